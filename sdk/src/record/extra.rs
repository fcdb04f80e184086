//! What the server said beyond a record's fields.

use super::{Record, Typed};
use crate::dynamic::Value;
use crate::wire::Element;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// What the server said beyond a record's fields: elements that the bindings do
/// not know, child records, and which columns it sent at all.
///
/// Every generated record has one, in its field `extra`. It is one word large
/// while there is nothing in it.
#[derive(Clone, Default)]
pub struct Extra {
    seen: Seen,
    more: Option<Box<More>>,
}

/// Which slots a row held, one bit for each; rows of one page share it.
pub(crate) type Seen = Option<Arc<[u64]>>;

#[derive(Clone, Default)]
struct More {
    type_name: Option<Box<str>>,
    attributes: Vec<(Box<str>, Value)>,
    children: Vec<(Box<str>, RawChildren)>,
    kept: Vec<(Box<str>, ExtraValue)>,
}

/// An element that the bindings do not know.
#[derive(Clone, Debug, PartialEq)]
pub enum ExtraValue {
    /// As it came in XML, and as it goes back.
    Xml(Element),
    /// As it came in JSON, or in an sObject row on either wire.
    Value(Value),
}

impl Extra {
    /// The type that the server named, where it is not the record's own.
    pub fn type_name(&self) -> Option<&str> {
        self.more.as_ref()?.type_name.as_deref()
    }

    /// Names the type of a dynamic record.
    pub(crate) fn set_type_name(&mut self, name: &str) {
        self.more.get_or_insert_default().type_name = Some(name.into());
    }

    /// Elements that the bindings do not know, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ExtraValue)> {
        self.more.iter().flat_map(|more| more.kept.iter()).map(|(name, kept)| (&**name, kept))
    }

    /// The value of an sObject's column that the bindings do not know, a custom field for example.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let exact = self.iter().find(|(known, _)| *known == name);
        let found = exact.or_else(|| self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)));
        found.and_then(|(_, kept)| match kept {
            ExtraValue::Value(value) => Some(value),
            ExtraValue::Xml(_) => None,
        })
    }

    /// Adds an unknown element.
    pub fn push(&mut self, name: &str, kept: ExtraValue) {
        self.more.get_or_insert_default().kept.push((name.into(), kept));
    }

    /// What REST said about a row without bindings beside its columns and its type: its address.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.more.iter().flat_map(|more| more.attributes.iter()).map(|(name, value)| (&**name, value))
    }

    /// It says which type it is, or what else `attributes` hold.
    pub(crate) fn is_described(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.type_name.is_some() || !more.attributes.is_empty())
    }

    /// Takes in a row's `attributes`; what is called so and names no type is a value like others.
    pub(crate) fn describe(&mut self, attributes: Value) {
        let more = self.more.get_or_insert_default();
        match attributes {
            // By the very name: what is called `Type` is something else.
            Value::Object(object) if object.fields().any(|it| matches!(it, ("type", Value::Text(_)))) => {
                more.attributes.clear();
                for (name, value) in object.fields() {
                    match value {
                        Value::Text(text) if name == "type" => more.type_name = Some(text.as_str().into()),
                        value => more.attributes.push((name.into(), value.clone())),
                    }
                }
            }
            other => self.put("attributes", other),
        }
    }

    /// Puts in a value that came; of two with one name the later counts.
    ///
    /// Names that differ in case are two: unlike a program, a document means what it says.
    pub(crate) fn put(&mut self, name: &str, value: Value) {
        let kept = &mut self.more.get_or_insert_default().kept;
        match kept.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, there)) => *there = ExtraValue::Value(value),
            None => kept.push((name.into(), ExtraValue::Value(value))),
        }
    }

    /// Puts in an element that came; one that came before under the name makes them a list.
    pub(crate) fn put_again(&mut self, name: &str, value: Value) {
        let kept = &mut self.more.get_or_insert_default().kept;
        match kept.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, ExtraValue::Value(Value::List(values)))) => values.push(value),
            Some((_, ExtraValue::Value(there))) => {
                let before = std::mem::replace(there, Value::Null);
                *there = Value::List(vec![before, value]);
            }
            Some((_, there @ ExtraValue::Xml(_))) => *there = ExtraValue::Value(value),
            None => kept.push((name.into(), ExtraValue::Value(value))),
        }
    }

    /// Sets a value by name, replacing the one that is there.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        let kept = &mut self.more.get_or_insert_default().kept;
        match kept.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, there)) => *there = ExtraValue::Value(value),
            None => kept.push((name.into(), ExtraValue::Value(value))),
        }
    }

    /// Takes a value out by name.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Value> {
        let kept = &mut self.more.as_mut()?.kept;
        let place = kept.iter().position(|(known, _)| known.eq_ignore_ascii_case(name))?;
        match kept.remove(place).1 {
            ExtraValue::Value(value) => Some(value),
            ExtraValue::Xml(_) => None,
        }
    }

    /// The child records of a relationship, if the query asked for them.
    pub fn children(&self, relationship: &str) -> Option<&RawChildren> {
        let more = self.more.as_ref()?;
        more.children
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(relationship))
            .map(|(_, children)| children)
    }

    /// Every relationship with the child records that came for it.
    pub fn all_children(&self) -> impl Iterator<Item = (&str, &RawChildren)> {
        self.more.iter().flat_map(|more| more.children.iter()).map(|(name, children)| (&**name, children))
    }

    /// Takes all child records out, to be put back.
    pub(crate) fn take_children(&mut self) -> Vec<(Box<str>, RawChildren)> {
        self.more.as_mut().map(|more| std::mem::take(&mut more.children)).unwrap_or_default()
    }

    pub(crate) fn push_children(&mut self, relationship: &str, children: RawChildren) {
        self.more.get_or_insert_default().children.push((relationship.into(), children));
    }

    pub(crate) fn set_seen(&mut self, seen: Seen) {
        self.seen = seen;
    }

    /// Whether the server sent the field in this place of the table.
    pub(crate) fn saw(&self, place: usize) -> bool {
        self.seen
            .as_ref()
            .is_some_and(|bits| bits.get(place / 64).is_some_and(|word| word & (1 << (place % 64)) != 0))
    }

    /// Whether the record came from a server that sent at least one of its fields.
    pub(crate) fn saw_any(&self) -> bool {
        self.seen.as_ref().is_some_and(|bits| bits.iter().any(|word| *word != 0))
    }

    /// Nothing is in it but the marks of what was seen, and where.
    pub fn is_empty(&self) -> bool {
        self.more.as_ref().is_none_or(|more| *more.as_ref() == More::default())
    }
}

/// Where a row came from is not part of its value: the same row has an address over REST only.
impl PartialEq for More {
    fn eq(&self, other: &Self) -> bool {
        let Self { type_name, attributes: _, children, kept } = self;
        *type_name == other.type_name && *children == other.children && *kept == other.kept
    }
}

/// Which columns a server chose to send is not part of a record's value.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.more, &other.more) {
            (Some(a), Some(b)) => a == b,
            _ => self.is_empty() && other.is_empty(),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        map.entries(self.all_children());
        map.entries(self.iter());
        map.finish()
    }
}

/// The child records of one relationship of one record, erased.
#[derive(Clone, Default, PartialEq)]
pub struct RawChildren {
    pub(crate) rows: Vec<Box<dyn Record>>,
    pub(crate) total: Option<u64>,
    pub(crate) next: Option<Box<str>>,
}

impl RawChildren {
    /// The rows that have come.
    pub fn rows(&self) -> &[Box<dyn Record>] {
        &self.rows
    }

    /// How many there are in the org, as far as the server said.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Where the next page is; none where all rows are here.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

impl fmt::Debug for RawChildren {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.rows).finish()
    }
}

/// The child records of one relationship of one record.
///
/// A view that borrows the record: children are too many to have a field each
/// (an Account has 454 relationships), so they live erased in [`Extra`].
#[derive(Clone, Copy, Debug)]
pub struct Children<'a, T> {
    raw: &'a RawChildren,
    of: PhantomData<fn() -> T>,
}

impl<'a, T: Typed> Children<'a, T> {
    pub(crate) fn new(raw: &'a RawChildren) -> Self {
        Self { raw, of: PhantomData }
    }

    /// The rows that have come; pages are fetched to the end unless the query was told otherwise.
    pub fn iter(&self) -> impl Iterator<Item = &'a T> + use<'a, T> {
        self.raw.rows.iter().filter_map(|row| row.downcast_ref())
    }

    /// How many rows have come.
    pub fn len(&self) -> usize {
        self.raw.rows.len()
    }

    /// Whether no row has come.
    pub fn is_empty(&self) -> bool {
        self.raw.rows.is_empty()
    }

    /// How many there are in the org, as far as the server said.
    pub fn total(&self) -> Option<u64> {
        self.raw.total
    }

    /// Where the next page is; none where all rows are here.
    pub fn next(&self) -> Option<&'a str> {
        self.raw.next.as_deref()
    }
}
