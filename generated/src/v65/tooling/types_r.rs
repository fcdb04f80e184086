// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `RecordTypeInfo`.
#[derive(Default)]
pub struct RecordTypeInfo {
    /// `active`, required.
    pub active: Option<bool>,
    /// `available`, required.
    pub available: Option<bool>,
    /// `defaultRecordTypeMapping`, required.
    pub default_record_type_mapping: Option<bool>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `master`, required.
    pub master: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `recordTypeId`, required.
    pub record_type_id: Option<::sforce::Id>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordTypeInfo: "RecordTypeInfo" in API_3, base None, subtypes [], object None;
    req Flag active "active",
    req Flag available "available",
    req Flag default_record_type_mapping "defaultRecordTypeMapping",
    req Text developer_name "developerName",
    req Flag master "master",
    req Text name "name",
    req Id record_type_id "recordTypeId",
}

/// `RunTestFailure`.
#[derive(Default)]
pub struct RunTestFailure {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `methodName`.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `seeAllData`.
    pub see_all_data: Option<bool>,
    /// `stackTrace`.
    pub stack_trace: Option<String>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestFailure: "RunTestFailure" in API_3, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    opt Flag see_all_data "seeAllData",
    reqnil Text stack_trace "stackTrace",
    req Num time "time",
    req Text r#type "type",
}

/// `RunTestSuccess`.
#[derive(Default)]
pub struct RunTestSuccess {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `methodName`, required.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `seeAllData`.
    pub see_all_data: Option<bool>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestSuccess: "RunTestSuccess" in API_3, base None, subtypes [], object None;
    req Id id "id",
    req Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    opt Flag see_all_data "seeAllData",
    req Num time "time",
}

/// `RunTestsResult`.
#[derive(Default)]
pub struct RunTestsResult {
    /// `apexLogId`.
    pub apex_log_id: Option<String>,
    /// `codeCoverage`.
    pub code_coverage: ::sforce::List<CodeCoverageResult>,
    /// `codeCoverageWarnings`.
    pub code_coverage_warnings: ::sforce::List<CodeCoverageWarning>,
    /// `failures`.
    pub failures: ::sforce::List<RunTestFailure>,
    /// `flowCoverage`.
    pub flow_coverage: ::sforce::List<FlowCoverageResult>,
    /// `flowCoverageWarnings`.
    pub flow_coverage_warnings: ::sforce::List<FlowCoverageWarning>,
    /// `numFailures`, required.
    pub num_failures: Option<i32>,
    /// `numTestsRun`, required.
    pub num_tests_run: Option<i32>,
    /// `successes`.
    pub successes: ::sforce::List<RunTestSuccess>,
    /// `totalTime`, required.
    pub total_time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestsResult: "RunTestsResult" in API_3, base None, subtypes [], object None;
    opt Text apex_log_id "apexLogId",
    opt List(CodeCoverageResult) code_coverage "codeCoverage",
    opt List(CodeCoverageWarning) code_coverage_warnings "codeCoverageWarnings",
    opt List(RunTestFailure) failures "failures",
    opt List(FlowCoverageResult) flow_coverage "flowCoverage",
    opt List(FlowCoverageWarning) flow_coverage_warnings "flowCoverageWarnings",
    req Int num_failures "numFailures",
    req Int num_tests_run "numTestsRun",
    opt List(RunTestSuccess) successes "successes",
    req Num total_time "totalTime",
}
