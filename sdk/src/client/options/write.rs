//! Options as the headers of a call.

use super::rules::{ALL_OR_NONE, DEBUGGING, DEPLOYS_LOGGED, NAMESPACES, OWNER, PACKAGE_IDS, PACKAGES, QUERY};
use super::{Options, PackageVersion, Setting, leaf};
use crate::Version;
use crate::api::{Op, Wire};
use crate::error::{Error, ErrorKind};
use crate::wire::SoapApi;
use crate::wire::soap::{Headers, Part};

impl Options {
    /// All that is set, by the rule that it follows.
    fn settings(&self) -> Vec<Setting> {
        let mut settings = self.others.clone();
        let mut set = |rule, parts, rest: String| settings.push(Setting { rule, parts, rest });
        if let Some(size) = self.batch_size {
            set(&QUERY, vec![leaf("batchSize", size)], format!("batchSize={size}"));
        }
        if self.all_or_none {
            set(&ALL_OR_NONE, vec![leaf("allOrNone", true)], String::new());
        }
        if !self.owner_changes.is_empty() {
            let option = |(kind, execute): &(String, bool)| {
                Part::Group("options", vec![leaf("type", kind), leaf("execute", execute)])
            };
            set(&OWNER, self.owner_changes.iter().map(option).collect(), String::new());
        }
        if !self.package_versions.is_empty() {
            let version = |it: &PackageVersion| {
                let numbers = [leaf("majorNumber", it.major), leaf("minorNumber", it.minor)];
                let id = it.id.map(|id| leaf("packageId", id));
                let parts = numbers.into_iter().chain([leaf("namespace", &it.namespace)]).chain(id);
                Part::Group("packageVersions", parts.collect())
            };
            set(&PACKAGES, self.package_versions.iter().map(version).collect(), String::new());
        }
        settings
    }

    /// The SOAP headers of a call.
    ///
    /// # Errors
    /// If an option that the call would take is not in this API or version.
    pub(crate) fn soap(
        &self,
        api: SoapApi,
        version: Version,
        op: &Op,
        client: Option<&str>,
    ) -> Result<Headers, Error> {
        let mut headers = Headers::new();
        // Only the partner API has a namespace here, and there it must stand.
        let partner = api == SoapApi::Partner && version >= NAMESPACES;
        if self.default_namespace.is_some() && api == SoapApi::Partner && !partner {
            return Err(too_early("CallOptions.defaultNamespace", NAMESPACES, version));
        }
        let namespace = self.default_namespace.as_deref().filter(|_| partner);
        // Some calls do not let one say who makes them; it is no loss.
        let client = client
            .filter(|_| !op.unnamed.contains(&api) && (api != SoapApi::Tooling || version >= Version::V38));
        if client.is_some() || namespace.is_some() {
            let or_nil = |name, value: Option<&str>| value.map_or(Part::Nil(name), |value| leaf(name, value));
            let mut parts = vec![or_nil("client", client)];
            if partner {
                parts.push(or_nil("defaultNamespace", namespace));
            }
            headers.push(Part::Group("CallOptions", parts));
        }
        // The metadata API's calls say their other options themselves.
        if api == SoapApi::Metadata {
            let foreign = |it: &Setting| *it.rule != DEBUGGING && op.takes(it.rule.kind);
            if let Some(Setting { rule, .. }) = self.settings().iter().find(|it| foreign(it)) {
                return Err(Error::input(format!("the Metadata API has no {}", rule.header)));
            }
            let log = |it: &&Setting| *it.rule == DEBUGGING && op.takes(DEBUGGING.kind);
            if let Some(Setting { rule, parts, .. }) = self.others.iter().find(log) {
                if version < DEPLOYS_LOGGED {
                    return Err(too_early(rule.header, DEPLOYS_LOGGED, version));
                }
                headers.push(Part::Group(rule.header, parts.clone()));
            }
            return Ok(headers);
        }
        for Setting { rule, parts, .. } in self.settings() {
            if !op.takes(rule.kind) {
                continue;
            }
            let there = if api == SoapApi::Tooling { rule.tooling } else { rule.partner };
            if !there {
                let (which, other) =
                    if rule.partner { ("Tooling", "partner") } else { ("partner", "Tooling") };
                return Err(Error::input(format!(
                    "the {which} API has no {}: only the {other} API takes this option",
                    rule.header
                )));
            }
            if version < rule.since {
                return Err(too_early(rule.header, rule.since, version));
            }
            if *rule == PACKAGES {
                self.check_package_ids(version)?;
            }
            // What is said by leaving a header out.
            if !parts.is_empty() {
                headers.push(Part::Group(rule.header, parts));
            }
        }
        Ok(headers)
    }

    /// The WSDLs from 65.0 on demand an id of each package, and those before do not know it.
    fn check_package_ids(&self, version: Version) -> Result<(), Error> {
        let with_ids = version >= PACKAGE_IDS;
        let Some(other) = self.package_versions.iter().find(|it| it.id.is_some() != with_ids) else {
            return Ok(());
        };
        if !with_ids {
            return Err(too_early("packageId of the PackageVersionHeader", PACKAGE_IDS, version));
        }
        Err(Error::input(format!(
            "over SOAP the version of a package is named with the package's id from {PACKAGE_IDS} on: give that of {} with \
             Options::package_id",
            other.namespace
        )))
    }

    /// The REST headers of a call.
    ///
    /// # Errors
    /// If an option that the call would take is not on this wire or in this version.
    pub(crate) fn rest(
        &self,
        version: Version,
        op: &Op,
        client: Option<&str>,
    ) -> Result<Vec<(String, String)>, Error> {
        let mut headers = Vec::new();
        if client.is_some() || self.default_namespace.is_some() {
            let client = client.map(|client| format!("client={client}"));
            let namespace = self.default_namespace.as_ref().map(|it| format!("defaultNamespace={it}"));
            let both: Vec<_> = client.into_iter().chain(namespace).collect();
            headers.push(("Sforce-Call-Options".to_owned(), both.join(", ")));
        }
        for Setting { rule, rest, .. } in self.settings() {
            // All or none stands in the body of what takes many.
            if !op.takes(rule.kind) || *rule == ALL_OR_NONE {
                continue;
            }
            let Some((name, since)) = rule.rest else {
                return Err(Error::new(
                    ErrorKind::NotOnThisWire,
                    format!("REST has nothing like the {}: use {}", rule.header, Wire::Soap.name()),
                ));
            };
            if version < since {
                return Err(too_early(name, since, version));
            }
            if *rule == PACKAGES {
                let header = |it: &PackageVersion| {
                    (format!("{name}{}", it.namespace), format!("{}.{}", it.major, it.minor))
                };
                headers.extend(self.package_versions.iter().map(header));
            } else {
                headers.push((name.to_owned(), rest));
            }
        }
        Ok(headers)
    }
}

fn too_early(header: &str, since: Version, version: Version) -> Error {
    Error::new(
        ErrorKind::UnsupportedVersion,
        format!(
            "{header} exists from {since}, and the call is at {version}: use Org::at, or leave the option out"
        ),
    )
}
