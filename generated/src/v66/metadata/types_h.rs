// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `HerokuAppLinkSettings`, a [`Metadata`].
#[derive(Default)]
pub struct HerokuAppLinkSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableHerokuAppLink`.
    pub enable_heroku_app_link: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HerokuAppLinkSettings: "HerokuAppLinkSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_heroku_app_link "enableHerokuAppLink",
}
::sforce::component! { HerokuAppLinkSettings }

/// `HighVelocitySalesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct HighVelocitySalesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableACAutoSendEmail`.
    pub enable_ac_auto_send_email: Option<bool>,
    /// `enableACChangeTargetAssignee`.
    pub enable_ac_change_target_assignee: Option<bool>,
    /// `enableACSkipWeekends`.
    pub enable_ac_skip_weekends: Option<bool>,
    /// `enableAutoBdrEmailPref`.
    pub enable_auto_bdr_email_pref: Option<bool>,
    /// `enableAutoBdrVoicePref`.
    pub enable_auto_bdr_voice_pref: Option<bool>,
    /// `enableBusinessHours`.
    pub enable_business_hours: Option<bool>,
    /// `enableCadenceVariantTestingPref`.
    pub enable_cadence_variant_testing_pref: Option<bool>,
    /// `enableChgTgtAssigneeUsrPermPref`.
    pub enable_chg_tgt_assignee_usr_perm_pref: Option<bool>,
    /// `enableDispositionCategory`.
    pub enable_disposition_category: Option<bool>,
    /// `enableEinsteinSdrEmailPref`.
    pub enable_einstein_sdr_email_pref: Option<bool>,
    /// `enableEngagementWaveAnalyticsPref`.
    pub enable_engagement_wave_analytics_pref: Option<bool>,
    /// `enableHighVelocitySales`.
    pub enable_high_velocity_sales: Option<bool>,
    /// `enableHighVelocitySalesSetup`.
    pub enable_high_velocity_sales_setup: Option<bool>,
    /// `enableInvoiceAttributionPref`.
    pub enable_invoice_attribution_pref: Option<bool>,
    /// `enableLogACallForCTIPref`.
    pub enable_log_a_call_for_cti_pref: Option<bool>,
    /// `enableLogTasksForLinkedInPref`.
    pub enable_log_tasks_for_linked_in_pref: Option<bool>,
    /// `enableMultipleCadencesPref`.
    pub enable_multiple_cadences_pref: Option<bool>,
    /// `enableOpportunityAttributionPermPref`.
    pub enable_opportunity_attribution_perm_pref: Option<bool>,
    /// `enableProspectingCenterPref`.
    pub enable_prospecting_center_pref: Option<bool>,
    /// `enableQuickCadenceAutoSendEmail`.
    pub enable_quick_cadence_auto_send_email: Option<bool>,
    /// `enableTaskLoggingPref`.
    pub enable_task_logging_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HighVelocitySalesSettings: "HighVelocitySalesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_ac_auto_send_email "enableACAutoSendEmail",
    opt Flag enable_ac_change_target_assignee "enableACChangeTargetAssignee",
    opt Flag enable_ac_skip_weekends "enableACSkipWeekends",
    opt Flag enable_auto_bdr_email_pref "enableAutoBdrEmailPref",
    opt Flag enable_auto_bdr_voice_pref "enableAutoBdrVoicePref",
    opt Flag enable_business_hours "enableBusinessHours",
    opt Flag enable_cadence_variant_testing_pref "enableCadenceVariantTestingPref",
    opt Flag enable_chg_tgt_assignee_usr_perm_pref "enableChgTgtAssigneeUsrPermPref",
    opt Flag enable_disposition_category "enableDispositionCategory",
    opt Flag enable_einstein_sdr_email_pref "enableEinsteinSdrEmailPref",
    opt Flag enable_engagement_wave_analytics_pref "enableEngagementWaveAnalyticsPref",
    opt Flag enable_high_velocity_sales "enableHighVelocitySales",
    opt Flag enable_high_velocity_sales_setup "enableHighVelocitySalesSetup",
    opt Flag enable_invoice_attribution_pref "enableInvoiceAttributionPref",
    opt Flag enable_log_a_call_for_cti_pref "enableLogACallForCTIPref",
    opt Flag enable_log_tasks_for_linked_in_pref "enableLogTasksForLinkedInPref",
    opt Flag enable_multiple_cadences_pref "enableMultipleCadencesPref",
    opt Flag enable_opportunity_attribution_perm_pref "enableOpportunityAttributionPermPref",
    opt Flag enable_prospecting_center_pref "enableProspectingCenterPref",
    opt Flag enable_quick_cadence_auto_send_email "enableQuickCadenceAutoSendEmail",
    opt Flag enable_task_logging_pref "enableTaskLoggingPref",
}
::sforce::component! { HighVelocitySalesSettings }

/// `HistoryRetentionPolicy`.
#[derive(Default)]
pub struct HistoryRetentionPolicy {
    /// `archiveAfterMonths`, required.
    pub archive_after_months: Option<i32>,
    /// `archiveRetentionYears`, required.
    pub archive_retention_years: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HistoryRetentionPolicy: "HistoryRetentionPolicy" in API, base None, subtypes [], object None;
    req Int archive_after_months "archiveAfterMonths",
    req Int archive_retention_years "archiveRetentionYears",
    opt Text description "description",
}

/// `Holiday`.
#[derive(Default)]
pub struct Holiday {
    /// `activityDate`.
    pub activity_date: Option<::sforce::Date>,
    /// `businessHours`.
    pub business_hours: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endTime`.
    pub end_time: Option<::sforce::Time>,
    /// `isRecurring`.
    pub is_recurring: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `recurrenceDayOfMonth`.
    pub recurrence_day_of_month: Option<i32>,
    /// `recurrenceDayOfWeek`.
    pub recurrence_day_of_week: Vec<String>,
    /// `recurrenceDayOfWeekMask`.
    pub recurrence_day_of_week_mask: Option<i32>,
    /// `recurrenceEndDate`.
    pub recurrence_end_date: Option<::sforce::Date>,
    /// `recurrenceInstance`.
    pub recurrence_instance: Option<String>,
    /// `recurrenceInterval`.
    pub recurrence_interval: Option<i32>,
    /// `recurrenceMonthOfYear`.
    pub recurrence_month_of_year: Option<String>,
    /// `recurrenceStartDate`.
    pub recurrence_start_date: Option<::sforce::Date>,
    /// `recurrenceType`.
    pub recurrence_type: Option<String>,
    /// `startTime`.
    pub start_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Holiday: "Holiday" in API, base None, subtypes [], object None;
    opt Date activity_date "activityDate",
    opt Texts business_hours "businessHours",
    opt Text description "description",
    opt Time end_time "endTime",
    opt Flag is_recurring "isRecurring",
    opt Text name "name",
    opt Int recurrence_day_of_month "recurrenceDayOfMonth",
    opt Texts recurrence_day_of_week "recurrenceDayOfWeek",
    opt Int recurrence_day_of_week_mask "recurrenceDayOfWeekMask",
    opt Date recurrence_end_date "recurrenceEndDate",
    opt Text recurrence_instance "recurrenceInstance",
    opt Int recurrence_interval "recurrenceInterval",
    opt Text recurrence_month_of_year "recurrenceMonthOfYear",
    opt Date recurrence_start_date "recurrenceStartDate",
    opt Text recurrence_type "recurrenceType",
    opt Time start_time "startTime",
}

/// `HomePageComponent`, a [`Metadata`].
#[derive(Default)]
pub struct HomePageComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `height`.
    pub height: Option<i32>,
    /// `links`.
    pub links: Vec<String>,
    /// `page`.
    pub page: Option<String>,
    /// `pageComponentType`, required.
    pub page_component_type: ::sforce::Pick<PageComponentType>,
    /// `showLabel`.
    pub show_label: Option<bool>,
    /// `showScrollbars`.
    pub show_scrollbars: Option<bool>,
    /// `width`.
    pub width: ::sforce::Pick<PageComponentWidth>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HomePageComponent: "HomePageComponent" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text body "body",
    opt Int height "height",
    opt Texts links "links",
    opt Text page "page",
    req Pick(PageComponentType) page_component_type "pageComponentType",
    opt Flag show_label "showLabel",
    opt Flag show_scrollbars "showScrollbars",
    opt Pick(PageComponentWidth) width "width",
}
::sforce::component! { HomePageComponent }

/// `HomePageLayout`, a [`Metadata`].
#[derive(Default)]
pub struct HomePageLayout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `narrowComponents`.
    pub narrow_components: Vec<String>,
    /// `wideComponents`.
    pub wide_components: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HomePageLayout: "HomePageLayout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts narrow_components "narrowComponents",
    opt Texts wide_components "wideComponents",
}
::sforce::component! { HomePageLayout }
