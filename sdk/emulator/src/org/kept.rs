//! What the state machines beside the records keep: written with every request,
//! read back on a restart.

use super::Org;
use crate::kept::Change;

impl Org {
    /// Does something as one transaction. What the database could not keep is
    /// an error, and then nothing of it is in the file.
    pub(crate) fn whole<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> Result<T, crate::Refusal> {
        self.store.begin();
        let done = act(self);
        for Change { shelf, key, json } in self.changes() {
            match json {
                Some(json) => self.store.put_document(shelf, &key, &json),
                None => self.store.remove_document(shelf, &key),
            }
        }
        match self.store.commit() {
            Ok(()) => Ok(done),
            Err(problem) => {
                Err(crate::Refusal::new("UNKNOWN_EXCEPTION", format!("the org's database: {problem}")))
            }
        }
    }

    /// What changed on every shelf. A new shelf has its line here and in
    /// [`restore`](Self::restore).
    fn changes(&mut self) -> Vec<Change> {
        let mut changes = self.components.changes();
        changes.extend(self.jobs.changes());
        changes.extend(self.pushes.changes());
        changes.extend(self.deploys.changes());
        changes.extend(self.retrieves.changes());
        changes.extend(self.test_plan.changes());
        changes
    }

    /// Puts back what the file has of every shelf.
    pub(crate) fn restore(&mut self) -> Result<(), String> {
        for (shelf, key, json) in self.store.documents() {
            match shelf.as_str() {
                "pushes-pending" | "pushes-planned" | "pushes-refused" => {
                    self.pushes.restore(&shelf, &key, &json)
                }
                "deployments" => self.deploys.restore(&key, &json),
                "retrieves" => self.retrieves.restore(&key, &json),
                "planned-tests" | "planned-coverage" => self.test_plan.restore(&shelf, &key, &json),
                "metadata-jobs" => self.jobs.restore(&key, &json),
                "components" | "component-ids" | "component-renames" | "components-gone"
                | "object-prefixes" => self.components.restore(&shelf, &key, &json),
                other => Err(format!("nobody keeps {other}; was the file written by a newer version?")),
            }?;
        }
        self.reflect_all();
        Ok(())
    }
}
