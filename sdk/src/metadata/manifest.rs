//! `package.xml` and its like: which components a package names.

use crate::Version;
use crate::error::Error;
use crate::wire::{Element, SoapApi, Writer};
use std::collections::{BTreeMap, BTreeSet};

/// All components of a type, where a manifest names them.
const ALL: &str = "*";

/// Which components a package names, by type and full name: the content of a `package.xml`.
///
/// ```
/// use sforce::Version;
/// use sforce::metadata::Manifest;
///
/// let manifest = Manifest::new(Version::V62).members("CustomObject", ["Room__c", "Account"]).all("ApexClass");
/// assert!(manifest.names("ApexClass", "Anything") && !manifest.names("CustomTab", "Room__c"));
/// assert_eq!(Manifest::parse(&manifest.to_xml()?)?, manifest);
/// # Ok::<(), sforce::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Manifest {
    full_name: Option<String>,
    version: Version,
    types: BTreeMap<String, BTreeSet<String>>,
}

impl Manifest {
    /// Of an API version, and no components yet.
    pub fn new(version: Version) -> Self {
        Self { full_name: None, version, types: BTreeMap::new() }
    }

    /// Of a package that has a name in the org; without one its components are in no package.
    pub fn package(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Names components of a type too. What lies within an object is named with it: `Room__c.Seats__c`.
    pub fn members<N: Into<String>>(
        mut self,
        component_type: impl Into<String>,
        full_names: impl IntoIterator<Item = N>,
    ) -> Self {
        let members = self.types.entry(component_type.into()).or_default();
        members.extend(full_names.into_iter().map(Into::into));
        self
    }

    /// Names all components of a type. Not every type takes it, and standard objects, reports and
    /// others in folders have to be named.
    pub fn all(self, component_type: impl Into<String>) -> Self {
        self.members(component_type, [ALL])
    }

    /// The API version of its components.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The types that it names, each with the full names of its components, `*` for all of them.
    pub fn types(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.types.iter().map(|(name, members)| (name.as_str(), members.iter().map(String::as_str)))
    }

    /// Whether it names a component, by itself or with all of its type.
    pub fn names(&self, component_type: &str, full_name: &str) -> bool {
        let members = self.types.get(component_type);
        members.is_some_and(|members| members.contains(ALL) || members.contains(full_name))
    }

    /// Whether it names no component.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    pub(super) fn has_wildcard(&self) -> bool {
        self.types.values().any(|members| members.contains(ALL))
    }

    /// The text of a `package.xml`.
    ///
    /// # Errors
    /// If a name holds a character that XML cannot carry.
    pub fn to_xml(&self) -> Result<String, Error> {
        let mut out = Writer::document();
        out.start("", "Package");
        out.declare("", SoapApi::Metadata.namespace());
        self.write(&mut out, "");
        out.end();
        out.finish()
    }

    /// Writes what stands in the element, in the order of the WSDL.
    pub(super) fn write(&self, out: &mut Writer, prefix: &str) {
        if let Some(name) = &self.full_name {
            out.leaf(prefix, "fullName", name);
        }
        for (name, members) in &self.types {
            out.start(prefix, "types");
            members.iter().for_each(|member| out.leaf(prefix, "members", member));
            out.leaf(prefix, "name", name);
            out.end();
        }
        out.leaf(prefix, "version", &self.version.to_string());
    }

    /// Reads a `package.xml`, or a `destructiveChanges.xml`.
    ///
    /// # Errors
    /// If it is none, or names no version that can be read.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let root = Element::parse(text.trim_start_matches('\u{feff}'))?;
        if root.name != "Package" {
            return Err(Error::unreadable(format!("a manifest begins with Package, not with {}", root.name)));
        }
        let version = root.child("version").map(Element::text).unwrap_or_default();
        let version = version.trim();
        let mut manifest = Self::new(
            version
                .parse()
                .map_err(|_| Error::decode("the version of a manifest", version).within("Package"))?,
        );
        manifest.full_name = root.child("fullName").map(Element::text);
        for types in root.children().filter(|child| child.name == "types") {
            let name = types.child("name").map(Element::text).unwrap_or_default();
            let members = types.children().filter(|child| child.name == "members");
            manifest = manifest.members(name.trim(), members.map(|member| member.text().trim().to_owned()));
        }
        Ok(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn a_manifest_is_written_sorted_and_reads_back() {
        let manifest = Manifest::new(Version::V60)
            .package("Rooms & Co")
            .members("CustomObject", ["Room__c", "Desk__c", "Room__c"])
            .all("ApexClass");
        let text = manifest.to_xml().unwrap();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Package xmlns=\"http://soap.sforce.com/2006/04/metadata\"><fullName>Rooms &amp; Co</fullName>\
             <types><members>*</members><name>ApexClass</name></types>\
             <types><members>Desk__c</members><members>Room__c</members><name>CustomObject</name></types>\
             <version>60.0</version></Package>"
        );
        assert_eq!(Manifest::parse(&text).unwrap(), manifest);
        assert_eq!(Manifest::parse(&format!("\u{feff}{text}")).unwrap(), manifest);
        assert!(manifest.has_wildcard() && !manifest.is_empty());
        assert!(Manifest::new(Version::V60).is_empty());
        let types: Vec<_> = manifest.types().map(|(name, members)| (name, members.count())).collect();
        assert_eq!(types, [("ApexClass", 1), ("CustomObject", 2)]);
    }

    #[test]
    fn what_is_no_manifest_is_an_error() {
        for text in ["", "<Pack/>", "<Package/>", "<Package><version>six</version></Package>"] {
            assert_eq!(Manifest::parse(text).unwrap_err().kind(), ErrorKind::Decode, "{text}");
        }
    }
}
