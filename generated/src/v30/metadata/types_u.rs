// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `UiBehavior`.
    pub enum UiBehavior {
        Edit = "Edit",
        Required = "Required",
        Readonly = "Readonly",
    }
}

/// `UpdateMetadata`.
#[derive(Default)]
pub struct UpdateMetadata {
    /// `currentName`, required.
    pub current_name: Option<String>,
    /// `metadata`, required.
    pub metadata: ::sforce::Poly<Metadata>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UpdateMetadata: "UpdateMetadata" in API, base None, subtypes [], object None;
    req Text current_name "currentName",
    req One(Metadata) metadata "metadata",
}

/// `UserCriteriaBasedSharingRule`, a [`CriteriaBasedSharingRule`].
#[derive(Default)]
pub struct UserCriteriaBasedSharingRule {
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
    /// `userAccessLevel`, required.
    pub user_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserCriteriaBasedSharingRule: "UserCriteriaBasedSharingRule" in API, base Some(&CriteriaBasedSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text boolean_filter "booleanFilter",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelReadEdit) user_access_level "userAccessLevel",
}
::sforce::component! { UserCriteriaBasedSharingRule legacy }

::sforce::enumeration! {
    /// `UserDateGranularity`.
    pub enum UserDateGranularity {
        None = "None",
        Day = "Day",
        Week = "Week",
        Month = "Month",
        Quarter = "Quarter",
        Year = "Year",
        FiscalQuarter = "FiscalQuarter",
        FiscalYear = "FiscalYear",
        MonthInYear = "MonthInYear",
        DayInMonth = "DayInMonth",
        FiscalPeriod = "FiscalPeriod",
        FiscalWeek = "FiscalWeek",
    }
}

::sforce::enumeration! {
    /// `UserDateInterval`.
    pub enum UserDateInterval {
        IntervalCurrent = "INTERVAL_CURRENT",
        IntervalCurnext1 = "INTERVAL_CURNEXT1",
        IntervalCurprev1 = "INTERVAL_CURPREV1",
        IntervalNext1 = "INTERVAL_NEXT1",
        IntervalPrev1 = "INTERVAL_PREV1",
        IntervalCurnext3 = "INTERVAL_CURNEXT3",
        IntervalCurfy = "INTERVAL_CURFY",
        IntervalPrevfy = "INTERVAL_PREVFY",
        IntervalPrev2fy = "INTERVAL_PREV2FY",
        IntervalAgo2fy = "INTERVAL_AGO2FY",
        IntervalNextfy = "INTERVAL_NEXTFY",
        IntervalPrevcurfy = "INTERVAL_PREVCURFY",
        IntervalPrevcur2fy = "INTERVAL_PREVCUR2FY",
        IntervalCurnextfy = "INTERVAL_CURNEXTFY",
        IntervalCustom = "INTERVAL_CUSTOM",
        IntervalYesterday = "INTERVAL_YESTERDAY",
        IntervalToday = "INTERVAL_TODAY",
        IntervalTomorrow = "INTERVAL_TOMORROW",
        IntervalLastweek = "INTERVAL_LASTWEEK",
        IntervalThisweek = "INTERVAL_THISWEEK",
        IntervalNextweek = "INTERVAL_NEXTWEEK",
        IntervalLastmonth = "INTERVAL_LASTMONTH",
        IntervalThismonth = "INTERVAL_THISMONTH",
        IntervalNextmonth = "INTERVAL_NEXTMONTH",
        IntervalLastthismonth = "INTERVAL_LASTTHISMONTH",
        IntervalThisnextmonth = "INTERVAL_THISNEXTMONTH",
        IntervalCurrentq = "INTERVAL_CURRENTQ",
        IntervalCurnextq = "INTERVAL_CURNEXTQ",
        IntervalCurprevq = "INTERVAL_CURPREVQ",
        IntervalNextq = "INTERVAL_NEXTQ",
        IntervalPrevq = "INTERVAL_PREVQ",
        IntervalCurnext3q = "INTERVAL_CURNEXT3Q",
        IntervalCury = "INTERVAL_CURY",
        IntervalPrevy = "INTERVAL_PREVY",
        IntervalPrev2y = "INTERVAL_PREV2Y",
        IntervalAgo2y = "INTERVAL_AGO2Y",
        IntervalNexty = "INTERVAL_NEXTY",
        IntervalPrevcury = "INTERVAL_PREVCURY",
        IntervalPrevcur2y = "INTERVAL_PREVCUR2Y",
        IntervalCurnexty = "INTERVAL_CURNEXTY",
        IntervalLast7 = "INTERVAL_LAST7",
        IntervalLast30 = "INTERVAL_LAST30",
        IntervalLast60 = "INTERVAL_LAST60",
        IntervalLast90 = "INTERVAL_LAST90",
        IntervalLast120 = "INTERVAL_LAST120",
        IntervalNext7 = "INTERVAL_NEXT7",
        IntervalNext30 = "INTERVAL_NEXT30",
        IntervalNext60 = "INTERVAL_NEXT60",
        IntervalNext90 = "INTERVAL_NEXT90",
        IntervalNext120 = "INTERVAL_NEXT120",
        LastFiscalweek = "LAST_FISCALWEEK",
        ThisFiscalweek = "THIS_FISCALWEEK",
        NextFiscalweek = "NEXT_FISCALWEEK",
        LastFiscalperiod = "LAST_FISCALPERIOD",
        ThisFiscalperiod = "THIS_FISCALPERIOD",
        NextFiscalperiod = "NEXT_FISCALPERIOD",
        LastthisFiscalperiod = "LASTTHIS_FISCALPERIOD",
        ThisnextFiscalperiod = "THISNEXT_FISCALPERIOD",
        CurrentEntitlementPeriod = "CURRENT_ENTITLEMENT_PERIOD",
        PreviousEntitlementPeriod = "PREVIOUS_ENTITLEMENT_PERIOD",
        PreviousTwoEntitlementPeriods = "PREVIOUS_TWO_ENTITLEMENT_PERIODS",
        TwoEntitlementPeriodsAgo = "TWO_ENTITLEMENT_PERIODS_AGO",
        CurrentAndPreviousEntitlementPeriod = "CURRENT_AND_PREVIOUS_ENTITLEMENT_PERIOD",
        CurrentAndPreviousTwoEntitlementPeriods = "CURRENT_AND_PREVIOUS_TWO_ENTITLEMENT_PERIODS",
    }
}

/// `UserMembershipSharingRule`, a [`OwnerSharingRule`].
#[derive(Default)]
pub struct UserMembershipSharingRule {
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
    /// `userAccessLevel`, required.
    pub user_access_level: ::sforce::Pick<ShareAccessLevelReadEdit>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserMembershipSharingRule: "UserMembershipSharingRule" in API, base Some(&OwnerSharingRule), subtypes [], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
    req One(SharedTo) shared_from "sharedFrom",
    opt Text description "description",
    req Text name "name",
    req Pick(ShareAccessLevelReadEdit) user_access_level "userAccessLevel",
}
::sforce::component! { UserMembershipSharingRule legacy }

/// `UserSharingRules`, a [`SharingRules`].
#[derive(Default)]
pub struct UserSharingRules {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `criteriaBasedRules`.
    pub criteria_based_rules: ::sforce::List<UserCriteriaBasedSharingRule>,
    /// `membershipRules`.
    pub membership_rules: ::sforce::List<UserMembershipSharingRule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { UserSharingRules: "UserSharingRules" in API, base Some(&SharingRules), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(UserCriteriaBasedSharingRule) criteria_based_rules "criteriaBasedRules",
    opt List(UserMembershipSharingRule) membership_rules "membershipRules",
}
::sforce::component! { UserSharingRules legacy }
