//! Who may come in, and who is in.

use std::collections::HashMap;

use crate::id;
use crate::permissions::{Permission, Permissions};

/// The first 15 characters of the org's id.
pub(crate) const ORG: &str = "00D000000000001";

/// Somebody who may sign in. The first one is who does what nobody is named for.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) name: String,
    password: String,
    /// 18 characters.
    pub(crate) id: String,
    pub(crate) permissions: Permissions,
}

/// An OAuth client.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) key: String,
    pub(crate) secret: String,
    /// The RSA key that its assertions are signed with, a DER `SubjectPublicKeyInfo`.
    pub(crate) public_key: Option<Vec<u8>>,
}

/// What an authorization code stands for.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) client: String,
    pub(crate) user: usize,
    pub(crate) redirect: String,
    /// The SHA-256 of the verifier, base64url.
    pub(crate) challenge: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) expires: i64,
}

/// A device that waits to be approved.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) client: String,
    /// Who has approved it.
    pub(crate) user: Option<usize>,
    pub(crate) scope: Option<String>,
    pub(crate) expires: i64,
}

/// What is known of a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) user: usize,
    /// When a session was used last; none for one that does not run out.
    pub(crate) used: Option<i64>,
    pub(crate) refresh: bool,
}

#[derive(Clone, Debug)]
struct Session {
    user: usize,
    /// When it was used last; a session that does not run out is never used.
    used: Option<i64>,
}

impl Session {
    fn over(&self, now: i64, life: i64) -> bool {
        self.used.is_some_and(|used| now.saturating_sub(used) >= life)
    }
}

/// The known users and clients, and what was given out to them.
#[derive(Debug)]
pub(crate) struct Sessions {
    users: Vec<User>,
    clients: Vec<Client>,
    open: HashMap<String, Session>,
    /// Refresh tokens: of which client, for whom.
    refresh: HashMap<String, (String, usize)>,
    codes: HashMap<String, Code>,
    /// By the code that the device has, which ends with the one that it shows.
    devices: HashMap<String, Device>,
    issued: u32,
}

/// Why a client is not served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denied {
    Client,
    Secret,
}

impl Sessions {
    pub(crate) fn new(users: Vec<(String, String)>, clients: Vec<Client>) -> Self {
        let users = users.into_iter().zip(1..).map(|((name, password), number)| User {
            name,
            password,
            id: id::complete(&format!("005000000{number:06}")),
            permissions: Permission::ALL.into(),
        });
        Self {
            users: users.collect(),
            clients,
            open: HashMap::new(),
            refresh: HashMap::new(),
            codes: HashMap::new(),
            devices: HashMap::new(),
            issued: 0,
        }
    }

    fn number(&mut self) -> u32 {
        self.issued += 1;
        self.issued
    }

    /// A fresh session. What it says in the middle is for whoever finds it in a log.
    pub(crate) fn open(&mut self, user: usize, now: i64) -> String {
        self.opened(Session { user, used: Some(now) })
    }

    /// A fresh session that ends only when it is closed, for who holds the org.
    pub(crate) fn open_for_good(&mut self, user: usize) -> String {
        self.opened(Session { user, used: None })
    }

    fn opened(&mut self, session: Session) -> String {
        let name = format!("{ORG}!EMULATED.SESSION.{:06}", self.number());
        self.open.insert(name.clone(), session);
        name
    }

    /// The user of a name and password.
    pub(crate) fn log_in(&self, name: &str, password: &str) -> Option<usize> {
        self.users.iter().position(|user| user.name == name && user.password == password)
    }

    pub(crate) fn user_named(&self, name: &str) -> Option<usize> {
        self.users.iter().position(|user| user.name == name)
    }

    pub(crate) fn user(&self, at: usize) -> &User {
        // The first user is always there.
        self.users.get(at).unwrap_or(&self.users[0])
    }

    /// Says what a user may do; false for no user of that name.
    pub(crate) fn permit(&mut self, name: &str, permissions: Permissions) -> bool {
        let user = self.users.iter_mut().find(|user| user.name == name);
        user.map(|user| user.permissions = permissions).is_some()
    }

    pub(crate) fn users(&self) -> &[User] {
        &self.users
    }

    pub(crate) fn client(&self, key: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.key == key)
    }

    pub(crate) fn check_client(&self, key: &str, secret: &str) -> Result<&Client, Denied> {
        match self.client(key) {
            None => Err(Denied::Client),
            Some(client) if client.secret != secret => Err(Denied::Secret),
            Some(client) => Ok(client),
        }
    }

    /// Whose session this is, if it is open. Using it keeps it open.
    pub(crate) fn user_of(&mut self, session: &str, now: i64, life: i64) -> Option<usize> {
        let found = self.open.get_mut(session)?;
        if found.over(now, life) {
            self.open.remove(session);
            return None;
        }
        found.used = found.used.map(|_| now);
        Some(found.user)
    }

    /// Ends a session, or takes back a refresh token. False for neither.
    pub(crate) fn close(&mut self, token: &str) -> bool {
        self.open.remove(token).is_some() || self.refresh.remove(token).is_some()
    }

    /// Ends all sessions of the user of this one: they are shared (soap-core, section 4).
    pub(crate) fn log_out(&mut self, session: &str) {
        if let Some(Session { user, .. }) = self.open.remove(session) {
            self.open.retain(|_, other| other.user != user);
        }
    }

    pub(crate) fn close_all(&mut self) {
        self.open.clear();
    }

    /// Forgets sessions and codes that have run out.
    pub(crate) fn sweep(&mut self, now: i64, life: i64) {
        self.open.retain(|_, session| !session.over(now, life));
        self.codes.retain(|_, code| code.expires > now);
        self.devices.retain(|_, device| device.expires > now);
    }

    pub(crate) fn refresh_token(&mut self, client: &str, user: usize) -> String {
        let token = format!("5Aep.EMULATED.REFRESH.{:06}", self.number());
        self.refresh.insert(token.clone(), (client.to_owned(), user));
        token
    }

    /// Whom a refresh token was given to the client for.
    pub(crate) fn refreshed(&self, token: &str, client: &str) -> Option<usize> {
        self.refresh.get(token).filter(|(of, _)| of == client).map(|(_, user)| *user)
    }

    pub(crate) fn grant(&mut self, code: Code) -> String {
        let name = format!("aPrx.EMULATED.CODE.{:06}", self.number());
        self.codes.insert(name.clone(), code);
        name
    }

    /// Lets a device wait: its code, and the one that it shows.
    pub(crate) fn begin_device(&mut self, device: Device) -> (String, String) {
        let shown = format!("EMU{:05}", self.number());
        let code = format!("EMULATED.DEVICE.{shown}");
        self.devices.insert(code.clone(), device);
        (code, shown)
    }

    /// The device of a code, unless its time is over.
    pub(crate) fn device(&self, code: &str, now: i64) -> Option<Device> {
        self.devices.get(code).filter(|device| device.expires > now).cloned()
    }

    pub(crate) fn forget_device(&mut self, code: &str) {
        self.devices.remove(code);
    }

    /// Lets a user approve the device that shows a code; false if none does.
    pub(crate) fn approve(&mut self, shown: &str, user: usize, now: i64) -> bool {
        let device = self.devices.get_mut(&format!("EMULATED.DEVICE.{shown}"));
        device.filter(|device| device.expires > now).map(|device| device.user = Some(user)).is_some()
    }

    /// What is known of a token that is good.
    pub(crate) fn known(&self, token: &str) -> Option<Token> {
        let session = self.open.get(token).map(|it| Token { user: it.user, used: it.used, refresh: false });
        let refresh =
            || self.refresh.get(token).map(|(_, user)| Token { user: *user, used: None, refresh: true });
        session.or_else(refresh)
    }

    /// What a code stands for. It is good once.
    pub(crate) fn redeem(&mut self, code: &str, now: i64) -> Option<Code> {
        self.codes.remove(code).filter(|code| code.expires > now)
    }
}

/// The org's id, 18 characters.
pub(crate) fn org_id() -> String {
    id::complete(ORG)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sessions() -> Sessions {
        let user = |name: &str| (name.to_owned(), "secret".to_owned());
        Sessions::new(vec![user("a"), user("b")], Vec::new())
    }

    #[test]
    fn a_session_ends_when_it_was_not_used_for_long() {
        let mut sessions = sessions();
        let session = sessions.open(1, 0);
        assert_eq!(sessions.user_of(&session, 9, 10), Some(1));
        assert_eq!(sessions.user_of(&session, 18, 10), Some(1), "using it kept it open");
        assert_eq!(sessions.user_of(&session, 28, 10), None);
        assert_eq!(sessions.user_of(&session, 18, 10), None, "it does not come back");
    }

    #[test]
    fn logging_out_ends_the_sessions_of_that_user() {
        let mut sessions = sessions();
        let (one, two, other) = (sessions.open(0, 0), sessions.open(0, 0), sessions.open(1, 0));
        sessions.log_out(&one);
        assert_eq!(sessions.user_of(&two, 0, 10), None);
        assert_eq!(sessions.user_of(&other, 0, 10), Some(1));
    }

    #[test]
    fn users_have_ids_of_their_own() {
        let sessions = sessions();
        assert_eq!(sessions.user(0).id, "005000000000001AAA");
        assert_eq!(sessions.user(1).id, "005000000000002AAA");
        assert_eq!(sessions.log_in("b", "secret"), Some(1));
        assert_eq!(sessions.log_in("b", "other"), None);
    }
}
