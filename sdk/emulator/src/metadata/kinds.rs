//! Facts about the types of metadata component that no WSDL states: where their
//! files lie, and which of them hold others.

use sforce_schema::Schema;

use super::types;

/// Types whose repeated components are components of their own, with full names
/// such as `Invoice__c.Amount__c`.
pub(crate) const PARENTS: &[&str] = &[
    "AccountSharingRules",
    "AccountTerritorySharingRules",
    "AssignmentRules",
    "AutoResponseRules",
    "Bot",
    "CampaignSharingRules",
    "CaseSharingRules",
    "ContactSharingRules",
    "CustomLabels",
    "CustomObject",
    "CustomObjectSharingRules",
    "EscalationRules",
    "LeadSharingRules",
    "ManagedTopics",
    "MatchingRules",
    "OpportunitySharingRules",
    "SharingRules",
    "UserSharingRules",
    "Workflow",
];

/// Types that are extended and yet stand for themselves.
pub(crate) const ALSO_EXTENDED: &[&str] = &["PermissionSet", "WaveDashboard"];

/// Where the files of a type lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: String,
    pub(crate) directory: String,
    pub(crate) suffix: String,
    pub(crate) in_folder: bool,
    /// A file of its own says what the content's file cannot.
    pub(crate) meta_file: bool,
}

/// Directory, suffix, and whether there are folders and `-meta.xml` files, where
/// these differ from what the type's name gives.
const FILES: &[(&str, &str, &str, bool, bool)] = &[
    ("AnalyticSnapshot", "analyticSnapshots", "snapshot", false, false),
    ("ApexClass", "classes", "cls", false, true),
    ("ApexComponent", "components", "component", false, true),
    ("ApexPage", "pages", "page", false, true),
    ("ApexTrigger", "triggers", "trigger", false, true),
    ("AuraDefinitionBundle", "aura", "", false, false),
    ("AuthProvider", "authproviders", "authprovider", false, false),
    ("ConnectedApp", "connectedApps", "connectedApp", false, false),
    ("CustomApplication", "applications", "app", false, false),
    ("CustomField", "objects", "object", false, false),
    ("CustomLabels", "labels", "labels", false, false),
    ("CustomMetadata", "customMetadata", "md", false, false),
    ("CustomObject", "objects", "object", false, false),
    ("CustomPageWebLink", "weblinks", "weblink", false, false),
    ("CustomSite", "sites", "site", false, false),
    ("CustomTab", "tabs", "tab", false, false),
    ("Dashboard", "dashboards", "dashboard", true, false),
    ("Document", "documents", "", true, true),
    ("EmailTemplate", "email", "email", true, true),
    ("FlexiPage", "flexipages", "flexipage", false, false),
    ("HomePageComponent", "homePageComponents", "homePageComponent", false, false),
    ("Letterhead", "letterhead", "letter", false, false),
    ("LightningComponentBundle", "lwc", "", false, false),
    ("PermissionSet", "permissionsets", "permissionset", false, false),
    ("Portal", "portals", "portal", false, false),
    ("RemoteSiteSetting", "remoteSiteSettings", "remoteSite", false, false),
    ("Report", "reports", "report", true, false),
    ("Scontrol", "scontrols", "scf", false, true),
    ("StaticResource", "staticresources", "resource", false, true),
    ("Translations", "translations", "translation", false, false),
    ("ContentAsset", "contentassets", "asset", false, true),
];

/// The kind of this name.
pub(crate) fn kind(name: &str) -> Kind {
    if let Some((_, directory, suffix, in_folder, meta_file)) = FILES.iter().find(|(of, ..)| *of == name) {
        return Kind {
            name: name.to_owned(),
            directory: (*directory).to_owned(),
            suffix: (*suffix).to_owned(),
            in_folder: *in_folder,
            meta_file: *meta_file,
        };
    }
    // `settings/Apex.settings` for every type of settings.
    if name.ends_with("Settings") {
        return Kind {
            name: name.to_owned(),
            directory: "settings".into(),
            suffix: "settings".into(),
            in_folder: false,
            meta_file: false,
        };
    }
    let stem = lower_first(name);
    let directory = match stem.strip_suffix('y') {
        Some(root) if !root.ends_with(['a', 'e', 'o', 'u']) => format!("{root}ies"),
        _ if stem.ends_with('s') => stem.clone(),
        _ => format!("{stem}s"),
    };
    Kind { name: name.to_owned(), directory, suffix: stem, in_folder: false, meta_file: false }
}

impl Kind {
    /// The path of a component's file, within its package.
    pub(crate) fn path(&self, full_name: &str) -> String {
        if self.suffix.is_empty() {
            format!("{}/{full_name}", self.directory)
        } else {
            format!("{}/{full_name}.{}", self.directory, self.suffix)
        }
    }
}

/// The type that holds components of this type.
pub(crate) fn parent_of(schema: &Schema, kind: &str) -> Option<&'static str> {
    PARENTS.iter().copied().find(|parent| types::children(schema, parent).iter().any(|(_, it)| *it == kind))
}

/// The full name of a component within another. Labels go by their own name.
pub(crate) fn child_name(parent_kind: &str, parent: &str, name: &str) -> String {
    if parent_kind == "CustomLabels" || name.contains('.') {
        name.to_owned()
    } else {
        format!("{parent}.{name}")
    }
}

/// The first three characters of the ids of a type's components, where known.
pub(crate) fn prefix(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "ApexClass" => "01p",
        "ApexComponent" => "099",
        "ApexPage" => "066",
        "ApexTrigger" => "01q",
        "CustomField" => "00N",
        "CustomObject" => "01I",
        "Layout" => "00h",
        "StaticResource" => "081",
        "ValidationRule" => "03d",
        _ => return None,
    })
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_lie_where_the_service_has_them() {
        for (name, full_name, path) in [
            ("ApexClass", "Foo", "classes/Foo.cls"),
            ("CustomObject", "Foo__c", "objects/Foo__c.object"),
            ("Layout", "Foo__c-Foo Layout", "layouts/Foo__c-Foo Layout.layout"),
            ("ApexSettings", "Apex", "settings/Apex.settings"),
            ("Workflow", "Foo__c", "workflows/Foo__c.workflow"),
            ("RemoteSiteSetting", "Foo", "remoteSiteSettings/Foo.remoteSite"),
            ("AIScoringEntity", "Foo", "aIScoringEntities/Foo.aIScoringEntity"),
            ("SharingRules", "Foo__c", "sharingRules/Foo__c.sharingRules"),
            ("Document", "Shared/a.png", "documents/Shared/a.png"),
        ] {
            assert_eq!(kind(name).path(full_name), path);
        }
    }
}
