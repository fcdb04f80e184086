//! What a statement says, before anybody looks at its names.

use super::lexer::Token;

#[derive(Debug)]
pub(super) struct Query<'a> {
    pub(super) select: Vec<Item<'a>>,
    pub(super) from: Path<'a>,
    pub(super) alias: Option<&'a str>,
    /// Aliases of paths to parents: `FROM Contact c, c.Account a`.
    pub(super) parents: Vec<(Path<'a>, &'a str)>,
    pub(super) filter: Option<Condition<'a>>,
    pub(super) group: Vec<Expr<'a>>,
    pub(super) having: Option<Condition<'a>>,
    pub(super) order: Vec<Order<'a>>,
    pub(super) limit: Option<(usize, usize)>,
    pub(super) offset: Option<(usize, usize)>,
    /// Where it begins.
    pub(super) at: usize,
}

/// A name or dotted path, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

#[derive(Debug)]
pub(super) enum Item<'a> {
    /// A field or a function, and what it is called.
    Expr(Expr<'a>, Option<&'a str>),
    /// Children.
    Query(Box<Query<'a>>),
    /// `COUNT()`
    Count(usize),
    /// `FIELDS(…)`
    Fields(Path<'a>),
    /// `TYPEOF …`
    TypeOf(TypeOf<'a>),
}

/// What is shown of a parent, by the object that it is of.
#[derive(Debug)]
pub(super) struct TypeOf<'a> {
    pub(super) relationship: Path<'a>,
    /// Objects and their fields.
    pub(super) branches: Vec<(Path<'a>, Vec<Path<'a>>)>,
    /// The fields of any other object.
    pub(super) otherwise: Vec<Path<'a>>,
}

#[derive(Clone, Debug)]
pub(super) enum Expr<'a> {
    Path(Path<'a>),
    Call(Path<'a>, Box<Expr<'a>>),
}

impl<'a> Expr<'a> {
    /// The path itself, or the function's name.
    pub(super) fn head(&self) -> Path<'a> {
        match self {
            Self::Path(path) | Self::Call(path, _) => *path,
        }
    }
}

#[derive(Debug)]
pub(super) enum Condition<'a> {
    And(Vec<Condition<'a>>),
    Or(Vec<Condition<'a>>),
    Not(Box<Condition<'a>>),
    Test(Expr<'a>, Operator, Right<'a>),
}

#[derive(Debug)]
pub(super) enum Right<'a> {
    Value(Token<'a>),
    List(Vec<Token<'a>>),
    Query(Box<Query<'a>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
    NotIn,
    Includes,
    Excludes,
}

impl Operator {
    pub(super) fn equality(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual)
    }

    pub(super) fn has_list(self) -> bool {
        matches!(self, Self::In | Self::NotIn | Self::Includes | Self::Excludes)
    }
}

#[derive(Debug)]
pub(super) struct Order<'a> {
    pub(super) expr: Expr<'a>,
    pub(super) descending: bool,
    pub(super) nulls_last: bool,
}
