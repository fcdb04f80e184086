//! The one error type.

use crate::Value;
use crate::hide::{forms, hidden};
use std::fmt;
use std::time::Duration;

/// Anything that can go wrong, from a bad argument to a lost connection.
///
/// [`kind`](Error::kind) says which sort it is, [`code`](Error::code) is the
/// service's own word (`UNABLE_TO_LOCK_ROW`, `INVALID_FIELD` …) where the
/// service spoke. Messages say what happened and what to do next; they never
/// hold a token, a password or a session id.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    code: Option<String>,
    /// The code as it came, if a secret had to be taken out of it. Never shown.
    said: Option<String>,
    message: String,
    fields: Vec<String>,
    details: Vec<(String, Value)>,
    /// From the innermost outwards.
    path: Vec<String>,
    offset: Option<u64>,
    status: Option<u16>,
    retry_after: Option<Duration>,
    acted: Acted,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The sorts of error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The caller's argument cannot be used; nothing was sent.
    Input,
    /// What came back cannot be read: [`Error::path`] says where.
    Decode,
    /// What came back is not what this protocol answers, a gateway's HTML page for example.
    Protocol,
    /// The service refused the request: [`Error::code`] says why.
    Refused,
    /// The session has expired or was never valid.
    Session,
    /// The sign-in was refused.
    SignIn,
    /// The API version is retired, unknown, or does not have this call.
    UnsupportedVersion,
    /// The other wire has this call, this one does not.
    NotOnThisWire,
    /// The service is overloaded, down or in maintenance.
    Unavailable,
    /// The connection could not be made, or was lost.
    Connection,
    /// The caller's deadline has passed.
    Deadline,
    /// What was to be stopped or changed has gone too far for it, or is over.
    TooLate,
}

/// Whether the service may have acted on a request that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Acted {
    /// It certainly did nothing.
    #[default]
    No,
    /// It may have: look before sending again.
    Perhaps,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            code: None,
            said: None,
            message: message.into(),
            fields: Vec::new(),
            details: Vec::new(),
            path: Vec::new(),
            offset: None,
            status: None,
            retry_after: None,
            acted: Acted::No,
            source: None,
        }))
    }

    /// A value that is not what it should be; the offending text is shortened.
    pub(crate) fn decode(expected: &str, found: &str) -> Self {
        Self::new(ErrorKind::Decode, format!("expected {expected}, found {}", Shortened(found)))
    }

    /// A document that cannot be read at all.
    pub(crate) fn unreadable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// Names the field or type that the error happened in, innermost first.
    #[must_use]
    pub(crate) fn within(mut self, name: &str) -> Self {
        if self.0.kind == ErrorKind::Decode && !name.is_empty() {
            self.0.path.push(name.to_owned());
        }
        self
    }

    /// Says at which byte of the body the error happened; the first word counts.
    #[must_use]
    pub(crate) fn at(mut self, offset: u64) -> Self {
        self.0.offset.get_or_insert(offset);
        self
    }

    /// The same, where what was read begins so many bytes into the body.
    #[must_use]
    pub(crate) fn behind(mut self, bytes: u64) -> Self {
        self.0.offset = self.0.offset.map(|offset| offset + bytes);
        self
    }

    /// What sort of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's code, where the service spoke.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Whether this is the service's code, also if it is not shown.
    pub(crate) fn is(&self, code: &str) -> bool {
        self.0.said.as_deref().or(self.code()) == Some(code)
    }

    /// The fields that the service named.
    pub fn fields(&self) -> &[String] {
        &self.0.fields
    }

    /// What the service said beyond code, message and fields, by its own names: `extendedErrorDetails`,
    /// `duplicateResult`. Over SOAP an element as it came ([`Value::Xml`]).
    pub fn details(&self) -> &[(String, Value)] {
        &self.0.details
    }

    /// What happened, without path and position.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the document it happened: `PackagePushRequest.ScheduledStartTime`.
    pub fn path(&self) -> Option<String> {
        let path = &self.0.path;
        (!path.is_empty()).then(|| path.iter().rev().map(String::as_str).collect::<Vec<_>>().join("."))
    }

    /// At which byte of the body it happened.
    pub fn offset(&self) -> Option<u64> {
        self.0.offset
    }

    /// The HTTP status of the answer, where there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the service may have acted on the request.
    pub fn acted(&self) -> Acted {
        self.0.acted
    }

    /// The session has expired: sign in again.
    pub fn is_session_expired(&self) -> bool {
        self.0.kind == ErrorKind::Session
    }

    /// The same call may well succeed later, and sending it again does no harm.
    pub fn is_retryable(&self) -> bool {
        let transient = match self.0.kind {
            ErrorKind::Unavailable | ErrorKind::Connection => true,
            ErrorKind::Refused => TRANSIENT.iter().any(|code| self.is(code)),
            _ => false,
        };
        transient && self.0.acted == Acted::No
    }
}

/// Refusals that pass, after which the service has saved nothing.
const TRANSIENT: &[&str] = &[
    "UNABLE_TO_LOCK_ROW",
    "SERVER_UNAVAILABLE",
    "REQUEST_LIMIT_EXCEEDED",
    "TOO_MANY_APEX_REQUESTS",
    "FUNCTIONALITY_TEMPORARILY_UNAVAILABLE",
    "ORG_IN_MAINTENANCE",
    "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE",
];

/// What to do about a version that there is not.
const OTHER_VERSION: &str = "; ask for another version with Org::at(…). Versions up to 30.0 are retired on live \
    orgs: in place of Org::legacy use Org::metadata with bindings of a later one: its update and rename. SOAP login() \
    ends with 64.0: sign in over OAuth";

/// What a [`Transport`](crate::client::Transport) or a [`Login`](crate::Login) of a program's own reports.
/// Errors that a program makes: for a transport, a login or a call of its own.
impl Error {
    /// A call cannot be sent as it is: nothing was sent.
    pub fn input(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Input, message)
    }

    /// An answer is not one to this call. [`Org::call`](crate::Org::call) sets whether the service may have acted.
    pub fn protocol(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Protocol, message)
    }

    /// No connection came up (`Acted::No`), or it was lost before the answer was complete (`Acted::Perhaps`):
    /// the first is sent again, the second only if it reads.
    pub fn connection(message: impl Into<String>, acted: Acted) -> Self {
        Self::new(ErrorKind::Connection, message).with_acted(acted)
    }

    /// The service took the request and stays silent, for so long that waiting another time would not help:
    /// it is not sent again.
    pub fn unavailable(message: impl Into<String>, acted: Acted) -> Self {
        Self::new(ErrorKind::Unavailable, message).with_acted(acted)
    }

    /// A sign-in was refused: it is not tried again at once.
    pub fn sign_in(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::SignIn, message)
    }

    /// Sets whether the service may have acted: `Acted::Perhaps` keeps a write from being sent again.
    #[must_use]
    pub fn with_acted(mut self, acted: Acted) -> Self {
        self.0.acted = acted;
        self
    }

    /// With what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

impl Error {
    /// A version that is gone, as somebody says who is not the service.
    pub(crate) fn gone(message: &str) -> Self {
        Self::new(ErrorKind::UnsupportedVersion, format!("{message}{OTHER_VERSION}"))
    }

    #[must_use]
    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    #[must_use]
    pub(crate) fn with_fields(mut self, fields: Vec<String>) -> Self {
        self.0.fields = fields;
        self
    }

    #[must_use]
    pub(crate) fn with_details(mut self, details: Vec<(String, Value)>) -> Self {
        self.0.details = details;
        self
    }

    /// What the service refused with, by its own code.
    ///
    /// The code decides the kind; messages that leave the caller stranded are
    /// given the way out.
    pub(crate) fn refused(code: &str, message: &str) -> Self {
        let kind = match code {
            "INVALID_SESSION_ID" | "INVALID_AUTH_HEADER" => ErrorKind::Session,
            "INVALID_LOGIN"
            | "LOGIN_MUST_USE_SECURITY_TOKEN"
            | "PASSWORD_LOCKOUT"
            | "invalid_grant"
            | "invalid_client"
            | "invalid_client_id"
            | "INVALID_OPERATION_WITH_EXPIRED_PASSWORD" => ErrorKind::SignIn,
            "UNSUPPORTED_API_VERSION" | "GONE" | "InvalidVersion" => ErrorKind::UnsupportedVersion,
            "SERVER_UNAVAILABLE" | "ORG_IN_MAINTENANCE" => ErrorKind::Unavailable,
            _ => ErrorKind::Refused,
        };
        let advice = match kind {
            ErrorKind::UnsupportedVersion => OTHER_VERSION,
            _ => "",
        };
        // SOAP repeats the code at the front of its message.
        let message = message.strip_prefix(code).map_or(message, |rest| rest.trim_start_matches([':', ' ']));
        let error = Self::new(kind, format!("{message}{advice}"));
        if code.is_empty() { error } else { error.with_code(code) }
    }

    /// A refusal of a sign-in, whatever the service calls it.
    #[must_use]
    pub(crate) fn in_sign_in(mut self) -> Self {
        if matches!(self.0.kind, ErrorKind::Refused | ErrorKind::Session) {
            self.0.kind = ErrorKind::SignIn;
        }
        self
    }

    /// The same refusal, once it is known that it came because something has gone too far.
    #[must_use]
    pub(crate) fn too_late(mut self, message: &str) -> Self {
        self.0.kind = ErrorKind::TooLate;
        message.clone_into(&mut self.0.message);
        self
    }

    /// The same once more, without what caused it.
    #[must_use]
    pub(crate) fn again(&self) -> Self {
        let Inner {
            kind,
            code,
            said,
            message,
            fields,
            details,
            path,
            offset,
            status,
            retry_after,
            acted,
            source: _,
        } = &*self.0;
        Self(Box::new(Inner {
            kind: *kind,
            code: code.clone(),
            said: said.clone(),
            message: message.clone(),
            fields: fields.clone(),
            details: details.clone(),
            path: path.clone(),
            offset: *offset,
            status: *status,
            retry_after: *retry_after,
            acted: *acted,
            source: None,
        }))
    }

    /// Adds what belongs to the message as it is.
    #[must_use]
    pub(crate) fn says(mut self, more: &str) -> Self {
        self.0.message.push_str(more);
        self
    }

    /// Says of what call it is.
    #[must_use]
    pub(crate) fn of_call(mut self, call: &str) -> Self {
        self.0.message = format!("{call}: {}", self.0.message);
        self
    }

    /// Says more at the end of the message.
    #[must_use]
    pub(crate) fn and(mut self, more: &str) -> Self {
        self.0.message.push_str("; ");
        self.0.message.push_str(more);
        self
    }

    /// Takes a secret out, should the service have repeated it, in whichever form. What is decided by the code
    /// is decided as before.
    #[must_use]
    pub(crate) fn without(self, secret: &str) -> Self {
        self.without_forms(&forms(secret))
    }

    #[must_use]
    pub(crate) fn without_forms(mut self, forms: &[String]) -> Self {
        let Inner { code, said, message, fields, details, path, source, .. } = &mut *self.0;
        if let Some(shown) = code
            && let Some(clean) = hidden(shown, forms)
        {
            said.get_or_insert(std::mem::replace(shown, clean));
        }
        for text in std::iter::once(message).chain(fields).chain(path) {
            if let Some(clean) = hidden(text, forms) {
                *text = clean;
            }
        }
        details.retain(|(name, value)| hidden(&format!("{name} {value:?}"), forms).is_none());
        let mut cause: Option<&(dyn std::error::Error + 'static)> = source.as_deref().map(|it| it as _);
        let mut causes = String::new();
        while let Some(error) = cause {
            causes.push_str(&format!("{}{error} {error:?}", if causes.is_empty() { "" } else { ": " }));
            cause = error.source();
        }
        if hidden(&causes, forms).is_some() {
            *source = Some("what caused it holds a secret and is not shown".into());
        }
        self
    }

    #[must_use]
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    #[must_use]
    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = self.path() {
            write!(f, "{path}: ")?;
        }
        if let Some(code) = self.code() {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.0.message)?;
        if !self.0.fields.is_empty() {
            write!(f, " [{}]", self.0.fields.join(", "))?;
        }
        if let Some(offset) = self.0.offset {
            write!(f, " (at byte {offset})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self}", self.0.kind)?;
        if let Some(source) = &self.0.source {
            write!(f, "; caused by: {source}")?;
        }
        f.write_str(")")
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<crate::value::ValueError> for Error {
    fn from(error: crate::value::ValueError) -> Self {
        Self::new(ErrorKind::Input, error.to_string())
    }
}

/// Text from a document, short enough for a message.
struct Shortened<'a>(&'a str);

impl fmt::Display for Shortened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LIMIT: usize = 60;
        let text = self.0;
        match text.char_indices().nth(LIMIT) {
            Some((end, _)) => write!(f, "{:?}…", &text[..end]),
            None => write!(f, "{text:?}"),
        }
    }
}
