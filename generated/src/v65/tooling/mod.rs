// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.
::sforce::abi!(2);

#[allow(unused_imports)]
use ::sforce::mask::*;

#[allow(dead_code)]
static API: ::sforce::Api = ::sforce::Api {
    namespace: "urn:metadata.tooling.soap.sforce.com",
    version: Some(::sforce::Version::new(65)),
};

#[allow(dead_code)]
static API_2: ::sforce::Api = ::sforce::Api {
    namespace: "urn:sobject.tooling.soap.sforce.com",
    version: Some(::sforce::Version::new(65)),
};

#[allow(dead_code)]
static API_3: ::sforce::Api = ::sforce::Api {
    namespace: "urn:tooling.soap.sforce.com",
    version: Some(::sforce::Version::new(65)),
};

#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_class;
pub use self::apex_class::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_class_member;
pub use self::apex_class_member::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_component;
pub use self::apex_component::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_component_member;
pub use self::apex_component_member::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_page;
pub use self::apex_page::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_page_member;
pub use self::apex_page_member::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_trigger;
pub use self::apex_trigger::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod apex_trigger_member;
pub use self::apex_trigger_member::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod container_async_request;
pub use self::container_async_request::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod metadata_container;
pub use self::metadata_container::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_a;
pub use self::types_a::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_c;
pub use self::types_c::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_d;
pub use self::types_d::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_e;
pub use self::types_e::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_f;
pub use self::types_f::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_g;
pub use self::types_g::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_i;
pub use self::types_i::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_l;
pub use self::types_l::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_m;
pub use self::types_m::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_n;
pub use self::types_n::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_o;
pub use self::types_o::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_p;
pub use self::types_p::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_q;
pub use self::types_q::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_r;
pub use self::types_r::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_s;
pub use self::types_s::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_u;
pub use self::types_u::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_v;
pub use self::types_v::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_w;
pub use self::types_w::*;

/// The tables of all records of this module, for programs that walk them.
#[rustfmt::skip]
pub static TABLES: &[&::sforce::Meta] = &[
    &ActionOverride,
    &Annotation,
    &ApexClass,
    &ApexClassMember,
    &ApexClass_2,
    &ApexComponent,
    &ApexComponentMember,
    &ApexComponent_2,
    &ApexPage,
    &ApexPageMember,
    &ApexPage_2,
    &ApexTrigger,
    &ApexTriggerMember,
    &ApexTrigger_2,
    &ChildRelationship,
    &CodeCoverageResult,
    &CodeCoverageWarning,
    &CodeLocation,
    &Constructor,
    &ContainerAsyncRequest,
    &DeleteResult,
    &DeletedRecord,
    &DeployDetails,
    &DeployMessage,
    &DescribeGlobalResult,
    &DescribeGlobalSObjectResult,
    &DescribeSObjectResult,
    &EntityErrorMetadata,
    &EntityIntentQueryMetadata,
    &EntitySearchMetadata,
    &EntitySearchPromotionMetadata,
    &EntitySpellCorrectionMetadata,
    &Error,
    &ExtendedErrorDetails,
    &ExternalConstructor,
    &ExternalMethod,
    &ExternalReference,
    &ExternalSymbol,
    &Fact,
    &Field,
    &FieldLevelSearchMetadata,
    &FilteredLookupInfo,
    &FlowCoverageResult,
    &FlowCoverageWarning,
    &GetDeletedResult,
    &GetServerTimestampResult,
    &GetUpdatedResult,
    &GetUserInfoResult,
    &Info,
    &LabelsSearchMetadata,
    &LoginResult,
    &Metadata,
    &MetadataContainer,
    &Method,
    &NameValuePair,
    &NamedLayoutInfo,
    &PackageVersion,
    &Parameter,
    &PicklistEntry,
    &Position,
    &QueryResult,
    &RecordTypeInfo,
    &RunTestFailure,
    &RunTestSuccess,
    &RunTestsResult,
    &SaveResult,
    &ScopeInfo,
    &SearchRecord,
    &SearchRecordMetadata,
    &SearchResult,
    &SearchResultsMetadata,
    &SearchSnippet,
    &SearchStatus,
    &Symbol,
    &SymbolTable,
    &UpsertResult,
    &VisibilitySymbol,
    &Warning,
];
