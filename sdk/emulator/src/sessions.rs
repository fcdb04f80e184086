//! Who may come in, and who is in.

use std::collections::HashSet;

use crate::id;

/// The first 15 characters of the org's id.
pub(crate) const ORG: &str = "00D000000000001";
/// The first 15 characters of the user's id.
pub(crate) const USER: &str = "005000000000001";

/// The known users and clients, and the sessions that were given out.
#[derive(Debug)]
pub(crate) struct Sessions {
    /// User names and passwords.
    users: Vec<(String, String)>,
    /// Consumer keys and secrets.
    clients: Vec<(String, String)>,
    open: HashSet<String>,
    issued: u32,
}

/// Why nobody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    User,
    Client,
    Secret,
}

impl Sessions {
    pub(crate) fn new(users: Vec<(String, String)>, clients: Vec<(String, String)>) -> Self {
        Self { users, clients, open: HashSet::new(), issued: 0 }
    }

    /// A fresh session. What it says in the middle is for whoever finds it in a log.
    pub(crate) fn open(&mut self) -> String {
        self.issued += 1;
        let session = format!("{ORG}!EMULATED.SESSION.{:06}", self.issued);
        self.open.insert(session.clone());
        session
    }

    pub(crate) fn log_in(&mut self, user: &str, password: &str) -> Result<String, Denied> {
        if holds(&self.users, user, password) { Ok(self.open()) } else { Err(Denied::User) }
    }

    pub(crate) fn check_client(&self, key: &str, secret: &str) -> Result<(), Denied> {
        if !self.clients.iter().any(|(known, _)| known == key) {
            return Err(Denied::Client);
        }
        if holds(&self.clients, key, secret) { Ok(()) } else { Err(Denied::Secret) }
    }

    /// The name of the user that everything is done as.
    pub(crate) fn user_name(&self) -> &str {
        self.users.first().map_or("user@example.com", |(name, _)| name)
    }

    pub(crate) fn valid(&self, session: &str) -> bool {
        self.open.contains(session)
    }

    pub(crate) fn close(&mut self, session: &str) {
        self.open.remove(session);
    }

    pub(crate) fn close_all(&mut self) {
        self.open.clear();
    }
}

fn holds(pairs: &[(String, String)], name: &str, secret: &str) -> bool {
    pairs.iter().any(|(known, right)| known == name && right == secret)
}

/// The org's id, 18 characters.
pub(crate) fn org_id() -> String {
    id::complete(ORG)
}

/// The id of the user that everything is done as, 18 characters.
pub(crate) fn user_id() -> String {
    id::complete(USER)
}
