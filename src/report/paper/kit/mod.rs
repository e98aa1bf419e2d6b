//! What a workshop needs on paper, so that a dead projector stops no session: a cover for whoever leads, and each piece on pages
//! of its own, to be handed out.
//!
//! What is private to a delegation stands on its own page or slip alone; what is not published yet on the pages of whoever leads
//! and on the slips that they hand out. Any of the pieces may be asked for alone.

mod private;
mod public;

use super::{Block, Line, OwnNotes, Paper, Rank, Run, Wishes, builder::Builder, html};
use crate::{
    assess::assess,
    catalog::Catalog,
    chosen::{CitationStyle, KitPiece, KitPieces, PaperSize, PieceReader},
    domain::{Day, Session},
    report::Subject,
    words::{Key, Words},
};

/// The pieces that are asked for, in their order; what there is nothing for is named on the cover and left out.
#[must_use]
pub fn kit(subject: Subject<'_>, pieces: KitPieces, words: &Words, wishes: &Wishes) -> Paper {
    let mut kit = Builder::new(subject, words, wishes);
    let (there, empty): (Vec<KitPiece>, Vec<KitPiece>) = pieces.iter().partition(|piece| has(subject, *piece));
    cover(&mut kit, &there, &empty);
    for piece in there {
        match piece {
            KitPiece::Seats => public::seats(&mut kit),
            KitPiece::Stances => public::stances(&mut kit),
            KitPiece::Roles => private::roles(&mut kit),
            KitPiece::Slips => private::slips(&mut kit),
            KitPiece::Fog => private::fog(&mut kit),
            KitPiece::Injects => private::injects(&mut kit),
            KitPiece::Statement => public::statements(&mut kit),
            KitPiece::Ballots => public::ballots(&mut kit),
            KitPiece::Map => public::map(&mut kit),
            KitPiece::Keys => public::keys(&mut kit),
            KitPiece::Facts => public::facts(&mut kit),
        }
    }
    let title = words.fill(Key::KitTitle, &[("title", words.session_title(subject.session).into())]);
    kit.finish_kit(title)
}

/// All of it, the private pieces too, as it lies in a pack for whoever leads: HTML, which every browser prints.
#[must_use]
pub fn packed_kit(session: &Session, words: &Words, today: Day) -> String {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let subject = Subject { file: "", session, assessment: &assessment, catalog };
    let wishes = Wishes { style: CitationStyle::default(), own_notes: OwnNotes::Public, today, known_by: None };
    html(&kit(subject, KitPieces::all(), words, &wishes), PaperSize::default())
}

/// Whether a session has anything for a piece.
fn has(Subject { session, assessment, .. }: Subject<'_>, piece: KitPiece) -> bool {
    let workshop = &session.workshop;
    match piece {
        KitPiece::Seats | KitPiece::Ballots => !assessment.roster.is_empty(),
        KitPiece::Roles => !(session.delegations.is_empty() && session.proceedings.guests.is_empty()),
        KitPiece::Slips => !workshop.injects.is_empty(),
        KitPiece::Fog => !workshop.fog.is_empty(),
        KitPiece::Injects => !(workshop.injects.is_empty() && workshop.fog.is_empty()),
        KitPiece::Stances | KitPiece::Statement | KitPiece::Map | KitPiece::Keys | KitPiece::Facts => true,
    }
}

/// What is in it, for whom, and what to do with it.
fn cover(kit: &mut Builder<'_>, there: &[KitPiece], empty: &[KitPiece]) {
    let words = kit.words;
    kit.say(words.text(Key::KitHow));
    if there.iter().any(|piece| piece.is_private()) {
        kit.push(Block::Paragraph(Line(vec![Run::Strong(words.text(Key::KitPrivate))])));
    }
    let row = |piece: &KitPiece| {
        let name = Line(vec![Run::Strong(words.kit_piece(*piece))]);
        vec![name, Line::plain(reader(words, *piece)), Line::plain(words.kit_piece_how(*piece))]
    };
    let rows = there.iter().map(row).collect();
    kit.table(words.text(Key::KitPieces), &[Key::KitPiece, Key::KitReader, Key::KitUse], rows, 3);
    kit.list(empty.iter().map(|piece| Line::plain(words.kit_piece_none(*piece))).collect());
}

fn reader(words: &Words, piece: KitPiece) -> String {
    words.text(match piece.reader() {
        PieceReader::Room => Key::KitReaderRoom,
        PieceReader::Delegation => Key::KitReaderDelegation,
        PieceReader::Leader => Key::KitReaderLeader,
    })
}

/// Begins the pages of a piece, with what they are of and that they are a model's.
fn begin(kit: &mut Builder<'_>, piece: KitPiece) {
    let title = kit.words.kit_piece(piece);
    page(kit, title);
}

/// Begins a page under a title of its own.
fn page(kit: &mut Builder<'_>, title: String) {
    let (words, session) = (kit.words, kit.subject.session);
    kit.push(Block::PageBreak);
    kit.push(Block::Heading(Rank::First, title));
    let args = [("title", words.session_title(session).into()), ("day", words.day(session.as_of).into())];
    kit.say(words.fill(Key::KitOf, &args));
}
