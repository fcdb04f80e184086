//! Queries whose rows were not all fetched yet. Of them the ids are kept; what
//! a page shows is read when it is asked for.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::id;
use crate::refusal::Refusal;
use crate::row::Row;
use crate::soql::Fetch;

/// The most cursors that are kept; the oldest give way.
const MOST: usize = 10_000;
/// The length of an id.
const ID: usize = 18;

/// A page of a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) total: usize,
    pub(crate) rows: Vec<Row>,
    /// Where the next page is.
    pub(crate) next: Option<String>,
}

/// Ids in their order, written one behind the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ids(String);

impl Ids {
    pub(crate) fn len(&self) -> usize {
        self.0.len() / ID
    }

    pub(crate) fn part(&self, from: usize, to: usize) -> impl Iterator<Item = &str> {
        (from..to.min(self.len())).filter_map(|at| self.0.get(at * ID..(at + 1) * ID))
    }
}

impl FromIterator<String> for Ids {
    fn from_iter<T: IntoIterator<Item = String>>(ids: T) -> Self {
        Self(ids.into_iter().filter(|id| id.len() == ID).collect())
    }
}

/// What a further page is made from.
#[derive(Clone, Debug)]
pub(crate) struct Cursor {
    pub(crate) ids: Arc<Ids>,
    pub(crate) fetch: Arc<Fetch>,
    expires: i64,
}

#[derive(Debug, Default)]
pub(crate) struct Cursors {
    issued: u64,
    open: HashMap<String, Cursor>,
    /// By the order in which they were opened.
    order: BTreeMap<u64, String>,
}

impl Cursors {
    /// Keeps the ids of a query. Its name, which a locator begins with.
    pub(crate) fn open(&mut self, ids: Arc<Ids>, fetch: Arc<Fetch>, now: i64, life: i64) -> String {
        self.forget(now);
        self.issued += 1;
        let name = id::numbered("01g", self.issued);
        self.open.insert(name.clone(), Cursor { ids, fetch, expires: now.saturating_add(life) });
        self.order.insert(self.issued, name.clone());
        while self.order.len() > MOST {
            if let Some((_, oldest)) = self.order.pop_first() {
                self.open.remove(&oldest);
            }
        }
        name
    }

    /// The name, the cursor and the offset of a locator.
    pub(crate) fn find(&mut self, locator: &str, now: i64) -> Result<(String, Cursor, usize), Refusal> {
        self.forget(now);
        let found = locator.split_once('-').and_then(|(name, offset)| {
            let offset: usize = offset.parse().ok()?;
            let cursor = self.open.get(name).filter(|cursor| offset < cursor.ids.len())?;
            Some((name.to_owned(), cursor.clone(), offset))
        });
        found.ok_or_else(|| Refusal::new("INVALID_QUERY_LOCATOR", "invalid query locator"))
    }

    /// Cursors run out in the order in which they were opened.
    fn forget(&mut self, now: i64) {
        while let Some(first) = self.order.first_entry() {
            if self.open.get(first.get()).is_some_and(|cursor| cursor.expires > now) {
                break;
            }
            self.open.remove(&first.remove());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::soql::Statement;

    fn fetch() -> Arc<Fetch> {
        Arc::new(Fetch {
            object: "A".into(),
            statement: Statement::default(),
            shape: Vec::new(),
            most: usize::MAX,
        })
    }

    #[test]
    fn ids_are_cut_where_they_were_joined() {
        let ids: Vec<String> = (1..4).map(|number| id::numbered("a00", number)).collect();
        let joined: Ids = ids.iter().cloned().collect();
        assert_eq!(joined.len(), 3);
        assert_eq!(joined.part(1, 9).collect::<Vec<_>>(), [&ids[1], &ids[2]]);
    }

    #[test]
    fn old_cursors_give_way() {
        let mut cursors = Cursors::default();
        let ids: Arc<Ids> = Arc::new([id::numbered("a00", 1)].into_iter().collect());
        let first = cursors.open(Arc::clone(&ids), fetch(), 0, 100);
        assert!(cursors.find(&format!("{first}-0"), 99).is_ok());
        assert!(cursors.find(&format!("{first}-1"), 0).is_err(), "nothing is there");
        assert!(cursors.find(&format!("{first}-0"), 100).is_err(), "it ran out");
        let first = cursors.open(Arc::clone(&ids), fetch(), 0, 100);
        for _ in 0..MOST {
            cursors.open(Arc::clone(&ids), fetch(), 0, 100);
        }
        assert!(cursors.find(&format!("{first}-0"), 0).is_err());
        assert_eq!(cursors.open.len(), MOST);
    }
}
