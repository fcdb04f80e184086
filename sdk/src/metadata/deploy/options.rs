//! What a deployment is asked to do.

use crate::Version;
use crate::client::Wire;
use crate::error::{Error, ErrorKind};
use crate::wire::Writer;
use crate::wire::soap::MAIN;
use serde::Serialize;
use std::fmt;

const IGNORES_WARNINGS: Version = Version::new(18);
const PURGES: Version = Version::V22;
/// The first version with test levels; up to the one before, all tests run or some.
const LEVELS: Version = Version::V34;
const RELEVANT: Version = Version::V66;

/// Which tests a deployment runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestLevel {
    /// None: what happens by itself in orgs that are not for production.
    NoTestRun,
    /// Those that [`DeployOptions::tests`] names; they must run 75 % of each class and trigger.
    RunSpecifiedTests,
    /// Those that what is deployed is relevant to. Since 66.0.
    RunRelevantTests,
    /// All that come from no package: what happens by itself in production, where there is Apex.
    /// Since 34.0.
    RunLocalTests,
    /// All.
    RunAllTestsInOrg,
}

impl TestLevel {
    /// The service's word.
    pub fn text(self) -> &'static str {
        match self {
            Self::NoTestRun => "NoTestRun",
            Self::RunSpecifiedTests => "RunSpecifiedTests",
            Self::RunRelevantTests => "RunRelevantTests",
            Self::RunLocalTests => "RunLocalTests",
            Self::RunAllTestsInOrg => "RunAllTestsInOrg",
        }
    }
}

impl fmt::Display for TestLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// What a deployment is asked to do.
///
/// All or nothing, and of one package that lies at the root of the zip, unless it is told otherwise.
/// An option that the version or the wire does not have is an error before anything is sent.
///
/// ```
/// use sforce::metadata::{DeployOptions, TestLevel};
///
/// let validate = DeployOptions::new().check_only(true).test_level(TestLevel::RunLocalTests);
/// let quick = DeployOptions::new().tests(["RoomTest", "acme.DeskTest"]);
/// # let _ = (validate, quick);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub struct DeployOptions {
    allow_missing_files: bool,
    auto_update_package: bool,
    check_only: bool,
    ignore_warnings: bool,
    perform_retrieve: bool,
    purge_on_delete: bool,
    rollback_on_error: bool,
    run_tests: Vec<String>,
    single_package: bool,
    test_level: Option<TestLevel>,
}

/// As REST has them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
struct InJson<'a> {
    allow_missing_files: bool,
    auto_update_package: bool,
    check_only: bool,
    ignore_warnings: bool,
    perform_retrieve: bool,
    purge_on_delete: bool,
    rollback_on_error: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    run_tests: &'a [String],
    single_package: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    test_level: Option<&'static str>,
}

impl Default for DeployOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl DeployOptions {
    /// One package, all or nothing, and the tests that the org's kind wants.
    pub fn new() -> Self {
        Self {
            allow_missing_files: false,
            auto_update_package: false,
            check_only: false,
            ignore_warnings: false,
            perform_retrieve: false,
            purge_on_delete: false,
            rollback_on_error: true,
            run_tests: Vec::new(),
            single_package: true,
            test_level: None,
        }
    }

    /// Files that `package.xml` names may be missing. Not for production.
    pub fn allow_missing_files(mut self, on: bool) -> Self {
        self.allow_missing_files = on;
        self
    }

    /// Files that `package.xml` does not name are deployed too. Not for production, and SOAP only:
    /// REST keeps it for the future.
    pub fn auto_update_package(mut self, on: bool) -> Self {
        self.auto_update_package = on;
        self
    }

    /// Validates, with tests, and changes nothing. What was found good may be deployed without
    /// tests for ten days: [`MetadataApi::deploy_validated`](crate::metadata::MetadataApi::deploy_validated).
    pub fn check_only(mut self, on: bool) -> Self {
        self.check_only = on;
        self
    }

    /// Components with warnings are deployed. Since 18.0.
    pub fn ignore_warnings(mut self, on: bool) -> Self {
        self.ignore_warnings = on;
        self
    }

    /// Retrieves what was deployed, at its end. SOAP only: REST keeps it for the future.
    pub fn perform_retrieve(mut self, on: bool) -> Self {
        self.perform_retrieve = on;
        self
    }

    /// What is deleted does not go through the recycle bin. Developer orgs and sandboxes only; since
    /// 22.0.
    pub fn purge_on_delete(mut self, on: bool) -> Self {
        self.purge_on_delete = on;
        self
    }

    /// One failing component undoes the whole: true unless it is said, and must be so in production.
    /// The service's own default is false.
    pub fn rollback_on_error(mut self, on: bool) -> Self {
        self.rollback_on_error = on;
        self
    }

    /// The zip holds one package at its root (true unless it is said), or one in each directory.
    pub fn single_package(mut self, on: bool) -> Self {
        self.single_package = on;
        self
    }

    /// Runs the tests of these classes only: `RoomTest`, `acme.DeskTest` of a package.
    pub fn tests<C: Into<String>>(mut self, classes: impl IntoIterator<Item = C>) -> Self {
        self.run_tests.extend(classes.into_iter().map(Into::into));
        self.test_level = Some(TestLevel::RunSpecifiedTests);
        self
    }

    /// Which tests run; without it the org's kind decides.
    pub fn test_level(mut self, level: TestLevel) -> Self {
        self.test_level = Some(level);
        self
    }

    /// Refuses what the version or the wire does not have, and what does not go together.
    pub(super) fn check(&self, wire: Wire, version: Version) -> Result<(), Error> {
        match (self.test_level, self.run_tests.is_empty()) {
            (Some(TestLevel::RunSpecifiedTests), true) => {
                return Err(Error::input(
                    "RunSpecifiedTests runs tests by name, and none is named: name them with DeployOptions::tests, or \
                     choose another test level",
                ));
            }
            (None | Some(TestLevel::RunSpecifiedTests), false) | (_, true) => {}
            (Some(level), false) => {
                return Err(Error::input(format!(
                    "{} runs no tests by name: leave out DeployOptions::test_level, or the tests",
                    level.text()
                )));
            }
        }
        if wire == Wire::Rest {
            for (on, name) in
                [(self.auto_update_package, "autoUpdatePackage"), (self.perform_retrieve, "performRetrieve")]
            {
                if on {
                    return Err(Error::new(
                        ErrorKind::NotOnThisWire,
                        format!("REST keeps {name} for future use: deploy over {}", Wire::Soap),
                    ));
                }
            }
        }
        let level = match self.test_level {
            Some(TestLevel::RunLocalTests) => Some(LEVELS),
            Some(TestLevel::RunRelevantTests) => Some(RELEVANT),
            _ => None,
        };
        for (since, name) in [
            (self.ignore_warnings.then_some(IGNORES_WARNINGS), "ignoreWarnings"),
            (self.purge_on_delete.then_some(PURGES), "purgeOnDelete"),
            (level, self.test_level.map_or("testLevel", TestLevel::text)),
        ] {
            if let Some(since) = since.filter(|since| version < *since) {
                return Err(Error::new(
                    ErrorKind::UnsupportedVersion,
                    format!(
                        "{name} exists from {since}, and the deployment is at {version}: use Org::at, or leave it out"
                    ),
                ));
            }
        }
        Ok(())
    }

    /// Writes what the WSDL of a version has of them, in its order, which is alphabetical.
    pub(super) fn write(&self, out: &mut Writer, version: Version) {
        let flag = |out: &mut Writer, name: &str, on: bool| {
            out.start(MAIN, name);
            out.plain(on);
            out.end();
        };
        flag(out, "allowMissingFiles", self.allow_missing_files);
        flag(out, "autoUpdatePackage", self.auto_update_package);
        flag(out, "checkOnly", self.check_only);
        if version >= IGNORES_WARNINGS {
            flag(out, "ignoreWarnings", self.ignore_warnings);
        }
        flag(out, "performRetrieve", self.perform_retrieve);
        if version >= PURGES {
            flag(out, "purgeOnDelete", self.purge_on_delete);
        }
        flag(out, "rollbackOnError", self.rollback_on_error);
        if version < LEVELS {
            flag(out, "runAllTests", self.test_level == Some(TestLevel::RunAllTestsInOrg));
        }
        self.run_tests.iter().for_each(|class| out.leaf(MAIN, "runTests", class));
        flag(out, "singlePackage", self.single_package);
        // The WSDL demands it; the service takes its absence for "as the org's kind wants it", which
        // no value says.
        if let Some(level) = self.test_level.filter(|_| version >= LEVELS) {
            out.leaf(MAIN, "testLevel", level.text());
        }
    }

    /// The body of REST's part `json`.
    pub(super) fn json(&self) -> Result<String, Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Body<'a> {
            deploy_options: InJson<'a>,
        }

        let deploy_options = InJson {
            allow_missing_files: self.allow_missing_files,
            auto_update_package: self.auto_update_package,
            check_only: self.check_only,
            ignore_warnings: self.ignore_warnings,
            perform_retrieve: self.perform_retrieve,
            purge_on_delete: self.purge_on_delete,
            rollback_on_error: self.rollback_on_error,
            run_tests: &self.run_tests,
            single_package: self.single_package,
            test_level: self.test_level.map(TestLevel::text),
        };
        serde_json::to_string(&Body { deploy_options }).map_err(|error| {
            Error::input(format!("the options of the deployment cannot be written: {error}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xml(options: &DeployOptions, version: Version) -> String {
        let mut out = Writer::new();
        out.start(MAIN, "o");
        options.write(&mut out, version);
        out.finish().unwrap().replace("m:", "")
    }

    #[test]
    fn each_version_has_its_options_in_its_order() {
        let options = DeployOptions::new().check_only(true).test_level(TestLevel::RunAllTestsInOrg);
        let common = "<allowMissingFiles>false</allowMissingFiles><autoUpdatePackage>false</autoUpdatePackage>\
                      <checkOnly>true</checkOnly>";
        let warnings = "<ignoreWarnings>false</ignoreWarnings>";
        let retrieve = "<performRetrieve>false</performRetrieve>";
        let purge = "<purgeOnDelete>false</purgeOnDelete>";
        let rollback = "<rollbackOnError>true</rollbackOnError>";
        let (all, single) = ("<runAllTests>true</runAllTests>", "<singlePackage>true</singlePackage>");
        let level = "<testLevel>RunAllTestsInOrg</testLevel>";
        for (version, expected) in [
            (11, [common, retrieve, rollback, all, single].concat()),
            (18, [common, warnings, retrieve, rollback, all, single].concat()),
            (22, [common, warnings, retrieve, purge, rollback, all, single].concat()),
            (33, [common, warnings, retrieve, purge, rollback, all, single].concat()),
            (34, [common, warnings, retrieve, purge, rollback, single, level].concat()),
        ] {
            assert_eq!(xml(&options, Version::new(version)), format!("<o>{expected}</o>"), "{version}");
        }
        let named = DeployOptions::new().tests(["A", "ns.B"]);
        let names = "<runTests>A</runTests><runTests>ns.B</runTests><singlePackage>";
        assert!(xml(&named, Version::V33).contains(&format!("<runAllTests>false</runAllTests>{names}")));
        let named = xml(&named, Version::V34);
        assert!(named.contains(names) && named.contains("<testLevel>RunSpecifiedTests</testLevel>"));
        assert!(!xml(&DeployOptions::new(), Version::V62).contains("testLevel"));
    }

    #[test]
    fn rest_has_them_as_booleans() {
        let json = |options: &DeployOptions| options.json().unwrap();
        assert_eq!(
            json(&DeployOptions::new().tests(["A"])),
            "{\"deployOptions\":{\"allowMissingFiles\":false,\"autoUpdatePackage\":false,\"checkOnly\":false,\
             \"ignoreWarnings\":false,\"performRetrieve\":false,\"purgeOnDelete\":false,\"rollbackOnError\":true,\
             \"runTests\":[\"A\"],\"singlePackage\":true,\"testLevel\":\"RunSpecifiedTests\"}}"
        );
        let plain = json(&DeployOptions::default());
        assert!(!plain.contains("runTests") && !plain.contains("testLevel"), "{plain}");
    }

    #[test]
    fn what_would_not_be_honoured_is_refused() {
        let refused = |options: DeployOptions, wire, version: u16| {
            options.check(wire, Version::new(version)).map_err(|error| (error.kind(), error.to_string()))
        };
        let new = DeployOptions::new;
        for (options, wire, version, kind, text) in [
            (new().perform_retrieve(true), Wire::Rest, 62, ErrorKind::NotOnThisWire, "performRetrieve"),
            (new().auto_update_package(true), Wire::Rest, 62, ErrorKind::NotOnThisWire, "over SOAP"),
            (new().ignore_warnings(true), Wire::Soap, 17, ErrorKind::UnsupportedVersion, "from 18.0"),
            (new().purge_on_delete(true), Wire::Soap, 21, ErrorKind::UnsupportedVersion, "from 22.0"),
            (
                new().test_level(TestLevel::RunLocalTests),
                Wire::Soap,
                33,
                ErrorKind::UnsupportedVersion,
                "RunLocalTests exists from 34.0",
            ),
            (
                new().test_level(TestLevel::RunRelevantTests),
                Wire::Rest,
                65,
                ErrorKind::UnsupportedVersion,
                "RunRelevantTests exists from 66.0",
            ),
            (
                new().test_level(TestLevel::RunSpecifiedTests),
                Wire::Soap,
                62,
                ErrorKind::Input,
                "none is named: name them with DeployOptions::tests",
            ),
            (
                new().tests(["A"]).test_level(TestLevel::NoTestRun),
                Wire::Soap,
                62,
                ErrorKind::Input,
                "NoTestRun runs no tests by name",
            ),
        ] {
            let (found, message) = refused(options, wire, version).unwrap_err();
            assert_eq!(found, kind, "{message}");
            assert!(message.contains(text), "{message}");
        }
        let all = new().allow_missing_files(true).auto_update_package(true).ignore_warnings(true);
        let all = all.perform_retrieve(true).purge_on_delete(true).rollback_on_error(false);
        assert_eq!(refused(all.single_package(false).tests(["A"]), Wire::Soap, 22), Ok(()));
        assert_eq!(refused(new().test_level(TestLevel::RunRelevantTests), Wire::Soap, 66), Ok(()));
    }
}
