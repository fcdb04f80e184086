//! Queries whose rows were not all fetched yet.

use std::collections::HashMap;
use std::sync::Arc;

use crate::id;
use crate::refusal::Refusal;
use crate::row::Row;
use crate::soql::Answer;

/// A page of a query.
#[derive(Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) total: usize,
    pub(crate) rows: Vec<Row>,
    /// Where the next page is.
    pub(crate) next: Option<String>,
}

#[derive(Clone, Debug)]
struct Cursor {
    rows: Arc<Vec<Row>>,
    expires: i64,
}

#[derive(Debug, Default)]
pub(crate) struct Cursors {
    issued: u64,
    open: HashMap<String, Cursor>,
}

impl Cursors {
    /// The first page; what is left gets a locator.
    pub(crate) fn first(&mut self, answer: Answer, batch: usize, now: i64, life: i64) -> Page {
        let Answer { total, mut rows, one_page } = answer;
        if rows.len() <= batch {
            return Page { total, rows, next: None };
        }
        if one_page {
            rows.truncate(batch);
            return Page { total, rows, next: None };
        }
        self.forget(now);
        self.issued += 1;
        let id = id::numbered("01g", self.issued);
        let rows = Arc::new(rows);
        self.open.insert(id.clone(), Cursor { rows: Arc::clone(&rows), expires: now.saturating_add(life) });
        Self::page(&id, &rows, 0, batch)
    }

    /// The page of a locator: the cursor's id and the offset in it.
    pub(crate) fn more(&mut self, locator: &str, batch: usize, now: i64) -> Result<Page, Refusal> {
        self.forget(now);
        let found = locator
            .split_once('-')
            .and_then(|(id, offset)| Some((self.open.get_key_value(id)?, offset.parse().ok()?)));
        match found {
            Some(((id, cursor), offset)) if offset < cursor.rows.len() => {
                Ok(Self::page(id, &cursor.rows, offset, batch))
            }
            _ => Err(Refusal::new("INVALID_QUERY_LOCATOR", "invalid query locator")),
        }
    }

    fn forget(&mut self, now: i64) {
        self.open.retain(|_, cursor| cursor.expires > now);
    }

    fn page(id: &str, rows: &[Row], from: usize, batch: usize) -> Page {
        let to = from.saturating_add(batch).min(rows.len());
        let next = (to < rows.len()).then(|| format!("{id}-{to}"));
        Page { total: rows.len(), rows: rows[from..to].to_vec(), next }
    }
}
