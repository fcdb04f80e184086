//! Search: SOSL.

use crate::api::{Found, typed};
use crate::client::Org;
use crate::error::Error;
use crate::object::CanSearch;
use crate::query::Select;
use crate::record::Typed;
use std::fmt;

/// Which fields are searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchIn {
    /// All that are indexed.
    #[default]
    All,
    /// Names.
    Name,
    /// Mail addresses.
    Email,
    /// Telephone numbers.
    Phone,
    /// The sidebar's.
    Sidebar,
}

impl SearchIn {
    fn word(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Name => "NAME",
            Self::Email => "EMAIL",
            Self::Phone => "PHONE",
            Self::Sidebar => "SIDEBAR",
        }
    }
}

/// A search for records of one object.
///
/// ```
/// # use sforce::{Field, Select, CanSearch, client::{Search, SearchIn}, field::mask::*};
/// # fn example<T: CanSearch>(name: Field<T, String, { FILTER }>) -> Result<(), sforce::Error> {
/// let search = Search::new("O'Neil (Acme)", Select::<T>::new().column(name)).within(SearchIn::Name).limit(20);
/// let found = format!("FIND {{O\\'Neil \\(Acme\\)}} IN NAME FIELDS RETURNING {}(Name LIMIT 20)", T::META.name);
/// assert_eq!(search.statement()?, found);
/// # Ok(())
/// # }
/// ```
pub struct Search<T> {
    term: String,
    /// How long the words are, before they are escaped.
    characters: usize,
    within: SearchIn,
    limit: Option<u32>,
    select: Select<T>,
}

impl<T: CanSearch> Search<T> {
    /// Records that hold these words, with the fields that `select` names. What has a
    /// meaning in SOSL is escaped: `*` and `?` stand for themselves, and so do the words `and`, `or` and `not`.
    pub fn new(words: &str, select: Select<T>) -> Self {
        let characters = words.trim().chars().count();
        Self { term: escape(words), characters, within: SearchIn::All, limit: None, select }
    }

    /// Searches only some of the fields.
    #[must_use]
    pub fn within(mut self, fields: SearchIn) -> Self {
        self.within = fields;
        self
    }

    /// At most so many records: 2,000 at most.
    #[must_use]
    pub fn limit(mut self, records: u32) -> Self {
        self.limit = Some(records);
        self
    }

    /// The statement.
    ///
    /// # Errors
    /// If there is nothing to find, nothing is selected, or `select` has a condition, an
    /// order or a limit.
    pub fn statement(&self) -> Result<String, Error> {
        // The service wants two characters at least, and does not say so clearly.
        if self.characters < 2 {
            return Err(Error::input("a search needs two characters at least"));
        }
        if self.select.columns().is_empty() {
            return Err(Error::input("the search selects no columns"));
        }
        if !self.select.is_plain() {
            return Err(Error::input(
                "a search takes no condition and no order, and has its own limit: use Org::search_text",
            ));
        }
        let columns = self.select.named_columns()?.join(", ");
        let limit = self.limit.map(|limit| format!(" LIMIT {limit}")).unwrap_or_default();
        let (term, fields, object) = (&self.term, self.within.word(), T::META.name);
        Ok(format!("FIND {{{term}}} IN {fields} FIELDS RETURNING {object}({columns}{limit})"))
    }
}

/// What would be an operator or the end of the term, escaped: marks by a backslash, words by quotes.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for piece in words.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if ["and", "or", "not"].iter().any(|operator| word.eq_ignore_ascii_case(operator)) {
            let blank = &piece[word.len()..];
            out.push_str(&format!("\"{word}\"{blank}"));
            continue;
        }
        for char in piece.chars() {
            if r#"?&|!{}[]()^~*:\"'+-"#.contains(char) {
                out.push('\\');
            }
            out.push(char);
        }
    }
    out
}

impl<T> Clone for Search<T> {
    fn clone(&self) -> Self {
        Self { term: self.term.clone(), select: self.select.clone(), ..*self }
    }
}

impl<T> fmt::Debug for Search<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search")
            .field("term", &self.term)
            .field("within", &self.within)
            .finish_non_exhaustive()
    }
}

impl Org {
    /// Searches records of one object.
    ///
    /// # Errors
    /// If the search is not one, and what the service refuses with.
    #[allow(clippy::needless_pass_by_value)] // a search is made to be spent, as a query is
    pub async fn search<T: CanSearch>(&self, search: Search<T>) -> Result<Vec<T>, Error> {
        self.search_text(&search.statement()?).await
    }

    /// Searches with a statement of the caller's: `FIND {Acme} RETURNING Account(Id), Contact(Id)`.
    ///
    /// `T` is the type of the records, [`DynamicObject`](crate::DynamicObject) for several objects.
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn search_text<T: Typed>(&self, statement: &str) -> Result<Vec<T>, Error> {
        let rows = self.make(Found { statement, meta: T::META }).await?;
        rows.into_iter().map(typed).collect()
    }
}

#[cfg(test)]
mod tests;
