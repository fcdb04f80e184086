//! The pages of a query, without the type of its rows.

use crate::api::{Page as PageCall, Wanted, Wire, encode, is_tooling};
use crate::client::{BoxFuture, Org};
use crate::error::{Error, ErrorKind};
use crate::record::{Meta, RawChildren, Record, SlotMut};
use crate::wire::Plan;
use crate::wire::rest::QueryPage;
use std::collections::{HashSet, VecDeque};
use std::task::{Context, Poll};

/// So long may a statement be over SOAP, in bytes: the service counts characters, but few are longer.
const STATEMENT: usize = 100_000;
/// So long may a statement be in an address, as it stands there.
const ADDRESS: usize = 15_000;

/// The statements that are still to be sent.
pub(super) struct Statements {
    left: Result<VecDeque<String>, Error>,
    /// With deleted and archived rows.
    pub(super) deleted: bool,
}

impl Statements {
    pub(super) fn one(statement: Result<String, Error>) -> Self {
        Self { left: statement.map(|only| VecDeque::from([only])), deleted: false }
    }

    /// As few as the wire allows; only a query that is split makes more than one.
    pub(super) fn of(
        statements: &dyn Fn(usize) -> Result<Vec<String>, Error>,
        wire: Wire,
        deleted: bool,
    ) -> Self {
        let mut made = statements(STATEMENT);
        // An address takes less, and writes most signs with three. What is not split stays one.
        for shorter in [ADDRESS, ADDRESS * 2 / 3, ADDRESS / 3] {
            let fits = |made: &Vec<String>| made.iter().all(|statement| encode(statement).len() <= ADDRESS);
            if wire == Wire::Soap || made.as_ref().map_or(true, fits) {
                break;
            }
            made = statements(shorter);
        }
        Self { left: made.map(VecDeque::from), deleted }
    }

    fn next(&mut self) -> Option<Result<Wanted, Error>> {
        match &mut self.left {
            Ok(left) => {
                left.pop_front().map(|statement| Ok(Wanted::First { statement, deleted: self.deleted }))
            }
            Err(_) => std::mem::replace(&mut self.left, Ok(VecDeque::new())).err().map(Err),
        }
    }

    fn clear(&mut self) {
        self.left = Ok(VecDeque::new());
    }
}

type Page = Result<QueryPage, Error>;

/// Where a query has been: a service that sends it round in a circle must not keep it there.
#[derive(Default)]
struct Trail(HashSet<Box<str>>);

impl Trail {
    /// Goes on to a page.
    ///
    /// # Errors
    /// If the query has been there.
    fn to(&mut self, locator: &str) -> Result<(), Error> {
        // The addresses of one page may differ in the version.
        let page = locator.rsplit('/').next().unwrap_or_default();
        if self.0.insert(page.into()) {
            return Ok(());
        }
        Err(Error::protocol(
            "the service sends the query to a page where it has been: it would never end. The rows so far \
             are good; ask again",
        ))
    }
}

pub(super) struct Pages {
    pub(super) org: Org,
    pub(super) statements: Statements,
    pub(super) meta: &'static Meta,
    pub(super) total: Option<u64>,
    /// Child records are fetched to the end.
    pub(super) all_children: bool,
    rows: std::vec::IntoIter<Result<Box<dyn Record>, Error>>,
    /// A row of this page was given out.
    draining: bool,
    /// The total of the statement that is being read was counted.
    counted: bool,
    next: Next,
    trail: Trail,
}

/// The page behind the one that is being drained.
enum Next {
    /// The next statement's first, if there is one.
    Statement,
    Wanted(Wanted, Plan),
    Fetching(Wanted, BoxFuture<'static, (Plan, Page)>),
    Here(Wanted, Plan, Box<Page>),
    /// The one that was wanted last did not come.
    Failed(Wanted),
    Over,
}

impl Pages {
    pub(super) fn new(org: Org, statements: Statements, meta: &'static Meta) -> Self {
        Self {
            org,
            statements,
            meta,
            total: None,
            all_children: true,
            rows: Vec::new().into_iter(),
            draining: false,
            counted: false,
            next: Next::Statement,
            trail: Trail::default(),
        }
    }

    pub(super) fn resume(&mut self, locator: String) {
        self.statements.clear();
        self.trail = Trail::default();
        // The first step leads nowhere where the query has been.
        let _ = self.trail.to(&locator);
        self.next = Next::Wanted(Wanted::Next(locator), Plan::default());
    }

    pub(super) fn locator(&self) -> Option<&str> {
        match &self.next {
            Next::Wanted(Wanted::Next(locator), _)
            | Next::Fetching(Wanted::Next(locator), _)
            | Next::Here(Wanted::Next(locator), ..)
            | Next::Failed(Wanted::Next(locator)) => Some(locator),
            _ => None,
        }
    }

    /// How many rows of this page have not been given out.
    pub(super) fn rows_here(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn poll_row(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Box<dyn Record>, Error>>> {
        loop {
            // The page behind is on its way while this one is drained; who takes one row only is
            // spared it.
            let wanted = self.draining || self.rows.len() == 0;
            if wanted && matches!(self.next, Next::Wanted(..) | Next::Fetching(..)) {
                self.advance(context);
            }
            if let Some(row) = self.rows.next() {
                self.draining = true;
                return Poll::Ready(Some(row));
            }
            match std::mem::replace(&mut self.next, Next::Over) {
                Next::Statement => match self.statements.next() {
                    Some(Ok(wanted)) => {
                        self.counted = false;
                        self.next = Next::Wanted(wanted, Plan::default());
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                },
                Next::Here(_, plan, page) if page.is_ok() => {
                    if let Ok(page) = *page {
                        self.turn(page, plan);
                    }
                }
                Next::Here(wanted, _, page) => {
                    self.statements.clear();
                    self.next = Next::Failed(wanted);
                    return Poll::Ready(page.err().map(Err));
                }
                waiting @ (Next::Wanted(..) | Next::Fetching(..)) => {
                    self.next = waiting;
                    return Poll::Pending;
                }
                over @ (Next::Failed(_) | Next::Over) => {
                    self.next = over;
                    return Poll::Ready(None);
                }
            }
        }
    }

    /// Asks for the page behind, or looks whether it has come.
    fn advance(&mut self, context: &mut Context<'_>) {
        self.next = match std::mem::replace(&mut self.next, Next::Over) {
            Next::Wanted(wanted, plan) => {
                let fetching = self.fetch(wanted.clone(), plan);
                Next::Fetching(wanted, fetching)
            }
            other => other,
        };
        if let Next::Fetching(_, fetching) = &mut self.next
            && let Poll::Ready((plan, page)) = fetching.as_mut().poll(context)
            && let Next::Fetching(wanted, _) = std::mem::replace(&mut self.next, Next::Over)
        {
            self.next = Next::Here(wanted, plan, Box::new(page));
        }
    }

    fn fetch(&self, wanted: Wanted, mut plan: Plan) -> BoxFuture<'static, (Plan, Page)> {
        let (org, meta, all_children) = (self.org.clone(), self.meta, self.all_children);
        Box::pin(async move {
            let mut page = fetch(&org, &wanted, meta, &mut plan).await;
            if all_children && let Ok(fetched) = &mut page {
                for row in &mut fetched.rows {
                    let Ok(record) = row else { continue };
                    match complete(&org, &mut **record).await {
                        Ok(()) => {}
                        // A child that cannot be read is this row's error, a request that failed the page's.
                        Err(error) if error.kind() == ErrorKind::Decode => *row = Err(error),
                        Err(error) => {
                            page = Err(error);
                            break;
                        }
                    }
                }
            }
            (plan, page)
        })
    }

    fn turn(&mut self, page: QueryPage, plan: Plan) {
        // Later pages repeat the total; some services count only what is left.
        if !std::mem::replace(&mut self.counted, true)
            && let Some(total) = page.total
        {
            self.total = Some(self.total.unwrap_or(0) + total);
        }
        self.rows = page.rows.into_iter();
        self.draining = false;
        self.next = match page.next {
            Some(next) => match self.trail.to(&next) {
                Ok(()) => Next::Wanted(Wanted::Next(next), plan),
                Err(error) => Next::Here(Wanted::Next(next), plan, Box::new(Err(error))),
            },
            None => Next::Statement,
        };
    }
}

async fn fetch(org: &Org, wanted: &Wanted, meta: &'static Meta, plan: &mut Plan) -> Page {
    let wanted = &on_this_wire(org, wanted, meta);
    org.make(PageCall::new(org.view.wire, wanted, meta, plan)).await
}

/// REST's locators are addresses that end in SOAP's.
fn on_this_wire(org: &Org, wanted: &Wanted, meta: &Meta) -> Wanted {
    match wanted {
        Wanted::Next(locator) if org.view.wire == Wire::Soap && locator.contains('/') => {
            Wanted::Next(locator.rsplit('/').next().unwrap_or_default().to_owned())
        }
        Wanted::Next(locator) if org.view.wire == Wire::Rest && !locator.contains('/') => {
            let tooling = if org.view.tooling || is_tooling(meta) { "/tooling" } else { "" };
            Wanted::Next(format!("/services/data/v{}{tooling}/query/{}", org.view.version, encode(locator)))
        }
        other => other.clone(),
    }
}

/// Whether pages of child records are still to be fetched.
fn is_incomplete(row: &dyn Record) -> bool {
    row.extra()
        .all_children()
        .any(|(_, children)| children.next.is_some() || children.rows.iter().any(|row| is_incomplete(&**row)))
}

/// Fetches a row's child records to the end, and theirs.
fn complete<'a>(org: &'a Org, row: &'a mut dyn Record) -> BoxFuture<'a, Result<(), Error>> {
    Box::pin(async move {
        if !is_incomplete(row) {
            return Ok(());
        }
        let meta = row.meta();
        let mut taken = row.slots_mut(|slots| match slots.last_mut() {
            Some(SlotMut::Extra(extra)) => extra.take_children(),
            _ => Vec::new(),
        });
        for (name, children) in &mut taken {
            complete_children(org, meta, name, children).await?;
        }
        row.slots_mut(|slots| {
            if let Some(SlotMut::Extra(extra)) = slots.last_mut() {
                taken.into_iter().for_each(|(name, children)| extra.push_children(&name, children));
            }
        });
        Ok(())
    })
}

async fn complete_children(
    org: &Org,
    parent: &'static Meta,
    name: &str,
    children: &mut RawChildren,
) -> Result<(), Error> {
    let meta = parent.children_of(name);
    let mut plan = Plan::default();
    let mut trail = Trail::default();
    while let Some(next) = children.next.take() {
        trail.to(&next)?;
        let page = fetch(org, &Wanted::Next(next.into()), meta, &mut plan).await?;
        for row in page.rows {
            children.rows.push(row?);
        }
        children.next = page.next.map(String::into_boxed_str);
    }
    for row in &mut children.rows {
        complete(org, &mut **row).await?;
    }
    Ok(())
}
