// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Network`, a [`Metadata`].
#[derive(Default)]
pub struct Network {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `allowMembersToFlag`.
    pub allow_members_to_flag: Option<bool>,
    /// `branding`.
    pub branding: ::sforce::Opt<Branding>,
    /// `caseCommentEmailTemplate`.
    pub case_comment_email_template: Option<String>,
    /// `changePasswordTemplate`, required.
    pub change_password_template: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emailSenderAddress`, required.
    pub email_sender_address: Option<String>,
    /// `emailSenderName`, required.
    pub email_sender_name: Option<String>,
    /// `enableInvitation`.
    pub enable_invitation: Option<bool>,
    /// `enableKnowledgeable`.
    pub enable_knowledgeable: Option<bool>,
    /// `enablePrivateMessages`.
    pub enable_private_messages: Option<bool>,
    /// `forgotPasswordTemplate`, required.
    pub forgot_password_template: Option<String>,
    /// `networkMemberGroups`.
    pub network_member_groups: ::sforce::Opt<NetworkMemberGroup>,
    /// `newSenderAddress`.
    pub new_sender_address: Option<String>,
    /// `picassoSite`.
    pub picasso_site: Option<String>,
    /// `selfRegProfile`.
    pub self_reg_profile: Option<String>,
    /// `selfRegistration`.
    pub self_registration: Option<bool>,
    /// `sendWelcomeEmail`.
    pub send_welcome_email: Option<bool>,
    /// `site`, required.
    pub site: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<NetworkStatus>,
    /// `tabs`, required.
    pub tabs: ::sforce::Opt<NetworkTabSet>,
    /// `urlPathPrefix`.
    pub url_path_prefix: Option<String>,
    /// `welcomeTemplate`, required.
    pub welcome_template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Network: "Network" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag allow_members_to_flag "allowMembersToFlag",
    opt One(Branding) branding "branding",
    opt Text case_comment_email_template "caseCommentEmailTemplate",
    req Text change_password_template "changePasswordTemplate",
    opt Text description "description",
    req Text email_sender_address "emailSenderAddress",
    req Text email_sender_name "emailSenderName",
    opt Flag enable_invitation "enableInvitation",
    opt Flag enable_knowledgeable "enableKnowledgeable",
    opt Flag enable_private_messages "enablePrivateMessages",
    req Text forgot_password_template "forgotPasswordTemplate",
    opt One(NetworkMemberGroup) network_member_groups "networkMemberGroups",
    opt Text new_sender_address "newSenderAddress",
    opt Text picasso_site "picassoSite",
    opt Text self_reg_profile "selfRegProfile",
    opt Flag self_registration "selfRegistration",
    opt Flag send_welcome_email "sendWelcomeEmail",
    req Text site "site",
    req Pick(NetworkStatus) status "status",
    req One(NetworkTabSet) tabs "tabs",
    opt Text url_path_prefix "urlPathPrefix",
    req Text welcome_template "welcomeTemplate",
}
::sforce::component! { Network legacy }

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
