//! The rows of a query, page by page.

mod pages;

use crate::client::Org;
use crate::error::Error;
use crate::object::CanQuery;
use crate::query::{Reader, Select, Soql};
use crate::record::Typed;
use futures_core::Stream;
use pages::{Pages, Statements};
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The rows of a query: a [`Stream`], and [`next`](Query::next), [`next_page`](Query::next_page) and
/// [`all`](Query::all) for programs that want no more crates.
///
/// Nothing is sent before the first row is asked for. While a page is drained the next one is fetched,
/// and none behind that: a query of millions runs in the memory of two pages. Child records are
/// fetched to the end before their row is given out. Dropping the query stops it.
///
/// A row that cannot be read, or one of whose child records cannot, is an error of its own: the next row
/// follows. After an error of a page there are no more rows; [`locator`](Query::locator) says where to go
/// on.
///
/// # Cancel safety
/// Dropping the future of [`next`](Query::next) or [`next_page`](Query::next_page) loses no row: the query
/// holds them, and a page that was being fetched goes on with the next call. Dropping that of
/// [`all`](Query::all) drops the rows with it.
///
/// ```no_run
/// # async fn example<T: sforce::CanQuery + std::fmt::Debug>(
/// #     org: sforce::Org, select: sforce::Select<T>,
/// # ) -> Result<(), sforce::Error> {
/// let mut rows = org.query(select);
/// while let Some(row) = rows.next().await {
///     println!("{:?}", row?);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Query<R> {
    pages: Pages,
    reader: Reader<R>,
    /// The error of a row behind those that `next_page` has given out.
    unread: Option<Error>,
}

impl Org {
    /// Queries records with a typed statement.
    #[allow(clippy::needless_pass_by_value)] // a statement is made to be spent: no `&` in every call
    pub fn query<S: CanQuery, R>(&self, select: Select<S, R>) -> Query<R> {
        let statements = |longest| select.statements(longest);
        let statements = Statements::of(&statements, self.wire(), select.wants_deleted());
        self.rows(statements, select.reader)
    }

    /// Queries records with a statement of the caller's: a text, or [`soql!`](crate::soql!) with values
    /// bound to it.
    ///
    /// `T` is the type of the rows: generated, or [`DynamicObject`](crate::DynamicObject) for what no
    /// bindings know, such as aggregates.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org, name: &str) -> Result<(), sforce::Error> {
    /// use sforce::{DynamicObject, soql};
    ///
    /// let rooms: Vec<DynamicObject> =
    ///     org.query_text(soql!("SELECT Id, Seats__c FROM Room__c WHERE Name = {name}", name)).all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_text<T: Typed>(&self, statement: impl Into<Soql>) -> Query<T> {
        self.rows(Statements::one(statement.into().statement()), Reader::typed())
    }

    /// Queries records with a statement of the caller's, into structs of the caller's, by serde: see
    /// [`DynamicObject::to_struct`](crate::DynamicObject::to_struct).
    pub fn query_as<T: DeserializeOwned>(&self, statement: impl Into<Soql>) -> Query<T> {
        self.rows(Statements::one(statement.into().statement()), Reader::structs())
    }

    /// Counts the rows of a query, without reading them.
    ///
    /// # Errors
    /// If the query has an order, groups, an offset or a split list, and what the service refuses with.
    #[allow(clippy::needless_pass_by_value)] // as for `query`
    pub async fn count<S: CanQuery, R>(&self, select: Select<S, R>) -> Result<u64, Error> {
        let mut statements = Statements::one(select.counting());
        statements.deleted = select.wants_deleted();
        let mut query = self.rows(statements, Reader::<crate::DynamicObject>::typed());
        query.next().await.transpose()?;
        query.total().ok_or_else(|| Error::protocol("the answer to a count holds no number"))
    }

    /// Queries with a statement that is known, or cannot be.
    pub(super) fn query_statement<T: Typed>(&self, statement: Result<String, Error>) -> Query<T> {
        self.rows(Statements::one(statement), Reader::typed())
    }

    fn rows<R>(&self, statements: Statements, reader: Reader<R>) -> Query<R> {
        Query { pages: Pages::new(self.clone(), statements, reader.meta), reader, unread: None }
    }
}

impl<R> Query<R> {
    /// With pages of about so many rows: 200 to 2,000. The service takes it as advice.
    #[must_use]
    pub fn batch_size(mut self, rows: u32) -> Self {
        self.pages.org = self.pages.org.batch_size(rows);
        self
    }

    /// With rows that are deleted or archived.
    #[must_use]
    pub fn with_deleted(mut self) -> Self {
        self.pages.statements.deleted = true;
        self
    }

    /// With child records as they come with their row: their later pages are not fetched, and
    /// [`Children::next`](crate::Children::next) says where they are.
    #[must_use]
    pub fn first_children(mut self) -> Self {
        self.pages.all_children = false;
        self
    }

    /// Goes on from a locator that another run of the query had: see [`locator`](Query::locator).
    ///
    /// A locator is good for some days, for the user who had it, on either wire.
    #[must_use]
    pub fn resume(mut self, locator: impl Into<String>) -> Self {
        self.pages.resume(locator.into());
        self
    }

    /// Where the next page is, if there is one: what to keep so as to go on after a program was
    /// stopped.
    ///
    /// The rows of this page that have not been given out yet are not behind it: take it between
    /// pages, which [`next_page`](Query::next_page) makes easy.
    pub fn locator(&self) -> Option<&str> {
        self.pages.locator()
    }

    /// The next row; none when there are no more.
    ///
    /// # Errors
    /// If this row cannot be read: call `next` again for the row behind it. If a page cannot be fetched,
    /// which ends the query.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        poll_fn(|context| self.poll_row(context)).await
    }

    /// The rows of the next page, or those that are left of this one; none when there are no more. A row
    /// that cannot be read ends them early: its error comes next, and then the rows behind it.
    ///
    /// # Errors
    /// As [`Query::next`].
    pub async fn next_page(&mut self) -> Option<Result<Vec<R>, Error>> {
        let mut rows = Vec::new();
        while rows.is_empty() || self.pages.rows_here() > 0 {
            match self.next().await {
                Some(Ok(row)) => rows.push(row),
                Some(Err(error)) if rows.is_empty() => return Some(Err(error)),
                Some(Err(error)) => {
                    self.unread = Some(error);
                    break;
                }
                None if rows.is_empty() => return None,
                None => break,
            }
        }
        Some(Ok(rows))
    }

    /// All rows that are left.
    ///
    /// # Errors
    /// The first that [`Query::next`] meets.
    pub async fn all(mut self) -> Result<Vec<R>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }

    /// How many rows the query has in all, as the service counts them; none before the first page has
    /// come. Of a query that is split, how many the statements have that were sent.
    pub fn total(&self) -> Option<u64> {
        self.pages.total
    }

    fn poll_row(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R, Error>>> {
        if let Some(error) = self.unread.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let row = ready!(self.pages.poll_row(context));
        Poll::Ready(row.map(|row| row.and_then(|row| self.reader.read(row))))
    }
}

impl<R> Stream for Query<R> {
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_row(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.pages.rows_here(), None)
    }
}

impl<R> fmt::Debug for Query<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("of", &self.pages.meta.name)
            .field("total", &self.pages.total)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
