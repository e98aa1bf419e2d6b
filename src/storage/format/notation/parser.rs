//! Tokens to what they mean: records, lists, values. Where something is wrong it is noted, and the reading goes on behind it.

use super::{
    super::slips::{Expected, Slip},
    Entry, Found, Kind, Name, Node, Parsed,
    lexer::{Piece, Token, tokens},
};

/// Deeper brackets are no session; the reader of the notation refuses them too.
const DEEPEST: usize = 60;

/// Reads a text to its end. Nothing where it begins with extensions of the notation or does not begin with a bracket.
pub(in super::super) fn parse(source: &str) -> Option<Parsed> {
    let (pieces, of_signs) = tokens(source);
    let open_texts: Vec<usize> =
        of_signs.iter().filter(|found| found.slip == Slip::OpenText).map(|found| found.at).collect();
    if !matches!(pieces.first()?.token, Token::Open(_)) {
        return None;
    }
    let read = |by_indent: bool| {
        let mut parser = Parser { open_texts: &open_texts, ..Parser::new(source, &pieces, by_indent) };
        let root = parser.value();
        parser.finish();
        (root, parser.slips, parser.is_unbalanced)
    };
    let mut first = read(false);
    if first.2 {
        // Where brackets do not close, the indentation says which one was meant.
        let second = read(true);
        if !second.2 {
            first = second;
        }
    }
    let (root, mut slips, is_unbalanced) = first;
    slips.extend(of_signs);
    slips.sort_by_key(|found| found.at);
    Some(Parsed { root, slips, is_unbalanced })
}

struct Parser<'a> {
    source: &'a str,
    pieces: &'a [Piece],
    at: usize,
    slips: Vec<Found>,
    /// The brackets that are open: which closes it, and the line and indentation where it was opened.
    open: Vec<Bracket>,
    by_indent: bool,
    is_unbalanced: bool,
    /// Where texts begin that have no end; a comma after one is lost in it.
    open_texts: &'a [usize],
    /// How many brackets of each kind are opened and not closed in the whole text; below nothing, closed and not opened.
    surplus: [i32; 3],
}

#[derive(Clone, Copy)]
struct Bracket {
    close: char,
    /// Where its line begins.
    line: usize,
    indent: usize,
}

/// The brackets that close.
const CLOSING: [char; 3] = [')', ']', '}'];

fn kind_of(close: char) -> usize {
    CLOSING.iter().position(|sign| *sign == close).unwrap_or(0)
}

fn closing_of(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

impl<'a> Parser<'a> {
    fn new(source: &'a str, pieces: &'a [Piece], by_indent: bool) -> Self {
        let mut surplus = [0; 3];
        for piece in pieces {
            match piece.token {
                Token::Open(sign) => surplus[kind_of(closing_of(sign))] += 1,
                Token::Close(sign) => surplus[kind_of(sign)] -= 1,
                Token::Comma | Token::Colon | Token::Text(_) | Token::Number => {}
                Token::Word | Token::Other(_) | Token::End => {}
            }
        }
        let open = Vec::new();
        Self {
            source,
            pieces,
            at: 0,
            slips: Vec::new(),
            open,
            by_indent,
            is_unbalanced: false,
            open_texts: &[],
            surplus,
        }
    }

    fn peek(&self) -> &'a Piece {
        &self.pieces[self.at.min(self.pieces.len() - 1)]
    }

    fn after(&self) -> &'a Token {
        &self.pieces[(self.at + 1).min(self.pieces.len() - 1)].token
    }

    fn take(&mut self) -> &'a Piece {
        let piece = self.peek();
        self.at += 1;
        piece
    }

    /// Where the token before ends.
    fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.pieces.get(at)).map_or(0, |piece| piece.end)
    }

    fn say(&mut self, at: usize, slip: Slip) {
        self.slips.push(Found { at, slip });
    }

    /// Where the line of something begins, and how far it is indented.
    fn line(&self, at: usize) -> (usize, usize) {
        let start = self.source[..at].rfind('\n').map_or(0, |end| end + 1);
        (start, self.source[start..].chars().take_while(|letter| *letter == ' ' || *letter == '\t').count())
    }

    fn begins_line(&self, at: usize) -> bool {
        let (start, indent) = self.line(at);
        start + indent == at
    }

    /// Whether the next token is the first of its line, and its line is no deeper than that of the bracket it would stand in.
    fn has_left(&self) -> bool {
        let Some(bracket) = self.open.last().filter(|_| self.by_indent) else { return false };
        let piece = self.peek();
        let (line, indent) = self.line(piece.start);
        let is_closer = matches!(piece.token, Token::Close(_));
        let has_left = indent < bracket.indent || (indent == bracket.indent && !is_closer);
        has_left && self.begins_line(piece.start) && line > bracket.line && self.surplus[kind_of(bracket.close)] > 0
    }

    /// Whether the next token, which closes, closes nothing: by its indentation it is not the end of this bracket.
    fn is_stray(&self) -> bool {
        let Some(bracket) = self.open.last().filter(|_| self.by_indent) else { return false };
        let start = self.peek().start;
        let (line, indent) = self.line(start);
        let is_deeper = !self.begins_line(start) || indent > bracket.indent;
        line > bracket.line && is_deeper && self.surplus[kind_of(bracket.close)] < 0
    }

    /// Says that a bracket was not closed.
    fn not_closed(&mut self, close: char) {
        self.surplus[kind_of(close)] -= 1;
        self.say(self.end_before_comma(), Slip::NotClosed(close));
    }

    fn value(&mut self) -> Node {
        let piece = self.peek();
        let (start, end) = (piece.start, piece.end);
        let of = |kind: Kind| Node { start, end, kind };
        match &piece.token {
            Token::Text(text) => {
                self.at += 1;
                of(Kind::Text(text.clone()))
            }
            Token::Number => {
                self.at += 1;
                of(Kind::Number)
            }
            Token::Word => {
                self.at += 1;
                if self.peek().token == Token::Open('(') {
                    let name = self.source[start..end].to_owned();
                    return self.group(start, Some(name));
                }
                Node { start, end: self.words(end), kind: Kind::Word }
            }
            Token::Open('[') => self.list(start),
            Token::Open(sign) => {
                if *sign == '{' {
                    self.say(start, Slip::CurlyBracket);
                }
                self.group(start, None)
            }
            Token::Close(_) | Token::Comma | Token::End => {
                self.say(self.end(), Slip::NoValue);
                Node { start: self.end(), end: self.end(), kind: Kind::Nothing }
            }
            Token::Colon | Token::Other(_) => {
                self.say(start, Slip::StraySign(self.source[start..end].to_owned()));
                self.at += 1;
                self.pass_on();
                of(Kind::Nothing)
            }
        }
    }

    /// Where words end that stand on one line with blanks between them, as somebody writes a value of two words.
    fn words(&mut self, mut end: usize) -> usize {
        while self.peek().token == Token::Word
            && !matches!(self.after(), Token::Colon | Token::Open(_) | Token::Other('='))
            && !self.source[end..self.peek().start].contains(['\n', '/'])
        {
            end = self.take().end;
        }
        end
    }

    /// Passes over what cannot be read, to the next comma or bracket that closes.
    fn pass_on(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.peek().token {
                Token::End => return,
                Token::Comma | Token::Close(_) if depth == 0 => return,
                Token::Open(_) => depth += 1,
                Token::Close(_) => depth -= 1,
                Token::Comma | Token::Colon | Token::Text(_) | Token::Number | Token::Word | Token::Other(_) => {}
            }
            self.at += 1;
        }
    }

    /// Opens the bracket that comes; false where it is too deep.
    fn opens(&mut self) -> bool {
        let piece = self.take();
        let Token::Open(sign) = piece.token else { return false };
        if self.open.len() >= DEEPEST {
            self.say(piece.start, Slip::TooDeep);
            self.at = self.pieces.len() - 1;
            return false;
        }
        let (line, indent) = self.line(piece.start);
        self.open.push(Bracket { close: closing_of(sign), line, indent });
        true
    }

    fn group(&mut self, start: usize, name: Option<String>) -> Node {
        let mut entries: Vec<Entry> = Vec::new();
        if self.opens() {
            while self.goes_on() {
                let is_record = entries.iter().any(|entry| entry.name.is_some());
                if self.ends_record(is_record) {
                    break;
                }
                let entry = self.entry(is_record);
                entries.push(entry);
                self.parts();
            }
            self.open.pop();
        }
        Node { start, end: self.end(), kind: Kind::Group { name, entries } }
    }

    fn list(&mut self, start: usize) -> Node {
        let mut items = Vec::new();
        if self.opens() {
            while self.goes_on() {
                let piece = self.peek();
                if matches!(piece.token, Token::Word) && *self.after() == Token::Colon {
                    if self.surplus[kind_of(']')] > 0 {
                        self.not_closed(']');
                        break;
                    }
                    items.push(self.bare_record());
                    continue;
                }
                items.push(self.value());
                self.parts();
            }
            self.open.pop();
        }
        Node { start, end: self.end(), kind: Kind::List(items) }
    }

    /// `[value: few_dead]`: a record of a list without its brackets.
    fn bare_record(&mut self) -> Node {
        let start = self.peek().start;
        self.say(start, Slip::NoBrackets);
        let mut entries = Vec::new();
        while matches!(self.peek().token, Token::Word) && *self.after() == Token::Colon {
            entries.push(self.entry(true));
            if self.peek().token == Token::Comma {
                self.at += 1;
            }
        }
        Node { start, end: self.end(), kind: Kind::Group { name: None, entries } }
    }

    /// A value without a name after entries with one: the record was meant to be closed before it, in the list around it.
    fn ends_record(&mut self, is_record: bool) -> bool {
        let around = self.open.len().checked_sub(2).and_then(|at| self.open.get(at));
        let is_in_list = around.is_some_and(|bracket| bracket.close == ']');
        let is_unclosed = self.surplus[kind_of(')')] > 0;
        let ends = is_record && is_in_list && is_unclosed && self.peek().token == Token::Open('(');
        if ends {
            self.not_closed(')');
        }
        ends
    }

    /// The end of what stands before, without a comma.
    fn end_before_comma(&self) -> usize {
        let before = self.at.saturating_sub(1);
        match self.pieces.get(before) {
            Some(Piece { token: Token::Comma, start, .. }) => *start,
            Some(piece) => piece.end,
            None => 0,
        }
    }

    fn entry(&mut self, is_record: bool) -> Entry {
        let piece = self.peek();
        let text = || self.source[piece.start..piece.end].to_owned();
        let (name, is_bare) = match &piece.token {
            Token::Word => (text(), true),
            Token::Text(text) => (text.clone(), false),
            Token::Open(_) | Token::Close(_) | Token::Comma | Token::Colon => return self.nameless(),
            Token::Number | Token::Other(_) | Token::End => return self.nameless(),
        };
        let named = Name { start: piece.start, text: name };
        match self.after() {
            Token::Colon => {
                if !is_bare {
                    self.say(piece.start, Slip::NameInQuotes(named.text.clone()));
                }
                self.at += 2;
            }
            Token::Other('=') if is_bare => {
                self.at += 1;
                self.say(self.peek().start, Slip::Expected(Expected::Colon));
                self.at += 1;
            }
            Token::Text(_) | Token::Number | Token::Open('[') if is_bare && is_record => {
                self.say(piece.end, Slip::Expected(Expected::Colon));
                self.at += 1;
            }
            Token::Text(_) | Token::Number | Token::Open(_) | Token::Other(_) => return self.nameless(),
            Token::Close(_) | Token::Comma | Token::Word | Token::End => return self.nameless(),
        }
        Entry { name: Some(named), value: self.value() }
    }

    fn nameless(&mut self) -> Entry {
        Entry { name: None, value: self.value() }
    }

    /// Whether another entry comes; takes the bracket that closes, and says where none does.
    fn goes_on(&mut self) -> bool {
        let Some(close) = self.open.last().map(|bracket| bracket.close) else { return false };
        loop {
            if self.has_left() {
                self.not_closed(close);
                return false;
            }
            match &self.peek().token {
                Token::Close(sign) if *sign == close => {
                    if self.is_stray() {
                        self.stray();
                        continue;
                    }
                    self.at += 1;
                    return false;
                }
                Token::Close(sign) => {
                    let is_for_outer = self.open.iter().rev().skip(1).any(|bracket| bracket.close == *sign);
                    let (is_unclosed, is_unopened) =
                        (self.surplus[kind_of(close)] > 0, self.surplus[kind_of(*sign)] < 0);
                    if is_unclosed && is_unopened {
                        self.surplus[kind_of(close)] -= 1;
                        self.surplus[kind_of(*sign)] += 1;
                        self.say(self.peek().start, Slip::WrongBracket { found: *sign, meant: close });
                        self.at += 1;
                        return false;
                    }
                    if is_for_outer && !is_unopened {
                        self.not_closed(close);
                        return false;
                    }
                    self.stray();
                }
                Token::End => {
                    // Said once, for the innermost.
                    if !self.is_unbalanced {
                        self.say(self.peek().start, Slip::CutShort);
                    }
                    self.is_unbalanced = true;
                    return false;
                }
                Token::Comma => {
                    let before = self.at.checked_sub(1).and_then(|at| self.pieces.get(at)).map(|before| &before.token);
                    if matches!(before, Some(Token::Comma | Token::Open(_))) {
                        self.say(self.peek().start, Slip::SecondComma);
                    }
                    self.at += 1;
                }
                Token::Open(_) | Token::Colon | Token::Text(_) | Token::Number | Token::Word | Token::Other(_) => {
                    return true;
                }
            }
        }
    }

    /// A bracket that closes nothing.
    fn stray(&mut self) {
        let piece = self.take();
        if let Token::Close(sign) = piece.token {
            self.surplus[kind_of(sign)] += 1;
        }
        self.say(piece.start, Slip::StraySign(self.source[piece.start..piece.end].to_owned()));
    }

    /// What parts two entries.
    fn parts(&mut self) {
        let piece = self.peek();
        match &piece.token {
            Token::Comma => self.at += 1,
            Token::Close(_) | Token::End => {}
            Token::Open(_) | Token::Text(_) | Token::Number | Token::Word if self.has_left() => {}
            Token::Other(';') => {
                self.say(piece.start, Slip::StraySign(";".to_owned()));
                self.at += 1;
            }
            Token::Other(_) | Token::Colon => {
                self.say(piece.start, Slip::StraySign(self.source[piece.start..piece.end].to_owned()));
                self.pass_on();
                if self.peek().token == Token::Comma {
                    self.at += 1;
                }
            }
            Token::Open(_) | Token::Text(_) | Token::Number | Token::Word => {
                let before = self.at.checked_sub(1).and_then(|at| self.pieces.get(at));
                let is_parted = before.is_some_and(|before| {
                    before.token == Token::Comma || self.open_texts.binary_search(&before.start).is_ok()
                });
                if !is_parted {
                    self.say(self.end(), Slip::Expected(Expected::Comma));
                }
            }
        }
    }

    /// Whatever stands after the last bracket.
    fn finish(&mut self) {
        let piece = self.peek();
        if piece.token != Token::End {
            self.say(piece.start, Slip::Trailing);
            self.is_unbalanced = true;
        }
    }
}
