//! The client: sign-ins, sessions, retries, and the calls of an org.

mod address;
mod answer;
mod calls;
mod composite;
mod describe;
mod details;
mod http;
mod info;
mod login;
mod options;
mod org;
mod poll;
mod query;
mod recycle;
mod renewal;
mod replication;
mod retry;
mod saving;
mod search;
mod send;
mod session;
#[cfg(test)]
pub(crate) mod testing;
mod together;
mod transport;
mod tree;
mod usage;
mod write;
mod wsdl;

pub use crate::api::{
    ChildRelationship, Composite, CompositeResponse, Deleted, DeletedRecord, Describe, Described,
    FieldDescribe, GlobalDescribe, Limit, MergeResult, Method, ObjectSummary, PicklistEntry, RecordError,
    RecordTypeInfo, Reference, SaveResult, Subrequest, Subresponse, Updated, Upserted, UserInfo, Wire, Wsdl,
};
pub use calls::{Create, Ids, Update, Upserts};
pub use details::DuplicateResult;
pub use http::{Http, HttpOptions, Proxy};
pub use login::{
    AuthorizationCode, ClientCredentials, JwtBearer, PortalLogin, RefreshToken, SigningKey, SoapLogin,
    UsernamePassword, WebServer, my_domain,
};
pub use options::{DebugLevel, Duplicates, Emails, Options, VersionCheck, VersionFact};
pub use org::{Org, OrgBuilder};
pub use poll::{Polled, Schedule, poll};
pub use query::Query;
pub use recycle::Merge;
pub use retry::Retry;
pub use saving::{Saving, Stopped};
pub use search::{Search, SearchIn};
pub use session::{Login, Session, SignIn};
pub use transport::{BoxFuture, HttpRequest, HttpResponse, Transport};
pub use tree::Tree;
pub use usage::{AppUsage, Usage};
