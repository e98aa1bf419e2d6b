//! A whole class as one page, as one table for spreadsheets, and as a value for programs.
//!
//! All three say the same of every file. Where codes stand in the place of names, no name and no name of a file is in any of them.

mod cells;
mod grid;
mod page;
mod table;

pub use grid::{Grid, grid};
pub use page::page;
pub use table::csv;

use serde_json::Value;

use super::{entry, paper};
use crate::{
    catalog::Catalog,
    chosen::{ClassForm, PaperSize},
    domain::Day,
    marking::{Class, Naming},
    words::Words,
};

/// What a table of a class is made of and for.
#[derive(Clone, Copy, Debug)]
pub struct OfClass<'a> {
    /// The class.
    pub class: &'a Class,
    /// The catalogue it was judged by.
    pub catalog: &'a Catalog,
    /// Whether people are named.
    pub naming: Naming,
    /// The day on which it is made.
    pub today: Day,
}

/// The bytes of a file of a form.
#[must_use]
pub fn bytes(of: OfClass<'_>, words: &Words, form: ClassForm, size: PaperSize) -> Vec<u8> {
    match form {
        ClassForm::Html => paper::html(&page(of, words), size).into_bytes(),
        ClassForm::Csv(separator) => csv(of, words, separator).into_bytes(),
        ClassForm::Json => format!("{:#}\n", json(of, words)).into_bytes(),
    }
}

/// The class as a value for programs.
#[must_use]
pub fn json(of: OfClass<'_>, words: &Words) -> Value {
    entry::value(&entry::Classed::of(of.class, of.naming, words))
}
