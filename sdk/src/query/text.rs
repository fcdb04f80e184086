//! Statements of the caller's, with values bound to them.

use super::expression::named;
use super::literal::{DateLiteral, literal};
use crate::Value;
use crate::error::Error;
use crate::record::{Enumeration, Pick};
use std::collections::BTreeMap;
use std::fmt;

/// A statement of the caller's.
///
/// Values are bound to names in braces, as literals by their type: text in quotes and escaped, a
/// list in parentheses for IN. No value can become anything else of the statement.
///
/// ```
/// use sforce::{Soql, soql};
///
/// let name = "O'Neill";
/// let statement = soql!("SELECT Id FROM Account WHERE Name = {name} AND Industry IN {of}", name, of = ["A", "B"]);
/// assert_eq!(
///     statement.to_string(),
///     r"SELECT Id FROM Account WHERE Name = 'O\'Neill' AND Industry IN ('A', 'B')"
/// );
/// let statement = Soql::new("SELECT Id FROM Account WHERE Name = {name}").bind("name", name);
/// assert_eq!(statement.statement()?, r"SELECT Id FROM Account WHERE Name = 'O\'Neill'");
/// # Ok::<(), sforce::Error>(())
/// ```
///
/// A text alone (`"SELECT …".into()`) is taken as it is, braces and all.
#[derive(Clone)]
pub struct Soql {
    text: String,
    verbatim: bool,
    bound: BTreeMap<String, Result<String, String>>,
}

/// A statement with values bound to the names in its braces: see [`Soql`].
///
/// Behind the text stand the values: a variable by its name, or `name = value`. That each name in
/// braces has a value is checked when the statement is made into text; that each value has a name
/// in braces, too.
#[macro_export]
macro_rules! soql {
    ($text:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::query::Soql::new($text)$(.bind(::std::stringify!($name), $crate::__bound!($name $(= $value)?)))*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __bound {
    ($name:ident) => {
        $name
    };
    ($name:ident = $value:expr) => {
        $value
    };
}

/// What can be bound to a name in a statement.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value that a statement can hold",
    note = "a statement holds texts, numbers, booleans, ids, days, instants, values of picklists, lists of them, and `DateLiteral`s"
)]
pub trait Bind {
    /// The literal.
    #[doc(hidden)]
    fn bound(self) -> Result<String, Error>;
}

#[diagnostic::do_not_recommend]
impl<V: Into<Value>> Bind for V {
    fn bound(self) -> Result<String, Error> {
        literal(&self.into())
    }
}

impl Bind for &String {
    fn bound(self) -> Result<String, Error> {
        literal(&Value::from(self.as_str()))
    }
}

impl Bind for &crate::Id {
    fn bound(self) -> Result<String, Error> {
        literal(&Value::Id(*self))
    }
}

impl Bind for DateLiteral {
    fn bound(self) -> Result<String, Error> {
        Ok(self.to_string())
    }
}

impl<E: Enumeration, R> Bind for Pick<E, R> {
    fn bound(self) -> Result<String, Error> {
        literal(&self.text().into())
    }
}

fn list(values: impl Iterator<Item = Result<String, Error>>) -> Result<String, Error> {
    let values = values.collect::<Result<Vec<_>, _>>()?;
    if values.is_empty() {
        return Err(Error::input("an empty list was bound: SOQL refuses IN ()"));
    }
    Ok(format!("({})", values.join(", ")))
}

impl<V: Bind> Bind for Vec<V> {
    fn bound(self) -> Result<String, Error> {
        list(self.into_iter().map(Bind::bound))
    }
}

impl<V: Bind, const N: usize> Bind for [V; N] {
    fn bound(self) -> Result<String, Error> {
        list(self.into_iter().map(Bind::bound))
    }
}

impl<'a, V> Bind for &'a [V]
where
    &'a V: Bind,
{
    fn bound(self) -> Result<String, Error> {
        list(self.iter().map(Bind::bound))
    }
}

impl<'a, V> Bind for &'a Vec<V>
where
    &'a V: Bind,
{
    fn bound(self) -> Result<String, Error> {
        self.as_slice().bound()
    }
}

impl Soql {
    /// A statement with names in braces to bind values to; `{{` and `}}` are braces.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), verbatim: false, bound: BTreeMap::new() }
    }

    /// Binds a value to a name.
    #[must_use]
    pub fn bind(mut self, name: &str, value: impl Bind) -> Self {
        let value = value.bound().map_err(|error| format!("{name}: {}", error.message()));
        self.bound.insert(name.to_owned(), value);
        self
    }

    /// Puts the name of an object or a field where the braces are, once it is known to be a name.
    #[must_use]
    pub fn bind_name(mut self, place: &str, name: &str) -> Self {
        let name = named(name).map(str::to_owned).map_err(|error| error.message().to_owned());
        self.bound.insert(place.to_owned(), name);
        self
    }

    /// The statement.
    ///
    /// # Errors
    /// If a name in braces has no value or a value no name, a value has no literal, or braces stand
    /// in quotes: the quotes are the value's own.
    pub fn statement(&self) -> Result<String, Error> {
        if self.verbatim {
            return Ok(self.text.clone());
        }
        let mut out = String::with_capacity(self.text.len());
        let mut unused: std::collections::BTreeSet<&str> = self.bound.keys().map(String::as_str).collect();
        let (mut rest, mut quoted) = (self.text.as_str(), false);
        while let Some(at) = rest.find(['{', '}', '\'', '\\']) {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let (taken, skipped) = match from.as_bytes() {
                [b'{', b'{', ..] | [b'}', b'}', ..] => (&from[..1], 2),
                [b'\\', ..] => {
                    let length = 1 + from[1..].chars().next().map_or(0, char::len_utf8);
                    (&from[..length], length)
                }
                [b'\'', ..] => {
                    quoted = !quoted;
                    (&from[..1], 1)
                }
                [b'{', ..] => {
                    let end = from
                        .find('}')
                        .ok_or_else(|| Error::input("a brace is open at the statement's end"))?;
                    let name = from[1..end].trim();
                    if quoted {
                        return Err(Error::input(format!(
                            "{{{name}}} stands in quotes: leave them out, the value brings its own"
                        )));
                    }
                    unused.remove(name);
                    let value = self.bound.get(name).ok_or_else(|| {
                        Error::input(format!(
                            "no value is bound to {{{name}}} (a brace itself is written twice)"
                        ))
                    })?;
                    (value.as_deref().map_err(Error::input)?, end + 1)
                }
                _ => {
                    return Err(Error::input("a closing brace without an opening one; write }} for a brace"));
                }
            };
            out.push_str(taken);
            rest = &from[skipped..];
        }
        out.push_str(rest);
        match unused.first() {
            Some(name) => Err(Error::input(format!("the statement has no {{{name}}} to bind a value to"))),
            None => Ok(out),
        }
    }
}

impl From<&str> for Soql {
    fn from(text: &str) -> Self {
        Self { verbatim: true, ..Self::new(text) }
    }
}

impl From<String> for Soql {
    fn from(text: String) -> Self {
        Self { verbatim: true, ..Self::new(text) }
    }
}

impl fmt::Display for Soql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.statement() {
            Ok(statement) => f.write_str(&statement),
            Err(error) => write!(f, "(not a statement: {error})"),
        }
    }
}

impl fmt::Debug for Soql {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Soql({self})")
    }
}
