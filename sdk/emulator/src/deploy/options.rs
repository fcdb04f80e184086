//! What a deployment is asked to do, as XML and as JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::node::{Node, part};
use crate::refusal::Refusal;
use crate::settings::Settings;
use crate::xml::Element;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TestLevel {
    NoTestRun,
    RunSpecifiedTests,
    /// Since 66.0.
    RunRelevantTests,
    RunLocalTests,
    RunAllTestsInOrg,
}

impl TestLevel {
    const ALL: [(Self, &'static str); 5] = [
        (Self::NoTestRun, "NoTestRun"),
        (Self::RunSpecifiedTests, "RunSpecifiedTests"),
        (Self::RunRelevantTests, "RunRelevantTests"),
        (Self::RunLocalTests, "RunLocalTests"),
        (Self::RunAllTestsInOrg, "RunAllTestsInOrg"),
    ];

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(level, _)| *level == self).map_or("NoTestRun", |(_, word)| word)
    }
}

/// `DeployOptions`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "they are the API's")]
pub(crate) struct Options {
    pub(crate) allow_missing_files: bool,
    pub(crate) auto_update_package: bool,
    pub(crate) check_only: bool,
    pub(crate) ignore_warnings: bool,
    pub(crate) perform_retrieve: bool,
    pub(crate) purge_on_delete: bool,
    pub(crate) rollback_on_error: bool,
    pub(crate) run_all_tests: bool,
    pub(crate) run_tests: Vec<String>,
    pub(crate) single_package: bool,
    pub(crate) test_level: Option<TestLevel>,
}

impl Options {
    /// Reads the element; options in any order, and only some of them.
    pub(crate) fn from_xml(element: &Element) -> Result<Self, String> {
        let mut options = Self::default();
        for child in element.children.iter().filter(|child| !child.nil) {
            options.set(&child.name, child.text.trim())?;
        }
        Ok(options)
    }

    /// Reads the JSON object; booleans as such or as text.
    pub(crate) fn from_json(members: &Map<String, Json>) -> Result<Self, String> {
        let mut options = Self::default();
        for (name, value) in members {
            match value {
                Json::Null => {}
                Json::Bool(flag) => options.set(name, &flag.to_string())?,
                Json::String(text) => options.set(name, text)?,
                Json::Array(items) if name == "runTests" => {
                    for item in items {
                        let text = item.as_str().ok_or("runTests must be a list of class names")?;
                        options.set(name, text)?;
                    }
                }
                other => return Err(format!("{name} cannot be {other}")),
            }
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, text: &str) -> Result<(), String> {
        let flag = match name {
            "allowMissingFiles" => &mut self.allow_missing_files,
            "autoUpdatePackage" => &mut self.auto_update_package,
            "checkOnly" => &mut self.check_only,
            "ignoreWarnings" => &mut self.ignore_warnings,
            "performRetrieve" => &mut self.perform_retrieve,
            "purgeOnDelete" => &mut self.purge_on_delete,
            "rollbackOnError" => &mut self.rollback_on_error,
            "runAllTests" => &mut self.run_all_tests,
            "singlePackage" => &mut self.single_package,
            "runTests" => {
                self.run_tests.extend(Some(text.to_owned()).filter(|text| !text.is_empty()));
                return Ok(());
            }
            "testLevel" if text.is_empty() => return Ok(()),
            "testLevel" => {
                let level = TestLevel::ALL.iter().find(|(_, word)| *word == text);
                let unknown = || format!("'{text}' is not a valid value for the enum 'TestLevel'");
                self.test_level = Some(level.ok_or_else(unknown)?.0);
                return Ok(());
            }
            _ => return Err(format!("{name} is no option of a deployment")),
        };
        *flag = match text {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => return Err(format!("{name} must be true or false, not '{text}'")),
        };
        Ok(())
    }

    /// Refuses what does not go together.
    pub(crate) fn check(&self, version: u16, settings: &Settings) -> Result<(), Refusal> {
        let refuse = |message: &str| Err(Refusal::new(&settings.deploy_options_code, message));
        let specified = self.test_level == Some(TestLevel::RunSpecifiedTests);
        if version >= 34 && !self.run_tests.is_empty() && !specified {
            return refuse("runTests can be used only with a testLevel of RunSpecifiedTests");
        }
        if specified && self.run_tests.is_empty() {
            return refuse("a testLevel of RunSpecifiedTests needs runTests");
        }
        if self.test_level == Some(TestLevel::RunRelevantTests) && version < 66 {
            return refuse("a testLevel of RunRelevantTests needs API version 66.0");
        }
        if settings.production {
            if !self.rollback_on_error {
                return refuse("rollbackOnError must be true in a production org");
            }
            if self.allow_missing_files || self.auto_update_package || self.purge_on_delete {
                return refuse(
                    "allowMissingFiles, autoUpdatePackage and purgeOnDelete cannot be used in a production org",
                );
            }
        }
        Ok(())
    }

    /// The tests that run: as asked, or as the org's kind wants it.
    pub(crate) fn level(&self, production: bool, with_apex: bool) -> TestLevel {
        match self.test_level {
            Some(level) => level,
            None if self.run_all_tests => TestLevel::RunAllTestsInOrg,
            None if !self.run_tests.is_empty() => TestLevel::RunSpecifiedTests,
            None if production && with_apex => TestLevel::RunLocalTests,
            None => TestLevel::NoTestRun,
        }
    }

    /// The JSON that echoes them.
    pub(crate) fn node(&self) -> Node {
        let tests = if self.run_tests.is_empty() {
            Node::Absent
        } else {
            Node::list(self.run_tests.iter().map(Node::from))
        };
        Node::Record(vec![
            part("checkOnly", self.check_only),
            part("ignoreWarnings", self.ignore_warnings),
            part("rollbackOnError", self.rollback_on_error),
            part("singlePackage", self.single_package),
            part("allowMissingFiles", self.allow_missing_files),
            part("autoUpdatePackage", self.auto_update_package),
            part("performRetrieve", self.perform_retrieve),
            part("purgeOnDelete", self.purge_on_delete),
            part("runTests", tests),
            part("testLevel", self.test_level.map(TestLevel::word)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_as_clients_send_them() {
        let xml = "<o><testLevel>RunSpecifiedTests</testLevel><runTests>A</runTests><runTests>B</runTests>\
                   <checkOnly>true</checkOnly><singlePackage>1</singlePackage></o>";
        let options = Options::from_xml(&Element::read(xml).unwrap()).unwrap();
        let json = r#"{"testLevel":"RunSpecifiedTests","runTests":["A","B"],"checkOnly":"true","singlePackage":true,
                       "purgeOnDelete":null}"#;
        assert_eq!(Options::from_json(&serde_json::from_str(json).unwrap()).unwrap(), options);
        assert_eq!(options.run_tests, ["A", "B"]);
        assert!(options.check_only && options.single_package && !options.rollback_on_error);
        let nil = "<o xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><testLevel i:nil='true'/></o>";
        assert_eq!(Options::from_xml(&Element::read(nil).unwrap()).unwrap(), Options::default());
    }

    #[test]
    fn options_that_are_none_are_refused() {
        for (json, text) in [
            (r#"{"checkOnly":"yes"}"#, "checkOnly must be true or false, not 'yes'"),
            (r#"{"testLevel":"All"}"#, "'All' is not a valid value for the enum 'TestLevel'"),
            (r#"{"dryRun":true}"#, "dryRun is no option of a deployment"),
            (r#"{"checkOnly":5}"#, "checkOnly cannot be 5"),
            (r#"{"runTests":[5]}"#, "runTests must be a list of class names"),
        ] {
            assert_eq!(Options::from_json(&serde_json::from_str(json).unwrap()).unwrap_err(), text);
        }
    }

    #[test]
    fn options_must_go_together() {
        let refused = |options: Options, version: u16, production: bool| {
            let settings = Settings { production, ..Settings::default() };
            options.check(version, &settings).map_err(|refusal| refusal.message)
        };
        let tests = || vec!["A".to_owned()];
        let named = Options { run_tests: tests(), ..Options::default() };
        assert_eq!(refused(named.clone(), 33, false), Ok(()));
        assert!(
            refused(named, 34, false).unwrap_err().contains("only with a testLevel of RunSpecifiedTests")
        );
        let level = |level| Options { test_level: Some(level), ..Options::default() };
        assert!(
            refused(level(TestLevel::RunSpecifiedTests), 60, false).unwrap_err().contains("needs runTests")
        );
        assert!(refused(level(TestLevel::RunRelevantTests), 65, false).unwrap_err().contains("66.0"));
        assert_eq!(refused(level(TestLevel::RunRelevantTests), 66, false), Ok(()));
        assert!(refused(Options::default(), 60, true).unwrap_err().contains("rollbackOnError must be true"));
        for missing in [
            Options { allow_missing_files: true, ..Options::default() },
            Options { auto_update_package: true, ..Options::default() },
            Options { purge_on_delete: true, ..Options::default() },
        ] {
            let missing = Options { rollback_on_error: true, ..missing };
            assert_eq!(refused(missing.clone(), 60, false), Ok(()));
            assert!(refused(missing, 60, true).unwrap_err().contains("cannot be used in a production org"));
        }
    }

    #[test]
    fn the_tests_depend_on_the_org() {
        let plain = Options::default();
        assert_eq!(plain.level(false, true), TestLevel::NoTestRun);
        assert_eq!(plain.level(true, false), TestLevel::NoTestRun);
        assert_eq!(plain.level(true, true), TestLevel::RunLocalTests);
        let all = Options { run_all_tests: true, ..Options::default() };
        assert_eq!(all.level(false, false), TestLevel::RunAllTestsInOrg);
        let named = Options { run_tests: vec!["A".into()], ..Options::default() };
        assert_eq!(named.level(false, false), TestLevel::RunSpecifiedTests);
    }
}
