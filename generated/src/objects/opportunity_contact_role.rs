// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `OpportunityContactRole`, described at 48.0.
#[derive(Default)]
pub struct OpportunityContactRole {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub id: Option<::sforce::Id>,
    /// `OpportunityId`: reference to Opportunity. *Aggregate, Create, Filter, Group, Sort*.
    pub opportunity_id: Option<::sforce::Id>,
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Sort, Update*.
    pub contact_id: Option<::sforce::Id>,
    /// `Role`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub role: ::sforce::Pick<OpportunityContactRoleRole, ::sforce::Open>,
    /// `IsPrimary`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub is_primary: Option<bool>,
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
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub is_deleted: Option<bool>,
    /// Parent over `OpportunityId`: `Opportunity`.
    pub opportunity: ::sforce::Opt<Opportunity>,
    /// Parent over `ContactId`: `Contact`.
    pub contact: ::sforce::Opt<Contact>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityContactRole: "OpportunityContactRole" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("00K"), described Some(::sforce::Version::with_minor(48, 0)), tooling false;
        field "Id" "id" (18, 0) [Aggregate DefaultedOnCreate Filter Group IdLookup Sort],
        field "OpportunityId" "reference" (18, 0) [Aggregate Create Filter Group Sort] to ["Opportunity"] as "Opportunity",
        field "ContactId" "reference" (18, 0) [Aggregate Create Filter Group Sort Update] to ["Contact"] as "Contact",
        field "Role" "picklist" (40, 0) [Aggregate Create Filter Group Nillable Sort Update],
        field "IsPrimary" "boolean" (0, 0) [Create DefaultedOnCreate Filter Group Sort Update],
        field "CreatedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "CreatedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "CreatedBy",
        field "LastModifiedDate" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "LastModifiedById" "reference" (18, 0) [Aggregate DefaultedOnCreate Filter Group Sort] to ["User"] as "LastModifiedBy",
        field "SystemModstamp" "datetime" (0, 0) [Aggregate DefaultedOnCreate Filter Sort],
        field "IsDeleted" "boolean" (0, 0) [DefaultedOnCreate Filter Group Sort],
    };
    opt Id id "Id",
    opt Id opportunity_id "OpportunityId",
    opt Id contact_id "ContactId",
    nil Pick(OpportunityContactRoleRole) role "Role",
    opt Flag is_primary "IsPrimary",
    opt DateTime created_date "CreatedDate",
    opt Id created_by_id "CreatedById",
    opt DateTime last_modified_date "LastModifiedDate",
    opt Id last_modified_by_id "LastModifiedById",
    opt DateTime system_modstamp "SystemModstamp",
    opt Flag is_deleted "IsDeleted",
    nil One(Opportunity) opportunity "Opportunity",
    nil One(Contact) contact "Contact",
    nil One(User) created_by "CreatedBy",
    nil One(User) last_modified_by "LastModifiedBy",
}

impl OpportunityContactRole {
    /// `Id`: id. *Aggregate, Defaulted on create, Filter, Group, idLookup, Sort*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `OpportunityId`: reference to Opportunity. *Aggregate, Create, Filter, Group, Sort*.
    pub const OPPORTUNITY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("OpportunityId");
    /// `ContactId`: reference to Contact. *Aggregate, Create, Filter, Group, Sort, Update*.
    pub const CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("ContactId");
    /// `Role`: picklist(40). *Aggregate, Create, Filter, Group, Nillable, Sort, Update*.
    pub const ROLE: ::sforce::Field<
        Self,
        ::sforce::Pick<OpportunityContactRoleRole, ::sforce::Open>,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Role");
    /// `IsPrimary`: boolean. *Create, Defaulted on create, Filter, Group, Sort, Update*.
    pub const IS_PRIMARY: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP },
    > = ::sforce::Field::new("IsPrimary");
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
    /// `IsDeleted`: boolean. *Defaulted on create, Filter, Group, Sort*.
    pub const IS_DELETED: ::sforce::Field<Self, bool, { FILTER | SORT | GROUP }> = ::sforce::Field::new(
        "IsDeleted",
    );
    /// Parent over `OpportunityId`: `Opportunity`.
    pub const OPPORTUNITY: ::sforce::Parent<Self, Opportunity> = ::sforce::Parent::new(
        "Opportunity",
    );
    /// Parent over `ContactId`: `Contact`.
    pub const CONTACT: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "Contact",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
}
impl ::sforce::SObject for OpportunityContactRole {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for OpportunityContactRole {}
impl ::sforce::CanRetrieve for OpportunityContactRole {}
impl ::sforce::CanUpdate for OpportunityContactRole {}
impl ::sforce::CanUpsert for OpportunityContactRole {}
impl ::sforce::CanDelete for OpportunityContactRole {}
impl ::sforce::CanQuery for OpportunityContactRole {}

::sforce::enumeration! {
    /// Values of `OpportunityContactRole.Role`.
    pub enum OpportunityContactRoleRole {
        BusinessUser = "Business User",
        DecisionMaker = "Decision Maker",
        EconomicBuyer = "Economic Buyer",
        EconomicDecisionMaker = "Economic Decision Maker",
        Evaluator = "Evaluator",
        ExecutiveSponsor = "Executive Sponsor",
        Influencer = "Influencer",
        TechnicalBuyer = "Technical Buyer",
        Other = "Other",
    }
}
