//! Calls as values: what each call is, how it is written on each wire, and how its answer is read.
//!
//! A [`Call`] builds its request and reads its answer, and knows nothing of sessions, connections or retries:
//! it compiles and runs without the feature `client`. [`Org::call`](crate::Org::call) sends it, with the options,
//! retries, renewals, spans and errors of every other call.
//!
//! A program adds a call of its own by implementing [`Call`] for a type. This one counts the records of some
//! objects over REST:
//!
//! ```
//! use sforce::{Error, Version};
//! use sforce::api::{At, Call, Effect, Op, Request, Response};
//!
//! static RECORD_COUNT: Op = Op::new("recordCount", Effect::Read);
//!
//! struct RecordCount(&'static str);
//!
//! impl Call for RecordCount {
//!     type Answer = u64;
//!
//!     fn op(&self) -> &Op {
//!         &RECORD_COUNT
//!     }
//!
//!     fn rest(&self, _: &At) -> Result<Request, Error> {
//!         Ok(Request::get("/limits/recordCount").query("sObjects", self.0).expect(&[200]))
//!     }
//!
//!     fn read_rest(&mut self, response: Response) -> Result<u64, Error> {
//!         let answer: serde_json::Value = response.json()?;
//!         answer["sObjects"][0]["count"].as_u64().ok_or_else(|| Error::protocol("the answer has no count"))
//!     }
//! }
//!
//! // It can be tried without a service: what it asks, and how it reads an answer.
//! let request = RecordCount("Account").rest(&At::version(Version::V62))?;
//! assert_eq!(request.path(), "/limits/recordCount?sObjects=Account");
//! let response = Response::new(200, r#"{"sObjects":[{"count":7,"name":"Account"}]}"#);
//! assert_eq!(RecordCount("Account").read_rest(response)?, 7);
//! # Ok::<(), Error>(())
//! ```

mod call;
mod composite;
mod describe;
mod html;
mod http;
mod info;
mod merge;
mod multipart;
mod names;
mod op;
pub(crate) mod ops;
mod query;
mod raw;
mod replication;
mod request;
mod response;
mod results;
mod retrieve;
mod row;
mod save;
mod search;
mod secrets;
mod soap;
mod tree;
mod upload;
mod wsdl;

pub(crate) use crate::percent::encode;
pub use call::{AnsweredError, At, Call, Wire, soap_request};
pub(crate) use call::{NO_ASSIGNMENT, not_on};
pub use composite::{Composite, CompositeResponse, Reference, Subrequest, Subresponse};
pub(crate) use composite::{SendBatch, SendComposite};
pub use describe::{
    ChildRelationship, Describe, Described, FieldDescribe, GlobalDescribe, ObjectSummary, PicklistEntry,
    RecordTypeInfo,
};
pub(crate) use describe::{DescribeGlobal, DescribeMany, DescribeObject};
pub(crate) use html::{is_page, quoted};
pub use http::Method;
pub(crate) use http::is_stable;
pub(crate) use info::{Fetch, Limits, Logout, ServerTimestamp, WhoAmI};
pub use info::{Limit, UserInfo};
pub(crate) use merge::MergeMany;
pub use merge::MergeResult;
pub(crate) use multipart::{Part as FormPart, form};
pub(crate) use names::{ADDRESS, is_name, is_tooling, misnamed, typed};
pub use op::{Effect, Op, OptionKind};
pub(crate) use query::{Page, Wanted};
pub(crate) use raw::{ApexRest, RawRest, RawSoap};
pub use replication::{Deleted, DeletedRecord, Updated};
pub(crate) use replication::{GetDeleted, GetUpdated, Span};
pub(crate) use request::Expected;
pub use request::Request;
#[cfg(feature = "client")]
pub(crate) use request::unstable;
pub use response::Response;
pub(crate) use response::{find, may_have_acted, not_text};
pub(crate) use results::{LOCKED, acted, child_of, is_true, no_result, one_each, read_error};
pub use results::{RecordError, SaveResult, Upserted};
pub(crate) use retrieve::{CheckObject, READS, Retrieve};
#[doc(hidden)]
pub use row::{Batch, Write};
pub(crate) use row::{Verb, by_id};
pub(crate) use save::{COLLECTIONS, Save, UPSERTS, is_awkward, json};
pub(crate) use search::Found;
pub(crate) use secrets::Secrets;
pub use soap::{SoapAnswer, SoapBody};
pub(crate) use tree::{CreateTrees, Node};
pub(crate) use upload::upload;
pub use wsdl::Wsdl;
