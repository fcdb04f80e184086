//! The client: sessions, wires, calls, patience.

mod address;
mod answer;
mod calls;
mod http;
mod login;
mod options;
mod org;
mod poll;
mod query;
mod rest_calls;
mod retry;
mod send;
mod session;
mod soap_calls;
#[cfg(test)]
pub(crate) mod testing;
mod together;
mod transport;
mod usage;
mod write;

pub use calls::{Create, Ids, RecordError, SaveResult, Update, Upserted, Upserts};
pub use http::{Http, HttpOptions};
pub use login::{ClientCredentials, SoapLogin, UsernamePassword};
pub use options::{DebugLevel, Duplicates, Emails, Options};
pub use org::{Org, OrgBuilder, Wire};
pub use poll::{Polled, Schedule, poll};
pub use query::Query;
pub(crate) use retry::Effect;
pub use retry::Retry;
pub(crate) use send::SoapCall;
pub use session::{Login, Session};
pub use transport::{BoxFuture, HttpRequest, HttpResponse, Method, Transport};
pub use usage::{AppUsage, Usage};
pub use write::Batch;
