//! Where the files of components lie in a package, which no WSDL states.

use super::DescribeMetadataResult;
use crate::error::Error;
use crate::record::{Kind, Meta};

/// The place of a component in a package.
#[derive(Debug)]
pub(super) enum Place {
    /// A file of its own.
    File { path: String, member_type: String, member: String },
    /// A part of the file of another component.
    Part { container: &'static Meta, container_name: String, field: usize, short_name: String },
}

/// Type, directory, suffix; without a suffix the full name has it.
const FILES: &[(&str, &str, &str)] = &[
    ("AnalyticSnapshot", "analyticSnapshots", "snapshot"),
    ("ApexClass", "classes", "cls"),
    ("ApexComponent", "components", "component"),
    ("ApexPage", "pages", "page"),
    ("ApexTestSuite", "testSuites", "testSuite"),
    ("ApexTrigger", "triggers", "trigger"),
    ("AppMenu", "appMenus", "appMenu"),
    ("ApprovalProcess", "approvalProcesses", "approvalProcess"),
    ("AssignmentRules", "assignmentRules", "assignmentRules"),
    ("AuthProvider", "authproviders", "authprovider"),
    ("AutoResponseRules", "autoResponseRules", "autoResponseRules"),
    ("BrandingSet", "brandingSets", "brandingSet"),
    ("CallCenter", "callCenters", "callCenter"),
    ("Certificate", "certs", "crt"),
    ("CleanDataService", "cleanDataServices", "cleanDataService"),
    ("Community", "communities", "community"),
    ("ConnectedApp", "connectedApps", "connectedApp"),
    ("ContentAsset", "contentassets", "asset"),
    ("CorsWhitelistOrigin", "corsWhitelistOrigins", "corsWhitelistOrigin"),
    ("CspTrustedSite", "cspTrustedSites", "cspTrustedSite"),
    ("CustomApplication", "applications", "app"),
    ("CustomApplicationComponent", "customApplicationComponents", "customApplicationComponent"),
    ("CustomFeedFilter", "feedFilters", "feedFilter"),
    ("CustomHelpMenuSection", "customHelpMenuSections", "customHelpMenuSection"),
    ("CustomLabels", "labels", "labels"),
    ("CustomMetadata", "customMetadata", "md"),
    ("CustomNotificationType", "notificationtypes", "notiftype"),
    ("CustomObject", "objects", "object"),
    ("CustomObjectTranslation", "objectTranslations", "objectTranslation"),
    ("CustomPageWebLink", "weblinks", "weblink"),
    ("CustomPermission", "customPermissions", "customPermission"),
    ("CustomSite", "sites", "site"),
    ("CustomTab", "tabs", "tab"),
    ("Dashboard", "dashboards", "dashboard"),
    ("DataCategoryGroup", "datacategorygroups", "datacategorygroup"),
    ("DelegateGroup", "delegateGroups", "delegateGroup"),
    ("Document", "documents", ""),
    ("DuplicateRule", "duplicateRules", "duplicateRule"),
    ("EmailTemplate", "email", "email"),
    ("EntitlementProcess", "entitlementProcesses", "entitlementProcess"),
    ("EntitlementTemplate", "entitlementTemplates", "entitlementTemplate"),
    ("EscalationRules", "escalationRules", "escalationRules"),
    ("ExternalCredential", "externalCredentials", "externalCredential"),
    ("ExternalDataSource", "dataSources", "dataSource"),
    ("ExternalServiceRegistration", "externalServiceRegistrations", "externalServiceRegistration"),
    ("FlexiPage", "flexipages", "flexipage"),
    ("Flow", "flows", "flow"),
    ("FlowCategory", "flowCategories", "flowCategory"),
    ("FlowDefinition", "flowDefinitions", "flowDefinition"),
    ("GlobalPicklist", "globalPicklists", "globalPicklist"),
    ("GlobalValueSet", "globalValueSets", "globalValueSet"),
    ("GlobalValueSetTranslation", "globalValueSetTranslations", "globalValueSetTranslation"),
    ("Group", "groups", "group"),
    ("HomePageComponent", "homePageComponents", "homePageComponent"),
    ("HomePageLayout", "homePageLayouts", "homePageLayout"),
    ("InstalledPackage", "installedPackages", "installedPackage"),
    ("KeywordList", "moderation", "keywords"),
    ("Layout", "layouts", "layout"),
    ("Letterhead", "letterhead", "letter"),
    ("LightningMessageChannel", "messageChannels", "messageChannel"),
    ("LiveChatAgentConfig", "liveChatAgentConfigs", "liveChatAgentConfig"),
    ("LiveChatButton", "liveChatButtons", "liveChatButton"),
    ("LiveChatDeployment", "liveChatDeployments", "liveChatDeployment"),
    ("ManagedTopics", "managedTopics", "managedTopics"),
    ("MatchingRules", "matchingRules", "matchingRule"),
    ("MilestoneType", "milestoneTypes", "milestoneType"),
    ("ModerationRule", "moderation", "rule"),
    ("NamedCredential", "namedCredentials", "namedCredential"),
    ("Network", "networks", "network"),
    ("PathAssistant", "pathAssistants", "pathAssistant"),
    ("PermissionSet", "permissionsets", "permissionset"),
    ("PermissionSetGroup", "permissionsetgroups", "permissionsetgroup"),
    ("PlatformCachePartition", "cachePartitions", "cachePartition"),
    ("PlatformEventChannel", "platformEventChannels", "platformEventChannel"),
    ("PlatformEventChannelMember", "platformEventChannelMembers", "platformEventChannelMember"),
    ("Portal", "portals", "portal"),
    ("PostTemplate", "postTemplates", "postTemplate"),
    ("Profile", "profiles", "profile"),
    ("ProfilePasswordPolicy", "profilePasswordPolicies", "profilePasswordPolicy"),
    ("ProfileSessionSetting", "profileSessionSettings", "profileSessionSetting"),
    ("Prompt", "prompts", "prompt"),
    ("Queue", "queues", "queue"),
    ("QuickAction", "quickActions", "quickAction"),
    ("RecordActionDeployment", "recordActionDeployments", "deployment"),
    ("RemoteSiteSetting", "remoteSiteSettings", "remoteSite"),
    ("Report", "reports", "report"),
    ("ReportType", "reportTypes", "reportType"),
    ("Role", "roles", "role"),
    ("SamlSsoConfig", "samlssoconfigs", "samlssoconfig"),
    ("Scontrol", "scontrols", "scf"),
    ("SharingRules", "sharingRules", "sharingRules"),
    ("SharingSet", "sharingSets", "sharingSet"),
    ("Skill", "skills", "skill"),
    ("StandardValueSet", "standardValueSets", "standardValueSet"),
    ("StandardValueSetTranslation", "standardValueSetTranslations", "standardValueSetTranslation"),
    ("StaticResource", "staticresources", "resource"),
    ("SynonymDictionary", "synonymDictionaries", "synonymDictionary"),
    ("Territory", "territories", "territory"),
    ("TopicsForObjects", "topicsForObjects", "topicsForObjects"),
    ("TransactionSecurityPolicy", "transactionSecurityPolicies", "transactionSecurityPolicy"),
    ("Translations", "translations", "translation"),
    ("UserCriteria", "userCriteria", "userCriteria"),
    ("Workflow", "workflows", "workflow"),
];

/// Types of folder: their directory, and the type that manifests name them by.
const FOLDERS: &[(&str, &str, &str)] = &[
    ("DashboardFolder", "dashboards", "Dashboard"),
    ("DocumentFolder", "documents", "Document"),
    ("EmailFolder", "email", "EmailTemplate"),
    ("ReportFolder", "reports", "Report"),
];

/// Types whose repeated components are components of their own.
const CONTAINERS: &[&str] = &[
    "AssignmentRules",
    "AutoResponseRules",
    "Bot",
    "CustomLabels",
    "CustomObject",
    "CustomObjectTranslation",
    "EscalationRules",
    "ManagedTopics",
    "MatchingRules",
    "SharingRules",
    "Workflow",
];

/// Types that end as settings do, and are not among the files of `settings/`.
const NO_SETTINGS: &[&str] = &[
    "AccountForecastSettings",
    "AcctMgrTargetSettings",
    "CareBenefitVerifySettings",
    "EmbeddedServiceMenuSettings",
    "IframeWhiteListUrlSettings",
    "IndustriesManufacturingSettings",
    "IntegrationHubSettings",
    "LeadConvertSettings",
];

/// The end of a file beside a file of content, and of a folder's.
pub(super) const META: &str = "-meta.xml";

/// Where a component lies. What the org says of itself comes first, then what is known here.
pub(super) fn place(
    meta: &'static Meta,
    full_name: &str,
    described: Option<&DescribeMetadataResult>,
) -> Result<Place, Error> {
    let own_file = |directory: &str, suffix: &str, in_folder: bool| {
        let dot = if suffix.is_empty() { "" } else { "." };
        let name = file_name(full_name, in_folder);
        Place::File {
            path: format!("{directory}/{name}{dot}{suffix}"),
            member_type: meta.name.to_owned(),
            member: full_name.to_owned(),
        }
    };
    if let Some(object) = described.and_then(|described| described.object(meta.name)) {
        let suffix = object.suffix.as_deref().unwrap_or_default();
        return Ok(own_file(&object.directory_name, suffix, object.in_folder));
    }
    if let Some((_, directory, suffix)) = FILES.iter().find(|(name, ..)| *name == meta.name) {
        let in_folder = FOLDERS.iter().any(|(.., of)| *of == meta.name);
        return Ok(own_file(directory, suffix, in_folder));
    }
    if let Some((_, directory, of)) = FOLDERS.iter().find(|(name, ..)| *name == meta.name) {
        return Ok(Place::File {
            path: format!("{directory}/{}{META}", file_name(full_name, true)),
            member_type: (*of).to_owned(),
            member: full_name.to_owned(),
        });
    }
    if let Some(part) = part(meta, full_name)? {
        return Ok(part);
    }
    let client_app = meta.name.starts_with("ExtlClntApp");
    if meta.name.ends_with("Settings") && !client_app && !NO_SETTINGS.contains(&meta.name) {
        let member = full_name.strip_suffix("Settings").unwrap_or(full_name);
        return Ok(Place::File {
            path: format!("settings/{}.settings", file_name(member, false)),
            member_type: "Settings".to_owned(),
            member: member.to_owned(),
        });
    }
    Err(Error::input(format!(
        "where the files of {} lie is not known here: add what Metadata::describe answers to the package with \
         Package::described, or the file itself with Package::file",
        meta.name
    )))
}

/// What no file's name holds, and the service writes percent-encoded there. A name that the service gave has
/// a `%` for each already.
const ENCODED: &[char] = &['/', '\\', '(', ')', ':', '*', '?', '"', '<', '>', '|'];

/// The name of a component as its file has it: a slash parts the folder from what lies in it, or is none.
fn file_name(full_name: &str, in_folder: bool) -> String {
    let mut name = String::with_capacity(full_name.len());
    for char in full_name.chars() {
        let parts = in_folder && char == '/';
        if !parts && (ENCODED.contains(&char) || char.is_ascii_control()) {
            name.push_str(&format!("%{:02X}", u32::from(char)));
        } else {
            name.push(char);
        }
    }
    name
}

/// The one container whose parts go by their own names, and lie in one file.
const LABELS: &str = "CustomLabels";

/// The list of another component that components of this type stand in.
///
/// # Errors
/// If the name does not say of which.
fn part(meta: &'static Meta, full_name: &str) -> Result<Option<Place>, Error> {
    let mut root = meta;
    while let Some(base) = root.base {
        root = base;
    }
    let found = CONTAINERS.iter().find_map(|name| {
        let container = root.find(name)?;
        let holds = |kind: Kind| matches!(kind, Kind::List(of) if std::ptr::eq(of, meta));
        let field = container.fields.iter().position(|field| holds(field.kind))?;
        Some((container, field))
    });
    let Some((container, field)) = found else { return Ok(None) };
    let (of, short) = match full_name.split_once('.') {
        Some((of, short)) if !of.is_empty() && !short.is_empty() => (of, short),
        None if container.name == LABELS => (LABELS, full_name),
        _ => {
            let (kind, of) = (meta.name, container.name);
            return Err(Error::input(format!(
                "the {kind} `{full_name}` does not say what it belongs to: its full name is that of its {of}, a point, \
                 and its own, as in `Room__c.Seats__c`"
            )));
        }
    };
    Ok(Some(Place::Part { container, container_name: of.to_owned(), field, short_name: short.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_files_may_be_called() {
        for (name, alone, in_folder) in [
            ("Room", "Room", "Room"),
            ("Sales/Weekly", "Sales%2FWeekly", "Sales/Weekly"),
            ("A (B): c", "A %28B%29%3A c", "A %28B%29%3A c"),
            ("Account-A %28B%29 Layout", "Account-A %28B%29 Layout", "Account-A %28B%29 Layout"),
            ("Grün & Söhne", "Grün & Söhne", "Grün & Söhne"),
            ("a\\b", "a%5Cb", "a%5Cb"),
        ] {
            assert_eq!((file_name(name, false).as_str(), file_name(name, true).as_str()), (alone, in_folder));
        }
    }

    #[test]
    fn the_table_is_sorted_and_says_nothing_twice() {
        assert!(FILES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(FOLDERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(CONTAINERS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(CONTAINERS.contains(&LABELS));
        assert!(NO_SETTINGS.windows(2).all(|pair| pair[0] < pair[1]));
        for (_, directory, of) in FOLDERS {
            assert!(FILES.iter().any(|(name, its, _)| name == of && its == directory), "{of}");
        }
    }
}
