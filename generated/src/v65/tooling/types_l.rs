// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `LabelsSearchMetadata`.
#[derive(Default)]
pub struct LabelsSearchMetadata {
    /// `entityFieldLabels`.
    pub entity_field_labels: ::sforce::List<NameValuePair>,
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LabelsSearchMetadata: "LabelsSearchMetadata" in API_3, base None, subtypes [], object None;
    opt List(NameValuePair) entity_field_labels "entityFieldLabels",
    req Text entity_name "entityName",
}

/// `LoginResult`.
#[derive(Default)]
pub struct LoginResult {
    /// `metadataServerUrl`, required.
    pub metadata_server_url: Option<String>,
    /// `passwordExpired`, required.
    pub password_expired: Option<bool>,
    /// `sandbox`, required.
    pub sandbox: Option<bool>,
    /// `serverUrl`, required.
    pub server_url: Option<String>,
    /// `sessionId`, required.
    pub session_id: Option<String>,
    /// `upgradeMessage`.
    pub upgrade_message: Option<String>,
    /// `upgradeURL`.
    pub upgrade_url: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    /// `userInfo`.
    pub user_info: ::sforce::Opt<GetUserInfoResult>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { LoginResult: "LoginResult" in API_3, base None, subtypes [], object None;
    req Text metadata_server_url "metadataServerUrl",
    req Flag password_expired "passwordExpired",
    req Flag sandbox "sandbox",
    req Text server_url "serverUrl",
    req Text session_id "sessionId",
    opt Text upgrade_message "upgradeMessage",
    opt Text upgrade_url "upgradeURL",
    req Text user_id "userId",
    opt One(GetUserInfoResult) user_info "userInfo",
}
