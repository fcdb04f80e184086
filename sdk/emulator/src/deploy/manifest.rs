//! `package.xml` and its like: which components a package names.

use crate::metadata::kinds;
use crate::metadata::types::METADATA;
use crate::xml::Element;

/// The content of a `package.xml` or `destructiveChanges.xml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// The API version of its components.
    pub(crate) version: Option<u16>,
    /// Types and full names, in their order; `*` for all of a type.
    pub(crate) members: Vec<(String, String)>,
}

/// Manifests name settings by this type and their short names: `Apex` is of the type `ApexSettings`.
const SETTINGS: &str = "Settings";

fn kind_of(named: &str, full_name: &str) -> String {
    if named == SETTINGS && full_name != "*" { format!("{full_name}{SETTINGS}") } else { named.to_owned() }
}

/// The type that a manifest names a component of this type by.
pub(crate) fn member_type(kind: &str) -> &str {
    if kind != SETTINGS && kinds::kind(kind).directory == "settings" { SETTINGS } else { kind }
}

impl Manifest {
    /// Reads a file.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "the file is not UTF-8".to_owned())?;
        let root =
            Element::read(text.trim_start_matches('\u{feff}')).map_err(|problem| problem.to_string())?;
        if root.name != "Package" || root.namespace != METADATA {
            return Err(format!("the root element must be Package of the namespace {METADATA}"));
        }
        Self::of(&root)
    }

    /// Reads the element.
    pub(crate) fn of(root: &Element) -> Result<Self, String> {
        let version = match root.text_of("version").filter(|text| !text.is_empty()) {
            None => None,
            Some(text) => {
                let major = text.strip_suffix(".0").unwrap_or(text).parse();
                Some(major.map_err(|_| format!("'{text}' is no API version"))?)
            }
        };
        let mut members = Vec::new();
        for types in root.all("types") {
            let kind = types.text_of("name").filter(|name| !name.is_empty()).ok_or("types needs a name")?;
            let names = types.all("members").map(|member| member.text.trim().to_owned());
            let member = |name: String| (kind_of(kind, &name), name);
            members.extend(names.filter(|name| !name.is_empty()).map(member));
        }
        Ok(Self { version, members })
    }

    /// Whether it names a component, by itself or with all of its type.
    pub(crate) fn names(&self, kind: &str, full_name: &str) -> bool {
        let named = |(of, name): &(String, String)| {
            (of == kind || (of == SETTINGS && name == "*" && member_type(kind) == SETTINGS))
                && (name == "*" || name.eq_ignore_ascii_case(full_name))
        };
        self.members.iter().any(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_by_name_or_star() {
        let text = "\u{feff}<?xml version='1.0'?><Package xmlns='http://soap.sforce.com/2006/04/metadata'>\
            <types><members>Foo__c</members><members> Bar__c </members><name>CustomObject</name></types>\
            <types><members>*</members><name>ApexClass</name></types><version>60.0</version></Package>";
        let manifest = Manifest::read(text.as_bytes()).unwrap();
        assert_eq!(manifest.version, Some(60));
        assert!(manifest.names("CustomObject", "foo__C") && manifest.names("CustomObject", "Bar__c"));
        assert!(manifest.names("ApexClass", "Anything") && !manifest.names("CustomTab", "Foo__c"));
    }

    #[test]
    fn settings_are_named_by_one_type() {
        let manifest = |member: &str| {
            let text = format!(
                "<Package xmlns='http://soap.sforce.com/2006/04/metadata'><types><members>{member}</members>\
                 <name>Settings</name></types></Package>"
            );
            Manifest::read(text.as_bytes()).unwrap()
        };
        assert!(manifest("Apex").names("ApexSettings", "Apex"));
        assert!(!manifest("Apex").names("CaseSettings", "Case"));
        assert!(manifest("*").names("CaseSettings", "Case") && !manifest("*").names("ApexClass", "A"));
        assert_eq!((member_type("ApexSettings"), member_type("ApexClass")), ("Settings", "ApexClass"));
    }

    #[test]
    fn what_is_no_manifest_is_refused() {
        let xmlns = "xmlns='http://soap.sforce.com/2006/04/metadata'";
        for (text, expected) in [
            (String::new(), "not one whole element"),
            ("<Package/>".to_owned(), "the root element must be Package"),
            (format!("<Pack {xmlns}/>"), "the root element must be Package"),
            (format!("<Package {xmlns}><version>six</version></Package>"), "'six' is no API version"),
            (format!("<Package {xmlns}><types><members>A</members></types></Package>"), "types needs a name"),
        ] {
            let refused = Manifest::read(text.as_bytes()).unwrap_err();
            assert!(refused.contains(expected), "{refused}");
        }
        assert!(Manifest::read(&[0xff]).unwrap_err().contains("not UTF-8"));
    }
}
