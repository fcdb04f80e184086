// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `GetDeletedResult`.
#[derive(Default)]
pub struct GetDeletedResult {
    /// `deletedRecords`.
    pub deleted_records: ::sforce::List<DeletedRecord>,
    /// `earliestDateAvailable`, required.
    pub earliest_date_available: Option<::sforce::DateTime>,
    /// `latestDateCovered`, required.
    pub latest_date_covered: Option<::sforce::DateTime>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GetDeletedResult: "GetDeletedResult" in API_3, base None, subtypes [], object None;
    opt List(DeletedRecord) deleted_records "deletedRecords",
    req DateTime earliest_date_available "earliestDateAvailable",
    req DateTime latest_date_covered "latestDateCovered",
}

/// `GetServerTimestampResult`.
#[derive(Default)]
pub struct GetServerTimestampResult {
    /// `timestamp`, required.
    pub timestamp: Option<::sforce::DateTime>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GetServerTimestampResult: "GetServerTimestampResult" in API_3, base None, subtypes [], object None;
    req DateTime timestamp "timestamp",
}

/// `GetUpdatedResult`.
#[derive(Default)]
pub struct GetUpdatedResult {
    /// `ids`.
    pub ids: Vec<::sforce::Id>,
    /// `latestDateCovered`, required.
    pub latest_date_covered: Option<::sforce::DateTime>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GetUpdatedResult: "GetUpdatedResult" in API_3, base None, subtypes [], object None;
    opt Ids ids "ids",
    req DateTime latest_date_covered "latestDateCovered",
}

/// `GetUserInfoResult`.
#[derive(Default)]
pub struct GetUserInfoResult {
    /// `accessibilityMode`, required.
    pub accessibility_mode: Option<bool>,
    /// `chatterExternal`, required.
    pub chatter_external: Option<bool>,
    /// `currencySymbol`, required.
    pub currency_symbol: Option<String>,
    /// `orgAttachmentFileSizeLimit`, required.
    pub org_attachment_file_size_limit: Option<i32>,
    /// `orgDefaultCurrencyIsoCode`, required.
    pub org_default_currency_iso_code: Option<String>,
    /// `orgDefaultCurrencyLocale`, required.
    pub org_default_currency_locale: Option<String>,
    /// `orgDisallowHtmlAttachments`, required.
    pub org_disallow_html_attachments: Option<bool>,
    /// `orgHasPersonAccounts`, required.
    pub org_has_person_accounts: Option<bool>,
    /// `organizationId`, required.
    pub organization_id: Option<String>,
    /// `organizationMultiCurrency`, required.
    pub organization_multi_currency: Option<bool>,
    /// `organizationName`, required.
    pub organization_name: Option<String>,
    /// `profileId`, required.
    pub profile_id: Option<String>,
    /// `roleId`, required.
    pub role_id: Option<String>,
    /// `sessionSecondsValid`, required.
    pub session_seconds_valid: Option<i32>,
    /// `userDefaultCurrencyIsoCode`, required.
    pub user_default_currency_iso_code: Option<String>,
    /// `userEmail`, required.
    pub user_email: Option<String>,
    /// `userFullName`, required.
    pub user_full_name: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    /// `userLanguage`, required.
    pub user_language: Option<String>,
    /// `userLocale`, required.
    pub user_locale: Option<String>,
    /// `userName`, required.
    pub user_name: Option<String>,
    /// `userTimeZone`, required.
    pub user_time_zone: Option<String>,
    /// `userType`, required.
    pub user_type: Option<String>,
    /// `userUiSkin`, required.
    pub user_ui_skin: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { GetUserInfoResult: "GetUserInfoResult" in API_3, base None, subtypes [], object None;
    req Flag accessibility_mode "accessibilityMode",
    req Flag chatter_external "chatterExternal",
    req Text currency_symbol "currencySymbol",
    req Int org_attachment_file_size_limit "orgAttachmentFileSizeLimit",
    req Text org_default_currency_iso_code "orgDefaultCurrencyIsoCode",
    req Text org_default_currency_locale "orgDefaultCurrencyLocale",
    req Flag org_disallow_html_attachments "orgDisallowHtmlAttachments",
    req Flag org_has_person_accounts "orgHasPersonAccounts",
    req Text organization_id "organizationId",
    req Flag organization_multi_currency "organizationMultiCurrency",
    req Text organization_name "organizationName",
    req Text profile_id "profileId",
    req Text role_id "roleId",
    req Int session_seconds_valid "sessionSecondsValid",
    req Text user_default_currency_iso_code "userDefaultCurrencyIsoCode",
    req Text user_email "userEmail",
    req Text user_full_name "userFullName",
    req Text user_id "userId",
    req Text user_language "userLanguage",
    req Text user_locale "userLocale",
    req Text user_name "userName",
    req Text user_time_zone "userTimeZone",
    req Text user_type "userType",
    req Text user_ui_skin "userUiSkin",
}
