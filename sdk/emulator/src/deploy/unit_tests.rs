//! The Apex tests of a deployment, simulated: the methods that the classes have,
//! or a plan says there are, pass unless the plan says otherwise.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use super::options::{Options, TestLevel};
use crate::compile;
use crate::kept::{Kept, Shelf};
use crate::metadata::components::Components;

/// Of 100 lines so many must be run by tests (metadata-legacy-async, section 4).
const ENOUGH: u8 = 75;

/// A test method, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedTest {
    /// Its class; `ns.Class` for one of a package, which is not local.
    pub class: String,
    /// Its name.
    pub method: String,
    /// What it fails with; none lets it pass.
    pub failure: Option<String>,
    /// The stack trace of the failure.
    pub stack_trace: Option<String>,
}

/// A test that ran.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TestRun {
    pub(crate) class: String,
    pub(crate) namespace: Option<String>,
    pub(crate) method: String,
    pub(crate) id: String,
    pub(crate) failure: Option<String>,
    pub(crate) stack_trace: Option<String>,
}

/// How much of a class the tests ran.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Coverage {
    pub(crate) class: String,
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) lines: usize,
    pub(crate) uncovered: usize,
}

/// What the tests of a deployment found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Report {
    /// Tests were asked for, whether or not there were any.
    pub(crate) enabled: bool,
    pub(crate) runs: Vec<TestRun>,
    pub(crate) coverage: Vec<Coverage>,
    /// Class, or none for all together, and what is wrong.
    pub(crate) warnings: Vec<(Option<String>, String)>,
}

impl Report {
    pub(crate) fn failures(&self) -> usize {
        self.runs.iter().filter(|run| run.failure.is_some()).count()
    }

    pub(crate) fn passed(&self) -> bool {
        self.failures() == 0 && self.warnings.is_empty()
    }
}

/// What tests are to do.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    tests: Shelf<PlannedTest>,
    /// Percent, by class in lower case.
    coverage: Shelf<u8>,
}

impl Plan {
    pub(crate) fn test(&mut self, test: PlannedTest) {
        self.tests.put(format!("{}.{}", test.class, test.method).to_lowercase(), test);
    }

    pub(crate) fn cover(&mut self, class: &str, percent: u8) {
        self.coverage.put(class.to_lowercase(), percent.min(100));
    }

    /// Runs the tests that a deployment asks for, over the components as they
    /// are with it. `deployed` are the types and names of its code.
    pub(crate) fn run(
        &self,
        options: &Options,
        production: bool,
        components: &Components,
        deployed: &[(String, String)],
    ) -> Report {
        let with_apex = deployed.iter().any(|(kind, _)| kind == "ApexClass" || kind == "ApexTrigger");
        let level = options.level(production, with_apex);
        if level == TestLevel::NoTestRun {
            return Report::default();
        }
        let all = self.all(components);
        let mut report = Report { enabled: true, ..Report::default() };
        for test in &all {
            let wanted = match level {
                TestLevel::NoTestRun => false,
                TestLevel::RunAllTestsInOrg => true,
                TestLevel::RunLocalTests => test.namespace.is_none(),
                TestLevel::RunSpecifiedTests => options.run_tests.iter().any(|name| same(name, test)),
                TestLevel::RunRelevantTests => relevant(components, deployed, test),
            };
            if wanted {
                report.runs.push(test.clone());
            }
        }
        if level == TestLevel::RunSpecifiedTests {
            for name in &options.run_tests {
                if !all.iter().any(|test| same(name, test)) {
                    let text = format!("no test class named {name} was found");
                    report.warnings.push((Some(name.clone()), text));
                }
            }
        }
        self.cover_all(level, components, deployed, &mut report);
        report
    }

    fn all(&self, components: &Components) -> Vec<TestRun> {
        let mut all: Vec<TestRun> = Vec::new();
        for component in components.of_kind("ApexClass") {
            let body = body(component.element.text_of("content").unwrap_or_default());
            for method in compile::test_methods(&body) {
                all.push(TestRun {
                    class: component.full_name.clone(),
                    namespace: None,
                    method,
                    id: component.id.clone(),
                    failure: None,
                    stack_trace: None,
                });
            }
        }
        for planned in self.tests.values() {
            let (namespace, class) = match planned.class.split_once('.') {
                Some((namespace, class)) => (Some(namespace.to_owned()), class.to_owned()),
                None => (None, planned.class.clone()),
            };
            let there = all.iter_mut().find(|test| {
                test.namespace == namespace
                    && test.class.eq_ignore_ascii_case(&class)
                    && test.method.eq_ignore_ascii_case(&planned.method)
            });
            match there {
                Some(test) => {
                    test.failure = planned.failure.clone();
                    test.stack_trace = planned.stack_trace.clone();
                }
                None => all.push(TestRun {
                    class,
                    namespace,
                    method: planned.method.clone(),
                    id: "01pE00000000000AAA".into(),
                    failure: planned.failure.clone(),
                    stack_trace: planned.stack_trace.clone(),
                }),
            }
        }
        all
    }

    /// Specified tests must run enough of each class and trigger that is
    /// deployed, all others enough of all code.
    fn cover_all(
        &self,
        level: TestLevel,
        components: &Components,
        deployed: &[(String, String)],
        report: &mut Report,
    ) {
        let (mut lines, mut uncovered) = (0, 0);
        for kind in ["ApexClass", "ApexTrigger"] {
            for component in components.of_kind(kind) {
                let body = body(component.element.text_of("content").unwrap_or_default());
                if !compile::test_methods(&body).is_empty() {
                    continue;
                }
                let percent = self.coverage.get(&component.full_name.to_lowercase()).copied().unwrap_or(100);
                let count = body.lines().filter(|line| !line.trim().is_empty()).count().max(1);
                let missed = count - count * usize::from(percent) / 100;
                (lines, uncovered) = (lines + count, uncovered + missed);
                let is_deployed = deployed
                    .iter()
                    .any(|(of, name)| of == kind && name.eq_ignore_ascii_case(&component.full_name));
                if is_deployed && level == TestLevel::RunSpecifiedTests && percent < ENOUGH {
                    let text = format!(
                        "Test coverage of selected Apex {} is {percent}%, at least {ENOUGH}% test coverage is required",
                        if kind == "ApexClass" { "Class" } else { "Trigger" }
                    );
                    report.warnings.push((Some(component.full_name.clone()), text));
                }
                report.coverage.push(Coverage {
                    class: component.full_name.clone(),
                    id: component.id.clone(),
                    kind: if kind == "ApexClass" { "Class".into() } else { "Trigger".into() },
                    lines: count,
                    uncovered: missed,
                });
            }
        }
        let enough = lines == 0 || (lines - uncovered) * 100 >= lines * usize::from(ENOUGH);
        if level != TestLevel::RunSpecifiedTests && !enough {
            let percent = (lines - uncovered) * 100 / lines;
            let text = format!(
                "Average test coverage across all Apex Classes and Triggers is {percent}%, at least {ENOUGH}% test coverage is required."
            );
            report.warnings.push((None, text));
        }
    }

    /// Its shelves, by the names that they have in a file.
    pub(crate) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        vec![("planned-tests", &mut self.tests), ("planned-coverage", &mut self.coverage)]
    }
}

/// The text of base64 content.
pub(crate) fn body(content: &str) -> String {
    let compact: String = content.split_ascii_whitespace().collect();
    BASE64.decode(compact).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

fn same(name: &str, test: &TestRun) -> bool {
    match (&test.namespace, name.split_once('.')) {
        (None, None) => test.class.eq_ignore_ascii_case(name),
        (Some(of), Some((namespace, class))) => {
            of.eq_ignore_ascii_case(namespace) && test.class.eq_ignore_ascii_case(class)
        }
        _ => false,
    }
}

/// A test is relevant that is deployed, or whose text names what is deployed.
fn relevant(components: &Components, deployed: &[(String, String)], test: &TestRun) -> bool {
    let text = components
        .get("ApexClass", &test.class)
        .map(|component| body(component.element.text_of("content").unwrap_or_default()).to_lowercase())
        .unwrap_or_default();
    deployed.iter().any(|(_, name)| {
        name.eq_ignore_ascii_case(&test.class)
            || text
                .split(|char: char| !char.is_alphanumeric() && char != '_')
                .any(|word| word == name.to_lowercase())
    })
}
