//! Sign-ins: each is a task of its own, and everyone who waits for it shares its outcome.
//!
//! A refresh token that the service rotates is spent by the request that brings the next one. So the
//! answer must be taken in, whoever has stopped waiting for it.

use super::{Login, Session, SignIn};
use crate::api::Effect;
use crate::client::Retry;
use crate::client::transport::Transport;
use crate::error::{Error, ErrorKind};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep, timeout};

/// So long a sign-in may take, with all its tries.
const LIMIT: Duration = Duration::from_secs(60);
/// So long none follows one that was refused, twice as long after the second in a row, and so on: the
/// service locks a user after some ten wrong passwords.
const COOL_DOWN: Duration = Duration::from_secs(60);
/// The longest time: so long the service locks a user.
const LONGEST_COOL_DOWN: Duration = Duration::from_secs(15 * 60);

/// What every sign-in of an org is done with.
#[derive(Clone)]
pub(crate) struct Signing {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) retry: Retry,
    /// Hosts of others that a sign-in may lead to.
    pub(crate) hosts: Arc<[String]>,
}

impl Signing {
    /// The first sign-in of an org.
    pub(crate) async fn first(self, login: Arc<dyn Login>) -> Result<Session, Error> {
        let (send, receive) = oneshot::channel();
        spawn(async move {
            let signed_in = self.sign_in(&*login).await;
            if let Err(Ok(session)) = send.send(signed_in) {
                login.unclaimed(session);
            }
        })?;
        receive.await.unwrap_or_else(|_| Err(ended()))
    }

    /// Signs in; again where the request certainly did not arrive, or where that does no harm.
    async fn sign_in(&self, login: &dyn Login) -> Result<Session, Error> {
        let effect = if login.may_repeat() { Effect::Read } else { Effect::Write };
        let tries = async {
            let start = Instant::now();
            let mut tries = 1;
            loop {
                let at = SignIn::new(&*self.transport, &self.hosts);
                let error = match login.sign_in(at).await {
                    Ok(session) => return session.checked(),
                    Err(error) => error,
                };
                match self.retry.wait(&error, effect, tries, start.elapsed()) {
                    Some(wait) => sleep(wait).await,
                    None => return Err(error),
                }
                tries += 1;
            }
        };
        let late =
            |_| Err(Error::new(ErrorKind::Deadline, format!("the sign-in has not ended after {LIMIT:?}")));
        timeout(LIMIT, tries).await.unwrap_or_else(late)
    }
}

/// Runs a task on the runtime of the caller.
fn spawn(task: impl Future<Output = ()> + Send + 'static) -> Result<(), Error> {
    let runtime = Handle::try_current()
        .map_err(|error| Error::input("a sign-in needs a tokio runtime").with_source(error))?;
    runtime.spawn(task);
    Ok(())
}

/// The task of a sign-in was ended before it was done.
fn ended() -> Error {
    Error::new(
        ErrorKind::Connection,
        "the sign-in has ended with the runtime that it was on, or has panicked",
    )
}

/// A session in use, and which one it is in the row of renewals.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    pub(crate) session: Arc<Session>,
    pub(crate) generation: u64,
}

/// The session that all clones of an org share.
pub(crate) struct Sessions {
    login: Option<Arc<dyn Login>>,
    signing: Signing,
    state: Arc<Mutex<State>>,
}

struct State {
    live: Live,
    /// The renewal that is going on.
    running: Option<watch::Receiver<Option<Outcome>>>,
    /// The last renewal was refused.
    refused: Option<Refused>,
}

/// None while a renewal goes on; then what came of it.
type Outcome = Result<(), Failure>;

/// What each task is told that waited for the same renewal.
#[derive(Clone)]
struct Failure {
    kind: ErrorKind,
    code: Option<String>,
    message: String,
    status: Option<u16>,
}

/// A sign-in that the service refused.
struct Refused {
    failure: Failure,
    /// No other is sent before.
    until: Instant,
    cool_down: Duration,
}

impl Failure {
    fn of(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            code: error.code().map(str::to_owned),
            message: error.message().to_owned(),
            status: error.http_status(),
        }
    }

    /// The call was not done: its request was refused before.
    fn error(&self) -> Error {
        let error = Error::new(self.kind, format!("while renewing the session: {}", self.message));
        let error = match &self.code {
            Some(code) => error.with_code(code.as_str()),
            None => error,
        };
        match self.status {
            Some(status) => error.with_status(status),
            None => error,
        }
    }
}

impl Sessions {
    /// Shares a session, and the way to renew it where there is one.
    ///
    /// # Errors
    /// If the session's address is none.
    pub(crate) fn new(
        session: Session,
        login: Option<Arc<dyn Login>>,
        signing: Signing,
    ) -> Result<Self, Error> {
        let live = Live { session: Arc::new(session.checked()?), generation: 0 };
        let state = State { live, running: None, refused: None };
        Ok(Self { login, signing, state: Arc::new(Mutex::new(state)) })
    }

    /// The session as it is now.
    pub(crate) fn live(&self) -> Live {
        lock(&self.state).live.clone()
    }

    /// Whether there is a way to sign in again.
    pub(crate) fn renewable(&self) -> bool {
        self.login.is_some()
    }

    /// Renews the session of a generation that the service has refused.
    ///
    /// However many tasks meet the refusal, one sign-in is sent; all wait for it and share what comes of
    /// it. A refused one is not repeated before its cool-down has passed.
    ///
    /// # Errors
    /// If there is no way to sign in, signing in failed, or it was refused a short time ago.
    ///
    /// # Cancel safety
    /// Dropping the future stops the waiting only.
    pub(crate) async fn renew(&self, refused: u64) -> Result<(), Error> {
        let Some(mut running) = self.renewal(refused)? else { return Ok(()) };
        let outcome = running.wait_for(Option::is_some).await.map_err(|_| ended())?;
        match &*outcome {
            Some(Err(failure)) => Err(failure.error()),
            Some(Ok(())) | None => Ok(()),
        }
    }

    /// The renewal of a generation: the one that goes on, or a new one; none if it is over.
    fn renewal(&self, refused: u64) -> Result<Option<watch::Receiver<Option<Outcome>>>, Error> {
        let mut state = lock(&self.state);
        if state.live.generation != refused {
            return Ok(None);
        }
        // Its task may have ended with its runtime; then it is no more.
        if let Some(running) = state.running.as_ref().filter(|running| running.has_changed().is_ok()) {
            return Ok(Some(running.clone()));
        }
        if let Some(Refused { failure, until, .. }) = &state.refused
            && *until > Instant::now()
        {
            let seconds = (*until - Instant::now()).as_secs().max(1);
            return Err(failure.error().and(&format!(
                "not sent again, as the service locks users after refused sign-ins: the next try is possible in \
                 {seconds} s"
            )));
        }
        let login = self.login.clone().ok_or_else(|| {
            Error::new(
                ErrorKind::Session,
                "there is no way to renew the session: it was given to this Org ready-made",
            )
        })?;
        let (done, running) = watch::channel(None);
        let (signing, shared) = (self.signing.clone(), Arc::clone(&self.state));
        spawn(async move {
            let signed_in = signing.sign_in(&*login).await;
            let outcome = lock(&shared).take_in(signed_in);
            done.send_replace(Some(outcome));
        })?;
        state.running = Some(running.clone());
        Ok(Some(running))
    }
}

impl State {
    /// Takes in what came of a renewal.
    fn take_in(&mut self, signed_in: Result<Session, Error>) -> Outcome {
        self.running = None;
        let error = match signed_in {
            Ok(session) => {
                tracing::debug!("the session has been renewed");
                let generation = self.live.generation + 1;
                self.live = Live { session: Arc::new(session), generation };
                self.refused = None;
                return Ok(());
            }
            Err(error) => error,
        };
        let failure = Failure::of(&error);
        if error.kind() == ErrorKind::SignIn {
            let longer = |refused: Refused| (refused.cool_down * 2).min(LONGEST_COOL_DOWN);
            let cool_down = self.refused.take().map_or(COOL_DOWN, longer);
            self.refused =
                Some(Refused { failure: failure.clone(), until: Instant::now() + cool_down, cool_down });
        }
        Err(failure)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sessions").field(&self.live()).finish()
    }
}
