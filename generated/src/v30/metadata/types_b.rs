// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `BaseSharingRule`, a [`Metadata`].
#[derive(Default)]
pub struct BaseSharingRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `sharedTo`, required.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BaseSharingRule: "BaseSharingRule" in API, base Some(&Metadata), subtypes [
        AccountCriteriaBasedSharingRule,
        AccountOwnerSharingRule,
        AccountTerritorySharingRule,
        CampaignCriteriaBasedSharingRule,
        CampaignOwnerSharingRule,
        CaseCriteriaBasedSharingRule,
        CaseOwnerSharingRule,
        ContactCriteriaBasedSharingRule,
        ContactOwnerSharingRule,
        CriteriaBasedSharingRule,
        CustomObjectCriteriaBasedSharingRule,
        CustomObjectOwnerSharingRule,
        LeadCriteriaBasedSharingRule,
        LeadOwnerSharingRule,
        OpportunityCriteriaBasedSharingRule,
        OpportunityOwnerSharingRule,
        OwnerSharingRule,
        UserCriteriaBasedSharingRule,
        UserMembershipSharingRule,
    ], object None;
    opt Text full_name "fullName",
    req One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { BaseSharingRule legacy }

/// `Branding`.
#[derive(Default)]
pub struct Branding {
    /// `loginFooterText`.
    pub login_footer_text: Option<String>,
    /// `loginLogo`.
    pub login_logo: Option<String>,
    /// `pageFooter`.
    pub page_footer: Option<String>,
    /// `pageHeader`.
    pub page_header: Option<String>,
    /// `primaryColor`, required.
    pub primary_color: Option<String>,
    /// `primaryComplementColor`, required.
    pub primary_complement_color: Option<String>,
    /// `quaternaryColor`, required.
    pub quaternary_color: Option<String>,
    /// `quaternaryComplementColor`, required.
    pub quaternary_complement_color: Option<String>,
    /// `secondaryColor`, required.
    pub secondary_color: Option<String>,
    /// `tertiaryColor`, required.
    pub tertiary_color: Option<String>,
    /// `tertiaryComplementColor`, required.
    pub tertiary_complement_color: Option<String>,
    /// `zeronaryColor`, required.
    pub zeronary_color: Option<String>,
    /// `zeronaryComplementColor`, required.
    pub zeronary_complement_color: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Branding: "Branding" in API, base None, subtypes [], object None;
    opt Text login_footer_text "loginFooterText",
    opt Text login_logo "loginLogo",
    opt Text page_footer "pageFooter",
    opt Text page_header "pageHeader",
    req Text primary_color "primaryColor",
    req Text primary_complement_color "primaryComplementColor",
    req Text quaternary_color "quaternaryColor",
    req Text quaternary_complement_color "quaternaryComplementColor",
    req Text secondary_color "secondaryColor",
    req Text tertiary_color "tertiaryColor",
    req Text tertiary_complement_color "tertiaryComplementColor",
    req Text zeronary_color "zeronaryColor",
    req Text zeronary_complement_color "zeronaryComplementColor",
}

/// `BusinessHoursEntry`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessHoursEntry {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `default`, required.
    pub default: Option<bool>,
    /// `fridayEndTime`.
    pub friday_end_time: Option<::sforce::Time>,
    /// `fridayStartTime`.
    pub friday_start_time: Option<::sforce::Time>,
    /// `mondayEndTime`.
    pub monday_end_time: Option<::sforce::Time>,
    /// `mondayStartTime`.
    pub monday_start_time: Option<::sforce::Time>,
    /// `name`.
    pub name: Option<String>,
    /// `saturdayEndTime`.
    pub saturday_end_time: Option<::sforce::Time>,
    /// `saturdayStartTime`.
    pub saturday_start_time: Option<::sforce::Time>,
    /// `sundayEndTime`.
    pub sunday_end_time: Option<::sforce::Time>,
    /// `sundayStartTime`.
    pub sunday_start_time: Option<::sforce::Time>,
    /// `thursdayEndTime`.
    pub thursday_end_time: Option<::sforce::Time>,
    /// `thursdayStartTime`.
    pub thursday_start_time: Option<::sforce::Time>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `tuesdayEndTime`.
    pub tuesday_end_time: Option<::sforce::Time>,
    /// `tuesdayStartTime`.
    pub tuesday_start_time: Option<::sforce::Time>,
    /// `wednesdayEndTime`.
    pub wednesday_end_time: Option<::sforce::Time>,
    /// `wednesdayStartTime`.
    pub wednesday_start_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessHoursEntry: "BusinessHoursEntry" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag active "active",
    req Flag default "default",
    opt Time friday_end_time "fridayEndTime",
    opt Time friday_start_time "fridayStartTime",
    opt Time monday_end_time "mondayEndTime",
    opt Time monday_start_time "mondayStartTime",
    opt Text name "name",
    opt Time saturday_end_time "saturdayEndTime",
    opt Time saturday_start_time "saturdayStartTime",
    opt Time sunday_end_time "sundayEndTime",
    opt Time sunday_start_time "sundayStartTime",
    opt Time thursday_end_time "thursdayEndTime",
    opt Time thursday_start_time "thursdayStartTime",
    opt Text time_zone_id "timeZoneId",
    opt Time tuesday_end_time "tuesdayEndTime",
    opt Time tuesday_start_time "tuesdayStartTime",
    opt Time wednesday_end_time "wednesdayEndTime",
    opt Time wednesday_start_time "wednesdayStartTime",
}
::sforce::component! { BusinessHoursEntry legacy }

/// `BusinessHoursSettings`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessHoursSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `businessHours`.
    pub business_hours: ::sforce::List<BusinessHoursEntry>,
    /// `holidays`.
    pub holidays: ::sforce::List<Holiday>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessHoursSettings: "BusinessHoursSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(BusinessHoursEntry) business_hours "businessHours",
    opt List(Holiday) holidays "holidays",
}
::sforce::component! { BusinessHoursSettings legacy }

::sforce::enumeration! {
    /// `BusinessHoursSourceType`.
    pub enum BusinessHoursSourceType {
        None = "None",
        Case = "Case",
        Static = "Static",
    }
}

/// `BusinessProcess`, a [`Metadata`].
#[derive(Default)]
pub struct BusinessProcess {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `values`.
    pub values: ::sforce::List<PicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { BusinessProcess: "BusinessProcess" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_active "isActive",
    opt List(PicklistValue) values "values",
}
::sforce::component! { BusinessProcess legacy }
