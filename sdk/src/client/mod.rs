//! The client: sessions, wires, calls, patience.

mod address;
mod answer;
mod calls;
mod composite;
mod describe;
mod details;
mod hide;
mod html;
mod http;
mod http_date;
mod info;
mod login;
mod multipart;
mod options;
mod org;
mod poll;
mod query;
mod recycle;
mod renewal;
mod replication;
mod rest_calls;
mod retry;
mod saving;
mod search;
mod send;
mod session;
mod soap_calls;
#[cfg(test)]
pub(crate) mod testing;
mod together;
mod transport;
mod tree;
mod upload;
mod usage;
mod write;
mod wsdl;

pub(crate) use answer::{Answered, Granted, json, written};
pub(crate) use calls::acted;
pub use calls::{Create, Ids, RecordError, SaveResult, Update, Upserted, Upserts};
pub use composite::{Composite, CompositeResponse, Reference, Subrequest, Subresponse};
pub use describe::{
    ChildRelationship, Describe, Described, FieldDescribe, GlobalDescribe, ObjectSummary, PicklistEntry,
    RecordTypeInfo,
};
pub use details::DuplicateResult;
pub(crate) use hide::{forms, hidden};
pub use http::{Http, HttpOptions, Proxy};
pub use info::{Limit, UserInfo};
pub use login::{
    AuthorizationCode, ClientCredentials, JwtBearer, PortalLogin, RefreshToken, SigningKey, SoapLogin,
    UsernamePassword, WebServer, my_domain,
};
pub(crate) use multipart::Part as FormPart;
pub use options::{DebugLevel, Duplicates, Emails, Options, VersionCheck, VersionFact};
pub use org::{Org, OrgBuilder, Wire};
pub use poll::{Polled, Schedule, poll};
pub use query::Query;
pub use recycle::{Merge, MergeResult};
pub use replication::{Deleted, DeletedRecord, Updated};
pub(crate) use retry::Effect;
pub use retry::Retry;
pub use saving::{Saving, Stopped};
pub use search::{Search, SearchIn};
pub(crate) use send::{RestCall, SoapCall};
pub use session::{Login, Session, SignIn};
pub(crate) use soap_calls::{child_of, is_true, no_result, read_error};
pub use transport::{BoxFuture, HttpRequest, HttpResponse, Method, Transport};
pub use tree::Tree;
pub use usage::{AppUsage, Usage};
pub use write::Batch;
pub use wsdl::Wsdl;
