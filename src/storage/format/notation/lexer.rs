//! Letters to tokens. The hard part are quotation marks: where a text ends is guessed from what may follow one.

use super::{Found, Slip};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A text without its marks.
    Text(String),
    /// What begins like a number.
    Number,
    /// A bare word.
    Word,
    /// Any other sign.
    Other(char),
    /// The end.
    End,
}

/// A token and its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub start: usize,
    pub end: usize,
    pub token: Token,
}

/// Quotation marks that people and their programs write, besides the notation's own.
const OTHER_MARKS: &str = "“”„«»‘’‚‹›″'`´";
/// The longest part of a line that is looked through for the end of a text.
const LONGEST_LOOK: usize = 64 * 1024;

/// All tokens of a text, the last of them its end.
pub(super) fn tokens(source: &str) -> (Vec<Piece>, Vec<Found>) {
    let mut lexer = Lexer { source, at: 0, pieces: Vec::new(), slips: Vec::new() };
    while lexer.piece() {}
    let end = source.trim_end().len();
    lexer.pieces.push(Piece { start: end, end, token: Token::End });
    (lexer.pieces, lexer.slips)
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
    pieces: Vec<Piece>,
    slips: Vec<Found>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    /// Takes one token; false at the end.
    fn piece(&mut self) -> bool {
        self.pass_blanks();
        let Some(first) = self.rest().chars().next() else { return false };
        let start = self.at;
        let token = match first {
            '(' | '[' | '{' => self.sign(Token::Open(first), first),
            ')' | ']' | '}' => self.sign(Token::Close(first), first),
            ',' => self.sign(Token::Comma, first),
            ':' => self.sign(Token::Colon, first),
            '"' => self.text(first),
            'r' if is_raw(self.rest()) => self.raw(),
            mark if OTHER_MARKS.contains(mark) => {
                self.say(start, Slip::QuotationMark(mark));
                self.text(mark)
            }
            letter if letter.is_alphabetic() || letter == '_' => {
                self.word();
                Token::Word
            }
            letter if letter.is_ascii_digit() || "+-.".contains(letter) => {
                self.run(|letter| letter.is_ascii_alphanumeric() || "+-._".contains(letter), Token::Number);
                self.time();
                Token::Number
            }
            other => self.sign(Token::Other(other), other),
        };
        self.pieces.push(Piece { start, end: self.at, token });
        true
    }

    fn say(&mut self, at: usize, slip: Slip) {
        self.slips.push(Found { at, slip });
    }

    fn sign(&mut self, token: Token, sign: char) -> Token {
        self.at += sign.len_utf8();
        token
    }

    fn run(&mut self, goes_on: impl Fn(char) -> bool, token: Token) -> Token {
        let rest = self.rest();
        self.at += rest.find(|letter| !goes_on(letter)).unwrap_or(rest.len());
        token
    }

    /// A bare word; a hyphen in one is somebody's underscore.
    fn word(&mut self) {
        let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
        loop {
            self.run(is_letter, Token::Word);
            if !self.rest().strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic)) {
                return;
            }
            self.at += 1;
        }
    }

    /// `:30` after digits belongs to a time that somebody wrote without quotation marks.
    fn time(&mut self) {
        while self.rest().strip_prefix(':').is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
        {
            self.at += 1;
            self.run(|letter| letter.is_ascii_alphanumeric(), Token::Number);
        }
    }

    fn pass_blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            let passed = if blank > 0 {
                blank
            } else if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                comment(rest)
            } else {
                return;
            };
            self.at += passed;
        }
    }

    /// A raw text, `r#"…"#`, whose end is plain.
    fn raw(&mut self) -> Token {
        let start = self.at;
        let rest = self.rest();
        let hashes = rest[1..].chars().take_while(|sign| *sign == '#').count();
        let body = 2 + hashes;
        let close = format!("\"{}", "#".repeat(hashes));
        let Some(end) = rest[body..].find(&close) else {
            self.at = self.source.len();
            self.say(start, Slip::OpenText);
            return Token::Text(String::new());
        };
        let text = rest[body..body + end].to_owned();
        self.at += body + end + close.len();
        Token::Text(text)
    }

    /// A text between quotation marks of whichever kind.
    fn text(&mut self, mark: char) -> Token {
        let start = self.at;
        let body = start + mark.len_utf8();
        let (end, next) = if mark == '"' { self.end_of_text(start, body) } else { self.end_of_marked(body) };
        self.at = next;
        Token::Text(self.unescaped(body, end))
    }

    /// The text without its backslashes; a wrong one is said.
    fn unescaped(&mut self, body: usize, end: usize) -> String {
        let raw = &self.source[body..end];
        if !raw.contains('\\') {
            return raw.to_owned();
        }
        let bare: String = raw.chars().map(|letter| if letter == '"' { '\'' } else { letter }).collect();
        let quoted = format!("\"{}\"", bare.replace("\\'", "'"));
        if let Ok(text) = ron::from_str::<String>(&quoted) {
            return text;
        }
        let wrong = wrong_escape(raw).unwrap_or(0);
        self.say(body + wrong, Slip::WrongEscape);
        raw.replace('\\', "/")
    }

    /// Where a text ends that began with another mark: at the last mark of its line after which something may follow.
    fn end_of_marked(&self, body: usize) -> (usize, usize) {
        let line = self.line_from(body);
        let is_mark = |letter: char| letter == '"' || OTHER_MARKS.contains(letter);
        let ends = |(at, letter): &(usize, char)| is_mark(*letter) && may_end(&line[at + letter.len_utf8()..]);
        match line.char_indices().find(ends) {
            Some((at, letter)) => (body + at, body + at + letter.len_utf8()),
            None => self.end_of_line(body),
        }
    }

    /// Where the text ends that began at `start`, and where what follows it begins.
    fn end_of_text(&mut self, start: usize, body: usize) -> (usize, usize) {
        let Some(close) = closing(&self.source[body..]).map(|at| body + at) else {
            return self.open_text(start, body);
        };
        let source = self.source;
        let (text, after) = (&source[body..close], &source[close + 1..]);
        let runs_over = text.contains('\n') && begins_a_field(text);
        if !runs_over && (may_end(after) || begins_next(after)) {
            return (close, close + 1);
        }
        if text.contains('\n') || begins_a_field(text) {
            return self.open_text(start, body);
        }
        // A quotation mark inside: the text ends at the first mark of the line after which something may follow.
        let line = self.line_from(close + 1);
        let ends = |at: &usize| may_end(&line[at + 1..]);
        let inner = line.match_indices('"').map(|(at, _)| at).filter(|at| !is_escaped(line, *at)).find(ends);
        match inner {
            Some(at) => {
                self.say(close, Slip::MarkInText);
                (close + 1 + at, close + 2 + at)
            }
            None => (close, close + 1),
        }
    }

    /// A text without an end: it is meant to end on its line, before what closes it.
    fn open_text(&mut self, start: usize, body: usize) -> (usize, usize) {
        let line = self.line_from(body);
        let is_other = |(at, letter): &(usize, char)| {
            OTHER_MARKS.contains(*letter) && *letter != '\'' && may_end(&line[at + letter.len_utf8()..])
        };
        if let Some((at, mark)) = line.char_indices().find(is_other) {
            self.say(body + at, Slip::QuotationMark(mark));
            return (body + at, body + at + mark.len_utf8());
        }
        self.say(start, Slip::OpenText);
        // `"Bari, summary: "…"`: it was meant to end before the next field.
        match next_field(line) {
            Some(at) => (body + at, body + at),
            None => self.end_of_line(body),
        }
    }

    /// The end of the line, without the brackets and the comma that close what stands on it. A bracket that the text itself
    /// opens is its own.
    fn end_of_line(&self, body: usize) -> (usize, usize) {
        let mut line = self.line_from(body).trim_end();
        loop {
            let opens = match line.chars().next_back() {
                Some(',' | ' ') => None,
                Some(')') => Some(('(', ')')),
                Some(']') => Some(('[', ']')),
                Some('}') => Some(('{', '}')),
                Some(_) | None => break,
            };
            let is_own = opens.is_some_and(|(open, close)| line.matches(open).count() >= line.matches(close).count());
            if is_own {
                break;
            }
            line = &line[..line.len() - 1];
        }
        (body + line.len(), body + line.len())
    }

    fn line_from(&self, at: usize) -> &'a str {
        let rest = &self.source[at..];
        let mut end = rest.find('\n').unwrap_or(rest.len()).min(LONGEST_LOOK);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        &rest[..end]
    }
}

/// How long a comment `/* … */` is; comments may stand in one another.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let here = &rest[at..];
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// Whether a raw text begins here: `r"` or `r#"`.
fn is_raw(rest: &str) -> bool {
    rest[1..].trim_start_matches('#').starts_with('"')
}

/// The first quotation mark that no backslash stands before.
fn closing(text: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            '"' => return Some(at),
            _ => {}
        }
    }
    None
}

fn is_escaped(line: &str, at: usize) -> bool {
    line[..at].chars().rev().take_while(|letter| *letter == '\\').count() % 2 == 1
}

/// The place of the first backslash that begins no special sign.
fn wrong_escape(raw: &str) -> Option<usize> {
    let mut letters = raw.char_indices();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && !letters.next().is_some_and(|(_, next)| "\"'\\nrtux0".contains(next)) {
            return Some(at);
        }
    }
    None
}

/// Whether a text may end before this: brackets and commas may follow, then the end of the line or the next entry.
fn may_end(after: &str) -> bool {
    let line = after.split('\n').next().unwrap_or(after).trim_start();
    let rest = line.trim_start_matches([' ', '\t', '\r', ',', ')', ']', '}']);
    if rest.is_empty() || rest.starts_with("//") || rest.starts_with("/*") {
        return true;
    }
    let has_parted = rest.len() < line.len();
    // A name in quotation marks, as other notations have it.
    (line.starts_with(':'))
        || has_parted
            && (rest.starts_with(['(', '[', '{', '"', '“', '«', '„', '\'']) || begins_next(rest) || is_number(rest))
}

fn is_number(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_ascii_digit()) && rest.contains([')', ']'])
}

/// Whether `name:` stands here: an entry whose comma is missing; or the next text of a list.
fn begins_next(after: &str) -> bool {
    let rest = after.trim_start_matches([' ', '\t']);
    let name = rest.len()
        - rest
            .trim_start_matches(|letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
            .len();
    let follows = rest[name..].trim_start_matches(' ');
    let is_name =
        name > 0 && follows.starts_with([':', '=']) && !rest.starts_with(|letter: char| letter.is_ascii_digit());
    is_name || (rest.len() < after.len() && rest.starts_with('"'))
}

/// Whether a text ends in `name: ` or `name: [(`, as it does where the mark that closed an earlier one is missing.
fn begins_a_field(text: &str) -> bool {
    let text = text.trim_end_matches([' ', '\t', '(', '[', '\n']);
    let line = text.rsplit('\n').next().unwrap_or(text);
    let Some(before) = line.strip_suffix(':') else { return line.trim().is_empty() && text.len() < line.len() };
    let name =
        before.trim_end_matches(|letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    let start = name.trim_end_matches([' ', '\t', '(', '[']);
    name.len() < before.len() && (start.is_empty() || start.ends_with(','))
}

/// Where the next field of a line begins: the comma before `name: `, with the brackets before it.
fn next_field(line: &str) -> Option<usize> {
    let comma = line.match_indices(',').map(|(at, _)| at).find(|at| {
        let rest = line[at + 1..].trim_start_matches([' ', '(', '[']);
        begins_next(rest)
    })?;
    Some(line[..comma].trim_end_matches([')', ']', ' ']).len())
}
