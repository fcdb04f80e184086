//! The select statement.

use super::condition::{Condition, Having, Joint};
use super::expression::{Item, Selectable};
use super::group::{Grouping, Rows};
use super::literal::Operand;
use super::order::Order;
use super::relationship::{Relations, Relationship};
use super::rows::{Columns, Reader};
use super::statement::{Body, STATEMENT, Split, keys};
use crate::DynamicObject;
use crate::error::Error;
use crate::record::Typed;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// A query of records of `S` that gives rows of `R`. Start one with [`select!`](crate::select!).
///
/// `Display` shows the statement. See the [module](crate::query) for all that it can hold.
pub struct Select<S, R = S> {
    pub(super) body: Body,
    pub(crate) reader: Reader<R>,
    of: PhantomData<fn() -> S>,
}

/// All fields of a kind at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fields {
    /// Standard and custom fields; a query of them takes at most 200 rows.
    All,
    /// Custom fields; a query of them takes at most 200 rows.
    Custom,
    /// Standard fields.
    Standard,
}

/// Whose records are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Records delegated to somebody else.
    Delegated,
    /// All records.
    Everything,
    /// The user's own.
    Mine,
    /// The user's own, and those of the queues and groups that the user is in.
    MineAndMyGroups,
    /// Those in the user's territory.
    MyTerritory,
    /// Those in the territory of the user's team.
    MyTeamTerritory,
    /// Those that the scoping rules leave.
    ScopingRule,
    /// Those of the user's team.
    Team,
}

impl Scope {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Delegated => "delegated",
            Self::Everything => "everything",
            Self::Mine => "mine",
            Self::MineAndMyGroups => "mine_and_my_groups",
            Self::MyTerritory => "my_territory",
            Self::MyTeamTerritory => "my_team_territory",
            Self::ScopingRule => "scopingRule",
            Self::Team => "team",
        }
    }
}

/// What rows are read for: the service notes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum For {
    /// To be shown: `LastViewedDate` changes.
    View,
    /// To be referred to: `LastReferencedDate` changes.
    Reference,
    /// To be counted in an article's keyword tracking: `UPDATE TRACKING`.
    Tracking,
    /// To be counted in an article's views: `UPDATE VIEWSTAT`.
    ViewStat,
    /// To be changed: nobody else may lock them meanwhile. The service takes it only from Apex.
    Update,
}

impl For {
    fn words(self) -> &'static str {
        match self {
            Self::View => "FOR VIEW",
            Self::Reference => "FOR REFERENCE",
            Self::Tracking => "UPDATE TRACKING",
            Self::ViewStat => "UPDATE VIEWSTAT",
            Self::Update => "FOR UPDATE",
        }
    }
}

/// Selects fields of an object: `select![Account: ID, NAME]`.
///
/// The names are those of the object's constants; a field of another object does not compile. Behind
/// a parent or a child relationship stands what is selected of it, in parentheses, and methods may
/// follow what they belong to:
///
/// ```
/// # mod bindings {
/// #     use sforce::{Child, Field, Id, Number, Parent, Extra, mask::*};
/// #     static API: sforce::Api = sforce::Api { namespace: "urn:example", version: None };
/// #     #[derive(Default)] pub struct Account { pub extra: Extra }
/// #     sforce::record! { Account: "Account" in API, base None, subtypes [], object None; }
/// #     impl Account {
/// #         pub const ID: Field<Self, Id, { FILTER | AGGREGATE }> = Field::new("Id");
/// #         pub const NAME: Field<Self, String, { FILTER | SORT | GROUP }> = Field::new("Name");
/// #         pub const ANNUAL_REVENUE: Field<Self, Number, { AGGREGATE }> = Field::new("AnnualRevenue");
/// #         pub const PARENT: Parent<Self, Account> = Parent::new("Parent");
/// #         pub const CHILD_ACCOUNTS: Child<Self, Account> = Child::new("ChildAccounts");
/// #     }
/// # }
/// # use bindings::Account;
/// use sforce::select;
///
/// let accounts = select![Account: ID, NAME, "Seats__c", PARENT(Account: NAME, PARENT(Account: NAME)),
///     CHILD_ACCOUNTS(Account: ID).filter(Account::NAME.starts_with("A")).limit(5)];
/// assert_eq!(
///     accounts.to_string(),
///     "SELECT Id, Name, Seats__c, Parent.Name, Parent.Parent.Name, \
///      (SELECT Id FROM ChildAccounts WHERE Name LIKE 'A%' LIMIT 5) FROM Account"
/// );
/// let sums = select![Account: NAME, ANNUAL_REVENUE.sum().alias("total"), ID.count()].group_by(Account::NAME);
/// assert_eq!(
///     sums.to_string(),
///     "SELECT Name, SUM(AnnualRevenue) total, COUNT(Id) FROM Account GROUP BY Name"
/// );
/// ```
#[macro_export]
macro_rules! select {
    ($object:ty: $($field:ident),+ $(,)?) => {
        $crate::query::Select::<$object>::new()$(.column(<$object>::$field))+
    };
    ($object:ty: $($items:tt)+) => {
        $crate::__select!(($crate::query::Select::<$object>::new()) $object; $($items)+)
    };
}

/// Takes one item after the other from the list.
#[doc(hidden)]
#[macro_export]
macro_rules! __select {
    (($made:expr) $object:ty; $(,)?) => { $made };
    (($made:expr) $object:ty; $name:literal $(, $($rest:tt)*)?) => {
        $crate::__select!(($made.column($crate::query::column::<$object>($name))) $object; $($($rest)*)?)
    };
    (($made:expr) $object:ty; $relation:ident ($of:ty: $($items:tt)+) $(. $method:ident ($($argument:tt)*))* $(, $($rest:tt)*)?) => {
        $crate::__select!(
            ($made.with(<$object>::$relation, $crate::select![$of: $($items)+]$(.$method($($argument)*))*))
            $object; $($($rest)*)?
        )
    };
    (($made:expr) $object:ty; $field:ident $(. $method:ident ($($argument:tt)*))* $(, $($rest:tt)*)?) => {
        $crate::__select!(($made.column(<$object>::$field$(.$method($($argument)*))*)) $object; $($($rest)*)?)
    };
}

impl<S: Typed> Select<S> {
    /// A query that selects nothing yet.
    pub fn new() -> Self {
        let body = Body { object: S::META.name.to_owned(), ..Body::default() };
        Self { body, reader: Reader::typed(), of: PhantomData }
    }
}

impl<S: Typed> Default for Select<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S, R> Select<S, R> {
    /// Selects a field, a parent's field, an aggregate or a function; what is selected already is not
    /// selected twice.
    #[must_use]
    pub fn column(mut self, column: impl Selectable<Of = S>) -> Self {
        self.body.push(column.item());
        self
    }

    /// Selects of a parent, or child records: what the other query says.
    ///
    /// What it says of a parent are columns only. What it says of child records may be conditions, an
    /// order, a limit, and child records of their own (from 58.0, five levels in all); their rows are
    /// fetched to the end.
    #[must_use]
    pub fn with<L, Q>(mut self, relationship: L, of: Select<L::To, Q>) -> Self
    where
        L: Relationship<Of = S>,
    {
        relationship.take_in(Relations { body: &mut self.body, other: of.body });
        self
    }

    /// Selects all fields of a kind.
    #[must_use]
    pub fn fields(mut self, fields: Fields) -> Self {
        self.body.all_fields = Some(fields);
        self
    }

    /// Looks at some records only, by whose they are.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.body.scope = Some(scope);
        self
    }

    /// Keeps the rows that meet a condition, and all conditions before it.
    #[must_use]
    pub fn filter(mut self, condition: Condition<S>) -> Self {
        self.body.condition = Some(match self.body.condition.take() {
            Some(before) => before.both(Joint::And, condition.text),
            None => condition.text,
        });
        self
    }

    /// Keeps the rows whose field holds one of the values, however many there are: in as many queries
    /// as the values take, whose rows follow each other.
    ///
    /// Values that come twice count once, and texts that differ only in case stay in one query, so
    /// that no row comes twice. Several queries have no order, limit or groups in common, so they
    /// are refused here.
    ///
    /// ```
    /// # mod bindings {
    /// #     static API: sforce::Api = sforce::Api { namespace: "urn:example", version: None };
    /// #     #[derive(Default)] pub struct Account { pub extra: sforce::Extra }
    /// #     sforce::record! { Account: "Account" in API, base None, subtypes [], object None; }
    /// #     impl Account {
    /// #         pub const ID: sforce::Field<Self, sforce::Id, { sforce::mask::FILTER }> = sforce::Field::new("Id");
    /// #     }
    /// # }
    /// # use bindings::Account;
    /// # use sforce::select;
    /// let ids: Vec<sforce::Id> = (0..50_000).map(|id| format!("001{id:012}").parse().unwrap()).collect();
    /// let accounts = select![Account: ID].split(Account::ID, ids);
    /// assert_eq!(accounts.statements(100_000)?.len(), 12);
    /// # Ok::<(), sforce::Error>(())
    /// ```
    #[must_use]
    pub fn split<T, V, const P: u8>(
        mut self,
        field: crate::Field<S, T, P>,
        values: impl IntoIterator<Item = V>,
    ) -> Self
    where
        crate::Field<S, T, P>: crate::field::Filterable,
        V: Operand<T>,
    {
        let literals: Result<Vec<_>, _> = values.into_iter().map(Operand::operand).collect();
        match literals {
            Ok(literals) => self.body.split = Some(Split::new(field.name(), literals)),
            Err(error) => self.body.refuse(error.message()),
        }
        self
    }

    /// Groups the rows by a column; the columns before it too.
    #[must_use]
    pub fn group_by(self, column: impl Grouping<S>) -> Self {
        self.grouped(Rows::Plain, column)
    }

    /// Groups the rows by up to three columns, with rows that sum up from the last column on.
    #[must_use]
    pub fn group_by_rollup(self, column: impl Grouping<S>) -> Self {
        self.grouped(Rows::Rollup, column)
    }

    /// Groups the rows by up to three columns, with rows that sum up every combination of them.
    #[must_use]
    pub fn group_by_cube(self, column: impl Grouping<S>) -> Self {
        self.grouped(Rows::Cube, column)
    }

    fn grouped(mut self, rows: Rows, column: impl Grouping<S>) -> Self {
        match column.grouped() {
            Ok(column) => self.body.groups.push(column),
            Err(error) => self.body.refuse(error.message()),
        }
        if self.body.rows.replace(rows).is_some_and(|before| before != rows) {
            self.body.refuse("a query groups by plain columns, by ROLLUP or by CUBE, not by two of them");
        }
        self
    }

    /// Keeps the groups that meet a condition, and all conditions before it.
    #[must_use]
    pub fn having(mut self, condition: impl Into<Having<S>>) -> Self {
        let condition = condition.into().text;
        self.body.having = Some(match self.body.having.take() {
            Some(before) => before.both(Joint::And, condition),
            None => condition,
        });
        self
    }

    /// Orders the rows, ascending unless [`desc`](crate::Field::desc) says otherwise; behind the
    /// orderings before it.
    #[must_use]
    pub fn order_by(mut self, order: impl Into<Order<S>>) -> Self {
        match order.into().text {
            Ok(text) => self.body.order.push(text),
            Err(problem) => self.body.refuse(&problem),
        }
        self
    }

    /// At most so many rows.
    #[must_use]
    pub fn limit(mut self, rows: u64) -> Self {
        self.body.limit = Some(rows);
        self
    }

    /// Without the first so many rows, at most 2,000. Such a query has one page only: to go through
    /// many rows, drain the query instead.
    #[must_use]
    pub fn offset(mut self, rows: u64) -> Self {
        self.body.offset = Some(rows);
        self
    }

    /// With rows that are deleted or archived: what SOQL in Apex calls `ALL ROWS`.
    ///
    /// The statement is the same; it is sent by another call (`queryAll`).
    #[must_use]
    pub fn all_rows(mut self) -> Self {
        self.body.deleted = true;
        self
    }

    /// Says what the rows are read for.
    #[must_use]
    pub fn reading_for(mut self, purpose: For) -> Self {
        if !self.body.purposes.contains(&purpose.words()) {
            self.body.purposes.push(purpose.words());
        }
        self
    }

    /// The rows as tuples of these columns, in place of what was selected before.
    ///
    /// ```no_run
    /// # async fn example<A: sforce::CanQuery>(
    /// #     org: sforce::Org,
    /// #     name: sforce::Field<A, String, { sforce::mask::GROUP }>,
    /// #     id: sforce::Field<A, sforce::Id, { sforce::mask::AGGREGATE }>,
    /// # ) -> Result<(), sforce::Error> {
    /// # use sforce::Select;
    /// let mut rows = org.query(Select::<A>::new().tuple((name, id.count())).group_by(name));
    /// while let Some(row) = rows.next().await {
    ///     let (name, count): (Option<String>, Option<i64>) = row?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tuple<C: Columns<S>>(self, columns: C) -> Select<S, C::Row> {
        let mut body = Body { items: Vec::new(), children: Vec::new(), all_fields: None, ..self.body };
        // A tuple has a place for each column, whatever they are called.
        body.items = columns.items();
        Select { reader: Reader::tuple::<S, C>(keys(&body.items)), body, of: PhantomData }
    }

    /// The rows as records whose types are not known when the program is compiled.
    pub fn dynamic(self) -> Select<S, DynamicObject> {
        Select { body: self.body, reader: Reader::typed(), of: PhantomData }
    }

    /// The rows as structs of the caller's own, by serde: see [`DynamicObject::to_struct`].
    pub fn rows<T: DeserializeOwned>(self) -> Select<S, T> {
        Select { body: self.body, reader: Reader::structs(), of: PhantomData }
    }

    /// The names of the selected columns.
    pub fn columns(&self) -> Vec<&str> {
        self.body.items.iter().map(Item::text).collect()
    }

    /// The columns by their names, of which each is one.
    pub(crate) fn named_columns(&self) -> Result<Vec<&str>, Error> {
        self.columns().into_iter().map(super::expression::named).collect()
    }

    /// It names only columns of the object itself, as a retrieve does.
    pub(crate) fn is_plain(&self) -> bool {
        let own = |item: &Item| matches!(item, Item::Column(name) if !name.contains('.'));
        self.body.is_list() && self.body.items.iter().all(own)
    }

    /// The statement.
    ///
    /// # Errors
    /// If nothing is selected, a value has no literal in SOQL, or the service is known to refuse it:
    /// a statement of more than 100,000 characters, for example.
    pub fn statement(&self) -> Result<String, Error> {
        match <[String; 1]>::try_from(self.statements(STATEMENT)?) {
            Ok([only]) => Ok(only),
            Err(several) => Err(Error::input(format!(
                "the values given to split take {} statements: see Select::statements",
                several.len()
            ))),
        }
    }

    /// The statements, of at most so many bytes each: one, unless [`split`](Self::split) has given
    /// values for more.
    ///
    /// # Errors
    /// As [`Select::statement`]; and if one value alone is too long.
    pub fn statements(&self, longest: usize) -> Result<Vec<String>, Error> {
        self.body.statements(longest)
    }

    /// The statement that counts the rows.
    pub(crate) fn counting(&self) -> Result<String, Error> {
        self.body.counting()
    }

    /// Whether deleted and archived rows are asked for.
    pub(crate) fn wants_deleted(&self) -> bool {
        self.body.deleted
    }

    /// It as the right side of IN.
    pub(super) fn joined(self) -> Result<String, Error> {
        let own = matches!(self.body.items.as_slice(), [Item::Column(name)] if !name.contains('.'));
        let nested = self.body.condition.as_ref().is_some_and(|condition| condition.joins > 0);
        let bare = Body { condition: None, ..self.body.clone() };
        if !own || nested || !bare.is_list() {
            return Err(Error::input(
                "a query on the right side of IN selects one field of its own object, and takes conditions only, \
                 none of them with a query of its own",
            ));
        }
        self.statement()
    }
}

impl<S, R> Clone for Select<S, R> {
    fn clone(&self) -> Self {
        Self { body: self.body.clone(), reader: self.reader.clone(), of: PhantomData }
    }
}

impl<S, R> fmt::Display for Select<S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.statement() {
            Ok(statement) => f.write_str(&statement),
            Err(error) => write!(f, "(not a statement: {error})"),
        }
    }
}

impl<S, R> fmt::Debug for Select<S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Select({self})")
    }
}
