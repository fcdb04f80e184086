// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ContainerAsyncRequest`, described at 65.0.
#[derive(Default)]
pub struct ContainerAsyncRequest {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub created_date: Option<::sforce::DateTime>,
    /// `DeployDetails`: complexvalue. *Nillable*.
    pub deploy_details: ::sforce::Opt<DeployDetails>,
    /// `ErrorMsg`: textarea(4000). *Nillable*.
    pub error_msg: Option<String>,
    /// `IsCheckOnly`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub is_check_only: Option<bool>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `IsRunTests`: boolean. *Defaulted on create*.
    pub is_run_tests: Option<bool>,
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `MetadataContainerId`: reference to MetadataContainer. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub metadata_container_id: Option<::sforce::Id>,
    /// `MetadataContainerMemberId`: reference to ApexClassMember, ApexComponentMember, ApexPageMember, ApexTriggerMember. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub metadata_container_member_id: Option<::sforce::Id>,
    /// `State`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Restricted picklist, Sort*.
    pub state: ::sforce::Pick<ContainerAsyncRequestState>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `MetadataContainerId`: `MetadataContainer`.
    pub metadata_container: ::sforce::Opt<MetadataContainer>,
    /// Parent over `MetadataContainerMemberId`: `ApexClassMember`, `ApexComponentMember`, `ApexPageMember`, `ApexTriggerMember`.
    pub metadata_container_member: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ContainerAsyncRequest: "ContainerAsyncRequest" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("1dr"), described Some(::sforce::Version::with_minor(65, 0)), tooling true;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "DeployDetails" "complexvalue" (0, 0) [Nillable],
        field "ErrorMsg" "textarea" (4000, 0) [Nillable],
        field "IsCheckOnly" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "IsRunTests" "boolean" (0, 0) [DefaultedOnCreate],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "MetadataContainerId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort] to ["MetadataContainer"] as "MetadataContainer",
        field "MetadataContainerMemberId" "reference" (18, 0) [Aggregate Create Filter Group Nillable Sort] to ["ApexClassMember" "ApexComponentMember" "ApexPageMember" "ApexTriggerMember"] as "MetadataContainerMember",
        field "State" "picklist" (40, 0) [Aggregate DefaultedOnCreate Filter Group RestrictedPicklist Sort],
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "ApexClassMembers" "ApexClassMember" "MetadataContainerId" of ApexClassMember,
        child "ApexComponentMembers" "ApexComponentMember" "MetadataContainerId" of ApexComponentMember,
        child "ApexPageMembers" "ApexPageMember" "MetadataContainerId" of ApexPageMember,
        child "ApexTriggerMembers" "ApexTriggerMember" "MetadataContainerId" of ApexTriggerMember,
        child "AuraDefinitionChanges" "" "",
        child "CustomFieldMembers" "" "",
        child "ValidationRuleMembers" "" "",
        child "WorkflowAlertMembers" "" "",
        child "WorkflowFieldUpdateMembers" "" "",
        child "WorkflowOutboundMessageMembers" "" "",
        child "WorkflowRuleMembers" "" "",
        child "WorkflowTaskMembers" "" "",
    };
    opt Id id "Id",
    opt Id created_by_id "CreatedById",
    opt DateTime created_date "CreatedDate",
    nil One(DeployDetails) deploy_details "DeployDetails",
    nil Text error_msg "ErrorMsg",
    opt Flag is_check_only "IsCheckOnly",
    opt Flag is_deleted "IsDeleted",
    opt Flag is_run_tests "IsRunTests",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime last_modified_date "LastModifiedDate",
    nil Id metadata_container_id "MetadataContainerId",
    nil Id metadata_container_member_id "MetadataContainerMemberId",
    opt Pick(ContainerAsyncRequestState) state "State",
    opt DateTime system_modstamp "SystemModstamp",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
    nil One(MetadataContainer) metadata_container "MetadataContainer",
    nil OneOf(::sforce::DynamicObject) metadata_container_member "MetadataContainerMember",
}

impl ContainerAsyncRequest {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `DeployDetails`: complexvalue. *Nillable*.
    pub const DEPLOY_DETAILS: ::sforce::Field<
        Self,
        ::sforce::Opt<DeployDetails>,
        { NILLABLE },
    > = ::sforce::Field::new("DeployDetails");
    /// `ErrorMsg`: textarea(4000). *Nillable*.
    pub const ERROR_MSG: ::sforce::Field<Self, String, { NILLABLE }> = ::sforce::Field::new(
        "ErrorMsg",
    );
    /// `IsCheckOnly`: boolean. *Create, Defaulted on create, Filter, Group, Sort*.
    pub const IS_CHECK_ONLY: ::sforce::Field<
        Self,
        bool,
        { CREATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsCheckOnly");
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// `IsRunTests`: boolean. *Defaulted on create*.
    pub const IS_RUN_TESTS: ::sforce::Field<Self, bool, 0> = ::sforce::Field::new(
        "IsRunTests",
    );
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `MetadataContainerId`: reference to MetadataContainer. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub const METADATA_CONTAINER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MetadataContainerId");
    /// `MetadataContainerMemberId`: reference to ApexClassMember, ApexComponentMember, ApexPageMember, ApexTriggerMember. *Aggregate, Create, Filter, Group, Nillable, Sort*.
    pub const METADATA_CONTAINER_MEMBER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("MetadataContainerMemberId");
    /// `State`: picklist(40). *Aggregate, Defaulted on create, Filter, Group, Restricted picklist, Sort*.
    pub const STATE: ::sforce::Field<
        Self,
        ::sforce::Pick<ContainerAsyncRequestState>,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("State");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Parent over `MetadataContainerId`: `MetadataContainer`.
    pub const METADATA_CONTAINER: ::sforce::Parent<Self, MetadataContainer> = ::sforce::Parent::new(
        "MetadataContainer",
    );
    /// Parent over `MetadataContainerMemberId`: `ApexClassMember`, `ApexComponentMember`, `ApexPageMember`, `ApexTriggerMember`.
    pub const METADATA_CONTAINER_MEMBER: ::sforce::Parent<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Parent::new("MetadataContainerMember");
    /// Children: `ApexClassMember` over its `MetadataContainerId`.
    pub const APEX_CLASS_MEMBERS: ::sforce::Child<Self, ApexClassMember> = ::sforce::Child::new(
        "ApexClassMembers",
    );
    /// Children: `ApexComponentMember` over its `MetadataContainerId`.
    pub const APEX_COMPONENT_MEMBERS: ::sforce::Child<Self, ApexComponentMember> = ::sforce::Child::new(
        "ApexComponentMembers",
    );
    /// Children: `ApexPageMember` over its `MetadataContainerId`.
    pub const APEX_PAGE_MEMBERS: ::sforce::Child<Self, ApexPageMember> = ::sforce::Child::new(
        "ApexPageMembers",
    );
    /// Children: `ApexTriggerMember` over its `MetadataContainerId`.
    pub const APEX_TRIGGER_MEMBERS: ::sforce::Child<Self, ApexTriggerMember> = ::sforce::Child::new(
        "ApexTriggerMembers",
    );
    /// Children, of a type that no describe tells.
    pub const AURA_DEFINITION_CHANGES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AuraDefinitionChanges",
    );
    /// Children, of a type that no describe tells.
    pub const CUSTOM_FIELD_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CustomFieldMembers",
    );
    /// Children, of a type that no describe tells.
    pub const VALIDATION_RULE_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ValidationRuleMembers",
    );
    /// Children, of a type that no describe tells.
    pub const WORKFLOW_ALERT_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkflowAlertMembers",
    );
    /// Children, of a type that no describe tells.
    pub const WORKFLOW_FIELD_UPDATE_MEMBERS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("WorkflowFieldUpdateMembers");
    /// Children, of a type that no describe tells.
    pub const WORKFLOW_OUTBOUND_MESSAGE_MEMBERS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("WorkflowOutboundMessageMembers");
    /// Children, of a type that no describe tells.
    pub const WORKFLOW_RULE_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkflowRuleMembers",
    );
    /// Children, of a type that no describe tells.
    pub const WORKFLOW_TASK_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "WorkflowTaskMembers",
    );
}
impl ::sforce::SObject for ContainerAsyncRequest {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for ContainerAsyncRequest {}
impl ::sforce::CanRetrieve for ContainerAsyncRequest {}
impl ::sforce::CanQuery for ContainerAsyncRequest {}

::sforce::enumeration! {
    /// Values of `ContainerAsyncRequest.State`.
    pub enum ContainerAsyncRequestState {
        Aborted = "Aborted",
        Completed = "Completed",
        Error = "Error",
        Failed = "Failed",
        Invalidated = "Invalidated",
        Queued = "Queued",
    }
}
