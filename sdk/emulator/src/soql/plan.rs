//! What a statement means: its names are fields, its literals values.

use std::collections::BTreeMap;

use sforce_schema::{ChildRelationship, Field, Object};

use super::ast::Operator;
use super::lexer::Pattern;
use crate::value::Value;

/// A query of records.
#[derive(Clone)]
pub(super) struct Rows<'a> {
    pub(super) object: &'a Object,
    pub(super) items: Vec<Item<'a>>,
    pub(super) filter: Option<Filter<'a>>,
    pub(super) order: Vec<Key<'a>>,
    pub(super) limit: Option<usize>,
    pub(super) offset: usize,
    /// Also what is in the recycle bin.
    pub(super) all: bool,
}

/// A query of figures.
pub(super) struct Groups<'a> {
    pub(super) object: &'a Object,
    /// What is shown of each group, by its name.
    pub(super) items: Vec<(String, Operand<'a>)>,
    pub(super) filter: Option<Filter<'a>>,
    pub(super) group: Vec<Operand<'a>>,
    pub(super) having: Option<Filter<'a>>,
    pub(super) order: Vec<Key<'a>>,
    pub(super) limit: Option<usize>,
    pub(super) offset: usize,
    pub(super) all: bool,
}

pub(super) enum Plan<'a> {
    /// `COUNT()`: how many rows there are.
    Count(Rows<'a>),
    Rows(Rows<'a>),
    Groups(Groups<'a>),
}

/// What is shown of a record.
#[derive(Clone)]
pub(super) enum Item<'a> {
    Field(&'a Object, &'a Field),
    /// A field in another form, under its own name or an alias.
    Shown(String, Operand<'a>),
    /// A picklist's value under a name, as the label that it has in the org.
    Label(String, Column<'a>, BTreeMap<String, String>),
    /// The name of the object, of a parent that may be several.
    Type,
    Parent(Parent<'a>),
    /// Of a parent what its object decides; of any other object what `otherwise` says.
    TypeOf {
        branches: Vec<(&'a Object, Vec<Item<'a>>)>,
        otherwise: Parent<'a>,
    },
    Children {
        name: &'a str,
        child: &'a ChildRelationship,
        rows: Box<Rows<'a>>,
    },
}

/// A parent with what is shown of it, for each object that it may be of.
#[derive(Clone)]
pub(super) struct Parent<'a> {
    pub(super) name: &'a str,
    pub(super) reference: &'a Field,
    pub(super) targets: Vec<&'a Object>,
    pub(super) items: Vec<Item<'a>>,
}

/// A field at the end of a path, from one object on. Where a reference may
/// point at several objects, the path goes on through all that know it.
#[derive(Clone)]
pub(super) enum Reach<'a> {
    Field(&'a Field),
    /// The name of the object itself: `What.Type`.
    Type(&'a Object),
    Up(&'a Field, Vec<(&'a Object, Reach<'a>)>),
}

/// A field that can be asked about.
#[derive(Clone)]
pub(super) struct Column<'a> {
    pub(super) reach: Reach<'a>,
    /// The object and field at the end of the path (of the first, of several).
    pub(super) object: &'a Object,
    pub(super) field: &'a Field,
}

/// What is compared, sorted and grouped by.
#[derive(Clone)]
pub(super) enum Operand<'a> {
    Column(Column<'a>),
    /// A part of a date, by the name of its function in capitals.
    Part(String, Column<'a>),
    /// A field's text in the form for people.
    Format(Column<'a>),
    Aggregate(Aggregate, Column<'a>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aggregate {
    Avg,
    Count,
    CountDistinct,
    Min,
    Max,
    Sum,
}

#[derive(Clone)]
pub(super) enum Filter<'a> {
    And(Vec<Filter<'a>>),
    Or(Vec<Filter<'a>>),
    Not(Box<Filter<'a>>),
    Compare(Operand<'a>, Operator, Value),
    /// A span of time, from the first until before the last.
    Span(Operand<'a>, Operator, Value, Value),
    Like(Operand<'a>, Vec<Pattern>),
    In(Operand<'a>, Vec<Value>),
    /// Groups of values of which a row must have one whole.
    Includes(Operand<'a>, Vec<String>),
    /// Among what a field of other records holds.
    Semi(Operand<'a>, Box<Rows<'a>>, &'a Field),
}

#[derive(Clone)]
pub(super) struct Key<'a> {
    pub(super) operand: Operand<'a>,
    pub(super) descending: bool,
    pub(super) nulls_last: bool,
}
