// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `MetadataContainer`, described at 65.0.
#[derive(Default)]
pub struct MetadataContainer {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub created_date: Option<::sforce::DateTime>,
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `Name`: string(32). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Unique, Update*.
    pub name: Option<String>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MetadataContainer: "MetadataContainer" in API_2, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("1dc"), described Some(::sforce::Version::with_minor(65, 0)), tooling true;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "Name" "string" (32, 0) [Aggregate Create Filter Group IdLookup NameField Sort Unique Update],
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
    opt Flag is_deleted "IsDeleted",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Text name "Name",
    opt DateTime system_modstamp "SystemModstamp",
    nil OneOf(::sforce::DynamicObject) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) last_modified_by "LastModifiedBy",
}

impl MetadataContainer {
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
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
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
    /// `Name`: string(32). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Unique, Update*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
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
impl ::sforce::SObject for MetadataContainer {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for MetadataContainer {}
impl ::sforce::CanRetrieve for MetadataContainer {}
impl ::sforce::CanUpdate for MetadataContainer {}
impl ::sforce::CanUpsert for MetadataContainer {}
impl ::sforce::CanDelete for MetadataContainer {}
impl ::sforce::CanQuery for MetadataContainer {}
