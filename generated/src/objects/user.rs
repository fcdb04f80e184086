// Made by `cargo xtask generate` from describe 42.0, 48.0, 58.0, 60.0, 65.0 and enterprise 58.0 and reference 58.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `User`, declared at 58.0. No describe says what its records and fields allow: the service decides.
#[derive(Default)]
pub struct User {
    /// `Id`: id. *Properties unknown*.
    pub id: Option<::sforce::Id>,
    /// `AboutMe`: string. *Properties unknown*.
    pub about_me: Option<String>,
    /// `AccountId`: reference to Account. *Properties unknown*.
    pub account_id: Option<::sforce::Id>,
    /// `Address`: address. *Properties unknown*.
    pub address: ::sforce::Opt<::sforce::Address>,
    /// `Alias`: string. *Properties unknown*.
    pub alias: Option<String>,
    /// `BadgeText`: string. *Properties unknown*.
    pub badge_text: Option<String>,
    /// `BannerPhotoUrl`: string. *Properties unknown*.
    pub banner_photo_url: Option<String>,
    /// `CallCenterId`: reference. *Properties unknown*.
    pub call_center_id: Option<::sforce::Id>,
    /// `City`: string. *Properties unknown*.
    pub city: Option<String>,
    /// `CommunityNickname`: string. *Properties unknown*.
    pub community_nickname: Option<String>,
    /// `CompanyName`: string. *Properties unknown*.
    pub company_name: Option<String>,
    /// `ContactId`: reference to Contact. *Properties unknown*.
    pub contact_id: Option<::sforce::Id>,
    /// `Country`: string. *Properties unknown*.
    pub country: Option<String>,
    /// `CreatedById`: reference to User. *Properties unknown*.
    pub created_by_id: Option<::sforce::Id>,
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub created_date: Option<::sforce::DateTime>,
    /// `DefaultGroupNotificationFrequency`: string. *Properties unknown*.
    pub default_group_notification_frequency: Option<String>,
    /// `DelegatedApproverId`: reference. *Properties unknown*.
    pub delegated_approver_id: Option<::sforce::Id>,
    /// `Department`: string. *Properties unknown*.
    pub department: Option<String>,
    /// `DigestFrequency`: string. *Properties unknown*.
    pub digest_frequency: Option<String>,
    /// `Division`: string. *Properties unknown*.
    pub division: Option<String>,
    /// `Email`: string. *Properties unknown*.
    pub email: Option<String>,
    /// `EmailEncodingKey`: string. *Properties unknown*.
    pub email_encoding_key: Option<String>,
    /// `EmailPreferencesAutoBcc`: boolean. *Properties unknown*.
    pub email_preferences_auto_bcc: Option<bool>,
    /// `EmailPreferencesAutoBccStayInTouch`: boolean. *Properties unknown*.
    pub email_preferences_auto_bcc_stay_in_touch: Option<bool>,
    /// `EmailPreferencesStayInTouchReminder`: boolean. *Properties unknown*.
    pub email_preferences_stay_in_touch_reminder: Option<bool>,
    /// `EmployeeNumber`: string. *Properties unknown*.
    pub employee_number: Option<String>,
    /// `Extension`: string. *Properties unknown*.
    pub extension: Option<String>,
    /// `Fax`: string. *Properties unknown*.
    pub fax: Option<String>,
    /// `FederationIdentifier`: string. *Properties unknown*.
    pub federation_identifier: Option<String>,
    /// `FirstName`: string. *Properties unknown*.
    pub first_name: Option<String>,
    /// `ForecastEnabled`: boolean. *Properties unknown*.
    pub forecast_enabled: Option<bool>,
    /// `FullPhotoUrl`: string. *Properties unknown*.
    pub full_photo_url: Option<String>,
    /// `GeocodeAccuracy`: string. *Properties unknown*.
    pub geocode_accuracy: Option<String>,
    /// `IndividualId`: reference to Individual. *Properties unknown*.
    pub individual_id: Option<::sforce::Id>,
    /// `IsActive`: boolean. *Properties unknown*.
    pub is_active: Option<bool>,
    /// `IsExtIndicatorVisible`: boolean. *Properties unknown*.
    pub is_ext_indicator_visible: Option<bool>,
    /// `IsProfilePhotoActive`: boolean. *Properties unknown*.
    pub is_profile_photo_active: Option<bool>,
    /// `JigsawImportLimitOverride`: int. *Properties unknown*.
    pub jigsaw_import_limit_override: Option<i32>,
    /// `LanguageLocaleKey`: string. *Properties unknown*.
    pub language_locale_key: Option<String>,
    /// `LastLoginDate`: datetime. *Properties unknown*.
    pub last_login_date: Option<::sforce::DateTime>,
    /// `LastModifiedById`: reference to User. *Properties unknown*.
    pub last_modified_by_id: Option<::sforce::Id>,
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `LastName`: string. *Properties unknown*.
    pub last_name: Option<String>,
    /// `LastPasswordChangeDate`: datetime. *Properties unknown*.
    pub last_password_change_date: Option<::sforce::DateTime>,
    /// `LastReferencedDate`: datetime. *Properties unknown*.
    pub last_referenced_date: Option<::sforce::DateTime>,
    /// `LastViewedDate`: datetime. *Properties unknown*.
    pub last_viewed_date: Option<::sforce::DateTime>,
    /// `Latitude`: double. *Properties unknown*.
    pub latitude: Option<::sforce::Number>,
    /// `LocaleSidKey`: string. *Properties unknown*.
    pub locale_sid_key: Option<String>,
    /// `Longitude`: double. *Properties unknown*.
    pub longitude: Option<::sforce::Number>,
    /// `ManagerId`: reference to User. *Properties unknown*.
    pub manager_id: Option<::sforce::Id>,
    /// `MediumBannerPhotoUrl`: string. *Properties unknown*.
    pub medium_banner_photo_url: Option<String>,
    /// `MediumPhotoUrl`: string. *Properties unknown*.
    pub medium_photo_url: Option<String>,
    /// `MobilePhone`: string. *Properties unknown*.
    pub mobile_phone: Option<String>,
    /// `Name`: string. *Properties unknown*.
    pub name: Option<String>,
    /// `NumberOfFailedLogins`: int. *Properties unknown*.
    pub number_of_failed_logins: Option<i32>,
    /// `OfflinePdaTrialExpirationDate`: datetime. *Properties unknown*.
    pub offline_pda_trial_expiration_date: Option<::sforce::DateTime>,
    /// `OfflineTrialExpirationDate`: datetime. *Properties unknown*.
    pub offline_trial_expiration_date: Option<::sforce::DateTime>,
    /// `OutOfOfficeMessage`: string. *Properties unknown*.
    pub out_of_office_message: Option<String>,
    /// `Phone`: string. *Properties unknown*.
    pub phone: Option<String>,
    /// `PostalCode`: string. *Properties unknown*.
    pub postal_code: Option<String>,
    /// `ProfileId`: reference to Profile. *Properties unknown*.
    pub profile_id: Option<::sforce::Id>,
    /// `ReceivesAdminInfoEmails`: boolean. *Properties unknown*.
    pub receives_admin_info_emails: Option<bool>,
    /// `ReceivesInfoEmails`: boolean. *Properties unknown*.
    pub receives_info_emails: Option<bool>,
    /// `SenderEmail`: string. *Properties unknown*.
    pub sender_email: Option<String>,
    /// `SenderName`: string. *Properties unknown*.
    pub sender_name: Option<String>,
    /// `Signature`: string. *Properties unknown*.
    pub signature: Option<String>,
    /// `SmallBannerPhotoUrl`: string. *Properties unknown*.
    pub small_banner_photo_url: Option<String>,
    /// `SmallPhotoUrl`: string. *Properties unknown*.
    pub small_photo_url: Option<String>,
    /// `State`: string. *Properties unknown*.
    pub state: Option<String>,
    /// `StayInTouchNote`: string. *Properties unknown*.
    pub stay_in_touch_note: Option<String>,
    /// `StayInTouchSignature`: string. *Properties unknown*.
    pub stay_in_touch_signature: Option<String>,
    /// `StayInTouchSubject`: string. *Properties unknown*.
    pub stay_in_touch_subject: Option<String>,
    /// `Street`: string. *Properties unknown*.
    pub street: Option<String>,
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub system_modstamp: Option<::sforce::DateTime>,
    /// `TimeZoneSidKey`: string. *Properties unknown*.
    pub time_zone_sid_key: Option<String>,
    /// `Title`: string. *Properties unknown*.
    pub title: Option<String>,
    /// `UserPermissionsCallCenterAutoLogin`: boolean. *Properties unknown*.
    pub user_permissions_call_center_auto_login: Option<bool>,
    /// `UserPermissionsInteractionUser`: boolean. *Properties unknown*.
    pub user_permissions_interaction_user: Option<bool>,
    /// `UserPermissionsJigsawProspectingUser`: boolean. *Properties unknown*.
    pub user_permissions_jigsaw_prospecting_user: Option<bool>,
    /// `UserPermissionsKnowledgeUser`: boolean. *Properties unknown*.
    pub user_permissions_knowledge_user: Option<bool>,
    /// `UserPermissionsMarketingUser`: boolean. *Properties unknown*.
    pub user_permissions_marketing_user: Option<bool>,
    /// `UserPermissionsOfflineUser`: boolean. *Properties unknown*.
    pub user_permissions_offline_user: Option<bool>,
    /// `UserPermissionsSFContentUser`: boolean. *Properties unknown*.
    pub user_permissions_sf_content_user: Option<bool>,
    /// `UserPermissionsSiteforceContributorUser`: boolean. *Properties unknown*.
    pub user_permissions_siteforce_contributor_user: Option<bool>,
    /// `UserPermissionsSiteforcePublisherUser`: boolean. *Properties unknown*.
    pub user_permissions_siteforce_publisher_user: Option<bool>,
    /// `UserPermissionsSupportUser`: boolean. *Properties unknown*.
    pub user_permissions_support_user: Option<bool>,
    /// `UserPermissionsWorkDotComUserFeature`: boolean. *Properties unknown*.
    pub user_permissions_work_dot_com_user_feature: Option<bool>,
    /// `UserPreferencesActivityRemindersPopup`: boolean. *Properties unknown*.
    pub user_preferences_activity_reminders_popup: Option<bool>,
    /// `UserPreferencesApexPagesDeveloperMode`: boolean. *Properties unknown*.
    pub user_preferences_apex_pages_developer_mode: Option<bool>,
    /// `UserPreferencesCacheDiagnostics`: boolean. *Properties unknown*.
    pub user_preferences_cache_diagnostics: Option<bool>,
    /// `UserPreferencesContentEmailAsAndWhen`: boolean. *Properties unknown*.
    pub user_preferences_content_email_as_and_when: Option<bool>,
    /// `UserPreferencesContentNoEmail`: boolean. *Properties unknown*.
    pub user_preferences_content_no_email: Option<bool>,
    /// `UserPreferencesCreateLEXAppsWTShown`: boolean. *Properties unknown*.
    pub user_preferences_create_lex_apps_wt_shown: Option<bool>,
    /// `UserPreferencesDisCommentAfterLikeEmail`: boolean. *Properties unknown*.
    pub user_preferences_dis_comment_after_like_email: Option<bool>,
    /// `UserPreferencesDisMentionsCommentEmail`: boolean. *Properties unknown*.
    pub user_preferences_dis_mentions_comment_email: Option<bool>,
    /// `UserPreferencesDisProfPostCommentEmail`: boolean. *Properties unknown*.
    pub user_preferences_dis_prof_post_comment_email: Option<bool>,
    /// `UserPreferencesDisableAllFeedsEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_all_feeds_email: Option<bool>,
    /// `UserPreferencesDisableBookmarkEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_bookmark_email: Option<bool>,
    /// `UserPreferencesDisableChangeCommentEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_change_comment_email: Option<bool>,
    /// `UserPreferencesDisableEndorsementEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_endorsement_email: Option<bool>,
    /// `UserPreferencesDisableFileShareNotificationsForApi`: boolean. *Properties unknown*.
    pub user_preferences_disable_file_share_notifications_for_api: Option<bool>,
    /// `UserPreferencesDisableFollowersEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_followers_email: Option<bool>,
    /// `UserPreferencesDisableLaterCommentEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_later_comment_email: Option<bool>,
    /// `UserPreferencesDisableLikeEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_like_email: Option<bool>,
    /// `UserPreferencesDisableMentionsPostEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_mentions_post_email: Option<bool>,
    /// `UserPreferencesDisableMessageEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_message_email: Option<bool>,
    /// `UserPreferencesDisableProfilePostEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_profile_post_email: Option<bool>,
    /// `UserPreferencesDisableSharePostEmail`: boolean. *Properties unknown*.
    pub user_preferences_disable_share_post_email: Option<bool>,
    /// `UserPreferencesEnableAutoSubForFeeds`: boolean. *Properties unknown*.
    pub user_preferences_enable_auto_sub_for_feeds: Option<bool>,
    /// `UserPreferencesEventRemindersCheckboxDefault`: boolean. *Properties unknown*.
    pub user_preferences_event_reminders_checkbox_default: Option<bool>,
    /// `UserPreferencesExcludeMailAppAttachments`: boolean. *Properties unknown*.
    pub user_preferences_exclude_mail_app_attachments: Option<bool>,
    /// `UserPreferencesFavoritesShowTopFavorites`: boolean. *Properties unknown*.
    pub user_preferences_favorites_show_top_favorites: Option<bool>,
    /// `UserPreferencesFavoritesWTShown`: boolean. *Properties unknown*.
    pub user_preferences_favorites_wt_shown: Option<bool>,
    /// `UserPreferencesGlobalNavBarWTShown`: boolean. *Properties unknown*.
    pub user_preferences_global_nav_bar_wt_shown: Option<bool>,
    /// `UserPreferencesGlobalNavGridMenuWTShown`: boolean. *Properties unknown*.
    pub user_preferences_global_nav_grid_menu_wt_shown: Option<bool>,
    /// `UserPreferencesHasCelebrationBadge`: boolean. *Properties unknown*.
    pub user_preferences_has_celebration_badge: Option<bool>,
    /// `UserPreferencesHasSentWarningEmail`: boolean. *Properties unknown*.
    pub user_preferences_has_sent_warning_email: Option<bool>,
    /// `UserPreferencesHasSentWarningEmail238`: boolean. *Properties unknown*.
    pub user_preferences_has_sent_warning_email238: Option<bool>,
    /// `UserPreferencesHasSentWarningEmail240`: boolean. *Properties unknown*.
    pub user_preferences_has_sent_warning_email240: Option<bool>,
    /// `UserPreferencesHideBiggerPhotoCallout`: boolean. *Properties unknown*.
    pub user_preferences_hide_bigger_photo_callout: Option<bool>,
    /// `UserPreferencesHideCSNDesktopTask`: boolean. *Properties unknown*.
    pub user_preferences_hide_csn_desktop_task: Option<bool>,
    /// `UserPreferencesHideCSNGetChatterMobileTask`: boolean. *Properties unknown*.
    pub user_preferences_hide_csn_get_chatter_mobile_task: Option<bool>,
    /// `UserPreferencesHideChatterOnboardingSplash`: boolean. *Properties unknown*.
    pub user_preferences_hide_chatter_onboarding_splash: Option<bool>,
    /// `UserPreferencesHideEndUserOnboardingAssistantModal`: boolean. *Properties unknown*.
    pub user_preferences_hide_end_user_onboarding_assistant_modal: Option<bool>,
    /// `UserPreferencesHideLightningMigrationModal`: boolean. *Properties unknown*.
    pub user_preferences_hide_lightning_migration_modal: Option<bool>,
    /// `UserPreferencesHideS1BrowserUI`: boolean. *Properties unknown*.
    pub user_preferences_hide_s1_browser_ui: Option<bool>,
    /// `UserPreferencesHideSecondChatterOnboardingSplash`: boolean. *Properties unknown*.
    pub user_preferences_hide_second_chatter_onboarding_splash: Option<bool>,
    /// `UserPreferencesHideSfxWelcomeMat`: boolean. *Properties unknown*.
    pub user_preferences_hide_sfx_welcome_mat: Option<bool>,
    /// `UserPreferencesJigsawListUser`: boolean. *Properties unknown*.
    pub user_preferences_jigsaw_list_user: Option<bool>,
    /// `UserPreferencesLightningExperiencePreferred`: boolean. *Properties unknown*.
    pub user_preferences_lightning_experience_preferred: Option<bool>,
    /// `UserPreferencesNativeEmailClient`: boolean. *Properties unknown*.
    pub user_preferences_native_email_client: Option<bool>,
    /// `UserPreferencesNewLightningReportRunPageEnabled`: boolean. *Properties unknown*.
    pub user_preferences_new_lightning_report_run_page_enabled: Option<bool>,
    /// `UserPreferencesPathAssistantCollapsed`: boolean. *Properties unknown*.
    pub user_preferences_path_assistant_collapsed: Option<bool>,
    /// `UserPreferencesPreviewCustomTheme`: boolean. *Properties unknown*.
    pub user_preferences_preview_custom_theme: Option<bool>,
    /// `UserPreferencesPreviewLightning`: boolean. *Properties unknown*.
    pub user_preferences_preview_lightning: Option<bool>,
    /// `UserPreferencesReceiveNoNotificationsAsApprover`: boolean. *Properties unknown*.
    pub user_preferences_receive_no_notifications_as_approver: Option<bool>,
    /// `UserPreferencesReceiveNotificationsAsDelegatedApprover`: boolean. *Properties unknown*.
    pub user_preferences_receive_notifications_as_delegated_approver: Option<bool>,
    /// `UserPreferencesRecordHomeReservedWTShown`: boolean. *Properties unknown*.
    pub user_preferences_record_home_reserved_wt_shown: Option<bool>,
    /// `UserPreferencesRecordHomeSectionCollapseWTShown`: boolean. *Properties unknown*.
    pub user_preferences_record_home_section_collapse_wt_shown: Option<bool>,
    /// `UserPreferencesReminderSoundOff`: boolean. *Properties unknown*.
    pub user_preferences_reminder_sound_off: Option<bool>,
    /// `UserPreferencesReverseOpenActivitiesView`: boolean. *Properties unknown*.
    pub user_preferences_reverse_open_activities_view: Option<bool>,
    /// `UserPreferencesSRHOverrideActivities`: boolean. *Properties unknown*.
    pub user_preferences_srh_override_activities: Option<bool>,
    /// `UserPreferencesShowCityToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_city_to_external_users: Option<bool>,
    /// `UserPreferencesShowCityToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_city_to_guest_users: Option<bool>,
    /// `UserPreferencesShowCountryToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_country_to_external_users: Option<bool>,
    /// `UserPreferencesShowCountryToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_country_to_guest_users: Option<bool>,
    /// `UserPreferencesShowEmailToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_email_to_external_users: Option<bool>,
    /// `UserPreferencesShowEmailToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_email_to_guest_users: Option<bool>,
    /// `UserPreferencesShowFaxToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_fax_to_external_users: Option<bool>,
    /// `UserPreferencesShowFaxToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_fax_to_guest_users: Option<bool>,
    /// `UserPreferencesShowForecastingChangeSignals`: boolean. *Properties unknown*.
    pub user_preferences_show_forecasting_change_signals: Option<bool>,
    /// `UserPreferencesShowManagerToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_manager_to_external_users: Option<bool>,
    /// `UserPreferencesShowManagerToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_manager_to_guest_users: Option<bool>,
    /// `UserPreferencesShowMobilePhoneToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_mobile_phone_to_external_users: Option<bool>,
    /// `UserPreferencesShowMobilePhoneToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_mobile_phone_to_guest_users: Option<bool>,
    /// `UserPreferencesShowPostalCodeToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_postal_code_to_external_users: Option<bool>,
    /// `UserPreferencesShowPostalCodeToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_postal_code_to_guest_users: Option<bool>,
    /// `UserPreferencesShowProfilePicToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_profile_pic_to_guest_users: Option<bool>,
    /// `UserPreferencesShowStateToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_state_to_external_users: Option<bool>,
    /// `UserPreferencesShowStateToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_state_to_guest_users: Option<bool>,
    /// `UserPreferencesShowStreetAddressToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_street_address_to_external_users: Option<bool>,
    /// `UserPreferencesShowStreetAddressToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_street_address_to_guest_users: Option<bool>,
    /// `UserPreferencesShowTerritoryTimeZoneShifts`: boolean. *Properties unknown*.
    pub user_preferences_show_territory_time_zone_shifts: Option<bool>,
    /// `UserPreferencesShowTitleToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_title_to_external_users: Option<bool>,
    /// `UserPreferencesShowTitleToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_title_to_guest_users: Option<bool>,
    /// `UserPreferencesShowWorkPhoneToExternalUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_work_phone_to_external_users: Option<bool>,
    /// `UserPreferencesShowWorkPhoneToGuestUsers`: boolean. *Properties unknown*.
    pub user_preferences_show_work_phone_to_guest_users: Option<bool>,
    /// `UserPreferencesSortFeedByComment`: boolean. *Properties unknown*.
    pub user_preferences_sort_feed_by_comment: Option<bool>,
    /// `UserPreferencesSuppressEventSFXReminders`: boolean. *Properties unknown*.
    pub user_preferences_suppress_event_sfx_reminders: Option<bool>,
    /// `UserPreferencesSuppressTaskSFXReminders`: boolean. *Properties unknown*.
    pub user_preferences_suppress_task_sfx_reminders: Option<bool>,
    /// `UserPreferencesTaskRemindersCheckboxDefault`: boolean. *Properties unknown*.
    pub user_preferences_task_reminders_checkbox_default: Option<bool>,
    /// `UserPreferencesUserDebugModePref`: boolean. *Properties unknown*.
    pub user_preferences_user_debug_mode_pref: Option<bool>,
    /// `UserRoleId`: reference to UserRole. *Properties unknown*.
    pub user_role_id: Option<::sforce::Id>,
    /// `UserType`: string. *Properties unknown*.
    pub user_type: Option<String>,
    /// `Username`: string. *Properties unknown*.
    pub username: Option<String>,
    /// Parent over `AccountId`: `Account`.
    pub account: ::sforce::Opt<Account>,
    /// Parent over `ContactId`: `Contact`.
    pub contact: ::sforce::Opt<Contact>,
    /// Parent over `CreatedById`: `User`.
    pub created_by: ::sforce::Opt<User>,
    /// Parent over `IndividualId`: `Individual`.
    pub individual: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `LastModifiedById`: `User`.
    pub last_modified_by: ::sforce::Opt<User>,
    /// Parent over `ManagerId`: `User`.
    pub manager: ::sforce::Opt<User>,
    /// Parent over `ProfileId`: `Profile`.
    pub profile: ::sforce::Opt<::sforce::DynamicObject>,
    /// Parent over `UserRoleId`: `UserRole`.
    pub user_role: ::sforce::Opt<::sforce::DynamicObject>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { User: "User" in API, base None, subtypes [], object ::sforce::object_info! {
        prefix Some("005"), described Some(::sforce::Version::with_minor(58, 0)), tooling false, assumed;
        field "Id" "id" (18, 0) assumed,
        field "AboutMe" "string" (0, 0) assumed,
        field "AccountId" "reference" (18, 0) assumed to ["Account"] as "Account",
        field "Address" "address" (0, 0) assumed,
        field "Alias" "string" (0, 0) assumed,
        field "BadgeText" "string" (0, 0) assumed,
        field "BannerPhotoUrl" "string" (0, 0) assumed,
        field "CallCenterId" "reference" (18, 0) assumed,
        field "City" "string" (0, 0) assumed,
        field "CommunityNickname" "string" (0, 0) assumed,
        field "CompanyName" "string" (0, 0) assumed,
        field "ContactId" "reference" (18, 0) assumed to ["Contact"] as "Contact",
        field "Country" "string" (0, 0) assumed,
        field "CreatedById" "reference" (18, 0) assumed to ["User"] as "CreatedBy",
        field "CreatedDate" "datetime" (0, 0) assumed,
        field "DefaultGroupNotificationFrequency" "string" (0, 0) assumed,
        field "DelegatedApproverId" "reference" (18, 0) assumed,
        field "Department" "string" (0, 0) assumed,
        field "DigestFrequency" "string" (0, 0) assumed,
        field "Division" "string" (0, 0) assumed,
        field "Email" "string" (0, 0) assumed,
        field "EmailEncodingKey" "string" (0, 0) assumed,
        field "EmailPreferencesAutoBcc" "boolean" (0, 0) assumed,
        field "EmailPreferencesAutoBccStayInTouch" "boolean" (0, 0) assumed,
        field "EmailPreferencesStayInTouchReminder" "boolean" (0, 0) assumed,
        field "EmployeeNumber" "string" (0, 0) assumed,
        field "Extension" "string" (0, 0) assumed,
        field "Fax" "string" (0, 0) assumed,
        field "FederationIdentifier" "string" (0, 0) assumed,
        field "FirstName" "string" (0, 0) assumed,
        field "ForecastEnabled" "boolean" (0, 0) assumed,
        field "FullPhotoUrl" "string" (0, 0) assumed,
        field "GeocodeAccuracy" "string" (0, 0) assumed,
        field "IndividualId" "reference" (18, 0) assumed to ["Individual"] as "Individual",
        field "IsActive" "boolean" (0, 0) assumed,
        field "IsExtIndicatorVisible" "boolean" (0, 0) assumed,
        field "IsProfilePhotoActive" "boolean" (0, 0) assumed,
        field "JigsawImportLimitOverride" "int" (0, 0) assumed,
        field "LanguageLocaleKey" "string" (0, 0) assumed,
        field "LastLoginDate" "datetime" (0, 0) assumed,
        field "LastModifiedById" "reference" (18, 0) assumed to ["User"] as "LastModifiedBy",
        field "LastModifiedDate" "datetime" (0, 0) assumed,
        field "LastName" "string" (0, 0) assumed,
        field "LastPasswordChangeDate" "datetime" (0, 0) assumed,
        field "LastReferencedDate" "datetime" (0, 0) assumed,
        field "LastViewedDate" "datetime" (0, 0) assumed,
        field "Latitude" "double" (0, 0) assumed,
        field "LocaleSidKey" "string" (0, 0) assumed,
        field "Longitude" "double" (0, 0) assumed,
        field "ManagerId" "reference" (18, 0) assumed to ["User"] as "Manager",
        field "MediumBannerPhotoUrl" "string" (0, 0) assumed,
        field "MediumPhotoUrl" "string" (0, 0) assumed,
        field "MobilePhone" "string" (0, 0) assumed,
        field "Name" "string" (0, 0) assumed,
        field "NumberOfFailedLogins" "int" (0, 0) assumed,
        field "OfflinePdaTrialExpirationDate" "datetime" (0, 0) assumed,
        field "OfflineTrialExpirationDate" "datetime" (0, 0) assumed,
        field "OutOfOfficeMessage" "string" (0, 0) assumed,
        field "Phone" "string" (0, 0) assumed,
        field "PostalCode" "string" (0, 0) assumed,
        field "ProfileId" "reference" (18, 0) assumed to ["Profile"] as "Profile",
        field "ReceivesAdminInfoEmails" "boolean" (0, 0) assumed,
        field "ReceivesInfoEmails" "boolean" (0, 0) assumed,
        field "SenderEmail" "string" (0, 0) assumed,
        field "SenderName" "string" (0, 0) assumed,
        field "Signature" "string" (0, 0) assumed,
        field "SmallBannerPhotoUrl" "string" (0, 0) assumed,
        field "SmallPhotoUrl" "string" (0, 0) assumed,
        field "State" "string" (0, 0) assumed,
        field "StayInTouchNote" "string" (0, 0) assumed,
        field "StayInTouchSignature" "string" (0, 0) assumed,
        field "StayInTouchSubject" "string" (0, 0) assumed,
        field "Street" "string" (0, 0) assumed,
        field "SystemModstamp" "datetime" (0, 0) assumed,
        field "TimeZoneSidKey" "string" (0, 0) assumed,
        field "Title" "string" (0, 0) assumed,
        field "UserPermissionsCallCenterAutoLogin" "boolean" (0, 0) assumed,
        field "UserPermissionsInteractionUser" "boolean" (0, 0) assumed,
        field "UserPermissionsJigsawProspectingUser" "boolean" (0, 0) assumed,
        field "UserPermissionsKnowledgeUser" "boolean" (0, 0) assumed,
        field "UserPermissionsMarketingUser" "boolean" (0, 0) assumed,
        field "UserPermissionsOfflineUser" "boolean" (0, 0) assumed,
        field "UserPermissionsSFContentUser" "boolean" (0, 0) assumed,
        field "UserPermissionsSiteforceContributorUser" "boolean" (0, 0) assumed,
        field "UserPermissionsSiteforcePublisherUser" "boolean" (0, 0) assumed,
        field "UserPermissionsSupportUser" "boolean" (0, 0) assumed,
        field "UserPermissionsWorkDotComUserFeature" "boolean" (0, 0) assumed,
        field "UserPreferencesActivityRemindersPopup" "boolean" (0, 0) assumed,
        field "UserPreferencesApexPagesDeveloperMode" "boolean" (0, 0) assumed,
        field "UserPreferencesCacheDiagnostics" "boolean" (0, 0) assumed,
        field "UserPreferencesContentEmailAsAndWhen" "boolean" (0, 0) assumed,
        field "UserPreferencesContentNoEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesCreateLEXAppsWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesDisCommentAfterLikeEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisMentionsCommentEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisProfPostCommentEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableAllFeedsEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableBookmarkEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableChangeCommentEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableEndorsementEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableFileShareNotificationsForApi" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableFollowersEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableLaterCommentEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableLikeEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableMentionsPostEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableMessageEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableProfilePostEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesDisableSharePostEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesEnableAutoSubForFeeds" "boolean" (0, 0) assumed,
        field "UserPreferencesEventRemindersCheckboxDefault" "boolean" (0, 0) assumed,
        field "UserPreferencesExcludeMailAppAttachments" "boolean" (0, 0) assumed,
        field "UserPreferencesFavoritesShowTopFavorites" "boolean" (0, 0) assumed,
        field "UserPreferencesFavoritesWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesGlobalNavBarWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesGlobalNavGridMenuWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesHasCelebrationBadge" "boolean" (0, 0) assumed,
        field "UserPreferencesHasSentWarningEmail" "boolean" (0, 0) assumed,
        field "UserPreferencesHasSentWarningEmail238" "boolean" (0, 0) assumed,
        field "UserPreferencesHasSentWarningEmail240" "boolean" (0, 0) assumed,
        field "UserPreferencesHideBiggerPhotoCallout" "boolean" (0, 0) assumed,
        field "UserPreferencesHideCSNDesktopTask" "boolean" (0, 0) assumed,
        field "UserPreferencesHideCSNGetChatterMobileTask" "boolean" (0, 0) assumed,
        field "UserPreferencesHideChatterOnboardingSplash" "boolean" (0, 0) assumed,
        field "UserPreferencesHideEndUserOnboardingAssistantModal" "boolean" (0, 0) assumed,
        field "UserPreferencesHideLightningMigrationModal" "boolean" (0, 0) assumed,
        field "UserPreferencesHideS1BrowserUI" "boolean" (0, 0) assumed,
        field "UserPreferencesHideSecondChatterOnboardingSplash" "boolean" (0, 0) assumed,
        field "UserPreferencesHideSfxWelcomeMat" "boolean" (0, 0) assumed,
        field "UserPreferencesJigsawListUser" "boolean" (0, 0) assumed,
        field "UserPreferencesLightningExperiencePreferred" "boolean" (0, 0) assumed,
        field "UserPreferencesNativeEmailClient" "boolean" (0, 0) assumed,
        field "UserPreferencesNewLightningReportRunPageEnabled" "boolean" (0, 0) assumed,
        field "UserPreferencesPathAssistantCollapsed" "boolean" (0, 0) assumed,
        field "UserPreferencesPreviewCustomTheme" "boolean" (0, 0) assumed,
        field "UserPreferencesPreviewLightning" "boolean" (0, 0) assumed,
        field "UserPreferencesReceiveNoNotificationsAsApprover" "boolean" (0, 0) assumed,
        field "UserPreferencesReceiveNotificationsAsDelegatedApprover" "boolean" (0, 0) assumed,
        field "UserPreferencesRecordHomeReservedWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesRecordHomeSectionCollapseWTShown" "boolean" (0, 0) assumed,
        field "UserPreferencesReminderSoundOff" "boolean" (0, 0) assumed,
        field "UserPreferencesReverseOpenActivitiesView" "boolean" (0, 0) assumed,
        field "UserPreferencesSRHOverrideActivities" "boolean" (0, 0) assumed,
        field "UserPreferencesShowCityToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowCityToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowCountryToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowCountryToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowEmailToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowEmailToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowFaxToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowFaxToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowForecastingChangeSignals" "boolean" (0, 0) assumed,
        field "UserPreferencesShowManagerToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowManagerToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowMobilePhoneToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowMobilePhoneToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowPostalCodeToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowPostalCodeToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowProfilePicToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowStateToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowStateToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowStreetAddressToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowStreetAddressToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowTerritoryTimeZoneShifts" "boolean" (0, 0) assumed,
        field "UserPreferencesShowTitleToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowTitleToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowWorkPhoneToExternalUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesShowWorkPhoneToGuestUsers" "boolean" (0, 0) assumed,
        field "UserPreferencesSortFeedByComment" "boolean" (0, 0) assumed,
        field "UserPreferencesSuppressEventSFXReminders" "boolean" (0, 0) assumed,
        field "UserPreferencesSuppressTaskSFXReminders" "boolean" (0, 0) assumed,
        field "UserPreferencesTaskRemindersCheckboxDefault" "boolean" (0, 0) assumed,
        field "UserPreferencesUserDebugModePref" "boolean" (0, 0) assumed,
        field "UserRoleId" "reference" (18, 0) assumed to ["UserRole"] as "UserRole",
        field "UserType" "string" (0, 0) assumed,
        field "Username" "string" (0, 0) assumed,
        child "AcceptedEventRelations" "" "",
        child "AccountCleanInfoReviewers" "" "",
        child "AttachedContentDocuments" "" "",
        child "AuthorizationFormConsents" "" "",
        child "Carts" "" "",
        child "CombinedAttachments" "" "",
        child "CommSubscriptionConsents" "" "",
        child "ContactCleanInfoReviewers" "" "",
        child "ContactRequests" "" "",
        child "ContentDocumentLinks" "" "",
        child "ContractsSigned" "" "",
        child "ConversationEntries" "" "",
        child "ConversationParticipants" "" "",
        child "DeclinedEventRelations" "" "",
        child "DelegatedUsers" "" "",
        child "EmailMessageRelations" "" "",
        child "EventRelations" "" "",
        child "ExternalDataUserAuths" "" "",
        child "FeedSubscriptions" "" "",
        child "FeedSubscriptionsForEntity" "" "",
        child "Feeds" "" "",
        child "GroupMembershipRequests" "" "",
        child "GroupMemberships" "" "",
        child "InstalledMobileApps" "" "",
        child "LeadCleanInfoReviewers" "" "",
        child "ManagedUsers" "" "",
        child "OutgoingEmailRelations" "" "",
        child "OwnedContentDocuments" "" "",
        child "PermissionSetAssignments" "" "",
        child "PermissionSetLicenseAssignments" "" "",
        child "PersonRecord" "" "",
        child "Problems" "" "",
        child "RecordActionHistories" "" "",
        child "RecordActions" "" "",
        child "ServiceResources" "" "",
        child "SessionPermSetActivations" "" "",
        child "Shares" "" "",
        child "UndecidedEventRelations" "" "",
        child "UserEntityAccessRights" "" "",
        child "UserFieldAccessRights" "" "",
        child "UserPreferences" "" "",
        child "UserSites" "" "",
        child "VoiceCalls" "" "",
    };
    opt Id id "Id",
    nil Text about_me "AboutMe",
    nil Id account_id "AccountId",
    nil OneOf(::sforce::Address) address "Address",
    nil Text alias "Alias",
    nil Text badge_text "BadgeText",
    nil Text banner_photo_url "BannerPhotoUrl",
    nil Id call_center_id "CallCenterId",
    nil Text city "City",
    nil Text community_nickname "CommunityNickname",
    nil Text company_name "CompanyName",
    nil Id contact_id "ContactId",
    nil Text country "Country",
    nil Id created_by_id "CreatedById",
    nil DateTime created_date "CreatedDate",
    nil Text default_group_notification_frequency "DefaultGroupNotificationFrequency",
    nil Id delegated_approver_id "DelegatedApproverId",
    nil Text department "Department",
    nil Text digest_frequency "DigestFrequency",
    nil Text division "Division",
    nil Text email "Email",
    nil Text email_encoding_key "EmailEncodingKey",
    opt Flag email_preferences_auto_bcc "EmailPreferencesAutoBcc",
    opt Flag email_preferences_auto_bcc_stay_in_touch "EmailPreferencesAutoBccStayInTouch",
    opt Flag email_preferences_stay_in_touch_reminder "EmailPreferencesStayInTouchReminder",
    nil Text employee_number "EmployeeNumber",
    nil Text extension "Extension",
    nil Text fax "Fax",
    nil Text federation_identifier "FederationIdentifier",
    nil Text first_name "FirstName",
    opt Flag forecast_enabled "ForecastEnabled",
    nil Text full_photo_url "FullPhotoUrl",
    nil Text geocode_accuracy "GeocodeAccuracy",
    nil Id individual_id "IndividualId",
    opt Flag is_active "IsActive",
    opt Flag is_ext_indicator_visible "IsExtIndicatorVisible",
    opt Flag is_profile_photo_active "IsProfilePhotoActive",
    nil Int jigsaw_import_limit_override "JigsawImportLimitOverride",
    nil Text language_locale_key "LanguageLocaleKey",
    nil DateTime last_login_date "LastLoginDate",
    nil Id last_modified_by_id "LastModifiedById",
    nil DateTime last_modified_date "LastModifiedDate",
    nil Text last_name "LastName",
    nil DateTime last_password_change_date "LastPasswordChangeDate",
    nil DateTime last_referenced_date "LastReferencedDate",
    nil DateTime last_viewed_date "LastViewedDate",
    nil Num latitude "Latitude",
    nil Text locale_sid_key "LocaleSidKey",
    nil Num longitude "Longitude",
    nil Id manager_id "ManagerId",
    nil Text medium_banner_photo_url "MediumBannerPhotoUrl",
    nil Text medium_photo_url "MediumPhotoUrl",
    nil Text mobile_phone "MobilePhone",
    nil Text name "Name",
    nil Int number_of_failed_logins "NumberOfFailedLogins",
    nil DateTime offline_pda_trial_expiration_date "OfflinePdaTrialExpirationDate",
    nil DateTime offline_trial_expiration_date "OfflineTrialExpirationDate",
    nil Text out_of_office_message "OutOfOfficeMessage",
    nil Text phone "Phone",
    nil Text postal_code "PostalCode",
    nil Id profile_id "ProfileId",
    opt Flag receives_admin_info_emails "ReceivesAdminInfoEmails",
    opt Flag receives_info_emails "ReceivesInfoEmails",
    nil Text sender_email "SenderEmail",
    nil Text sender_name "SenderName",
    nil Text signature "Signature",
    nil Text small_banner_photo_url "SmallBannerPhotoUrl",
    nil Text small_photo_url "SmallPhotoUrl",
    nil Text state "State",
    nil Text stay_in_touch_note "StayInTouchNote",
    nil Text stay_in_touch_signature "StayInTouchSignature",
    nil Text stay_in_touch_subject "StayInTouchSubject",
    nil Text street "Street",
    nil DateTime system_modstamp "SystemModstamp",
    nil Text time_zone_sid_key "TimeZoneSidKey",
    nil Text title "Title",
    opt Flag user_permissions_call_center_auto_login "UserPermissionsCallCenterAutoLogin",
    opt Flag user_permissions_interaction_user "UserPermissionsInteractionUser",
    opt Flag user_permissions_jigsaw_prospecting_user "UserPermissionsJigsawProspectingUser",
    opt Flag user_permissions_knowledge_user "UserPermissionsKnowledgeUser",
    opt Flag user_permissions_marketing_user "UserPermissionsMarketingUser",
    opt Flag user_permissions_offline_user "UserPermissionsOfflineUser",
    opt Flag user_permissions_sf_content_user "UserPermissionsSFContentUser",
    opt Flag user_permissions_siteforce_contributor_user "UserPermissionsSiteforceContributorUser",
    opt Flag user_permissions_siteforce_publisher_user "UserPermissionsSiteforcePublisherUser",
    opt Flag user_permissions_support_user "UserPermissionsSupportUser",
    opt Flag user_permissions_work_dot_com_user_feature "UserPermissionsWorkDotComUserFeature",
    opt Flag user_preferences_activity_reminders_popup "UserPreferencesActivityRemindersPopup",
    opt Flag user_preferences_apex_pages_developer_mode "UserPreferencesApexPagesDeveloperMode",
    opt Flag user_preferences_cache_diagnostics "UserPreferencesCacheDiagnostics",
    opt Flag user_preferences_content_email_as_and_when "UserPreferencesContentEmailAsAndWhen",
    opt Flag user_preferences_content_no_email "UserPreferencesContentNoEmail",
    opt Flag user_preferences_create_lex_apps_wt_shown "UserPreferencesCreateLEXAppsWTShown",
    opt Flag user_preferences_dis_comment_after_like_email "UserPreferencesDisCommentAfterLikeEmail",
    opt Flag user_preferences_dis_mentions_comment_email "UserPreferencesDisMentionsCommentEmail",
    opt Flag user_preferences_dis_prof_post_comment_email "UserPreferencesDisProfPostCommentEmail",
    opt Flag user_preferences_disable_all_feeds_email "UserPreferencesDisableAllFeedsEmail",
    opt Flag user_preferences_disable_bookmark_email "UserPreferencesDisableBookmarkEmail",
    opt Flag user_preferences_disable_change_comment_email "UserPreferencesDisableChangeCommentEmail",
    opt Flag user_preferences_disable_endorsement_email "UserPreferencesDisableEndorsementEmail",
    opt Flag user_preferences_disable_file_share_notifications_for_api "UserPreferencesDisableFileShareNotificationsForApi",
    opt Flag user_preferences_disable_followers_email "UserPreferencesDisableFollowersEmail",
    opt Flag user_preferences_disable_later_comment_email "UserPreferencesDisableLaterCommentEmail",
    opt Flag user_preferences_disable_like_email "UserPreferencesDisableLikeEmail",
    opt Flag user_preferences_disable_mentions_post_email "UserPreferencesDisableMentionsPostEmail",
    opt Flag user_preferences_disable_message_email "UserPreferencesDisableMessageEmail",
    opt Flag user_preferences_disable_profile_post_email "UserPreferencesDisableProfilePostEmail",
    opt Flag user_preferences_disable_share_post_email "UserPreferencesDisableSharePostEmail",
    opt Flag user_preferences_enable_auto_sub_for_feeds "UserPreferencesEnableAutoSubForFeeds",
    opt Flag user_preferences_event_reminders_checkbox_default "UserPreferencesEventRemindersCheckboxDefault",
    opt Flag user_preferences_exclude_mail_app_attachments "UserPreferencesExcludeMailAppAttachments",
    opt Flag user_preferences_favorites_show_top_favorites "UserPreferencesFavoritesShowTopFavorites",
    opt Flag user_preferences_favorites_wt_shown "UserPreferencesFavoritesWTShown",
    opt Flag user_preferences_global_nav_bar_wt_shown "UserPreferencesGlobalNavBarWTShown",
    opt Flag user_preferences_global_nav_grid_menu_wt_shown "UserPreferencesGlobalNavGridMenuWTShown",
    opt Flag user_preferences_has_celebration_badge "UserPreferencesHasCelebrationBadge",
    opt Flag user_preferences_has_sent_warning_email "UserPreferencesHasSentWarningEmail",
    opt Flag user_preferences_has_sent_warning_email238 "UserPreferencesHasSentWarningEmail238",
    opt Flag user_preferences_has_sent_warning_email240 "UserPreferencesHasSentWarningEmail240",
    opt Flag user_preferences_hide_bigger_photo_callout "UserPreferencesHideBiggerPhotoCallout",
    opt Flag user_preferences_hide_csn_desktop_task "UserPreferencesHideCSNDesktopTask",
    opt Flag user_preferences_hide_csn_get_chatter_mobile_task "UserPreferencesHideCSNGetChatterMobileTask",
    opt Flag user_preferences_hide_chatter_onboarding_splash "UserPreferencesHideChatterOnboardingSplash",
    opt Flag user_preferences_hide_end_user_onboarding_assistant_modal "UserPreferencesHideEndUserOnboardingAssistantModal",
    opt Flag user_preferences_hide_lightning_migration_modal "UserPreferencesHideLightningMigrationModal",
    opt Flag user_preferences_hide_s1_browser_ui "UserPreferencesHideS1BrowserUI",
    opt Flag user_preferences_hide_second_chatter_onboarding_splash "UserPreferencesHideSecondChatterOnboardingSplash",
    opt Flag user_preferences_hide_sfx_welcome_mat "UserPreferencesHideSfxWelcomeMat",
    opt Flag user_preferences_jigsaw_list_user "UserPreferencesJigsawListUser",
    opt Flag user_preferences_lightning_experience_preferred "UserPreferencesLightningExperiencePreferred",
    opt Flag user_preferences_native_email_client "UserPreferencesNativeEmailClient",
    opt Flag user_preferences_new_lightning_report_run_page_enabled "UserPreferencesNewLightningReportRunPageEnabled",
    opt Flag user_preferences_path_assistant_collapsed "UserPreferencesPathAssistantCollapsed",
    opt Flag user_preferences_preview_custom_theme "UserPreferencesPreviewCustomTheme",
    opt Flag user_preferences_preview_lightning "UserPreferencesPreviewLightning",
    opt Flag user_preferences_receive_no_notifications_as_approver "UserPreferencesReceiveNoNotificationsAsApprover",
    opt Flag user_preferences_receive_notifications_as_delegated_approver "UserPreferencesReceiveNotificationsAsDelegatedApprover",
    opt Flag user_preferences_record_home_reserved_wt_shown "UserPreferencesRecordHomeReservedWTShown",
    opt Flag user_preferences_record_home_section_collapse_wt_shown "UserPreferencesRecordHomeSectionCollapseWTShown",
    opt Flag user_preferences_reminder_sound_off "UserPreferencesReminderSoundOff",
    opt Flag user_preferences_reverse_open_activities_view "UserPreferencesReverseOpenActivitiesView",
    opt Flag user_preferences_srh_override_activities "UserPreferencesSRHOverrideActivities",
    opt Flag user_preferences_show_city_to_external_users "UserPreferencesShowCityToExternalUsers",
    opt Flag user_preferences_show_city_to_guest_users "UserPreferencesShowCityToGuestUsers",
    opt Flag user_preferences_show_country_to_external_users "UserPreferencesShowCountryToExternalUsers",
    opt Flag user_preferences_show_country_to_guest_users "UserPreferencesShowCountryToGuestUsers",
    opt Flag user_preferences_show_email_to_external_users "UserPreferencesShowEmailToExternalUsers",
    opt Flag user_preferences_show_email_to_guest_users "UserPreferencesShowEmailToGuestUsers",
    opt Flag user_preferences_show_fax_to_external_users "UserPreferencesShowFaxToExternalUsers",
    opt Flag user_preferences_show_fax_to_guest_users "UserPreferencesShowFaxToGuestUsers",
    opt Flag user_preferences_show_forecasting_change_signals "UserPreferencesShowForecastingChangeSignals",
    opt Flag user_preferences_show_manager_to_external_users "UserPreferencesShowManagerToExternalUsers",
    opt Flag user_preferences_show_manager_to_guest_users "UserPreferencesShowManagerToGuestUsers",
    opt Flag user_preferences_show_mobile_phone_to_external_users "UserPreferencesShowMobilePhoneToExternalUsers",
    opt Flag user_preferences_show_mobile_phone_to_guest_users "UserPreferencesShowMobilePhoneToGuestUsers",
    opt Flag user_preferences_show_postal_code_to_external_users "UserPreferencesShowPostalCodeToExternalUsers",
    opt Flag user_preferences_show_postal_code_to_guest_users "UserPreferencesShowPostalCodeToGuestUsers",
    opt Flag user_preferences_show_profile_pic_to_guest_users "UserPreferencesShowProfilePicToGuestUsers",
    opt Flag user_preferences_show_state_to_external_users "UserPreferencesShowStateToExternalUsers",
    opt Flag user_preferences_show_state_to_guest_users "UserPreferencesShowStateToGuestUsers",
    opt Flag user_preferences_show_street_address_to_external_users "UserPreferencesShowStreetAddressToExternalUsers",
    opt Flag user_preferences_show_street_address_to_guest_users "UserPreferencesShowStreetAddressToGuestUsers",
    opt Flag user_preferences_show_territory_time_zone_shifts "UserPreferencesShowTerritoryTimeZoneShifts",
    opt Flag user_preferences_show_title_to_external_users "UserPreferencesShowTitleToExternalUsers",
    opt Flag user_preferences_show_title_to_guest_users "UserPreferencesShowTitleToGuestUsers",
    opt Flag user_preferences_show_work_phone_to_external_users "UserPreferencesShowWorkPhoneToExternalUsers",
    opt Flag user_preferences_show_work_phone_to_guest_users "UserPreferencesShowWorkPhoneToGuestUsers",
    opt Flag user_preferences_sort_feed_by_comment "UserPreferencesSortFeedByComment",
    opt Flag user_preferences_suppress_event_sfx_reminders "UserPreferencesSuppressEventSFXReminders",
    opt Flag user_preferences_suppress_task_sfx_reminders "UserPreferencesSuppressTaskSFXReminders",
    opt Flag user_preferences_task_reminders_checkbox_default "UserPreferencesTaskRemindersCheckboxDefault",
    opt Flag user_preferences_user_debug_mode_pref "UserPreferencesUserDebugModePref",
    nil Id user_role_id "UserRoleId",
    nil Text user_type "UserType",
    nil Text username "Username",
    nil One(Account) account "Account",
    nil One(Contact) contact "Contact",
    nil One(User) created_by "CreatedBy",
    nil OneOf(::sforce::DynamicObject) individual "Individual",
    nil One(User) last_modified_by "LastModifiedBy",
    nil One(User) manager "Manager",
    nil OneOf(::sforce::DynamicObject) profile "Profile",
    nil OneOf(::sforce::DynamicObject) user_role "UserRole",
}

impl User {
    /// `Id`: id. *Properties unknown*.
    pub const ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | KEY | AGGREGATE },
    > = ::sforce::Field::new("Id");
    /// `AboutMe`: string. *Properties unknown*.
    pub const ABOUT_ME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("AboutMe");
    /// `AccountId`: reference to Account. *Properties unknown*.
    pub const ACCOUNT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("AccountId");
    /// `Address`: address. *Properties unknown*.
    pub const ADDRESS: ::sforce::Field<
        Self,
        ::sforce::Address,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("Address");
    /// `Alias`: string. *Properties unknown*.
    pub const ALIAS: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Alias");
    /// `BadgeText`: string. *Properties unknown*.
    pub const BADGE_TEXT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("BadgeText");
    /// `BannerPhotoUrl`: string. *Properties unknown*.
    pub const BANNER_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("BannerPhotoUrl");
    /// `CallCenterId`: reference. *Properties unknown*.
    pub const CALL_CENTER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CallCenterId");
    /// `City`: string. *Properties unknown*.
    pub const CITY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("City");
    /// `CommunityNickname`: string. *Properties unknown*.
    pub const COMMUNITY_NICKNAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("CommunityNickname");
    /// `CompanyName`: string. *Properties unknown*.
    pub const COMPANY_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("CompanyName");
    /// `ContactId`: reference to Contact. *Properties unknown*.
    pub const CONTACT_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ContactId");
    /// `Country`: string. *Properties unknown*.
    pub const COUNTRY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Country");
    /// `CreatedById`: reference to User. *Properties unknown*.
    pub const CREATED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CreatedById");
    /// `CreatedDate`: datetime. *Properties unknown*.
    pub const CREATED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("CreatedDate");
    /// `DefaultGroupNotificationFrequency`: string. *Properties unknown*.
    pub const DEFAULT_GROUP_NOTIFICATION_FREQUENCY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("DefaultGroupNotificationFrequency");
    /// `DelegatedApproverId`: reference. *Properties unknown*.
    pub const DELEGATED_APPROVER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("DelegatedApproverId");
    /// `Department`: string. *Properties unknown*.
    pub const DEPARTMENT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Department");
    /// `DigestFrequency`: string. *Properties unknown*.
    pub const DIGEST_FREQUENCY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("DigestFrequency");
    /// `Division`: string. *Properties unknown*.
    pub const DIVISION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Division");
    /// `Email`: string. *Properties unknown*.
    pub const EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Email");
    /// `EmailEncodingKey`: string. *Properties unknown*.
    pub const EMAIL_ENCODING_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("EmailEncodingKey");
    /// `EmailPreferencesAutoBcc`: boolean. *Properties unknown*.
    pub const EMAIL_PREFERENCES_AUTO_BCC: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("EmailPreferencesAutoBcc");
    /// `EmailPreferencesAutoBccStayInTouch`: boolean. *Properties unknown*.
    pub const EMAIL_PREFERENCES_AUTO_BCC_STAY_IN_TOUCH: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("EmailPreferencesAutoBccStayInTouch");
    /// `EmailPreferencesStayInTouchReminder`: boolean. *Properties unknown*.
    pub const EMAIL_PREFERENCES_STAY_IN_TOUCH_REMINDER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("EmailPreferencesStayInTouchReminder");
    /// `EmployeeNumber`: string. *Properties unknown*.
    pub const EMPLOYEE_NUMBER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("EmployeeNumber");
    /// `Extension`: string. *Properties unknown*.
    pub const EXTENSION: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Extension");
    /// `Fax`: string. *Properties unknown*.
    pub const FAX: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Fax");
    /// `FederationIdentifier`: string. *Properties unknown*.
    pub const FEDERATION_IDENTIFIER: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("FederationIdentifier");
    /// `FirstName`: string. *Properties unknown*.
    pub const FIRST_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("FirstName");
    /// `ForecastEnabled`: boolean. *Properties unknown*.
    pub const FORECAST_ENABLED: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("ForecastEnabled");
    /// `FullPhotoUrl`: string. *Properties unknown*.
    pub const FULL_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("FullPhotoUrl");
    /// `GeocodeAccuracy`: string. *Properties unknown*.
    pub const GEOCODE_ACCURACY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("GeocodeAccuracy");
    /// `IndividualId`: reference to Individual. *Properties unknown*.
    pub const INDIVIDUAL_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("IndividualId");
    /// `IsActive`: boolean. *Properties unknown*.
    pub const IS_ACTIVE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsActive");
    /// `IsExtIndicatorVisible`: boolean. *Properties unknown*.
    pub const IS_EXT_INDICATOR_VISIBLE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsExtIndicatorVisible");
    /// `IsProfilePhotoActive`: boolean. *Properties unknown*.
    pub const IS_PROFILE_PHOTO_ACTIVE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("IsProfilePhotoActive");
    /// `JigsawImportLimitOverride`: int. *Properties unknown*.
    pub const JIGSAW_IMPORT_LIMIT_OVERRIDE: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("JigsawImportLimitOverride");
    /// `LanguageLocaleKey`: string. *Properties unknown*.
    pub const LANGUAGE_LOCALE_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("LanguageLocaleKey");
    /// `LastLoginDate`: datetime. *Properties unknown*.
    pub const LAST_LOGIN_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastLoginDate");
    /// `LastModifiedById`: reference to User. *Properties unknown*.
    pub const LAST_MODIFIED_BY_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedById");
    /// `LastModifiedDate`: datetime. *Properties unknown*.
    pub const LAST_MODIFIED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastModifiedDate");
    /// `LastName`: string. *Properties unknown*.
    pub const LAST_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("LastName");
    /// `LastPasswordChangeDate`: datetime. *Properties unknown*.
    pub const LAST_PASSWORD_CHANGE_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastPasswordChangeDate");
    /// `LastReferencedDate`: datetime. *Properties unknown*.
    pub const LAST_REFERENCED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastReferencedDate");
    /// `LastViewedDate`: datetime. *Properties unknown*.
    pub const LAST_VIEWED_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("LastViewedDate");
    /// `Latitude`: double. *Properties unknown*.
    pub const LATITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Latitude");
    /// `LocaleSidKey`: string. *Properties unknown*.
    pub const LOCALE_SID_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("LocaleSidKey");
    /// `Longitude`: double. *Properties unknown*.
    pub const LONGITUDE: ::sforce::Field<
        Self,
        ::sforce::Number,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Longitude");
    /// `ManagerId`: reference to User. *Properties unknown*.
    pub const MANAGER_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ManagerId");
    /// `MediumBannerPhotoUrl`: string. *Properties unknown*.
    pub const MEDIUM_BANNER_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("MediumBannerPhotoUrl");
    /// `MediumPhotoUrl`: string. *Properties unknown*.
    pub const MEDIUM_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("MediumPhotoUrl");
    /// `MobilePhone`: string. *Properties unknown*.
    pub const MOBILE_PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("MobilePhone");
    /// `Name`: string. *Properties unknown*.
    pub const NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Name");
    /// `NumberOfFailedLogins`: int. *Properties unknown*.
    pub const NUMBER_OF_FAILED_LOGINS: ::sforce::Field<
        Self,
        i32,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("NumberOfFailedLogins");
    /// `OfflinePdaTrialExpirationDate`: datetime. *Properties unknown*.
    pub const OFFLINE_PDA_TRIAL_EXPIRATION_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OfflinePdaTrialExpirationDate");
    /// `OfflineTrialExpirationDate`: datetime. *Properties unknown*.
    pub const OFFLINE_TRIAL_EXPIRATION_DATE: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("OfflineTrialExpirationDate");
    /// `OutOfOfficeMessage`: string. *Properties unknown*.
    pub const OUT_OF_OFFICE_MESSAGE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("OutOfOfficeMessage");
    /// `Phone`: string. *Properties unknown*.
    pub const PHONE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Phone");
    /// `PostalCode`: string. *Properties unknown*.
    pub const POSTAL_CODE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("PostalCode");
    /// `ProfileId`: reference to Profile. *Properties unknown*.
    pub const PROFILE_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("ProfileId");
    /// `ReceivesAdminInfoEmails`: boolean. *Properties unknown*.
    pub const RECEIVES_ADMIN_INFO_EMAILS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("ReceivesAdminInfoEmails");
    /// `ReceivesInfoEmails`: boolean. *Properties unknown*.
    pub const RECEIVES_INFO_EMAILS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("ReceivesInfoEmails");
    /// `SenderEmail`: string. *Properties unknown*.
    pub const SENDER_EMAIL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("SenderEmail");
    /// `SenderName`: string. *Properties unknown*.
    pub const SENDER_NAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("SenderName");
    /// `Signature`: string. *Properties unknown*.
    pub const SIGNATURE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Signature");
    /// `SmallBannerPhotoUrl`: string. *Properties unknown*.
    pub const SMALL_BANNER_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("SmallBannerPhotoUrl");
    /// `SmallPhotoUrl`: string. *Properties unknown*.
    pub const SMALL_PHOTO_URL: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("SmallPhotoUrl");
    /// `State`: string. *Properties unknown*.
    pub const STATE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("State");
    /// `StayInTouchNote`: string. *Properties unknown*.
    pub const STAY_IN_TOUCH_NOTE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("StayInTouchNote");
    /// `StayInTouchSignature`: string. *Properties unknown*.
    pub const STAY_IN_TOUCH_SIGNATURE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("StayInTouchSignature");
    /// `StayInTouchSubject`: string. *Properties unknown*.
    pub const STAY_IN_TOUCH_SUBJECT: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("StayInTouchSubject");
    /// `Street`: string. *Properties unknown*.
    pub const STREET: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Street");
    /// `SystemModstamp`: datetime. *Properties unknown*.
    pub const SYSTEM_MODSTAMP: ::sforce::Field<
        Self,
        ::sforce::DateTime,
        { FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("SystemModstamp");
    /// `TimeZoneSidKey`: string. *Properties unknown*.
    pub const TIME_ZONE_SID_KEY: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("TimeZoneSidKey");
    /// `Title`: string. *Properties unknown*.
    pub const TITLE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Title");
    /// `UserPermissionsCallCenterAutoLogin`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_CALL_CENTER_AUTO_LOGIN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsCallCenterAutoLogin");
    /// `UserPermissionsInteractionUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_INTERACTION_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsInteractionUser");
    /// `UserPermissionsJigsawProspectingUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_JIGSAW_PROSPECTING_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsJigsawProspectingUser");
    /// `UserPermissionsKnowledgeUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_KNOWLEDGE_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsKnowledgeUser");
    /// `UserPermissionsMarketingUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_MARKETING_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsMarketingUser");
    /// `UserPermissionsOfflineUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_OFFLINE_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsOfflineUser");
    /// `UserPermissionsSFContentUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_SF_CONTENT_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsSFContentUser");
    /// `UserPermissionsSiteforceContributorUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_SITEFORCE_CONTRIBUTOR_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsSiteforceContributorUser");
    /// `UserPermissionsSiteforcePublisherUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_SITEFORCE_PUBLISHER_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsSiteforcePublisherUser");
    /// `UserPermissionsSupportUser`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_SUPPORT_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsSupportUser");
    /// `UserPermissionsWorkDotComUserFeature`: boolean. *Properties unknown*.
    pub const USER_PERMISSIONS_WORK_DOT_COM_USER_FEATURE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPermissionsWorkDotComUserFeature");
    /// `UserPreferencesActivityRemindersPopup`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_ACTIVITY_REMINDERS_POPUP: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesActivityRemindersPopup");
    /// `UserPreferencesApexPagesDeveloperMode`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_APEX_PAGES_DEVELOPER_MODE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesApexPagesDeveloperMode");
    /// `UserPreferencesCacheDiagnostics`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_CACHE_DIAGNOSTICS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesCacheDiagnostics");
    /// `UserPreferencesContentEmailAsAndWhen`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_CONTENT_EMAIL_AS_AND_WHEN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesContentEmailAsAndWhen");
    /// `UserPreferencesContentNoEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_CONTENT_NO_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesContentNoEmail");
    /// `UserPreferencesCreateLEXAppsWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_CREATE_LEX_APPS_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesCreateLEXAppsWTShown");
    /// `UserPreferencesDisCommentAfterLikeEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DIS_COMMENT_AFTER_LIKE_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisCommentAfterLikeEmail");
    /// `UserPreferencesDisMentionsCommentEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DIS_MENTIONS_COMMENT_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisMentionsCommentEmail");
    /// `UserPreferencesDisProfPostCommentEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DIS_PROF_POST_COMMENT_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisProfPostCommentEmail");
    /// `UserPreferencesDisableAllFeedsEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_ALL_FEEDS_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableAllFeedsEmail");
    /// `UserPreferencesDisableBookmarkEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_BOOKMARK_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableBookmarkEmail");
    /// `UserPreferencesDisableChangeCommentEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_CHANGE_COMMENT_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableChangeCommentEmail");
    /// `UserPreferencesDisableEndorsementEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_ENDORSEMENT_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableEndorsementEmail");
    /// `UserPreferencesDisableFileShareNotificationsForApi`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_FILE_SHARE_NOTIFICATIONS_FOR_API: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableFileShareNotificationsForApi");
    /// `UserPreferencesDisableFollowersEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_FOLLOWERS_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableFollowersEmail");
    /// `UserPreferencesDisableLaterCommentEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_LATER_COMMENT_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableLaterCommentEmail");
    /// `UserPreferencesDisableLikeEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_LIKE_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableLikeEmail");
    /// `UserPreferencesDisableMentionsPostEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_MENTIONS_POST_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableMentionsPostEmail");
    /// `UserPreferencesDisableMessageEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_MESSAGE_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableMessageEmail");
    /// `UserPreferencesDisableProfilePostEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_PROFILE_POST_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableProfilePostEmail");
    /// `UserPreferencesDisableSharePostEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_DISABLE_SHARE_POST_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesDisableSharePostEmail");
    /// `UserPreferencesEnableAutoSubForFeeds`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_ENABLE_AUTO_SUB_FOR_FEEDS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesEnableAutoSubForFeeds");
    /// `UserPreferencesEventRemindersCheckboxDefault`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_EVENT_REMINDERS_CHECKBOX_DEFAULT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesEventRemindersCheckboxDefault");
    /// `UserPreferencesExcludeMailAppAttachments`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_EXCLUDE_MAIL_APP_ATTACHMENTS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesExcludeMailAppAttachments");
    /// `UserPreferencesFavoritesShowTopFavorites`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_FAVORITES_SHOW_TOP_FAVORITES: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesFavoritesShowTopFavorites");
    /// `UserPreferencesFavoritesWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_FAVORITES_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesFavoritesWTShown");
    /// `UserPreferencesGlobalNavBarWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_GLOBAL_NAV_BAR_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesGlobalNavBarWTShown");
    /// `UserPreferencesGlobalNavGridMenuWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_GLOBAL_NAV_GRID_MENU_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesGlobalNavGridMenuWTShown");
    /// `UserPreferencesHasCelebrationBadge`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HAS_CELEBRATION_BADGE: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHasCelebrationBadge");
    /// `UserPreferencesHasSentWarningEmail`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HAS_SENT_WARNING_EMAIL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHasSentWarningEmail");
    /// `UserPreferencesHasSentWarningEmail238`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HAS_SENT_WARNING_EMAIL238: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHasSentWarningEmail238");
    /// `UserPreferencesHasSentWarningEmail240`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HAS_SENT_WARNING_EMAIL240: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHasSentWarningEmail240");
    /// `UserPreferencesHideBiggerPhotoCallout`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_BIGGER_PHOTO_CALLOUT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideBiggerPhotoCallout");
    /// `UserPreferencesHideCSNDesktopTask`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_CSN_DESKTOP_TASK: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideCSNDesktopTask");
    /// `UserPreferencesHideCSNGetChatterMobileTask`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_CSN_GET_CHATTER_MOBILE_TASK: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideCSNGetChatterMobileTask");
    /// `UserPreferencesHideChatterOnboardingSplash`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_CHATTER_ONBOARDING_SPLASH: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideChatterOnboardingSplash");
    /// `UserPreferencesHideEndUserOnboardingAssistantModal`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_END_USER_ONBOARDING_ASSISTANT_MODAL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideEndUserOnboardingAssistantModal");
    /// `UserPreferencesHideLightningMigrationModal`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_LIGHTNING_MIGRATION_MODAL: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideLightningMigrationModal");
    /// `UserPreferencesHideS1BrowserUI`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_S1_BROWSER_UI: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideS1BrowserUI");
    /// `UserPreferencesHideSecondChatterOnboardingSplash`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_SECOND_CHATTER_ONBOARDING_SPLASH: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideSecondChatterOnboardingSplash");
    /// `UserPreferencesHideSfxWelcomeMat`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_HIDE_SFX_WELCOME_MAT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesHideSfxWelcomeMat");
    /// `UserPreferencesJigsawListUser`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_JIGSAW_LIST_USER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesJigsawListUser");
    /// `UserPreferencesLightningExperiencePreferred`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_LIGHTNING_EXPERIENCE_PREFERRED: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesLightningExperiencePreferred");
    /// `UserPreferencesNativeEmailClient`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_NATIVE_EMAIL_CLIENT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesNativeEmailClient");
    /// `UserPreferencesNewLightningReportRunPageEnabled`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_NEW_LIGHTNING_REPORT_RUN_PAGE_ENABLED: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesNewLightningReportRunPageEnabled");
    /// `UserPreferencesPathAssistantCollapsed`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_PATH_ASSISTANT_COLLAPSED: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesPathAssistantCollapsed");
    /// `UserPreferencesPreviewCustomTheme`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_PREVIEW_CUSTOM_THEME: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesPreviewCustomTheme");
    /// `UserPreferencesPreviewLightning`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_PREVIEW_LIGHTNING: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesPreviewLightning");
    /// `UserPreferencesReceiveNoNotificationsAsApprover`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_RECEIVE_NO_NOTIFICATIONS_AS_APPROVER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesReceiveNoNotificationsAsApprover");
    /// `UserPreferencesReceiveNotificationsAsDelegatedApprover`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_RECEIVE_NOTIFICATIONS_AS_DELEGATED_APPROVER: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesReceiveNotificationsAsDelegatedApprover");
    /// `UserPreferencesRecordHomeReservedWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_RECORD_HOME_RESERVED_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesRecordHomeReservedWTShown");
    /// `UserPreferencesRecordHomeSectionCollapseWTShown`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_RECORD_HOME_SECTION_COLLAPSE_WT_SHOWN: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesRecordHomeSectionCollapseWTShown");
    /// `UserPreferencesReminderSoundOff`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_REMINDER_SOUND_OFF: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesReminderSoundOff");
    /// `UserPreferencesReverseOpenActivitiesView`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_REVERSE_OPEN_ACTIVITIES_VIEW: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesReverseOpenActivitiesView");
    /// `UserPreferencesSRHOverrideActivities`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SRH_OVERRIDE_ACTIVITIES: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesSRHOverrideActivities");
    /// `UserPreferencesShowCityToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_CITY_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowCityToExternalUsers");
    /// `UserPreferencesShowCityToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_CITY_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowCityToGuestUsers");
    /// `UserPreferencesShowCountryToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_COUNTRY_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowCountryToExternalUsers");
    /// `UserPreferencesShowCountryToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_COUNTRY_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowCountryToGuestUsers");
    /// `UserPreferencesShowEmailToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_EMAIL_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowEmailToExternalUsers");
    /// `UserPreferencesShowEmailToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_EMAIL_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowEmailToGuestUsers");
    /// `UserPreferencesShowFaxToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_FAX_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowFaxToExternalUsers");
    /// `UserPreferencesShowFaxToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_FAX_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowFaxToGuestUsers");
    /// `UserPreferencesShowForecastingChangeSignals`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_FORECASTING_CHANGE_SIGNALS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowForecastingChangeSignals");
    /// `UserPreferencesShowManagerToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_MANAGER_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowManagerToExternalUsers");
    /// `UserPreferencesShowManagerToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_MANAGER_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowManagerToGuestUsers");
    /// `UserPreferencesShowMobilePhoneToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_MOBILE_PHONE_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowMobilePhoneToExternalUsers");
    /// `UserPreferencesShowMobilePhoneToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_MOBILE_PHONE_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowMobilePhoneToGuestUsers");
    /// `UserPreferencesShowPostalCodeToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_POSTAL_CODE_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowPostalCodeToExternalUsers");
    /// `UserPreferencesShowPostalCodeToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_POSTAL_CODE_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowPostalCodeToGuestUsers");
    /// `UserPreferencesShowProfilePicToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_PROFILE_PIC_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowProfilePicToGuestUsers");
    /// `UserPreferencesShowStateToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_STATE_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowStateToExternalUsers");
    /// `UserPreferencesShowStateToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_STATE_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowStateToGuestUsers");
    /// `UserPreferencesShowStreetAddressToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_STREET_ADDRESS_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowStreetAddressToExternalUsers");
    /// `UserPreferencesShowStreetAddressToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_STREET_ADDRESS_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowStreetAddressToGuestUsers");
    /// `UserPreferencesShowTerritoryTimeZoneShifts`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_TERRITORY_TIME_ZONE_SHIFTS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowTerritoryTimeZoneShifts");
    /// `UserPreferencesShowTitleToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_TITLE_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowTitleToExternalUsers");
    /// `UserPreferencesShowTitleToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_TITLE_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowTitleToGuestUsers");
    /// `UserPreferencesShowWorkPhoneToExternalUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_WORK_PHONE_TO_EXTERNAL_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowWorkPhoneToExternalUsers");
    /// `UserPreferencesShowWorkPhoneToGuestUsers`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SHOW_WORK_PHONE_TO_GUEST_USERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesShowWorkPhoneToGuestUsers");
    /// `UserPreferencesSortFeedByComment`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SORT_FEED_BY_COMMENT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesSortFeedByComment");
    /// `UserPreferencesSuppressEventSFXReminders`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SUPPRESS_EVENT_SFX_REMINDERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesSuppressEventSFXReminders");
    /// `UserPreferencesSuppressTaskSFXReminders`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_SUPPRESS_TASK_SFX_REMINDERS: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesSuppressTaskSFXReminders");
    /// `UserPreferencesTaskRemindersCheckboxDefault`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_TASK_REMINDERS_CHECKBOX_DEFAULT: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesTaskRemindersCheckboxDefault");
    /// `UserPreferencesUserDebugModePref`: boolean. *Properties unknown*.
    pub const USER_PREFERENCES_USER_DEBUG_MODE_PREF: ::sforce::Field<
        Self,
        bool,
        { CREATE | UPDATE | FILTER | SORT | GROUP | AGGREGATE },
    > = ::sforce::Field::new("UserPreferencesUserDebugModePref");
    /// `UserRoleId`: reference to UserRole. *Properties unknown*.
    pub const USER_ROLE_ID: ::sforce::Field<
        Self,
        ::sforce::Id,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | AGGREGATE },
    > = ::sforce::Field::new("UserRoleId");
    /// `UserType`: string. *Properties unknown*.
    pub const USER_TYPE: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("UserType");
    /// `Username`: string. *Properties unknown*.
    pub const USERNAME: ::sforce::Field<
        Self,
        String,
        { CREATE | UPDATE | FILTER | SORT | GROUP | NILLABLE | KEY | AGGREGATE },
    > = ::sforce::Field::new("Username");
    /// Parent over `AccountId`: `Account`.
    pub const ACCOUNT: ::sforce::Parent<Self, Account> = ::sforce::Parent::new(
        "Account",
    );
    /// Parent over `ContactId`: `Contact`.
    pub const CONTACT: ::sforce::Parent<Self, Contact> = ::sforce::Parent::new(
        "Contact",
    );
    /// Parent over `CreatedById`: `User`.
    pub const CREATED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "CreatedBy",
    );
    /// Parent over `IndividualId`: `Individual`.
    pub const INDIVIDUAL: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Individual",
    );
    /// Parent over `LastModifiedById`: `User`.
    pub const LAST_MODIFIED_BY: ::sforce::Parent<Self, User> = ::sforce::Parent::new(
        "LastModifiedBy",
    );
    /// Parent over `ManagerId`: `User`.
    pub const MANAGER: ::sforce::Parent<Self, User> = ::sforce::Parent::new("Manager");
    /// Parent over `ProfileId`: `Profile`.
    pub const PROFILE: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "Profile",
    );
    /// Parent over `UserRoleId`: `UserRole`.
    pub const USER_ROLE: ::sforce::Parent<Self, ::sforce::DynamicObject> = ::sforce::Parent::new(
        "UserRole",
    );
    /// Children, of a type that no describe tells.
    pub const ACCEPTED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "AcceptedEventRelations",
    );
    /// Children, of a type that no describe tells.
    pub const ACCOUNT_CLEAN_INFO_REVIEWERS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AccountCleanInfoReviewers");
    /// Children, of a type that no describe tells.
    pub const ATTACHED_CONTENT_DOCUMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AttachedContentDocuments");
    /// Children, of a type that no describe tells.
    pub const AUTHORIZATION_FORM_CONSENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("AuthorizationFormConsents");
    /// Children, of a type that no describe tells.
    pub const CARTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Carts",
    );
    /// Children, of a type that no describe tells.
    pub const COMBINED_ATTACHMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "CombinedAttachments",
    );
    /// Children, of a type that no describe tells.
    pub const COMM_SUBSCRIPTION_CONSENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("CommSubscriptionConsents");
    /// Children, of a type that no describe tells.
    pub const CONTACT_CLEAN_INFO_REVIEWERS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ContactCleanInfoReviewers");
    /// Children, of a type that no describe tells.
    pub const CONTACT_REQUESTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContactRequests",
    );
    /// Children, of a type that no describe tells.
    pub const CONTENT_DOCUMENT_LINKS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContentDocumentLinks",
    );
    /// Children, of a type that no describe tells.
    pub const CONTRACTS_SIGNED: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ContractsSigned",
    );
    /// Children, of a type that no describe tells.
    pub const CONVERSATION_ENTRIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ConversationEntries",
    );
    /// Children, of a type that no describe tells.
    pub const CONVERSATION_PARTICIPANTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("ConversationParticipants");
    /// Children, of a type that no describe tells.
    pub const DECLINED_EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DeclinedEventRelations",
    );
    /// Children, of a type that no describe tells.
    pub const DELEGATED_USERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "DelegatedUsers",
    );
    /// Children, of a type that no describe tells.
    pub const EMAIL_MESSAGE_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EmailMessageRelations",
    );
    /// Children, of a type that no describe tells.
    pub const EVENT_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "EventRelations",
    );
    /// Children, of a type that no describe tells.
    pub const EXTERNAL_DATA_USER_AUTHS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ExternalDataUserAuths",
    );
    /// Children, of a type that no describe tells.
    pub const FEED_SUBSCRIPTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "FeedSubscriptions",
    );
    /// Children, of a type that no describe tells.
    pub const FEED_SUBSCRIPTIONS_FOR_ENTITY: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("FeedSubscriptionsForEntity");
    /// Children, of a type that no describe tells.
    pub const FEEDS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Feeds",
    );
    /// Children, of a type that no describe tells.
    pub const GROUP_MEMBERSHIP_REQUESTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("GroupMembershipRequests");
    /// Children, of a type that no describe tells.
    pub const GROUP_MEMBERSHIPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "GroupMemberships",
    );
    /// Children, of a type that no describe tells.
    pub const INSTALLED_MOBILE_APPS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "InstalledMobileApps",
    );
    /// Children, of a type that no describe tells.
    pub const LEAD_CLEAN_INFO_REVIEWERS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("LeadCleanInfoReviewers");
    /// Children, of a type that no describe tells.
    pub const MANAGED_USERS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ManagedUsers",
    );
    /// Children, of a type that no describe tells.
    pub const OUTGOING_EMAIL_RELATIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OutgoingEmailRelations",
    );
    /// Children, of a type that no describe tells.
    pub const OWNED_CONTENT_DOCUMENTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "OwnedContentDocuments",
    );
    /// Children, of a type that no describe tells.
    pub const PERMISSION_SET_ASSIGNMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("PermissionSetAssignments");
    /// Children, of a type that no describe tells.
    pub const PERMISSION_SET_LICENSE_ASSIGNMENTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("PermissionSetLicenseAssignments");
    /// Children, of a type that no describe tells.
    pub const PERSON_RECORD: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "PersonRecord",
    );
    /// Children, of a type that no describe tells.
    pub const PROBLEMS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Problems",
    );
    /// Children, of a type that no describe tells.
    pub const RECORD_ACTION_HISTORIES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActionHistories",
    );
    /// Children, of a type that no describe tells.
    pub const RECORD_ACTIONS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "RecordActions",
    );
    /// Children, of a type that no describe tells.
    pub const SERVICE_RESOURCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "ServiceResources",
    );
    /// Children, of a type that no describe tells.
    pub const SESSION_PERM_SET_ACTIVATIONS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("SessionPermSetActivations");
    /// Children, of a type that no describe tells.
    pub const SHARES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "Shares",
    );
    /// Children, of a type that no describe tells.
    pub const UNDECIDED_EVENT_RELATIONS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UndecidedEventRelations");
    /// Children, of a type that no describe tells.
    pub const USER_ENTITY_ACCESS_RIGHTS: ::sforce::Child<
        Self,
        ::sforce::DynamicObject,
    > = ::sforce::Child::new("UserEntityAccessRights");
    /// Children, of a type that no describe tells.
    pub const USER_FIELD_ACCESS_RIGHTS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "UserFieldAccessRights",
    );
    /// Children, of a type that no describe tells.
    pub const USER_PREFERENCES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "UserPreferences",
    );
    /// Children, of a type that no describe tells.
    pub const USER_SITES: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "UserSites",
    );
    /// Children, of a type that no describe tells.
    pub const VOICE_CALLS: ::sforce::Child<Self, ::sforce::DynamicObject> = ::sforce::Child::new(
        "VoiceCalls",
    );
}
impl ::sforce::SObject for User {
    fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
        self.id
    }
}
impl ::sforce::CanCreate for User {}
impl ::sforce::CanRetrieve for User {}
impl ::sforce::CanUpdate for User {}
impl ::sforce::CanUpsert for User {}
impl ::sforce::CanDelete for User {}
impl ::sforce::CanUndelete for User {}
impl ::sforce::CanQuery for User {}
impl ::sforce::CanSearch for User {}
