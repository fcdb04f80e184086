//! The client: sign-ins, sessions, retries, and the calls of an org.

mod calls;
mod login;
mod options;
mod org;
mod poll;
mod retry;
mod session;
#[cfg(test)]
pub(crate) mod testing;
mod transport;

pub use crate::api::{
    ChildRelationship, Composite, CompositeResponse, Deleted, DeletedRecord, Describe, Described,
    FieldDescribe, GlobalDescribe, Limit, MergeResult, Method, ObjectSummary, PicklistEntry, RecordError,
    RecordTypeInfo, Reference, SaveResult, Subrequest, Subresponse, Updated, Upserted, UserInfo, Wire, Wsdl,
};
pub use calls::{
    Create, DuplicateResult, Ids, Merge, ObjectCalls, Query, Saving, Search, SearchIn, Stopped, Tree, Update,
    Upserts,
};
pub use login::{
    AuthorizationCode, ClientCredentials, JwtBearer, PortalLogin, RefreshToken, SigningKey, SoapLogin,
    UsernamePassword, WebServer, my_domain,
};
pub use options::{DebugLevel, Duplicates, Emails, Options, VersionCheck, VersionFact};
pub use org::{AppUsage, Org, OrgBuilder, Usage};
pub use poll::{Polled, Schedule, poll};
pub use retry::Retry;
pub use session::{Login, Session, SignIn};
pub use transport::{BoxFuture, Http, HttpOptions, HttpRequest, HttpResponse, Proxy, Transport};
