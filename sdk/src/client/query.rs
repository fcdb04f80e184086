//! The rows of a query, page by page.

use super::calls::typed;
use super::org::{Org, Wire};
use super::transport::BoxFuture;
use crate::error::Error;
use crate::object::Queryable;
use crate::query::Select;
use crate::record::{Meta, Record, Typed};
use crate::wire::Plan;
use crate::wire::rest::QueryPage;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The rows of a query: a [`Stream`], and [`next`](Query::next) and
/// [`all`](Query::all) for programs that want no more crates.
///
/// Nothing is sent before the first row is asked for, and the next page is
/// fetched when a page has been drained: a query of millions runs in the memory
/// of a page. After an error there are no more rows.
///
/// ```no_run
/// # async fn example<T: sforce::Queryable + std::fmt::Debug>(
/// #     org: sforce::Org, select: sforce::Select<T>,
/// # ) -> Result<(), sforce::Error> {
/// let mut rows = org.query(select);
/// while let Some(row) = rows.next().await {
///     println!("{:?}", row?);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Query<T> {
    pages: Pages,
    of: PhantomData<fn() -> T>,
}

/// A page to fetch.
pub(super) enum Wanted {
    /// The first, by the statement; with deleted and archived rows, or without.
    First { statement: String, deleted: bool },
    /// Another, by what the page before said.
    Next(String),
}

/// The pages of a query, without the type of its rows.
struct Pages {
    org: Org,
    meta: &'static Meta,
    rows: std::vec::IntoIter<Box<dyn Record>>,
    total: Option<u64>,
    state: State,
}

enum State {
    /// Not started; the statement, or why there is none.
    New(Result<String, Error>, bool),
    Drained(Wanted, Plan),
    Fetching(BoxFuture<'static, (Plan, Result<QueryPage, Error>)>),
    Over,
}

impl Org {
    /// Queries records with a typed statement.
    #[allow(clippy::needless_pass_by_value)] // a statement is made to be spent: no `&` in every call
    pub fn query<T: Queryable>(&self, select: Select<T>) -> Query<T> {
        self.rows(select.statement())
    }

    /// Queries records with a statement of the caller's. Values that stand in it
    /// must have been made with [`literal`](crate::query::literal).
    ///
    /// `T` is the type of the rows: generated, or
    /// [`DynamicObject`](crate::DynamicObject) for what no bindings know, such as
    /// aggregates.
    pub fn query_text<T: Typed>(&self, statement: impl Into<String>) -> Query<T> {
        self.rows(Ok(statement.into()))
    }

    fn rows<T: Typed>(&self, statement: Result<String, Error>) -> Query<T> {
        Query {
            pages: Pages {
                org: self.clone(),
                meta: T::META,
                rows: Vec::new().into_iter(),
                total: None,
                state: State::New(statement, false),
            },
            of: PhantomData,
        }
    }
}

impl<T: Typed> Query<T> {
    /// With pages of about so many rows: 200 to 2,000. The service takes it as advice.
    #[must_use]
    pub fn batch_size(mut self, rows: u32) -> Self {
        self.pages.org = self.pages.org.batch_size(rows);
        self
    }

    /// With rows that are deleted or archived.
    #[must_use]
    pub fn with_deleted(mut self) -> Self {
        if let State::New(_, deleted) = &mut self.pages.state {
            *deleted = true;
        }
        self
    }

    /// The next row; none when there are no more.
    ///
    /// # Errors
    /// If a page cannot be fetched or a row cannot be read; it ends the query.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        let row = poll_fn(|context| self.pages.poll_row(context)).await?;
        Some(row.and_then(typed))
    }

    /// All rows that are left.
    ///
    /// # Errors
    /// The first that [`Query::next`] meets.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }

    /// How many rows the query has in all, as the service counts them; none
    /// before the first page has come.
    pub fn total(&self) -> Option<u64> {
        self.pages.total
    }
}

impl<T: Typed> Stream for Query<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let row = ready!(self.get_mut().pages.poll_row(context));
        Poll::Ready(row.map(|row| row.and_then(typed)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.pages.rows.len(), None)
    }
}

impl<T> fmt::Debug for Query<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("of", &self.pages.meta.name)
            .field("total", &self.pages.total)
            .finish_non_exhaustive()
    }
}

impl Pages {
    fn poll_row(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Box<dyn Record>, Error>>> {
        loop {
            if let Some(row) = self.rows.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            match std::mem::replace(&mut self.state, State::Over) {
                State::New(Ok(statement), deleted) => {
                    self.fetch(Wanted::First { statement, deleted }, Plan::default());
                }
                State::New(Err(error), _) => return Poll::Ready(Some(Err(error))),
                State::Drained(wanted, plan) => self.fetch(wanted, plan),
                State::Fetching(mut fetching) => {
                    let Poll::Ready((plan, page)) = fetching.as_mut().poll(context) else {
                        self.state = State::Fetching(fetching);
                        return Poll::Pending;
                    };
                    match page {
                        Ok(page) => self.turn(page, plan),
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    }
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }

    fn fetch(&mut self, wanted: Wanted, mut plan: Plan) {
        let (org, meta) = (self.org.clone(), self.meta);
        self.state = State::Fetching(Box::pin(async move {
            let page = match org.view.wire {
                Wire::Rest => org.rest_query(&wanted, meta, &mut plan).await,
                Wire::Soap => org.soap_query(&wanted, meta, &mut plan).await,
            };
            (plan, page)
        }));
    }

    fn turn(&mut self, page: QueryPage, plan: Plan) {
        // Later pages repeat the total; some services count only what is left.
        self.total = self.total.or(page.total);
        self.rows = page.rows.into_iter();
        if let Some(next) = page.next {
            self.state = State::Drained(Wanted::Next(next), plan);
        }
    }
}
