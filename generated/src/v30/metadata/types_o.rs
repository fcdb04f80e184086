// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `ObjectFilterOperator`.
    pub enum ObjectFilterOperator {
        With = "with",
        Without = "without",
    }
}

/// `ObjectNameCaseValue`.
#[derive(Default)]
pub struct ObjectNameCaseValue {
    /// `article`.
    pub article: ::sforce::Pick<Article>,
    /// `caseType`.
    pub case_type: ::sforce::Pick<CaseType>,
    /// `plural`.
    pub plural: Option<bool>,
    /// `possessive`.
    pub possessive: ::sforce::Pick<Possessive>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectNameCaseValue: "ObjectNameCaseValue" in API, base None, subtypes [], object None;
    opt Pick(Article) article "article",
    opt Pick(CaseType) case_type "caseType",
    opt Flag plural "plural",
    opt Pick(Possessive) possessive "possessive",
    req Text value "value",
}

/// `ObjectRelationship`.
#[derive(Default)]
pub struct ObjectRelationship {
    /// `join`.
    pub join: ::sforce::Opt<ObjectRelationship>,
    /// `outerJoin`, required.
    pub outer_join: Option<bool>,
    /// `relationship`, required.
    pub relationship: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectRelationship: "ObjectRelationship" in API, base None, subtypes [], object None;
    opt One(ObjectRelationship) join "join",
    req Flag outer_join "outerJoin",
    req Text relationship "relationship",
}

/// `ObjectUsage`.
#[derive(Default)]
pub struct ObjectUsage {
    /// `object`.
    pub object: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ObjectUsage: "ObjectUsage" in API, base None, subtypes [], object None;
    opt Texts object "object",
}

/// `OpportunityCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct OpportunityCriteriaBasedSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityCriteriaBasedSharingRule: "OpportunityCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelReadEdit) opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { OpportunityCriteriaBasedSharingRule legacy }

/// `OpportunityListFieldsSelectedSettings`.
#[derive(Default)]
pub struct OpportunityListFieldsSelectedSettings {
    /// `field`.
    pub field: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityListFieldsSelectedSettings: "OpportunityListFieldsSelectedSettings" in API, base None, subtypes [], object None;
    opt Texts field "field",
}

/// `OpportunityOwnerSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct OpportunityOwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`, required.
    pub opportunity_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunityOwnerSharingRule: "OpportunityOwnerSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelReadEdit) opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { OpportunityOwnerSharingRule legacy }

/// `OpportunitySettings`, a [`Metadata`].
#[derive(Default)]
pub struct OpportunitySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoActivateNewReminders`.
    pub auto_activate_new_reminders: Option<bool>,
    /// `enableFindSimilarOpportunities`.
    pub enable_find_similar_opportunities: Option<bool>,
    /// `enableOpportunityTeam`.
    pub enable_opportunity_team: Option<bool>,
    /// `enableUpdateReminders`.
    pub enable_update_reminders: Option<bool>,
    /// `findSimilarOppFilter`.
    pub find_similar_opp_filter: ::sforce::Opt<FindSimilarOppFilter>,
    /// `promptToAddProducts`.
    pub prompt_to_add_products: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunitySettings: "OpportunitySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_activate_new_reminders "autoActivateNewReminders",
    opt Flag enable_find_similar_opportunities "enableFindSimilarOpportunities",
    opt Flag enable_opportunity_team "enableOpportunityTeam",
    opt Flag enable_update_reminders "enableUpdateReminders",
    opt One(FindSimilarOppFilter) find_similar_opp_filter "findSimilarOppFilter",
    opt Flag prompt_to_add_products "promptToAddProducts",
}
::sforce::component! { OpportunitySettings legacy }

/// `OpportunitySharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct OpportunitySharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<OpportunityCriteriaBasedSharingRule>,
    /// `ownerRules`.
    pub owner_rules: ::sforce::List<OpportunityOwnerSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OpportunitySharingRules: "OpportunitySharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(OpportunityCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(OpportunityOwnerSharingRule) owner_rules "ownerRules",
}
::sforce::component! { OpportunitySharingRules legacy }

/// `OrderSettings`, a [`Metadata`].
#[derive(Default)]
pub struct OrderSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableNegativeQuantity`.
    pub enable_negative_quantity: Option<bool>,
    /// `enableOrders`.
    pub enable_orders: Option<bool>,
    /// `enableReductionOrders`.
    pub enable_reduction_orders: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OrderSettings: "OrderSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_negative_quantity "enableNegativeQuantity",
    opt Flag enable_orders "enableOrders",
    opt Flag enable_reduction_orders "enableReductionOrders",
}
::sforce::component! { OrderSettings legacy }

/// `OwnerSharingRule`, a [`BaseSharingRule`].
#[derive(Default)]
pub struct OwnerSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// `sharedFrom`, required.
    pub shared_from: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { OwnerSharingRule: "OwnerSharingRule" in API, base Some(&BaseSharingRule), subtypes [
        AccountOwnerSharingRule,
        AccountTerritorySharingRule,
        CampaignOwnerSharingRule,
        CaseOwnerSharingRule,
        ContactOwnerSharingRule,
        CustomObjectOwnerSharingRule,
        LeadOwnerSharingRule,
        OpportunityOwnerSharingRule,
        UserMembershipSharingRule,
    ], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
}
::sforce::component! { OwnerSharingRule legacy }
