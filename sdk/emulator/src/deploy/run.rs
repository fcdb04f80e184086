//! Deployments as the org runs them: asked for, started, committed, ended.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_schema::Version;

use super::apply::{self, Job, Message};
use super::archive;
use super::options::{Options, TestLevel};
use super::state::{Deployment, Event, FINALIZING, Run, Status};
use super::unit_tests::Report;
use crate::actor::Actor;
use crate::clock::millis;
use crate::compile::Known;
use crate::id;
use crate::metadata::save::Context;
use crate::org::Org;
use crate::permissions::Permission;
use crate::refusal::Refusal;

/// What a run of a deployment finds.
struct Trial {
    messages: Vec<Message>,
    files: usize,
    tests: Report,
}

impl Org {
    /// Queues a deployment; its id.
    pub(crate) fn deploy(
        &mut self,
        by: &Actor,
        version: Version,
        zip: &[u8],
        options: Options,
    ) -> Result<String, Refusal> {
        options.check(version.major, &self.settings)?;
        let most = self.settings.deploy_most_zip;
        if zip.len() > most {
            let message = format!("the zip file has {} bytes; {most} are allowed", zip.len());
            return Err(Refusal::new(&self.settings.deploy_too_large_code, message));
        }
        Ok(self.queue(by, version, options, Some(BASE64.encode(zip)), zip.len(), None))
    }

    /// Queues the deployment of what a validation has found good; its id.
    pub(crate) fn quick_deploy(
        &mut self,
        by: &Actor,
        version: Version,
        validation: &str,
    ) -> Result<String, Refusal> {
        let refuse = || {
            let message = format!("no validation that can be deployed has the id {validation}");
            Refusal::new(&self.settings.quick_deploy_code, message)
        };
        let id = id::canonical(validation).ok_or_else(refuse)?;
        let validated = self.deploys.get(&id).ok_or_else(refuse)?;
        let since = by.now.saturating_sub(millis(self.settings.validation_life));
        let run = validated.run.as_ref().ok_or_else(refuse)?;
        let good = validated.options.check_only
            && validated.ended.is_some_and(|(at, status)| status == Status::Succeeded && at >= since)
            && run.tests.enabled
            && run.tests.passed();
        if !good {
            return Err(refuse());
        }
        let (zip, size) = (validated.zip.clone(), validated.zip_size);
        // Its tests have run.
        let options = Options {
            check_only: false,
            run_all_tests: false,
            run_tests: Vec::new(),
            test_level: Some(TestLevel::NoTestRun),
            ..validated.options.clone()
        };
        Ok(self.queue(by, version, options, zip, size, Some(id)))
    }

    fn queue(
        &mut self,
        by: &Actor,
        version: Version,
        options: Options,
        zip: Option<String>,
        zip_size: usize,
        validated: Option<String>,
    ) -> String {
        let submitted = by.now;
        let deployment = Deployment {
            id: String::new(),
            version: version.major,
            options,
            zip,
            zip_size,
            validated,
            by: by.user.clone(),
            submitted,
            failure: None,
            run: None,
            cancel: None,
            ended: None,
            retrieved: None,
        };
        let id = self.deploys.submit(deployment);
        // With nothing to wait for it begins at once.
        self.settle();
        id
    }

    /// The deployment of an id that may still be asked about.
    pub(crate) fn deployment(&self, by: &Actor, text: &str) -> Result<&Deployment, Refusal> {
        let unknown = || {
            Refusal::new(&self.settings.deploy_unknown_id_code, format!("no deployment has the id {text}"))
        };
        let id = id::canonical(text)
            .ok_or_else(|| Refusal::new("MALFORMED_ID", format!("malformed id {text}")))?;
        let since = by.now.saturating_sub(millis(self.settings.deploy_kept));
        self.deploys.get(&id).filter(|it| it.ended.is_none_or(|(at, _)| at >= since)).ok_or_else(unknown)
    }

    /// Asks for the end of a deployment; whether it has ended already.
    pub(crate) fn cancel_deploy(
        &mut self,
        by: &Actor,
        text: &str,
        version: Version,
    ) -> Result<bool, Refusal> {
        let (now, user) = (by.now, by.user.clone());
        let deployment = self.deployment(by, text)?;
        let (id, status) = (deployment.id.clone(), deployment.status(&self.settings, now));
        let refuse = |why: &str| {
            let message = format!("the deployment {id} cannot be canceled: {why}");
            Err(Refusal::new(&self.settings.deploy_cancel_code, message))
        };
        match status {
            Status::Pending | Status::InProgress => {
                self.deploys.change(&id, |deployment| deployment.cancel = Some((now, user)));
                self.settle();
            }
            Status::Finalizing if version.major >= FINALIZING => return refuse("it is being finalized"),
            // Earlier versions let it be asked for, and the components are in the org all the same.
            Status::Finalizing | Status::Canceling => {}
            _ => return refuse(&format!("it is {}", status.word(version.major))),
        }
        Ok(self.deployment(by, text)?.status(&self.settings, now).done())
    }

    /// Takes a deployment on, for who has submitted it.
    pub(crate) fn take_on(&mut self, id: &str, at: i64, event: Event) {
        let Some(deployment) = self.deploys.get(id).cloned() else { return };
        match event {
            Event::Start => {
                let trial = self.tried_out(&deployment, at);
                let run = self.run_of(trial, at);
                self.deploys.change(id, |deployment| deployment.run = Some(run));
            }
            Event::Commit => self.commit(&deployment, at),
            Event::End(status) => self.end(id, at, status),
        }
    }

    /// The run that a trial begins, or what refuses the zip as a whole.
    fn run_of(&self, trial: Result<Trial, String>, at: i64) -> Run {
        match trial {
            Ok(trial) => Run {
                started: at,
                files: trial.files,
                messages: trial.messages,
                tests: trial.tests,
                ..Run::default()
            },
            Err(text) => {
                let refused = Some((self.settings.deploy_zip_code.clone(), text));
                Run { started: at, refused, ..Run::default() }
            }
        }
    }

    /// Puts the components of a deployment into the org, or finds that they no longer fit: the org may have changed
    /// since it was tried out.
    fn commit(&mut self, deployment: &Deployment, at: i64) {
        let finalizes = deployment.failure.as_ref().is_some_and(|failure| failure.finalizing);
        let stays = !deployment.options.check_only && !finalizes;
        let started = deployment.run.as_ref().map_or(at, |run| run.started);
        let tests = deployment.run.as_ref().map(|run| run.tests.clone()).unwrap_or_default();
        let by = self.acting(&deployment.by, at);
        let done: Result<Box<Run>, Box<Run>> = self.atomically(|org| {
            let trial = org.applied(deployment, at);
            let mut run = Box::new(Run { tests, ..org.run_of(trial, started) });
            run.committed = run.succeeds(deployment);
            if run.committed && stays {
                org.reflect(&by);
                Ok(run)
            } else {
                Err(run)
            }
        });
        let (Ok(run) | Err(run)) = done;
        self.deploys.change(&deployment.id, |deployment| deployment.run = Some(*run));
    }

    fn end(&mut self, id: &str, at: i64, status: Status) {
        let Some(deployment) = self.deploys.get(id).cloned() else { return };
        let good = matches!(status, Status::Succeeded | Status::SucceededPartial);
        let retrieved = (good && deployment.options.perform_retrieve && !deployment.options.check_only)
            .then(|| self.retrieve_deployed(&deployment, at));
        self.deploys.change(id, |deployment| {
            deployment.ended = Some((at, status));
            deployment.retrieved = retrieved;
            // A validation may be deployed later.
            if !(deployment.options.check_only && status == Status::Succeeded) {
                deployment.zip = None;
            }
        });
    }

    /// What a deployment would do to the components as they are now.
    fn tried_out(&mut self, deployment: &Deployment, at: i64) -> Result<Trial, String> {
        let (Ok(trial) | Err(trial)) =
            self.atomically(|org| Err::<Result<Trial, String>, _>(org.applied(deployment, at)));
        trial
    }

    /// Applies the zip of a deployment to the components, as far as it can be.
    fn applied(&mut self, deployment: &Deployment, at: i64) -> Result<Trial, String> {
        let zip = BASE64.decode(deployment.zip.as_deref().unwrap_or_default());
        let zip = zip.map_err(|problem| format!("the zip file is not in base64: {problem}"))?;
        let files = archive::read(&zip, &self.settings)?;
        let catalog = Arc::clone(&self.catalog);
        let version = Version::new(deployment.version);
        let schema = catalog.metadata(version).ok_or("the org has no metadata types")?;
        let cx = Context { schema, catalog: &catalog, settings: &self.settings, now: at };
        let known = self.known_names();
        let author = self.permissions_of(&deployment.by).contains(&Permission::AuthorApex);
        let (options, compiler) = (&deployment.options, &*self.compiler);
        let job = Job { cx: &cx, options, compiler, known: &known, author };
        let components = &mut self.components;
        let newest = self.settings.newest_version;
        let messages = apply::apply(&job, components, &files, |version| {
            (version <= newest).then(|| catalog.metadata(Version::new(version))).flatten()
        });
        let deployed: Vec<(String, String)> = messages
            .iter()
            .filter(|message| message.success && !message.deleted)
            .map(|message| (message.kind.clone(), message.full_name.clone()))
            .collect();
        let tests = self.test_plan.run(&deployment.options, self.settings.production, components, &deployed);
        Ok(Trial { messages, files: files.len(), tests })
    }

    /// The names that code may use.
    pub(crate) fn known_names(&self) -> Known {
        let records = self.store.all("ApexClass");
        let classes = records.iter().filter_map(|class| class.text("Name")).map(str::to_lowercase);
        let components = self.components.of_kind("ApexClass").map(|class| class.full_name.to_lowercase());
        Known {
            classes: classes.chain(components).collect(),
            objects: self.catalog.objects().map(|object| object.name.to_lowercase()).collect(),
        }
    }

    /// Whether a running deployment holds a component (metadata-legacy-async,
    /// section 4: a deployment locks what it affects).
    pub(crate) fn locked(&self, kind: &str, name: &str) -> Option<Refusal> {
        let running = self.deploys.running().filter(|it| !it.options.check_only && it.cancel.is_none())?;
        let run = running.run.as_ref()?;
        let held = run.messages.iter().any(|message| {
            message.success && message.kind == kind && message.full_name.eq_ignore_ascii_case(name)
        });
        held.then(|| {
            let message = format!("{kind} {name} is being changed by the deployment {}", running.id);
            Refusal::new(&self.settings.deploy_lock_code, message).about("fullName")
        })
    }
}
