//! What is due. Each machine names its next event; the org does the earliest of all, as of its time and for who asked
//! for it, until nothing is due any more. So it makes no difference how long nobody asked: leaping an hour is the same
//! as stepping through it.

use crate::clock::millis;
use crate::deploy::state;
use crate::org::Org;
use crate::push;

/// An event of a machine.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Due {
    Push(push::Event),
    /// The end of a legacy job, by its id.
    Job(String),
    /// What happens to a deployment, by its id.
    Deploy(String, state::Event),
    /// The end of a retrieve, by its id.
    Retrieve(String),
    /// The end of a container request, by its id.
    Container(String),
}

impl Org {
    /// Does what is due by now. Comes before everything else.
    pub(crate) fn settle(&mut self) {
        let now = self.clock.now();
        while let Some((at, due)) = self.next_due().filter(|(at, _)| *at <= now) {
            match due {
                Due::Push(event) => {
                    self.pushes.act(&self.catalog, &mut self.store, &self.settings, &event, at);
                }
                Due::Job(id) => self.end_job(&id, at),
                Due::Deploy(id, event) => self.take_on(&id, at, event),
                Due::Retrieve(id) => self.end_retrieve(&id, at),
                Due::Container(id) => self.compile_request(&id, at),
            }
        }
        self.forget(now);
    }

    /// Forgets work that ended longer ago than it is kept.
    fn forget(&mut self, now: i64) {
        let before = |kept| now.saturating_sub(millis(kept));
        self.deploys.forget(before(self.settings.deploy_kept));
        self.retrieves.forget(before(self.settings.retrieve_kept));
        self.jobs.forget(before(self.settings.legacy_kept));
    }

    /// The earliest event of all machines and its time; of several at one time, that of the first machine.
    fn next_due(&self) -> Option<(i64, Due)> {
        let pushes = self.pushes.next(&self.catalog, &self.store, &self.settings);
        let deploys = self.deploys.next(&self.settings);
        let all = [
            pushes.map(|(at, event)| (at, Due::Push(event))),
            self.jobs.next(&self.settings).map(|(at, id)| (at, Due::Job(id))),
            deploys.map(|(at, id, event)| (at, Due::Deploy(id, event))),
            self.retrieves.next(&self.settings).map(|(at, id)| (at, Due::Retrieve(id))),
            self.next_compilation().map(|(at, id)| (at, Due::Container(id))),
        ];
        all.into_iter().flatten().min_by_key(|(at, _)| *at)
    }
}
