// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `TabVisibility`.
    pub enum TabVisibility {
        Hidden = "Hidden",
        DefaultOff = "DefaultOff",
        DefaultOn = "DefaultOn",
    }
}

::sforce::enumeration! {
    /// `Template`.
    pub enum Template {
        Page = "Page",
        Tab = "Tab",
        Toc = "Toc",
    }
}

/// `Territory`, a [`RoleOrTerritory`].
#[derive(Default)]
pub struct Territory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `mayForecastManagerShare`.
    pub may_forecast_manager_share: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// `parentTerritory`.
    pub parent_territory: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Territory: "Territory" in API, base Some(&RoleOrTerritory), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
    opt Text parent_territory "parentTerritory",
}
::sforce::component! { Territory legacy }

/// `TouchMobileSettings`.
#[derive(Default)]
pub struct TouchMobileSettings {
    /// `enableTouchAppIPad`.
    pub enable_touch_app_i_pad: Option<bool>,
    /// `enableTouchAppIPhone`.
    pub enable_touch_app_i_phone: Option<bool>,
    /// `enableTouchBrowserIPad`.
    pub enable_touch_browser_i_pad: Option<bool>,
    /// `enableTouchIosPhone`.
    pub enable_touch_ios_phone: Option<bool>,
    /// `enableVisualforceInTouch`.
    pub enable_visualforce_in_touch: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { TouchMobileSettings: "TouchMobileSettings" in API, base None, subtypes [], object None;
    opt Flag enable_touch_app_i_pad "enableTouchAppIPad",
    opt Flag enable_touch_app_i_phone "enableTouchAppIPhone",
    opt Flag enable_touch_browser_i_pad "enableTouchBrowserIPad",
    opt Flag enable_touch_ios_phone "enableTouchIosPhone",
    opt Flag enable_visualforce_in_touch "enableVisualforceInTouch",
}

/// `Translations`, a [`Metadata`].
#[derive(Default)]
pub struct Translations {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customApplications`.
    pub custom_applications: ::sforce::List<CustomApplicationTranslation>,
    /// `customDataTypeTranslations`.
    pub custom_data_type_translations: ::sforce::List<CustomDataTypeTranslation>,
    /// `customLabels`.
    pub custom_labels: ::sforce::List<CustomLabelTranslation>,
    /// `customPageWebLinks`.
    pub custom_page_web_links: ::sforce::List<CustomPageWebLinkTranslation>,
    /// `customTabs`.
    pub custom_tabs: ::sforce::List<CustomTabTranslation>,
    /// `quickActions`.
    pub quick_actions: ::sforce::List<GlobalQuickActionTranslation>,
    /// `reportTypes`.
    pub report_types: ::sforce::List<ReportTypeTranslation>,
    /// `scontrols`.
    pub scontrols: ::sforce::List<ScontrolTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Translations: "Translations" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(CustomApplicationTranslation) custom_applications "customApplications",
    opt List(CustomDataTypeTranslation) custom_data_type_translations "customDataTypeTranslations",
    opt List(CustomLabelTranslation) custom_labels "customLabels",
    opt List(CustomPageWebLinkTranslation) custom_page_web_links "customPageWebLinks",
    opt List(CustomTabTranslation) custom_tabs "customTabs",
    opt List(GlobalQuickActionTranslation) quick_actions "quickActions",
    opt List(ReportTypeTranslation) report_types "reportTypes",
    opt List(ScontrolTranslation) scontrols "scontrols",
}
::sforce::component! { Translations legacy }

::sforce::enumeration! {
    /// `TreatBlanksAs`.
    pub enum TreatBlanksAs {
        BlankAsBlank = "BlankAsBlank",
        BlankAsZero = "BlankAsZero",
    }
}
