//! `DeployResult` and what is in it, for both wires (metadata-legacy-async,
//! section 4; metadata-rest-deploy, section Status).

use super::apply::Message;
use super::retrieve;
use super::state::{Deployment, Run, Status};
use super::unit_tests::Report;
use crate::actor::Actor;
use crate::node::{Node, part};
use crate::org::Org;
use crate::settings::Settings;
use crate::time;

/// How long a test takes, in the milliseconds that results tell.
const TEST_TIME: f64 = 10.0;

fn date(millis: i64) -> String {
    time::format_date_time(millis, "Z")
}

/// What of a deployment is known at a time.
struct View<'a> {
    deployment: &'a Deployment,
    run: Option<&'a Run>,
    status: Status,
    /// How many of its messages and tests are through.
    messages: usize,
    tests: usize,
}

impl<'a> View<'a> {
    fn of(deployment: &'a Deployment, settings: &Settings, now: i64) -> Self {
        let status = deployment.status(settings, now);
        let run = deployment.run.as_ref();
        // What a cancelled one had not reached by then it never does.
        let until = deployment.cancel.as_ref().map_or(now, |(at, _)| *at);
        let messages = run.map_or(0, |run| {
            share(run.messages.len(), run.started, Deployment::checked(run, settings), until)
        });
        let tests = run.filter(|run| deployment.reaches_tests(run)).map_or(0, |run| {
            let (from, to) = (Deployment::checked(run, settings), deployment.tested(run, settings));
            share(run.tests.runs.len(), from, to, until)
        });
        Self { deployment, run, status, messages, tests }
    }

    fn seen(&self) -> &'a [Message] {
        self.run.map_or(&[], |run| &run.messages[..self.messages])
    }
}

/// How many of so many things are through between two times.
fn share(count: usize, from: i64, to: i64, now: i64) -> usize {
    if now >= to {
        return count;
    }
    let (passed, whole) = (now.saturating_sub(from).max(0), to.saturating_sub(from).max(1));
    let all = i64::try_from(count).unwrap_or(i64::MAX);
    usize::try_from(all.saturating_mul(passed) / whole).unwrap_or(0).min(count)
}

impl Org {
    /// `DeployResult` since 29.0, with details if asked for.
    pub(crate) fn deploy_result(
        &self,
        by: &Actor,
        deployment: &Deployment,
        version: u16,
        details: bool,
    ) -> Node {
        let view = View::of(deployment, &self.settings, by.now);
        let status = view.status;
        let components = || view.seen().iter().filter(|message| !message.is_manifest());
        let total = view.run.map_or(0, |run| run.messages.iter().filter(|it| !it.is_manifest()).count());
        let tests = view.run.map_or(0, |run| run.tests.runs.len());
        let test_errors = view
            .run
            .map_or(0, |run| run.tests.runs[..view.tests].iter().filter(|it| it.failure.is_some()).count());
        let error = whole_error(deployment, status);
        let completed = deployment.ended.map(|(at, _)| at);
        let started = view.run.map(|run| run.started);
        let modified = completed
            .or(deployment.cancel.as_ref().map(|(at, _)| *at))
            .or(started)
            .unwrap_or(deployment.submitted);
        let success = status == Status::Succeeded
            || (status == Status::SucceededPartial && self.settings.deploy_partial_is_success);
        let canceled_by = deployment.cancel.as_ref().map(|(_, by)| by);
        let enabled = view.run.is_some_and(|run| run.tests.enabled);
        let options = &deployment.options;
        Node::Record(vec![
            part("canceledBy", canceled_by).since(30),
            part("canceledByName", canceled_by.map(|_| "Emulated User")).since(30),
            part("checkOnly", options.check_only),
            part("completedDate", completed.map(date)),
            part("createdBy", &deployment.by).since(30),
            part("createdByName", "Emulated User").since(30),
            part("createdDate", date(deployment.submitted)),
            part("details", if details { self.details(by, &view) } else { Node::Record(Vec::new()) })
                .soap_only(),
            part("details", if details { self.details(by, &view) } else { Node::Absent }).rest_only(),
            part("done", status.done()),
            part("errorMessage", error.as_ref().map(|(_, message)| message)),
            part("errorStatusCode", error.as_ref().map(|(code, _)| code)),
            part("id", &deployment.id),
            part("ignoreWarnings", options.ignore_warnings),
            part("lastModifiedDate", date(modified)),
            // What a result up to 28.0 holds has keys in JSON still (as recorded).
            part("messages", Node::Absent).rest_only(),
            part("numberComponentErrors", components().filter(|message| !message.success).count()),
            part("numberComponentsDeployed", components().filter(|message| message.success).count()),
            part("numberComponentsTotal", total),
            part("numberFiles", view.run.map(|run| run.files)).since(64),
            part("numberTestErrors", test_errors),
            part("numberTestsCompleted", view.tests - test_errors),
            part("numberTestsTotal", tests),
            part("retrieveResult", Node::Absent).rest_only(),
            part("rollbackOnError", options.rollback_on_error),
            part("runTestResult", Node::Absent).rest_only(),
            part("runTestsEnabled", enabled).since(30),
            part("startDate", started.map(date)),
            part("stateDetail", state_detail(&view)),
            part("status", status.word(version)),
            part("success", success),
            part("zipSize", deployment.zip_size).since(64),
        ])
    }

    /// `DeployResult` up to 28.0.
    pub(crate) fn old_deploy_result(&self, by: &Actor, deployment: &Deployment) -> Node {
        let view = View::of(deployment, &self.settings, by.now);
        let over = view.status.done();
        let shown = view.seen().iter().filter(|message| over || !message.success);
        Node::Record(vec![
            part("id", &deployment.id),
            part("messages", Node::list(shown.map(|it| message(deployment, it)))),
            part("retrieveResult", self.retrieved(by, deployment)),
            part("runTestResult", view.run.map(|run| tests(&run.tests, view.tests, over))),
            part("success", matches!(view.status, Status::Succeeded | Status::SucceededPartial)),
        ])
    }

    /// `DeployDetails`: while it goes on, the failures only.
    fn details(&self, by: &Actor, view: &View<'_>) -> Node {
        let over = view.status.done();
        let nodes = |success: bool| {
            let some =
                view.seen().iter().filter(move |message| message.success == success && (over || !success));
            Node::list(some.map(|it| message(view.deployment, it)))
        };
        let all = view.seen().iter().filter(|message| over || !message.success);
        let all = Node::list(all.map(|it| message(view.deployment, it)));
        Node::Record(vec![
            part("allComponentMessages", all).rest_only(),
            part("componentFailures", nodes(false)),
            part("componentSuccesses", nodes(true)),
            part("retrieveResult", self.retrieved(by, view.deployment)),
            // There before anything was begun, too (as recorded).
            part(
                "runTestResult",
                match view.run {
                    Some(run) => tests(&run.tests, view.tests, over),
                    None => tests(&Report::default(), 0, over),
                },
            ),
        ])
    }

    fn retrieved(&self, by: &Actor, deployment: &Deployment) -> Node {
        let retrieved = deployment.retrieved.as_ref().and_then(|id| self.retrieves.get(id));
        retrieved.map_or(Node::Absent, |retrieve| retrieve::result(self, by, retrieve, true))
    }
}

/// What is wrong with a deployment as a whole: code and message.
fn whole_error(deployment: &Deployment, status: Status) -> Option<(String, String)> {
    let refused = deployment.run.as_ref().and_then(|run| run.refused.clone());
    let planned = deployment.failure.as_ref().map(|failure| (failure.code.clone(), failure.message.clone()));
    matches!(status, Status::Failed | Status::FinalizingFailed).then(|| refused.or(planned)).flatten()
}

/// `DeployMessage`
fn message(deployment: &Deployment, message: &Message) -> Node {
    let created = deployment.run.as_ref().map_or(deployment.submitted, |run| run.started);
    let kind = match (message.success && message.problem.is_none(), message.warning) {
        (true, _) => None,
        (false, true) => Some("Warning"),
        (false, false) => Some("Error"),
    };
    message_node(message, created, kind)
}

/// `DeployMessage`, with what only JSON has.
pub(crate) fn message_node(message: &Message, created: i64, kind: Option<&str>) -> Node {
    Node::Record(vec![
        part("changed", message.changed),
        part("columnNumber", message.place.map(|(_, column)| column)),
        part("componentType", &message.kind).since(30),
        part("created", message.created),
        part("createdDate", date(created)).since(30),
        part("deleted", message.deleted),
        part("fileName", &message.file),
        part("forPackageManifestFile", message.is_manifest()).rest_only(),
        part("fullName", &message.full_name),
        part("id", message.id.as_ref()),
        part("knownPackagingProblem", false).rest_only(),
        part("lineNumber", message.place.map(|(line, _)| line)),
        part("problem", message.problem.as_ref()),
        part("problemType", kind).since(18),
        part("requiresProductionTestRun", false).rest_only(),
        part("success", message.success),
        part("warning", message.warning).rest_only(),
    ])
}

/// The component or test at work, since 16.0.
fn state_detail(view: &View<'_>) -> Option<String> {
    let run = view.run?;
    if view.status != Status::InProgress {
        return None;
    }
    if let Some(message) = run.messages.get(view.messages) {
        return Some(format!(
            "Processing Type: {}",
            if message.kind.is_empty() { "package.xml" } else { &message.kind }
        ));
    }
    let test = run.tests.runs.get(view.tests)?;
    Some(format!("Running Test: {}.{}", test.class, test.method))
}

/// `RunTestsResult` of the tests so far; while they go on, the failures only.
fn tests(report: &Report, done: usize, over: bool) -> Node {
    let runs = &report.runs[..done];
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let failures = runs.iter().filter_map(|run| {
        let message = run.failure.as_ref()?;
        Some(Node::Record(vec![
            part("id", &run.id),
            part("message", message),
            part("methodName", &run.method),
            part("name", &run.class),
            part("namespace", Node::or_nil(run.namespace.as_deref())),
            part("packageName", &run.class),
            part("seeAllData", false).since(33),
            part("stackTrace", Node::or_nil(run.stack_trace.as_deref())),
            part("time", TEST_TIME),
            part("type", "Class"),
        ]))
    });
    let successes = runs.iter().filter(|run| over && run.failure.is_none()).map(|run| {
        Node::Record(vec![
            part("id", &run.id),
            part("methodName", &run.method),
            part("name", &run.class),
            part("namespace", Node::or_nil(run.namespace.as_deref())),
            part("seeAllData", false).since(33),
            part("time", TEST_TIME),
        ])
    });
    let coverage = report.coverage.iter().filter(|_| over).map(|class| {
        let missed = (0..class.uncovered).map(|line| {
            Node::Record(vec![
                part("column", 0_usize),
                part("line", line + 1),
                part("numExecutions", 0_usize),
                part("time", -1.0),
            ])
        });
        Node::Record(vec![
            part("dmlInfo", Node::List(Vec::new())),
            part("id", &class.id),
            part("locationsNotCovered", Node::list(missed)),
            part("methodInfo", Node::List(Vec::new())),
            part("name", &class.class),
            part("namespace", Node::Nil),
            part("numLocations", class.lines),
            part("numLocationsNotCovered", class.uncovered),
            part("soqlInfo", Node::List(Vec::new())),
            part("soslInfo", Node::List(Vec::new())),
            part("type", &class.kind),
        ])
    });
    let warnings = report.warnings.iter().filter(|_| over).map(|(class, text)| {
        Node::Record(vec![
            part("id", "01pE00000000000AAA"),
            part("message", text),
            part("name", Node::or_nil(class.as_deref())),
            part("namespace", Node::Nil),
        ])
    });
    let failed = runs.iter().filter(|run| run.failure.is_some()).count();
    Node::Record(vec![
        part("apexLogId", Node::Absent).since(35),
        part("codeCoverage", Node::list(coverage)),
        part("codeCoverageWarnings", Node::list(warnings)),
        part("failures", Node::list(failures)),
        part("flowCoverage", Node::List(Vec::new())).since(44),
        part("flowCoverageWarnings", Node::List(Vec::new())).since(44),
        part("numFailures", failed),
        part("numTestsRun", runs.len()),
        part("successes", Node::list(successes)),
        part("totalTime", TEST_TIME * count(runs.len())),
    ])
}
