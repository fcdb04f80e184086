//! Queries: pages of records, and of figures.

use std::sync::Arc;

use rusqlite::ToSql;

use super::Org;
use crate::actor::Actor;
use crate::clock::millis;
use crate::cursors::{Ids, Page};
use crate::refusal::Refusal;
use crate::row::{Cell, Row};
use crate::soql::{self, Ask, Children, Columns, Compiled, Fetch, Figure, MOST_GROUPS, Shape, Statement};
use crate::store::{Kind, PLACE};
use crate::value::Value;

/// How a query is asked.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    /// Rows of a page, as the request wishes.
    pub(crate) batch: Option<usize>,
    /// Also what is in the recycle bin.
    pub(crate) all: bool,
    /// The major version.
    pub(crate) version: Option<u16>,
}

/// A way to the rows of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) object: String,
    /// `Index` or `TableScan`.
    pub(crate) kind: &'static str,
    /// How many rows are looked at, and how many there are.
    pub(crate) rows: usize,
    pub(crate) of: usize,
    /// The fields that lead there, and those that are filtered by but do not.
    pub(crate) fields: Vec<String>,
    pub(crate) unused: Vec<String>,
}

impl Org {
    pub(crate) fn query(&mut self, by: &Actor, text: &str, asked: Asked) -> Result<Page, Refusal> {
        self.timed(|org| org.run(by, text, asked))
    }

    /// Reads in the time that a query has.
    fn timed<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let time = self.store.in_time(self.settings.query_time);
        let read = read(self);
        if time.is_over() {
            let message = "the query takes longer than the org lets it run; narrow it";
            return Err(Refusal::new("QUERY_TIMEOUT", message));
        }
        read
    }

    fn run(&mut self, by: &Actor, text: &str, asked: Asked) -> Result<Page, Refusal> {
        let batch = self.batch(asked.batch);
        match self.compiled(by, text, asked)? {
            Compiled::Count(statement) => {
                let total =
                    self.store.read(&statement.sql, &bound(&statement, None), |row| row.get::<_, i64>(0));
                let total = total.first().copied().unwrap_or(0);
                Ok(Page { total: usize::try_from(total).unwrap_or(0), ..Page::default() })
            }
            Compiled::Groups { rows, shape } => self.figures(&rows, &shape),
            Compiled::Rows { ids, fetch, one_page } => {
                let ids: Ids = self.store.ids(&ids.sql, &bound(&ids, None)).into_iter().collect();
                Self::one_row_for(&fetch, ids.len())?;
                let mut page = self.page(by, &Arc::new(ids), &fetch, batch);
                if one_page {
                    page.next = None;
                }
                Ok(page)
            }
        }
    }

    fn compiled(&self, by: &Actor, text: &str, asked: Asked) -> Result<Compiled, Refusal> {
        let compiled = soql::compile(text, &self.ask(by, asked))?;
        match &compiled {
            Compiled::Count(statement) | Compiled::Groups { rows: statement, .. } => self.prepare(statement),
            Compiled::Rows { ids, fetch, .. } => {
                self.prepare(ids);
                self.prepare(&fetch.statement);
            }
        }
        Ok(compiled)
    }

    /// Sees to it that a statement finds what it reads.
    fn prepare(&self, statement: &Statement) {
        self.store.prepare(&statement.objects, &statement.indexed);
    }

    fn ask<'a>(&'a self, by: &'a Actor, asked: Asked) -> Ask<'a> {
        Ask {
            catalog: &by.catalog,
            now: by.now,
            version: asked.version,
            all: asked.all,
            unsupported: &self.settings.unsupported_call_code,
        }
    }

    /// The columns of a query.
    pub(crate) fn columns<'a>(
        &'a self,
        by: &'a Actor,
        text: &str,
        asked: Asked,
    ) -> Result<Columns<'a>, Refusal> {
        soql::columns(text, &self.ask(by, asked))
    }

    /// The ways to the rows of a query, the cheapest first.
    pub(crate) fn explain(&self, by: &Actor, text: &str, asked: Asked) -> Result<Vec<Way>, Refusal> {
        let explained = soql::explain(text, &self.ask(by, asked))?;
        self.prepare(&explained.count);
        let found = self.store.read(&explained.count.sql, &bound(&explained.count, None), |row| row.get(0));
        let found: usize = found.first().and_then(|count: &i64| usize::try_from(*count).ok()).unwrap_or(0);
        let of = self.store.size(&explained.object);
        let way = |kind, rows, fields: Vec<String>, unused: Vec<String>| Way {
            object: explained.object.clone(),
            kind,
            rows,
            of,
            fields,
            unused,
        };
        let mut ways = Vec::new();
        if !explained.indexed.is_empty() {
            ways.push(way("Index", found, explained.indexed.clone(), explained.unindexed.clone()));
        }
        let unused = explained.indexed.iter().chain(&explained.unindexed).cloned().collect();
        ways.push(way("TableScan", of, Vec::new(), unused));
        Ok(ways)
    }

    /// All rows of a query at once.
    #[cfg(test)]
    pub(crate) fn rows(&mut self, by: &Actor, text: &str) -> Result<Vec<Row>, Refusal> {
        self.rows_of(by, text, |_| true, usize::MAX)
    }

    /// The first rows of a query whose ids `keep` keeps.
    pub(crate) fn rows_of(
        &mut self,
        by: &Actor,
        text: &str,
        keep: impl Fn(&str) -> bool,
        most: usize,
    ) -> Result<Vec<Row>, Refusal> {
        let Compiled::Rows { ids, fetch, .. } = self.compiled(by, text, Asked::default())? else {
            return Err(Refusal::new("MALFORMED_QUERY", "records are wanted, not figures"));
        };
        let ids = self.store.ids(&ids.sql, &bound(&ids, None));
        let batch = self.batch(None);
        let kept = ids.iter().filter(|id| keep(id));
        Ok(kept.filter_map(|id| self.row(by, id, &fetch, batch)).take(most).collect())
    }

    /// The next page of a locator: the cursor's name and the offset in it.
    pub(crate) fn query_more(
        &mut self,
        by: &Actor,
        locator: &str,
        batch: Option<usize>,
    ) -> Result<Page, Refusal> {
        let batch = self.batch(batch);
        let (name, cursor, from) = self.cursors.find(locator, by.now)?;
        self.timed(|org| Ok(org.page_from(by, &cursor.ids, &cursor.fetch, from, batch, Some(name))))
    }

    /// The asked page size is advice (rest-core, section 5).
    fn batch(&self, asked: Option<usize>) -> usize {
        asked
            .unwrap_or(self.settings.default_batch)
            .clamp(self.settings.smallest_batch.max(1), self.settings.smallest_batch.max(2000))
    }

    /// The first page; what is left gets a locator.
    fn page(&mut self, by: &Actor, ids: &Arc<Ids>, fetch: &Arc<Fetch>, batch: usize) -> Page {
        self.page_from(by, ids, fetch, 0, batch, None)
    }

    fn page_from(
        &mut self,
        by: &Actor,
        ids: &Arc<Ids>,
        fetch: &Arc<Fetch>,
        from: usize,
        batch: usize,
        cursor: Option<String>,
    ) -> Page {
        // Custom metadata comes whole.
        let whole = fetch.object.ends_with("__mdt");
        let batch = if whole { usize::MAX } else { batch.min(fetch.most) };
        let (mut rows, mut to, mut shown) = (Vec::new(), from, 0_usize);
        while to < ids.len() && shown < batch {
            // What was removed from the recycle bin since is left out.
            for row in
                ids.part(to, to + 1).filter_map(|id| self.row(by, id, fetch, batch)).collect::<Vec<_>>()
            {
                shown = shown.saturating_add(1).saturating_add(row.children());
                rows.push(row);
            }
            to += 1;
        }
        let next = (to < ids.len()).then(|| {
            let name = cursor.unwrap_or_else(|| {
                let (now, life) = (by.now, millis(self.settings.cursor_life));
                self.cursors.open(Arc::clone(ids), Arc::clone(fetch), now, life)
            });
            format!("{name}-{to}")
        });
        Page { total: ids.len(), rows, next }
    }

    /// One record as a query shows it.
    fn row(&mut self, by: &Actor, id: &str, fetch: &Fetch, batch: usize) -> Option<Row> {
        let columns = fetch.shape.iter().map(|(_, shape)| shape.columns()).sum::<usize>().max(1);
        let read = |row: &rusqlite::Row<'_>| {
            (0..columns)
                .map(|at| row.get::<_, rusqlite::types::Value>(at))
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        let values = self.store.read(&fetch.statement.sql, &bound(&fetch.statement, Some(&id)), read);
        let values = values.into_iter().next()?;
        let cells = self.cells(by, id, &fetch.shape, &values, batch);
        Some(Row { object: fetch.object.clone(), id: id.to_owned(), cells })
    }

    fn cells(
        &mut self,
        by: &Actor,
        id: &str,
        shape: &[(String, Shape)],
        values: &[rusqlite::types::Value],
        batch: usize,
    ) -> Vec<(String, Cell)> {
        let at = |at: usize, kind: Kind| values.get(at).map_or(Value::Null, |value| kind.value(value.into()));
        let text = |column: usize| match at(column, Kind::Text) {
            Value::Text(text) => Some(text),
            _ => None,
        };
        let mut cells = Vec::with_capacity(shape.len());
        for (name, shape) in shape {
            let cell = match shape {
                // Booleans are never null, also where nothing was ever set.
                Shape::Value(column, Kind::Bool) => match at(*column, Kind::Bool) {
                    Value::Null => Cell::Value(Value::Bool(false)),
                    flag => Cell::Value(flag),
                },
                Shape::Value(column, kind) => Cell::Value(at(*column, *kind)),
                Shape::Label(column, labels) => {
                    let value = text(*column)
                        .map(|value| labels.get(&value.to_lowercase()).cloned().unwrap_or(value));
                    Cell::Value(value.map_or(Value::Null, Value::Text))
                }
                Shape::Format(column, kind) => {
                    Cell::Value(soql::formatted(&at(*column, *kind)).map_or(Value::Null, Value::Text))
                }
                Shape::Compound { address, parts } => {
                    let parts: Vec<(String, Value)> =
                        parts.iter().map(|(name, column, kind)| (name.clone(), at(*column, *kind))).collect();
                    let any = parts.iter().any(|(_, value)| !value.is_null());
                    Cell::Compound { address: *address, parts: any.then_some(parts) }
                }
                Shape::Type(column) => {
                    let object = text(*column).and_then(|id| self.store.object_of(&id));
                    Cell::Value(object.map_or(Value::Null, Value::Text))
                }
                Shape::Parent(column, shape) => Cell::Parent(text(*column).map(|id| {
                    let object = self.store.object_of(&id).unwrap_or_default();
                    let cells = self.cells(by, &id, shape, values, batch);
                    Row { object, id, cells }
                })),
                Shape::TypeOf(column, branches, otherwise) => Cell::Parent(text(*column).map(|id| {
                    let object = self.store.object_of(&id).unwrap_or_default();
                    let branch = branches.iter().find(|(name, _)| *name == object);
                    let shape = branch.map_or(otherwise, |(_, shape)| shape);
                    let cells = self.cells(by, &id, shape, values, batch);
                    Row { object, id, cells }
                })),
                Shape::Children(children) => Cell::Children(self.children(by, id, children, batch)),
            };
            cells.push((name.clone(), cell));
        }
        cells
    }

    fn children(&mut self, by: &Actor, parent: &str, children: &Children, batch: usize) -> Option<Page> {
        self.prepare(&children.ids);
        self.prepare(&children.fetch.statement);
        self.store.index(&children.object, &children.reference);
        let mut values = bound(&children.ids, None);
        if let Some(first) = values.first_mut() {
            *first = &parent;
        }
        let ids: Ids = self.store.ids(&children.ids.sql, &values).into_iter().collect();
        (ids.len() > 0).then(|| self.page(by, &Arc::new(ids), &children.fetch, batch))
    }

    /// The groups of a query, in one page.
    fn figures(&self, rows: &Statement, shape: &[(String, Figure)]) -> Result<Page, Refusal> {
        let found = self.store.read(&rows.sql, &bound(rows, None), |row| {
            let mut cells = Vec::with_capacity(shape.len());
            for (at, (name, figure)) in shape.iter().enumerate() {
                let value = match figure {
                    Figure::Value(kind) => kind.value(row.get_ref(at)?),
                    Figure::Format(kind) => {
                        soql::formatted(&kind.value(row.get_ref(at)?)).map_or(Value::Null, Value::Text)
                    }
                    Figure::Placed => match Kind::Text.value(row.get_ref(at)?) {
                        Value::Text(text) => Value::Text(text.get(PLACE..).unwrap_or_default().to_owned()),
                        other => other,
                    },
                };
                cells.push((name.clone(), Cell::Figure(value)));
            }
            Ok(Row { object: "AggregateResult".to_owned(), id: String::new(), cells })
        });
        if found.len() > MOST_GROUPS {
            let message = "Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch";
            return Err(Refusal::new("EXCEEDED_ID_LIMIT", message));
        }
        Ok(Page { total: found.len(), rows: found, next: None })
    }
}

impl Shape {
    /// How many columns it takes.
    fn columns(&self) -> usize {
        match self {
            Self::Value(..) | Self::Format(..) | Self::Label(..) => 1,
            Self::Compound { parts, .. } => parts.len(),
            Self::Parent(_, shape) => 1 + shape.iter().map(|(_, shape)| shape.columns()).sum::<usize>(),
            Self::TypeOf(_, branches, otherwise) => {
                let of =
                    |shape: &[(String, Self)]| shape.iter().map(|(_, shape)| shape.columns()).sum::<usize>();
                1 + of(otherwise) + branches.iter().map(|(_, shape)| of(shape)).sum::<usize>()
            }
            Self::Type(_) | Self::Children(_) => 0,
        }
    }
}

/// The values of a statement, and one more.
fn bound<'a>(statement: &'a Statement, more: Option<&'a dyn ToSql>) -> Vec<&'a dyn ToSql> {
    let mut values: Vec<&dyn ToSql> = statement.values.iter().map(|value| value as &dyn ToSql).collect();
    values.extend(more);
    values
}
