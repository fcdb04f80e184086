// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `NameSettings`, a [`Metadata`].
#[derive(Default)]
pub struct NameSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableInformalName`.
    pub enable_informal_name: Option<bool>,
    /// `enableMiddleName`.
    pub enable_middle_name: Option<bool>,
    /// `enableNameSuffix`.
    pub enable_name_suffix: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NameSettings: "NameSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_informal_name "enableInformalName",
    opt Flag enable_middle_name "enableMiddleName",
    opt Flag enable_name_suffix "enableNameSuffix",
}
::sforce::component! { NameSettings }

/// `NamedCredential`, a [`Metadata`].
#[derive(Default)]
pub struct NamedCredential {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowMergeFieldsInBody`.
    pub allow_merge_fields_in_body: Option<bool>,
    /// `allowMergeFieldsInHeader`.
    pub allow_merge_fields_in_header: Option<bool>,
    /// `authProvider`.
    pub auth_provider: Option<String>,
    /// `authTokenEndpointUrl`.
    pub auth_token_endpoint_url: Option<String>,
    /// `awsAccessKey`.
    pub aws_access_key: Option<String>,
    /// `awsAccessSecret`.
    pub aws_access_secret: Option<String>,
    /// `awsRegion`.
    pub aws_region: Option<String>,
    /// `awsService`.
    pub aws_service: Option<String>,
    /// `calloutStatus`.
    pub callout_status: ::sforce::Pick<CalloutStatus>,
    /// `certificate`.
    pub certificate: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `generateAuthorizationHeader`.
    pub generate_authorization_header: Option<bool>,
    /// `jwtAudience`.
    pub jwt_audience: Option<String>,
    /// `jwtFormulaSubject`.
    pub jwt_formula_subject: Option<String>,
    /// `jwtIssuer`.
    pub jwt_issuer: Option<String>,
    /// `jwtSigningCertificate`.
    pub jwt_signing_certificate: Option<String>,
    /// `jwtTextSubject`.
    pub jwt_text_subject: Option<String>,
    /// `jwtValidityPeriodSeconds`.
    pub jwt_validity_period_seconds: Option<i32>,
    /// `label`, required.
    pub label: Option<String>,
    /// `namedCredentialParameters`.
    pub named_credential_parameters: ::sforce::List<NamedCredentialParameter>,
    /// `namedCredentialType`.
    pub named_credential_type: ::sforce::Pick<NamedCredentialType>,
    /// `oauthRefreshToken`.
    pub oauth_refresh_token: Option<String>,
    /// `oauthScope`.
    pub oauth_scope: Option<String>,
    /// `oauthToken`.
    pub oauth_token: Option<String>,
    /// `outboundNetworkConnection`.
    pub outbound_network_connection: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `principalType`.
    pub principal_type: ::sforce::Pick<ExternalPrincipalType>,
    /// `protocol`.
    pub protocol: ::sforce::Pick<AuthenticationProtocol>,
    /// `username`.
    pub username: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NamedCredential: "NamedCredential" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_merge_fields_in_body "allowMergeFieldsInBody",
    opt Flag allow_merge_fields_in_header "allowMergeFieldsInHeader",
    opt Text auth_provider "authProvider",
    opt Text auth_token_endpoint_url "authTokenEndpointUrl",
    opt Text aws_access_key "awsAccessKey",
    opt Text aws_access_secret "awsAccessSecret",
    opt Text aws_region "awsRegion",
    opt Text aws_service "awsService",
    opt Pick(CalloutStatus) callout_status "calloutStatus",
    opt Text certificate "certificate",
    opt Text description "description",
    opt Text endpoint "endpoint",
    opt Flag generate_authorization_header "generateAuthorizationHeader",
    opt Text jwt_audience "jwtAudience",
    opt Text jwt_formula_subject "jwtFormulaSubject",
    opt Text jwt_issuer "jwtIssuer",
    opt Text jwt_signing_certificate "jwtSigningCertificate",
    opt Text jwt_text_subject "jwtTextSubject",
    opt Int jwt_validity_period_seconds "jwtValidityPeriodSeconds",
    req Text label "label",
    opt List(NamedCredentialParameter) named_credential_parameters "namedCredentialParameters",
    opt Pick(NamedCredentialType) named_credential_type "namedCredentialType",
    opt Text oauth_refresh_token "oauthRefreshToken",
    opt Text oauth_scope "oauthScope",
    opt Text oauth_token "oauthToken",
    opt Text outbound_network_connection "outboundNetworkConnection",
    opt Text password "password",
    opt Pick(ExternalPrincipalType) principal_type "principalType",
    opt Pick(AuthenticationProtocol) protocol "protocol",
    opt Text username "username",
}
::sforce::component! { NamedCredential }

::sforce::enumeration! {
    /// `NamedCredentialParamType`.
    pub enum NamedCredentialParamType {
        Url = "Url",
        HttpHeader = "HttpHeader",
        ClientCertificate = "ClientCertificate",
        Authentication = "Authentication",
        OutboundNetworkConnection = "OutboundNetworkConnection",
        AllowedManagedPackageNamespaces = "AllowedManagedPackageNamespaces",
        CreatedByNamespace = "CreatedByNamespace",
        CustomParameter = "CustomParameter",
        StandardNamedCredentialType = "StandardNamedCredentialType",
        ManagedByFeature = "ManagedByFeature",
        ManagedByComponent = "ManagedByComponent",
        ConnectionStatus = "ConnectionStatus",
        SfHttpRequestExtensionName = "SfHttpRequestExtensionName",
        NamedCredentialOptions = "NamedCredentialOptions",
        ManagedByNamespace = "ManagedByNamespace",
    }
}

/// `NamedCredentialParameter`.
#[derive(Default)]
pub struct NamedCredentialParameter {
    /// `certificate`.
    pub certificate: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalCredential`.
    pub external_credential: Option<String>,
    /// `globalNamedPrincipalCredential`.
    pub global_named_principal_credential: Option<bool>,
    /// `managedFeatureEnabledCallout`.
    pub managed_feature_enabled_callout: Option<bool>,
    /// `outboundNetworkConnection`.
    pub outbound_network_connection: Option<String>,
    /// `parameterName`, required.
    pub parameter_name: Option<String>,
    /// `parameterType`, required.
    pub parameter_type: ::sforce::Pick<NamedCredentialParamType>,
    /// `parameterValue`.
    pub parameter_value: Option<String>,
    /// `readOnlyNamedCredential`.
    pub read_only_named_credential: Option<bool>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `systemUserNamedCredential`.
    pub system_user_named_credential: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NamedCredentialParameter: "NamedCredentialParameter" in API, base None, subtypes [], object None;
    opt Text certificate "certificate",
    opt Text description "description",
    opt Text external_credential "externalCredential",
    opt Flag global_named_principal_credential "globalNamedPrincipalCredential",
    opt Flag managed_feature_enabled_callout "managedFeatureEnabledCallout",
    opt Text outbound_network_connection "outboundNetworkConnection",
    req Text parameter_name "parameterName",
    req Pick(NamedCredentialParamType) parameter_type "parameterType",
    opt Text parameter_value "parameterValue",
    opt Flag read_only_named_credential "readOnlyNamedCredential",
    opt Int sequence_number "sequenceNumber",
    opt Flag system_user_named_credential "systemUserNamedCredential",
}

::sforce::enumeration! {
    /// `NamedCredentialType`.
    pub enum NamedCredentialType {
        Legacy = "Legacy",
        SecuredEndpoint = "SecuredEndpoint",
        PrivateEndpoint = "PrivateEndpoint",
        Standard = "Standard",
    }
}

::sforce::enumeration! {
    /// `NavType`.
    pub enum NavType {
        Standard = "Standard",
        Console = "Console",
    }
}

/// `NavigationLinkSet`.
#[derive(Default)]
pub struct NavigationLinkSet {
    /// `navigationMenuItem`.
    pub navigation_menu_item: ::sforce::List<NavigationMenuItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NavigationLinkSet: "NavigationLinkSet" in API, base None, subtypes [], object None;
    opt List(NavigationMenuItem) navigation_menu_item "navigationMenuItem",
}

/// `NavigationMenu`, a [`Metadata`].
#[derive(Default)]
pub struct NavigationMenu {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `container`, required.
    pub container: Option<String>,
    /// `containerType`, required.
    pub container_type: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `navigationMenuItem`.
    pub navigation_menu_item: ::sforce::List<NavigationMenuItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NavigationMenu: "NavigationMenu" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text container "container",
    req Text container_type "containerType",
    req Text label "label",
    opt List(NavigationMenuItem) navigation_menu_item "navigationMenuItem",
}
::sforce::component! { NavigationMenu }

/// `NavigationMenuItem`.
#[derive(Default)]
pub struct NavigationMenuItem {
    /// `defaultListViewId`.
    pub default_list_view_id: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `menuItemBranding`.
    pub menu_item_branding: ::sforce::Opt<NavigationMenuItemBranding>,
    /// `position`, required.
    pub position: Option<i32>,
    /// `publiclyAvailable`.
    pub publicly_available: Option<bool>,
    /// `subMenu`.
    pub sub_menu: ::sforce::Opt<NavigationSubMenu>,
    /// `target`.
    pub target: Option<String>,
    /// `targetPreference`.
    pub target_preference: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NavigationMenuItem: "NavigationMenuItem" in API, base None, subtypes [], object None;
    opt Text default_list_view_id "defaultListViewId",
    req Text label "label",
    opt One(NavigationMenuItemBranding) menu_item_branding "menuItemBranding",
    req Int position "position",
    opt Flag publicly_available "publiclyAvailable",
    opt One(NavigationSubMenu) sub_menu "subMenu",
    opt Text target "target",
    opt Text target_preference "targetPreference",
    req Text r#type "type",
}

/// `NavigationMenuItemBranding`.
#[derive(Default)]
pub struct NavigationMenuItemBranding {
    /// `tileImage`.
    pub tile_image: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NavigationMenuItemBranding: "NavigationMenuItemBranding" in API, base None, subtypes [], object None;
    opt Text tile_image "tileImage",
}

/// `NavigationSubMenu`.
#[derive(Default)]
pub struct NavigationSubMenu {
    /// `navigationMenuItem`.
    pub navigation_menu_item: ::sforce::List<NavigationMenuItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NavigationSubMenu: "NavigationSubMenu" in API, base None, subtypes [], object None;
    opt List(NavigationMenuItem) navigation_menu_item "navigationMenuItem",
}

/// `Network`, a [`Metadata`].
#[derive(Default)]
pub struct Network {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowInternalUserLogin`.
    pub allow_internal_user_login: Option<bool>,
    /// `allowMembersToFlag`.
    pub allow_members_to_flag: Option<bool>,
    /// `allowedExtensions`.
    pub allowed_extensions: Option<String>,
    /// `caseCommentEmailTemplate`.
    pub case_comment_email_template: Option<String>,
    /// `changePasswordTemplate`, required.
    pub change_password_template: Option<String>,
    /// `chgEmailVerNewTemplate`.
    pub chg_email_ver_new_template: Option<String>,
    /// `chgEmailVerOldTemplate`.
    pub chg_email_ver_old_template: Option<String>,
    /// `communityRoles`.
    pub community_roles: ::sforce::Opt<CommunityRoles>,
    /// `description`.
    pub description: Option<String>,
    /// `deviceActEmailTemplate`.
    pub device_act_email_template: Option<String>,
    /// `disableReputationRecordConversations`.
    pub disable_reputation_record_conversations: Option<bool>,
    /// `emailFooterLogo`.
    pub email_footer_logo: Option<String>,
    /// `emailFooterText`.
    pub email_footer_text: Option<String>,
    /// `emailSenderAddress`, required.
    pub email_sender_address: Option<String>,
    /// `emailSenderName`, required.
    pub email_sender_name: Option<String>,
    /// `embeddedLoginEnabled`.
    pub embedded_login_enabled: Option<bool>,
    /// `enableApexCDNCaching`.
    pub enable_apex_cdn_caching: Option<bool>,
    /// `enableCustomVFErrorPageOverrides`.
    pub enable_custom_vf_error_page_overrides: Option<bool>,
    /// `enableDirectMessages`.
    pub enable_direct_messages: Option<bool>,
    /// `enableExpFriendlyUrlsAsDefault`.
    pub enable_exp_friendly_urls_as_default: Option<bool>,
    /// `enableExperienceBundleBasedSnaOverrideEnabled`.
    pub enable_experience_bundle_based_sna_override_enabled: Option<bool>,
    /// `enableGuestChatter`.
    pub enable_guest_chatter: Option<bool>,
    /// `enableGuestFileAccess`.
    pub enable_guest_file_access: Option<bool>,
    /// `enableGuestMemberVisibility`.
    pub enable_guest_member_visibility: Option<bool>,
    /// `enableImageOptimizationCDN`.
    pub enable_image_optimization_cdn: Option<bool>,
    /// `enableInvitation`.
    pub enable_invitation: Option<bool>,
    /// `enableKnowledgeable`.
    pub enable_knowledgeable: Option<bool>,
    /// `enableLWRExperienceConnectedApp`.
    pub enable_lwr_experience_connected_app: Option<bool>,
    /// `enableMemberVisibility`.
    pub enable_member_visibility: Option<bool>,
    /// `enableNicknameDisplay`.
    pub enable_nickname_display: Option<bool>,
    /// `enablePrivateMessages`.
    pub enable_private_messages: Option<bool>,
    /// `enableReputation`.
    pub enable_reputation: Option<bool>,
    /// `enableShowAllNetworkSettings`.
    pub enable_show_all_network_settings: Option<bool>,
    /// `enableSiteAsContainer`.
    pub enable_site_as_container: Option<bool>,
    /// `enableTalkingAboutStats`.
    pub enable_talking_about_stats: Option<bool>,
    /// `enableTopicAssignmentRules`.
    pub enable_topic_assignment_rules: Option<bool>,
    /// `enableTopicSuggestions`.
    pub enable_topic_suggestions: Option<bool>,
    /// `enableUpDownVote`.
    pub enable_up_down_vote: Option<bool>,
    /// `feedChannel`.
    pub feed_channel: Option<String>,
    /// `forgotPasswordTemplate`, required.
    pub forgot_password_template: Option<String>,
    /// `gatherCustomerSentimentData`.
    pub gather_customer_sentiment_data: Option<bool>,
    /// `headlessForgotPasswordTemplate`.
    pub headless_forgot_password_template: Option<String>,
    /// `headlessRegistrationTemplate`.
    pub headless_registration_template: Option<String>,
    /// `lockoutTemplate`.
    pub lockout_template: Option<String>,
    /// `logoutUrl`.
    pub logout_url: Option<String>,
    /// `maxFileSizeKb`.
    pub max_file_size_kb: Option<i32>,
    /// `navigationLinkSet`.
    pub navigation_link_set: ::sforce::Opt<NavigationLinkSet>,
    /// `networkAuthApiSettings`.
    pub network_auth_api_settings: ::sforce::Opt<NetworkAuthApiSettings>,
    /// `networkMemberGroups`.
    pub network_member_groups: ::sforce::Opt<NetworkMemberGroup>,
    /// `networkPageOverrides`.
    pub network_page_overrides: ::sforce::Opt<NetworkPageOverride>,
    /// `newSenderAddress`.
    pub new_sender_address: Option<String>,
    /// `picassoSite`.
    pub picasso_site: Option<String>,
    /// `pwdlessRegEmailTemplate`.
    pub pwdless_reg_email_template: Option<String>,
    /// `recommendationAudience`.
    pub recommendation_audience: ::sforce::Opt<RecommendationAudience>,
    /// `recommendationDefinition`.
    pub recommendation_definition: ::sforce::Opt<RecommendationDefinition>,
    /// `reputationLevels`.
    pub reputation_levels: ::sforce::Opt<ReputationLevelDefinitions>,
    /// `reputationPointsRules`.
    pub reputation_points_rules: ::sforce::Opt<ReputationPointsRules>,
    /// `selfRegMicroBatchSubErrorEmailTemplate`.
    pub self_reg_micro_batch_sub_error_email_template: Option<String>,
    /// `selfRegProfile`.
    pub self_reg_profile: Option<String>,
    /// `selfRegistration`.
    pub self_registration: Option<bool>,
    /// `sendWelcomeEmail`.
    pub send_welcome_email: Option<bool>,
    /// `site`, required.
    pub site: Option<String>,
    /// `siteArchiveStatus`.
    pub site_archive_status: ::sforce::Pick<SitesArchiveStatus>,
    /// `status`, required.
    pub status: ::sforce::Pick<NetworkStatus>,
    /// `tabs`, required.
    pub tabs: ::sforce::Opt<NetworkTabSet>,
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// `verificationTemplate`.
    pub verification_template: Option<String>,
    /// `welcomeTemplate`, required.
    pub welcome_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Network: "Network" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_internal_user_login "allowInternalUserLogin",
    opt Flag allow_members_to_flag "allowMembersToFlag",
    opt Text allowed_extensions "allowedExtensions",
    opt Text case_comment_email_template "caseCommentEmailTemplate",
    req Text change_password_template "changePasswordTemplate",
    opt Text chg_email_ver_new_template "chgEmailVerNewTemplate",
    opt Text chg_email_ver_old_template "chgEmailVerOldTemplate",
    opt One(CommunityRoles) community_roles "communityRoles",
    opt Text description "description",
    opt Text device_act_email_template "deviceActEmailTemplate",
    opt Flag disable_reputation_record_conversations "disableReputationRecordConversations",
    opt Text email_footer_logo "emailFooterLogo",
    opt Text email_footer_text "emailFooterText",
    req Text email_sender_address "emailSenderAddress",
    req Text email_sender_name "emailSenderName",
    opt Flag embedded_login_enabled "embeddedLoginEnabled",
    opt Flag enable_apex_cdn_caching "enableApexCDNCaching",
    opt Flag enable_custom_vf_error_page_overrides "enableCustomVFErrorPageOverrides",
    opt Flag enable_direct_messages "enableDirectMessages",
    opt Flag enable_exp_friendly_urls_as_default "enableExpFriendlyUrlsAsDefault",
    opt Flag enable_experience_bundle_based_sna_override_enabled "enableExperienceBundleBasedSnaOverrideEnabled",
    opt Flag enable_guest_chatter "enableGuestChatter",
    opt Flag enable_guest_file_access "enableGuestFileAccess",
    opt Flag enable_guest_member_visibility "enableGuestMemberVisibility",
    opt Flag enable_image_optimization_cdn "enableImageOptimizationCDN",
    opt Flag enable_invitation "enableInvitation",
    opt Flag enable_knowledgeable "enableKnowledgeable",
    opt Flag enable_lwr_experience_connected_app "enableLWRExperienceConnectedApp",
    opt Flag enable_member_visibility "enableMemberVisibility",
    opt Flag enable_nickname_display "enableNicknameDisplay",
    opt Flag enable_private_messages "enablePrivateMessages",
    opt Flag enable_reputation "enableReputation",
    opt Flag enable_show_all_network_settings "enableShowAllNetworkSettings",
    opt Flag enable_site_as_container "enableSiteAsContainer",
    opt Flag enable_talking_about_stats "enableTalkingAboutStats",
    opt Flag enable_topic_assignment_rules "enableTopicAssignmentRules",
    opt Flag enable_topic_suggestions "enableTopicSuggestions",
    opt Flag enable_up_down_vote "enableUpDownVote",
    opt Text feed_channel "feedChannel",
    req Text forgot_password_template "forgotPasswordTemplate",
    opt Flag gather_customer_sentiment_data "gatherCustomerSentimentData",
    opt Text headless_forgot_password_template "headlessForgotPasswordTemplate",
    opt Text headless_registration_template "headlessRegistrationTemplate",
    opt Text lockout_template "lockoutTemplate",
    opt Text logout_url "logoutUrl",
    opt Int max_file_size_kb "maxFileSizeKb",
    opt One(NavigationLinkSet) navigation_link_set "navigationLinkSet",
    opt One(NetworkAuthApiSettings) network_auth_api_settings "networkAuthApiSettings",
    opt One(NetworkMemberGroup) network_member_groups "networkMemberGroups",
    opt One(NetworkPageOverride) network_page_overrides "networkPageOverrides",
    opt Text new_sender_address "newSenderAddress",
    opt Text picasso_site "picassoSite",
    opt Text pwdless_reg_email_template "pwdlessRegEmailTemplate",
    opt One(RecommendationAudience) recommendation_audience "recommendationAudience",
    opt One(RecommendationDefinition) recommendation_definition "recommendationDefinition",
    opt One(ReputationLevelDefinitions) reputation_levels "reputationLevels",
    opt One(ReputationPointsRules) reputation_points_rules "reputationPointsRules",
    opt Text self_reg_micro_batch_sub_error_email_template "selfRegMicroBatchSubErrorEmailTemplate",
    opt Text self_reg_profile "selfRegProfile",
    opt Flag self_registration "selfRegistration",
    opt Flag send_welcome_email "sendWelcomeEmail",
    req Text site "site",
    opt Pick(SitesArchiveStatus) site_archive_status "siteArchiveStatus",
    req Pick(NetworkStatus) status "status",
    req One(NetworkTabSet) tabs "tabs",
    opt Text url_path_prefix "urlPathPrefix",
    opt Text verification_template "verificationTemplate",
    req Text welcome_template "welcomeTemplate",
}
::sforce::component! { Network }

/// `NetworkAccess`.
#[derive(Default)]
pub struct NetworkAccess {
    /// `ipRanges`.
    pub ip_ranges: ::sforce::List<IpRange>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkAccess: "NetworkAccess" in API, base None, subtypes [], object None;
    opt List(IpRange) ip_ranges "ipRanges",
}

/// `NetworkAuthApiSettings`.
#[derive(Default)]
pub struct NetworkAuthApiSettings {
    /// `doesForgotPasswordRequireAuth`.
    pub does_forgot_password_require_auth: Option<bool>,
    /// `doesPasswordLoginRequireAuth`.
    pub does_password_login_require_auth: Option<bool>,
    /// `doesPwdlessLoginRequireAuth`.
    pub does_pwdless_login_require_auth: Option<bool>,
    /// `doesRegistrationRequireAuth`.
    pub does_registration_require_auth: Option<bool>,
    /// `emailTmplsAllowlist`.
    pub email_tmpls_allowlist: ::sforce::List<NetworkEmailTmplAllowlist>,
    /// `headlessDiscoveryExecutionUser`.
    pub headless_discovery_execution_user: Option<String>,
    /// `headlessDiscoveryHandler`.
    pub headless_discovery_handler: Option<String>,
    /// `isFirstPartyAppsAllowed`.
    pub is_first_party_apps_allowed: Option<bool>,
    /// `isForgotPwdAllowed`.
    pub is_forgot_pwd_allowed: Option<bool>,
    /// `isForgotPwdEmailTemplateAllowlistingEnabled`.
    pub is_forgot_pwd_email_template_allowlisting_enabled: Option<bool>,
    /// `isHeadlessUserRegistrationAllowed`.
    pub is_headless_user_registration_allowed: Option<bool>,
    /// `isPwdlessLoginAllowed`.
    pub is_pwdless_login_allowed: Option<bool>,
    /// `isRecaptchaRequiredForgotPwd`.
    pub is_recaptcha_required_forgot_pwd: Option<bool>,
    /// `isRecaptchaRequiredPwdlessLogin`.
    pub is_recaptcha_required_pwdless_login: Option<bool>,
    /// `isRecaptchaRequiredRgstr`.
    pub is_recaptcha_required_rgstr: Option<bool>,
    /// `isUniversalClientRgstrAllowed`.
    pub is_universal_client_rgstr_allowed: Option<bool>,
    /// `isUserDisambiguationAllowedForgotPwd`.
    pub is_user_disambiguation_allowed_forgot_pwd: Option<bool>,
    /// `isUserDisambiguationAllowedUsernamePwd`.
    pub is_user_disambiguation_allowed_username_pwd: Option<bool>,
    /// `maxPasswordResetAttempts`.
    pub max_password_reset_attempts: Option<i32>,
    /// `recaptchaScoreThreshold`.
    pub recaptcha_score_threshold: Option<::sforce::Number>,
    /// `recaptchaSecretKey`.
    pub recaptcha_secret_key: Option<String>,
    /// `registrationExecutionUser`.
    pub registration_execution_user: Option<String>,
    /// `registrationHandler`.
    pub registration_handler: Option<String>,
    /// `registrationUserDefaultProfile`.
    pub registration_user_default_profile: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkAuthApiSettings: "NetworkAuthApiSettings" in API, base None, subtypes [], object None;
    opt Flag does_forgot_password_require_auth "doesForgotPasswordRequireAuth",
    opt Flag does_password_login_require_auth "doesPasswordLoginRequireAuth",
    opt Flag does_pwdless_login_require_auth "doesPwdlessLoginRequireAuth",
    opt Flag does_registration_require_auth "doesRegistrationRequireAuth",
    opt List(NetworkEmailTmplAllowlist) email_tmpls_allowlist "emailTmplsAllowlist",
    opt Text headless_discovery_execution_user "headlessDiscoveryExecutionUser",
    opt Text headless_discovery_handler "headlessDiscoveryHandler",
    opt Flag is_first_party_apps_allowed "isFirstPartyAppsAllowed",
    opt Flag is_forgot_pwd_allowed "isForgotPwdAllowed",
    opt Flag is_forgot_pwd_email_template_allowlisting_enabled "isForgotPwdEmailTemplateAllowlistingEnabled",
    opt Flag is_headless_user_registration_allowed "isHeadlessUserRegistrationAllowed",
    opt Flag is_pwdless_login_allowed "isPwdlessLoginAllowed",
    opt Flag is_recaptcha_required_forgot_pwd "isRecaptchaRequiredForgotPwd",
    opt Flag is_recaptcha_required_pwdless_login "isRecaptchaRequiredPwdlessLogin",
    opt Flag is_recaptcha_required_rgstr "isRecaptchaRequiredRgstr",
    opt Flag is_universal_client_rgstr_allowed "isUniversalClientRgstrAllowed",
    opt Flag is_user_disambiguation_allowed_forgot_pwd "isUserDisambiguationAllowedForgotPwd",
    opt Flag is_user_disambiguation_allowed_username_pwd "isUserDisambiguationAllowedUsernamePwd",
    opt Int max_password_reset_attempts "maxPasswordResetAttempts",
    opt Num recaptcha_score_threshold "recaptchaScoreThreshold",
    opt Text recaptcha_secret_key "recaptchaSecretKey",
    opt Text registration_execution_user "registrationExecutionUser",
    opt Text registration_handler "registrationHandler",
    opt Text registration_user_default_profile "registrationUserDefaultProfile",
}

/// `NetworkBranding`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct NetworkBranding {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `loginBackgroundImageUrl`.
    pub login_background_image_url: Option<String>,
    /// `loginFooterText`.
    pub login_footer_text: Option<String>,
    /// `loginLogo`.
    pub login_logo: Option<String>,
    /// `loginLogoName`.
    pub login_logo_name: Option<String>,
    /// `loginPrimaryColor`.
    pub login_primary_color: Option<String>,
    /// `loginQuaternaryColor`.
    pub login_quaternary_color: Option<String>,
    /// `loginRightFrameUrl`.
    pub login_right_frame_url: Option<String>,
    /// `network`.
    pub network: Option<String>,
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
    /// `staticLogoImageUrl`.
    pub static_logo_image_url: Option<String>,
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
::sforce::record! { NetworkBranding: "NetworkBranding" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text login_background_image_url "loginBackgroundImageUrl",
    opt Text login_footer_text "loginFooterText",
    opt Text login_logo "loginLogo",
    opt Text login_logo_name "loginLogoName",
    opt Text login_primary_color "loginPrimaryColor",
    opt Text login_quaternary_color "loginQuaternaryColor",
    opt Text login_right_frame_url "loginRightFrameUrl",
    opt Text network "network",
    opt Text page_footer "pageFooter",
    opt Text page_header "pageHeader",
    req Text primary_color "primaryColor",
    req Text primary_complement_color "primaryComplementColor",
    req Text quaternary_color "quaternaryColor",
    req Text quaternary_complement_color "quaternaryComplementColor",
    req Text secondary_color "secondaryColor",
    opt Text static_logo_image_url "staticLogoImageUrl",
    req Text tertiary_color "tertiaryColor",
    req Text tertiary_complement_color "tertiaryComplementColor",
    req Text zeronary_color "zeronaryColor",
    req Text zeronary_complement_color "zeronaryComplementColor",
}
::sforce::component! { NetworkBranding }

/// `NetworkEmailTmplAllowlist`.
#[derive(Default)]
pub struct NetworkEmailTmplAllowlist {
    /// `emailTemplate`, required.
    pub email_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkEmailTmplAllowlist: "NetworkEmailTmplAllowlist" in API, base None, subtypes [], object None;
    req Text email_template "emailTemplate",
}

/// `NetworkMemberGroup`.
#[derive(Default)]
pub struct NetworkMemberGroup {
    /// `permissionSet`.
    pub permission_set: Vec<String>,
    /// `profile`.
    pub profile: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkMemberGroup: "NetworkMemberGroup" in API, base None, subtypes [], object None;
    opt Texts permission_set "permissionSet",
    opt Texts profile "profile",
}

/// `NetworkPageOverride`.
#[derive(Default)]
pub struct NetworkPageOverride {
    /// `changePasswordPageOverrideSetting`.
    pub change_password_page_override_setting: ::sforce::Pick<
        NetworkPageOverrideSetting,
    >,
    /// `forgotPasswordPageOverrideSetting`.
    pub forgot_password_page_override_setting: ::sforce::Pick<
        NetworkPageOverrideSetting,
    >,
    /// `homePageOverrideSetting`.
    pub home_page_override_setting: ::sforce::Pick<NetworkPageOverrideSetting>,
    /// `loginPageOverrideSetting`.
    pub login_page_override_setting: ::sforce::Pick<NetworkPageOverrideSetting>,
    /// `selfRegProfilePageOverrideSetting`.
    pub self_reg_profile_page_override_setting: ::sforce::Pick<
        NetworkPageOverrideSetting,
    >,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkPageOverride: "NetworkPageOverride" in API, base None, subtypes [], object None;
    opt Pick(NetworkPageOverrideSetting) change_password_page_override_setting "changePasswordPageOverrideSetting",
    opt Pick(NetworkPageOverrideSetting) forgot_password_page_override_setting "forgotPasswordPageOverrideSetting",
    opt Pick(NetworkPageOverrideSetting) home_page_override_setting "homePageOverrideSetting",
    opt Pick(NetworkPageOverrideSetting) login_page_override_setting "loginPageOverrideSetting",
    opt Pick(NetworkPageOverrideSetting) self_reg_profile_page_override_setting "selfRegProfilePageOverrideSetting",
}

::sforce::enumeration! {
    /// `NetworkPageOverrideSetting`.
    pub enum NetworkPageOverrideSetting {
        Designer = "Designer",
        VisualForce = "VisualForce",
        Standard = "Standard",
        Configurable = "Configurable",
    }
}

::sforce::enumeration! {
    /// `NetworkStatus`.
    pub enum NetworkStatus {
        UnderConstruction = "UnderConstruction",
        Live = "Live",
        DownForMaintenance = "DownForMaintenance",
    }
}

/// `NetworkTabSet`.
#[derive(Default)]
pub struct NetworkTabSet {
    /// `customTab`.
    pub custom_tab: Vec<String>,
    /// `defaultTab`, required.
    pub default_tab: Option<String>,
    /// `standardTab`.
    pub standard_tab: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NetworkTabSet: "NetworkTabSet" in API, base None, subtypes [], object None;
    opt Texts custom_tab "customTab",
    req Text default_tab "defaultTab",
    opt Texts standard_tab "standardTab",
}

::sforce::enumeration! {
    /// `NetworkUserType`.
    pub enum NetworkUserType {
        Internal = "Internal",
        Customer = "Customer",
        Partner = "Partner",
    }
}

/// `NextAutomatedApprover`.
#[derive(Default)]
pub struct NextAutomatedApprover {
    /// `useApproverFieldOfRecordOwner`.
    pub use_approver_field_of_record_owner: Option<bool>,
    /// `userHierarchyField`, required.
    pub user_hierarchy_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NextAutomatedApprover: "NextAutomatedApprover" in API, base None, subtypes [], object None;
    opt Flag use_approver_field_of_record_owner "useApproverFieldOfRecordOwner",
    req Text user_hierarchy_field "userHierarchyField",
}

::sforce::enumeration! {
    /// `NextOwnerType`.
    pub enum NextOwnerType {
        Adhoc = "adhoc",
        User = "user",
        UserHierarchyField = "userHierarchyField",
        RelatedUserField = "relatedUserField",
        Queue = "queue",
    }
}

/// `NotificationChannels`.
#[derive(Default)]
pub struct NotificationChannels {
    /// `desktopEnabled`.
    pub desktop_enabled: Option<bool>,
    /// `mobileEnabled`.
    pub mobile_enabled: Option<bool>,
    /// `slackEnabled`.
    pub slack_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NotificationChannels: "NotificationChannels" in API, base None, subtypes [], object None;
    opt Flag desktop_enabled "desktopEnabled",
    opt Flag mobile_enabled "mobileEnabled",
    opt Flag slack_enabled "slackEnabled",
}

/// `NotificationTypeConfig`, a [`Metadata`].
#[derive(Default)]
pub struct NotificationTypeConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `notificationTypeSettings`.
    pub notification_type_settings: ::sforce::List<NotificationTypeSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NotificationTypeConfig: "NotificationTypeConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(NotificationTypeSettings) notification_type_settings "notificationTypeSettings",
}
::sforce::component! { NotificationTypeConfig }

/// `NotificationTypeSettings`.
#[derive(Default)]
pub struct NotificationTypeSettings {
    /// `appSettings`.
    pub app_settings: ::sforce::List<AppSettings>,
    /// `notificationChannels`.
    pub notification_channels: ::sforce::Opt<NotificationChannels>,
    /// `notificationType`, required.
    pub notification_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NotificationTypeSettings: "NotificationTypeSettings" in API, base None, subtypes [], object None;
    opt List(AppSettings) app_settings "appSettings",
    opt One(NotificationChannels) notification_channels "notificationChannels",
    req Text notification_type "notificationType",
}

/// `NotificationsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct NotificationsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableActvityReminderBrowserNotifs`.
    pub enable_actvity_reminder_browser_notifs: Option<bool>,
    /// `enableMobileAppPushNotifications`.
    pub enable_mobile_app_push_notifications: Option<bool>,
    /// `enableNotifications`.
    pub enable_notifications: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { NotificationsSettings: "NotificationsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_actvity_reminder_browser_notifs "enableActvityReminderBrowserNotifs",
    opt Flag enable_mobile_app_push_notifications "enableMobileAppPushNotifications",
    opt Flag enable_notifications "enableNotifications",
}
::sforce::component! { NotificationsSettings }
