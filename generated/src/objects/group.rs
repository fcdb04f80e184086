// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Group`, described at 42.0.
#[derive(Default)]
pub struct Group {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `Name`: string(40). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Update*.
    pub name: Option<String>,
    /// `DeveloperName`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub developer_name: Option<String>,
    /// `RelatedId`: reference to User, UserRole. *Aggregate, Filter, Group, Namepointing, Nillable, Sort*.
    pub related_id: Option<::sforce::Id>,
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Restricted picklist, Sort*.
    pub r#type: ::sforce::Pick<GroupType>,
    /// `Email`: email(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub email: Option<String>,
    /// `OwnerId`: reference to Organization, User. *Aggregate, Filter, Group, Namepointing, Sort*.
    pub owner_id: Option<::sforce::Id>,
    /// `DoesSendEmailToMembers`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub does_send_email_to_members: Option<bool>,
    /// `DoesIncludeBosses`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub does_include_bosses: Option<bool>,
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub created_date: Option<::sforce::DateTime>,
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub created_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// Parent over `RelatedId`: `User`, `UserRole`.
    pub related: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `OwnerId`: `Organization`, `User`.
    pub owner: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Group: "Group" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("00G"), described Some(::sforce::Version::with_minor(42, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "Name" "string" (40, 0) [Aggregate Create Filter Group IdLookup NameField Sort Update],
        field "DeveloperName" "string" (80, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "RelatedId" "reference" (18, 0) [Aggregate Filter Group NamePointing Nillable Sort] to ["User" "UserRole"] as "Related",
        field "Type" "picklist" (40, 0) [Aggregate Create Filter Group RestrictedPicklist Sort],
        field "Email" "email" (255, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "OwnerId" "reference" (18, 0) [Aggregate Filter Group NamePointing Sort] to ["Organization" "User"] as "Owner",
        field "DoesSendEmailToMembers" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "DoesIncludeBosses" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        child "GroupMembers" "GroupMember" "GroupId",
        child "QueueSobjects" "QueueSobject" "QueueId",
        child "DelegatedUsers" "User" "DelegatedApproverId" of User,
    };
    opt Id id "Id",
    opt Text name "Name",
    nil Text developer_name "DeveloperName",
    nil Id related_id "RelatedId",
    opt Pick(GroupType) r#type "Type",
    nil Text email "Email",
    opt Id owner_id "OwnerId",
    opt Flag does_send_email_to_members "DoesSendEmailToMembers",
    opt Flag does_include_bosses "DoesIncludeBosses",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    nil OneOf(::sforce::DynamicObject) related "Related",
    nil OneOf(::sforce::DynamicObject) owner "Owner",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl Group {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `Name`: string(40). *Aggregate, Create, Filter, Group, idLookup, Name field, Sort, Update*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `DeveloperName`: string(80). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const DEVELOPER_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DeveloperName");
    /// `RelatedId`: reference to User, UserRole. *Aggregate, Filter, Group, Namepointing, Nillable, Sort*.
    pub const RELATED_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("RelatedId");
    /// `Type`: picklist(40). *Aggregate, Create, Filter, Group, Restricted picklist, Sort*.
    pub const TYPE: ::sforce::Field<
        Self,
        ::sforce::Pick<GroupType>,
        { CREATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("Type");
    /// `Email`: email(255). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Email");
    /// `OwnerId`: reference to Organization, User. *Aggregate, Filter, Group, Namepointing, Sort*.
    pub const OWNER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OwnerId");
    /// `DoesSendEmailToMembers`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const DOES_SEND_EMAIL_TO_MEMBERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("DoesSendEmailToMembers");
    /// `DoesIncludeBosses`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const DOES_INCLUDE_BOSSES: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("DoesIncludeBosses");
    /// `CreatedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `CreatedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `LastModifiedDate`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `LastModifiedById`: reference to User. *Aggregate, Defaulted on create, Filter, Group, Sort*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `SystemModstamp`: datetime. *Aggregate, Defaulted on create, Filter, Sort*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// Parent over `RelatedId`: `User`, `UserRole`.
    pub const RELATED: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Related",
    );
    /// Parent over `OwnerId`: `Organization`, `User`.
    pub const OWNER: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Owner",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Children: `GroupMember` over its `GroupId`.
    pub const GROUP_MEMBERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "GroupMembers",
    );
    /// Children: `QueueSobject` over its `QueueId`.
    pub const QUEUE_SOBJECTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "QueueSobjects",
    );
    /// Children: `User` over its `DelegatedApproverId`.
    pub const DELEGATED_USERS: ::sforce::Child<Self, User> = ::sforce::Child::new(
        "DelegatedUsers",
    );
}
impl ::sforce::SObject for Group {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for Group {}
impl ::sforce::CanRetrieve for Group {}
impl ::sforce::CanUpdate for Group {}
impl ::sforce::CanUpsert for Group {}
impl ::sforce::CanDelete for Group {}
impl ::sforce::CanQuery for Group {}
impl ::sforce::CanSearch for Group {}

::sforce::enumeration! {
    /// Values of `Group.Type`.
    pub enum GroupType {
        AllCustomerPortal = "AllCustomerPortal",
        ChannelProgramGroup = "ChannelProgramGroup",
        CollaborationGroup = "CollaborationGroup",
        Manager = "Manager",
        ManagerAndSubordinatesInternal = "ManagerAndSubordinatesInternal",
        Organization = "Organization",
        PrmOrganization = "PRMOrganization",
        Queue = "Queue",
        Regular = "Regular",
        Role = "Role",
        RoleAndSubordinates = "RoleAndSubordinates",
        RoleAndSubordinatesInternal = "RoleAndSubordinatesInternal",
        Territory = "Territory",
        TerritoryAndSubordinates = "TerritoryAndSubordinates",
    }
}
