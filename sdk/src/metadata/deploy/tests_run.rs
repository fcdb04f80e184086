//! What the tests of a deployment found.

use super::super::tree::{count, flag, id, list, number, text, words};
use crate::value::Id;
use serde::Deserialize;
use std::fmt;

/// What the tests of a deployment found: `RunTestsResult`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunTestsResult {
    /// The log of the run. Since 35.0.
    #[serde(deserialize_with = "id")]
    pub apex_log_id: Option<Id>,
    /// How much of each class and trigger the tests ran.
    #[serde(deserialize_with = "list")]
    pub code_coverage: Vec<CodeCoverageResult>,
    /// Where too little was run: a deployment with warnings fails.
    #[serde(deserialize_with = "list")]
    pub code_coverage_warnings: Vec<CodeCoverageWarning>,
    /// The tests that failed.
    #[serde(deserialize_with = "list")]
    pub failures: Vec<RunTestFailure>,
    /// How much of each flow the tests ran. Since 44.0.
    #[serde(deserialize_with = "list")]
    pub flow_coverage: Vec<FlowCoverageResult>,
    /// Where too little was run. Since 44.0.
    #[serde(deserialize_with = "list")]
    pub flow_coverage_warnings: Vec<FlowCoverageWarning>,
    /// How many tests failed.
    #[serde(deserialize_with = "count")]
    pub num_failures: u32,
    /// How many tests ran.
    #[serde(deserialize_with = "count")]
    pub num_tests_run: u32,
    /// The tests that passed; only once the deployment is over.
    #[serde(deserialize_with = "list")]
    pub successes: Vec<RunTestSuccess>,
    /// How long they took, in milliseconds.
    #[serde(deserialize_with = "number")]
    pub total_time: f64,
}

/// A test that failed. `Display` says it in a line.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunTestFailure {
    /// The class.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// What it failed with.
    #[serde(deserialize_with = "words")]
    pub message: String,
    /// The method; none if the class as a whole failed.
    #[serde(deserialize_with = "text")]
    pub method_name: Option<String>,
    /// The class's name.
    #[serde(deserialize_with = "words")]
    pub name: String,
    /// The class's namespace.
    #[serde(deserialize_with = "text")]
    pub namespace: Option<String>,
    /// The package.
    #[serde(deserialize_with = "text")]
    pub package_name: Option<String>,
    /// It sees the org's data. Since 33.0.
    #[serde(deserialize_with = "flag")]
    pub see_all_data: bool,
    /// Where it failed.
    #[serde(deserialize_with = "text")]
    pub stack_trace: Option<String>,
    /// How long it took, in milliseconds.
    #[serde(deserialize_with = "number")]
    pub time: f64,
    /// What it is a test of: `Class`.
    #[serde(rename = "type", deserialize_with = "words")]
    pub component_type: String,
}

impl fmt::Display for RunTestFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(namespace) = &self.namespace {
            write!(f, "{namespace}.")?;
        }
        f.write_str(&self.name)?;
        if let Some(method) = &self.method_name {
            write!(f, ".{method}")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// A test that passed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunTestSuccess {
    /// The class.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// The method.
    #[serde(deserialize_with = "words")]
    pub method_name: String,
    /// The class's name.
    #[serde(deserialize_with = "words")]
    pub name: String,
    /// The class's namespace.
    #[serde(deserialize_with = "text")]
    pub namespace: Option<String>,
    /// It sees the org's data. Since 33.0.
    #[serde(deserialize_with = "flag")]
    pub see_all_data: bool,
    /// How long it took, in milliseconds.
    #[serde(deserialize_with = "number")]
    pub time: f64,
}

/// How much of a class or a trigger the tests ran.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodeCoverageResult {
    /// Statements that change data.
    #[serde(deserialize_with = "list")]
    pub dml_info: Vec<CodeLocation>,
    /// The class or trigger.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// Lines that no test ran.
    #[serde(deserialize_with = "list")]
    pub locations_not_covered: Vec<CodeLocation>,
    /// Methods that were called.
    #[serde(deserialize_with = "list")]
    pub method_info: Vec<CodeLocation>,
    /// Its name.
    #[serde(deserialize_with = "words")]
    pub name: String,
    /// Its namespace.
    #[serde(deserialize_with = "text")]
    pub namespace: Option<String>,
    /// Lines that can be run.
    #[serde(deserialize_with = "count")]
    pub num_locations: u32,
    /// Those of them that no test ran.
    #[serde(deserialize_with = "count")]
    pub num_locations_not_covered: u32,
    /// Queries.
    #[serde(deserialize_with = "list")]
    pub soql_info: Vec<CodeLocation>,
    /// Searches.
    #[serde(deserialize_with = "list")]
    pub sosl_info: Vec<CodeLocation>,
    /// `Class` or `Trigger`.
    #[serde(rename = "type", deserialize_with = "words")]
    pub component_type: String,
}

/// A place in code.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodeLocation {
    /// The column.
    #[serde(deserialize_with = "count")]
    pub column: u32,
    /// The line.
    #[serde(deserialize_with = "count")]
    pub line: u32,
    /// How often it was run.
    #[serde(deserialize_with = "count")]
    pub num_executions: u32,
    /// How long that took, in milliseconds; -1 if it was not measured.
    #[serde(deserialize_with = "number")]
    pub time: f64,
}

/// Too little of a class, or of all code, was run.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodeCoverageWarning {
    /// The class or trigger.
    #[serde(deserialize_with = "id")]
    pub id: Option<Id>,
    /// What is wrong.
    #[serde(deserialize_with = "words")]
    pub message: String,
    /// Its name; none if it is about all code.
    #[serde(deserialize_with = "text")]
    pub name: Option<String>,
    /// Its namespace.
    #[serde(deserialize_with = "text")]
    pub namespace: Option<String>,
}

/// How much of a flow the tests ran.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlowCoverageResult {
    /// Elements that no test ran.
    #[serde(deserialize_with = "list")]
    pub elements_not_covered: Vec<String>,
    /// The flow.
    #[serde(deserialize_with = "id")]
    pub flow_id: Option<Id>,
    /// Its name.
    #[serde(deserialize_with = "words")]
    pub flow_name: String,
    /// Its namespace.
    #[serde(deserialize_with = "text")]
    pub flow_namespace: Option<String>,
    /// Its elements.
    #[serde(deserialize_with = "count")]
    pub num_elements: u32,
    /// Those of them that no test ran.
    #[serde(deserialize_with = "count")]
    pub num_elements_not_covered: u32,
    /// What kind of flow it is.
    #[serde(deserialize_with = "words")]
    pub process_type: String,
}

/// Too little of a flow, or of all flows, was run.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlowCoverageWarning {
    /// The flow.
    #[serde(deserialize_with = "id")]
    pub flow_id: Option<Id>,
    /// Its name; none if it is about all flows.
    #[serde(deserialize_with = "text")]
    pub flow_name: Option<String>,
    /// Its namespace.
    #[serde(deserialize_with = "text")]
    pub flow_namespace: Option<String>,
    /// What is wrong.
    #[serde(deserialize_with = "words")]
    pub message: String,
}
