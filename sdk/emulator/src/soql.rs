//! A first subset of SOQL, evaluated over the store:
//!
//! ```text
//! SELECT field, parent.path, … | COUNT()  FROM object [alias]
//! [WHERE …: = != <> < <= > >= LIKE, [NOT] IN, AND OR NOT ( )]
//! [ORDER BY path [ASC|DESC] [NULLS FIRST|LAST], …] [LIMIT n] [OFFSET n]
//! ```
//!
//! Text becomes tokens (`lexer`), a syntax tree (`parser`), a plan checked
//! against the schema (`bind`), rows (`eval`).

mod bind;
mod eval;
mod lexer;
mod parser;

pub(crate) use eval::Answer;

use crate::catalog::Catalog;
use crate::refusal::Refusal;
use crate::store::Store;

/// The longest statement (soql, section 8).
const LONGEST: usize = 100_000;

/// Runs a query. `unsupported` is the code for an object that cannot be queried.
pub(crate) fn run(
    text: &str,
    catalog: &Catalog,
    store: &Store,
    unsupported: &str,
    _all: bool,
) -> Result<Answer, Refusal> {
    let parsed = if text.chars().count() > LONGEST {
        Err(Problem::new("MALFORMED_QUERY", "SOQL statements cannot be longer than 100000 characters.", 0))
    } else {
        parser::parse(text).and_then(|query| bind::bind(&query, catalog, unsupported))
    };
    parsed.map(|plan| eval::run(&plan, store)).map_err(|problem| problem.framed(text))
}

/// What is wrong with a query, and the byte where it is.
#[derive(Debug)]
struct Problem {
    code: String,
    message: String,
    at: usize,
}

impl Problem {
    fn new(code: impl Into<String>, message: impl Into<String>, at: usize) -> Self {
        Self { code: code.into(), message: message.into(), at }
    }

    fn malformed(message: impl Into<String>, at: usize) -> Self {
        Self::new("MALFORMED_QUERY", message, at)
    }

    /// The service's frame: a blank line, the line of the query, a caret under
    /// the place, where it is in words, the text.
    fn framed(self, query: &str) -> Refusal {
        let before = query.get(..self.at).unwrap_or(query);
        let row = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        let line: Vec<char> = query[start..].lines().next().unwrap_or("").chars().collect();
        let column = before[start..].chars().count();
        // A long line is shown around the place only.
        let from = column.saturating_sub(60).min(line.len());
        let to = (column + 60).min(line.len()).max(from);
        let snippet: String = line[from..to].iter().collect();
        let caret = " ".repeat(column.saturating_sub(from));
        let message =
            format!("\n{snippet}\n{caret}^\nERROR at Row:{row}:Column:{}\n{}", column + 1, self.message);
        Refusal { position: Some((row, column + 1)), ..Refusal::new(self.code, message) }
    }
}

#[cfg(test)]
mod tests;
