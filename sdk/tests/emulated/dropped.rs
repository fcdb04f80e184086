//! Every public future that holds state is polled n times and dropped, for all n until it is done; then
//! the org and the handle are asked what is known: nothing is lost, and nothing is done twice.
//!
//! What a dropped sign-in leaves is held by `tests/sign_ins.rs`.

use super::legacy::widget;
use super::org::{emulator, label, metadata_org, quick};
use super::push::{key, subscribers, version};
use super::scripted::{Reply, polled};
use super::writes::{Before, WIRES, WRITES, write};
use sforce::client::{BoxFuture, Http, HttpRequest, Saving, Stopped, Transport};
use sforce::metadata::{DeployOptions, Manifest, Package, RetrieveRequest};
use sforce::push::PushUpgrade;
use sforce::tooling::{Container, Member};
use sforce::{
    Acted, Edit, Id, New, Org, RecordError, Retry, SaveResult, Session, Upsert, Version, Wire, select,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v66::metadata::CustomLabel;
use sforce_emulator::{Emulator, Settings};
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

/// Sends over HTTP, and makes its caller wait before a request leaves, until its answer is there, and once
/// more. A request that has left goes on when its caller is dropped, as on a real connection.
#[derive(Clone)]
struct Stepped {
    http: Arc<Http>,
    running: Arc<AtomicUsize>,
}

impl Stepped {
    fn new() -> Self {
        Self { http: Arc::new(Http::new().unwrap()), running: Arc::default() }
    }

    /// Until nothing is under way any more.
    async fn settle(&self) {
        while self.running.load(Ordering::SeqCst) > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    fn org(&self, emulator: &Emulator, wire: Wire) -> Org {
        self.org_of(emulator.url(), emulator.session(), wire)
    }

    fn org_of(&self, url: &str, session: &str, wire: Wire) -> Org {
        let retry = Retry::default().first(Duration::from_millis(1));
        let builder = Org::builder().transport(self.clone()).retry(retry);
        builder.session(Session::new(url, session)).unwrap().over(wire)
    }
}

impl Transport for Stepped {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            pause().await;
            let Self { http, running } = self.clone();
            running.fetch_add(1, Ordering::SeqCst);
            let sent = tokio::spawn(async move {
                let reply = http.send(request).await;
                running.fetch_sub(1, Ordering::SeqCst);
                reply
            });
            let reply = sent.await.unwrap();
            pause().await;
            reply
        })
    }
}

/// Is not ready at first.
async fn pause() {
    let mut paused = false;
    poll_fn(|context| {
        if std::mem::replace(&mut paused, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect(what);
}

/// How often each name stands in the org, among records that are not deleted.
fn names(emulator: &Emulator) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    for record in emulator.records("Account").iter().filter(|record| !record.deleted) {
        *names.entry(record.text("Name").unwrap().to_owned()).or_default() += 1;
    }
    names
}

/// The wires, with a version where many go together and one where they go one by one.
const WAYS: [(Wire, Version, usize); 3] =
    [(Wire::Rest, Version::V62, 203), (Wire::Rest, Version::new(41), 7), (Wire::Soap, Version::V62, 203)];

fn accounts(round: usize, count: usize) -> Vec<New<Account>> {
    let name = |at| format!("{round}-{at}");
    (0..count).map(|at| New::new().set(Account::NAME, name(at))).collect()
}

/// What a stopped call knows, against the org: how often a record with this name stands there.
fn assert_known<I>(stopped: &Stopped<I>, count: usize, stands: impl Fn(usize) -> usize, at: &str) {
    assert_eq!(stopped.results.len(), count, "{at}");
    let unsent: Vec<usize> = stopped.unsent.iter().map(|(place, _)| *place).collect();
    for (place, result) in stopped.results.iter().enumerate() {
        let (code, stands) = (result.errors.first().map(|error| error.code.as_str()), stands(place));
        let at = format!("{at}, record {place}: {result:?}, {stands} in the org");
        match (result.success, code) {
            (true, None) => assert_eq!(stands, 1, "{at}"),
            (false, Some(RecordError::NOT_SENT)) => assert_eq!(stands, 0, "{at}"),
            (false, Some(RecordError::UNKNOWN)) => assert!(stands <= 1, "{at}"),
            other => panic!("{other:?} {at}"),
        }
        assert_eq!(unsent.contains(&place), code == Some(RecordError::NOT_SENT), "{at}");
        assert_eq!(result.acted() == Acted::Perhaps, code == Some(RecordError::UNKNOWN), "{at}");
    }
}

#[tokio::test]
async fn records_that_are_created_are_never_lost_nor_created_twice() {
    for (wire, version, count) in WAYS {
        let emulator = emulator().await;
        let stepped = Stepped::new();
        let org = stepped.org(&emulator, wire).at(version);
        for n in 0.. {
            let at = format!("{wire} {version}, dropped after {n} polls");
            // Awaited by reference, dropped, and taken up again.
            let mut saving = org.create(accounts(2 * n, count));
            let done = polled(&mut saving, n).await;
            let is_done = done.is_some();
            let results = match done {
                Some(results) => results.unwrap(),
                None => saving.await.unwrap(),
            };
            assert!(results.iter().all(|result| result.success), "{at}");
            let names_now = names(&emulator);
            assert!((0..count).all(|place| names_now[&format!("{}-{place}", 2 * n)] == 1), "{at}");

            // Dropped, and stopped.
            let round = 2 * n + 1;
            let mut saving = org.create(accounts(round, count));
            let _ = polled(&mut saving, n).await;
            let stopped = saving.stop();
            stepped.settle().await;
            let before = names(&emulator);
            let stands = |place| before.get(&format!("{round}-{place}")).copied().unwrap_or(0);
            assert_known(&stopped, count, stands, &at);
            let known: Vec<bool> = stopped.results.iter().map(|result| result.acted() == Acted::No).collect();
            // Those that were not sent can be sent now.
            let rest = stopped.unsent.into_iter().map(|(_, record)| record).collect::<Vec<_>>();
            assert!(org.create(rest).await.unwrap().iter().all(|result| result.success), "{at}");
            let names_now = names(&emulator);
            for (place, known) in known.iter().enumerate().filter(|(_, known)| **known) {
                assert_eq!(names_now.get(&format!("{round}-{place}")), Some(&1), "{at} {known}");
            }
            if is_done {
                assert!(n > 3, "{at}: it was never dropped on the way");
                break;
            }
        }
    }
}

/// Polls `next` `n` times at most, and drops it, until there is no more.
async fn one_by_one<O, I>(saving: &mut Saving<O, I>, n: usize) -> Vec<(usize, SaveResult)> {
    let mut results = Vec::new();
    loop {
        match polled(saving.next(), n).await {
            Some(None) => return results,
            Some(Some(result)) => results.push(result.unwrap()),
            None => tokio::time::sleep(Duration::from_micros(200)).await,
        }
    }
}

#[tokio::test]
async fn each_result_is_given_once_however_often_the_next_is_dropped() {
    for (wire, version, count) in WAYS {
        for n in 1..5 {
            let at = format!("{wire} {version}, {n} polls a time");
            let emulator = emulator().await;
            let org = Stepped::new().org(&emulator, wire).at(version);
            let mut saving = org.create(accounts(0, count));
            let created = one_by_one(&mut saving, n).await;
            let mut places: Vec<usize> = created.iter().map(|(place, _)| *place).collect();
            places.sort_unstable();
            assert_eq!(places, (0..count).collect::<Vec<_>>(), "{at}");
            // All of them together are still there.
            let all = saving.await.unwrap();
            assert!(created.iter().all(|(place, result)| all[*place] == *result), "{at}");
            let ids: Vec<Id> = all.iter().map(|result| result.id.unwrap()).collect();

            // A record that somebody else holds comes last.
            emulator.lock_row(ids[1].as_str(), 2);
            let edit = |(at, id): (usize, &Id)| Edit::of(*id).set(Account::NAME, format!("new {at}"));
            let mut saving = org.update(ids.iter().enumerate().map(edit).collect::<Vec<_>>());
            let updated = one_by_one(&mut saving, n).await;
            assert_eq!(updated.len(), count, "{at}");
            assert_eq!(
                updated.last().map(|(place, result)| (*place, result.success)),
                Some((1, true)),
                "{at}"
            );

            let mut saving = org.delete_all::<Account>(&ids);
            let deleted = one_by_one(&mut saving, n).await;
            assert!(deleted.len() == count && deleted.iter().all(|(_, result)| result.success), "{at}");
            assert_eq!(names(&emulator).len(), 0, "{at}");
            assert!(emulator.log().len() < 4 * count, "{at}: nothing is sent for nothing");
        }
    }
}

#[tokio::test]
async fn changes_that_were_not_sent_come_back_as_what_they_were() {
    for (wire, version, count) in WAYS {
        let emulator = emulator().await;
        let stepped = Stepped::new();
        let org = stepped.org(&emulator, wire).at(version);
        let created = org.create(accounts(0, count)).await.unwrap();
        let ids: Vec<Id> = created.iter().map(|result| result.id.unwrap()).collect();
        for n in 0.. {
            let at = format!("{wire} {version}, {n} polls");
            let name = |at: usize| format!("round {n}: {at}");
            let is_new = |place: usize| {
                usize::from(emulator.record(ids[place].as_str()).unwrap().text("Name") == Some(&name(place)))
            };
            // Each by its id: one time as a change, one time as an upsert.
            let done = if n % 2 == 0 {
                let edits = ids.iter().enumerate().map(|(at, id)| Edit::of(*id).set(Account::NAME, name(at)));
                let mut saving = org.update(edits.collect::<Vec<_>>());
                let done = polled(&mut saving, n).await.is_some();
                let stopped = saving.stop();
                stepped.settle().await;
                assert_known(&stopped, count, is_new, &at);
                for (place, edit) in &stopped.unsent {
                    assert_eq!((edit.id(), edit.changes().iter().count()), (ids[*place], 1), "{at}");
                }
                done
            } else {
                let upsert =
                    |(at, id): (usize, &Id)| Upsert::by(Account::ID, *id).set(Account::NAME, name(at));
                let mut saving = org.upsert(ids.iter().enumerate().map(upsert).collect::<Vec<_>>());
                let done = polled(&mut saving, n).await.is_some();
                let stopped = saving.stop();
                stepped.settle().await;
                assert_known(&stopped, count, is_new, &at);
                for (place, upsert) in &stopped.unsent {
                    assert_eq!(upsert.key(), ("Id", &ids[*place].into()), "{at}");
                }
                done
            };
            if done {
                assert!(n > 3, "{at}");
                break;
            }
        }
        for n in 0.. {
            let mut saving = org.delete_all::<Account>(&ids);
            let done = polled(&mut saving, n).await.is_some();
            let stopped = saving.stop();
            stepped.settle().await;
            assert!(stopped.unsent.iter().all(|(place, id)| ids[*place] == *id));
            let gone = ids.iter().filter(|id| emulator.record(id.as_str()).unwrap().deleted).count();
            assert!(gone + stopped.unsent.len() <= count, "{gone} of {count} are gone after {n} polls");
            if done || gone == count {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_query_that_is_dropped_between_rows_loses_none() {
    for wire in WIRES {
        let emulator = emulator().await;
        for at in 0..450 {
            emulator.insert("Account", [("Name", format!("{at:03}").as_str())]).unwrap();
        }
        let org = Stepped::new().org(&emulator, wire).batch_size(200);
        for n in 1..5 {
            let mut query = org.query(select![Account: NAME].order_by(Account::NAME.asc()));
            let mut names = Vec::new();
            loop {
                match polled(query.next(), n).await {
                    Some(None) => break,
                    Some(Some(row)) => names.push(row.unwrap().name.unwrap()),
                    None => tokio::time::sleep(Duration::from_micros(200)).await,
                }
            }
            assert_eq!(names, (0..450).map(|at| format!("{at:03}")).collect::<Vec<_>>(), "{wire}, {n} polls");
        }
    }
}

/// Each step of a flow that is waited for is dropped after n polls: the handle goes on as if it had not been.
#[tokio::test]
async fn a_wait_that_is_dropped_is_taken_up_by_its_handle() {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    subscribers(&emulator);
    let stepped = Stepped::new();
    for wire in WIRES {
        let org = stepped.org(&emulator, wire).at(Version::V66);
        let mut done = [false; 5];
        for n in 0.. {
            let at = format!("{wire}, dropped after {n} polls");
            let zip = Package::new(Version::V66).component(label(&format!("L{n}"))).zip().unwrap();
            let deployment = org.metadata().deploy(&zip, &DeployOptions::new()).await.unwrap();
            emulator.advance(Duration::from_secs(60));
            done[0] |= polled(deployment.wait(quick(), |_| {}), n).await.is_some();
            deployment.wait(quick(), |_| {}).await.unwrap().outcome().expect(&at);

            let manifest = Manifest::new(Version::V66).all("CustomLabel");
            let retrieval = org.metadata().retrieve(&RetrieveRequest::unpackaged(manifest)).await.unwrap();
            emulator.advance(Duration::from_secs(60));
            done[1] |= polled(retrieval.wait(quick(), |_| {}), n).await.is_some();
            stepped.settle().await;
            // The zip is given out once: if that was to the dropped one, it is retrieved again.
            let again = retrieval.wait(quick(), |_| emulator.advance(Duration::from_secs(60))).await;
            assert!(!again.expect(&at).files().unwrap().is_empty(), "{at}");

            let name = format!("Widget{n}_{wire}__c");
            let mut job = org.legacy().create([widget(&name)]).await.unwrap();
            emulator.advance(Duration::from_secs(60));
            done[2] |= polled(job.wait(quick()), n).await.is_some();
            assert_eq!(job.results().len(), 1, "{at}");
            assert!(job.wait(quick()).await.unwrap()[0].succeeded(), "{at}");
            assert!(emulator.component("CustomObject", &name).is_some(), "{at}");

            let container =
                Container::of([Member::class(format!("C{n}{wire}"), format!("class C{n}{wire} {{}}"))]);
            let container = container.create(&org).await.unwrap();
            let request = container.save().await.unwrap();
            emulator.advance(Duration::from_secs(60));
            done[3] |= polled(request.wait(quick(), |_| {}), n).await.is_some();
            request.wait(quick(), |_| {}).await.unwrap().outcome().expect(&at);
            container.delete().await.unwrap();

            let upgrade = PushUpgrade::to(version()).orgs([key(1)]).create(&org).await.unwrap().upgrade;
            upgrade.schedule().await.unwrap();
            emulator.advance(Duration::from_secs(600));
            done[4] |= polled(upgrade.wait(quick(), |_| {}), n).await.is_some();
            assert!(upgrade.wait(quick(), |_| {}).await.unwrap().status.is_over(), "{at}");
            if done.iter().all(|done| *done) {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_push_upgrade_that_nobody_holds_is_never_left_to_be_pushed() {
    for wire in WIRES {
        let emulator = emulator().await;
        subscribers(&emulator);
        let stepped = Stepped::new();
        let org = stepped.org(&emulator, wire);
        let open = || {
            let requests = emulator.records("PackagePushRequest");
            requests.iter().filter(|request| request.text("Status") != Some("Canceled")).count()
        };
        for n in 0.. {
            let builder = PushUpgrade::to(version()).orgs([key(1), key(2)]);
            if let Some(prepared) = polled(builder.create(&org), n).await {
                assert_eq!((prepared.unwrap().jobs.len(), open()), (2, 1), "{wire}, {n} polls");
                assert!(n > 3 && emulator.records("PackagePushRequest").len() > 1, "{wire}, {n} polls");
                break;
            }
            // The task that creates the request may not have begun yet.
            tokio::time::sleep(Duration::from_millis(20)).await;
            stepped.settle().await;
            eventually("the request is aborted", || open() == 0).await;
        }
    }
}

#[tokio::test]
async fn a_container_that_nobody_holds_is_removed() {
    for wire in WIRES {
        let emulator = emulator().await;
        let stepped = Stepped::new();
        let org = stepped.org(&emulator, wire);
        let removed = async |what: &str| {
            tokio::time::sleep(Duration::from_millis(20)).await;
            stepped.settle().await;
            eventually(what, || emulator.records("MetadataContainer").iter().all(|it| it.deleted)).await;
        };
        let members = || [Member::class("Foo", "class Foo {}"), Member::class("Bar", "class Bar {}")];
        for n in 0.. {
            let created = polled(Container::of(members()).create(&org), n).await;
            let Some(created) = created else {
                removed(&format!("{wire}: a creation that was dropped after {n} polls")).await;
                continue;
            };
            assert!(n > 3, "{wire}, {n} polls");
            drop(created.unwrap());
            removed("a handle that was dropped").await;
            break;
        }
        // What is done with one, to its end.
        for n in 0.. {
            let act = async {
                let container = Container::of(members()).create(&org).await?;
                container.put(Member::class("Baz", "class Baz {}")).await?;
                container.check().await?;
                container.delete().await
            };
            let done = polled(act, n).await;
            removed(&format!("{wire}: dropped after {n} polls, {done:?}")).await;
            if done.is_some() {
                break;
            }
        }
    }
}

/// What a metadata call of several requests has done is found by the names of the components.
#[tokio::test]
async fn components_of_a_dropped_call_are_found_by_their_names() {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    let stepped = Stepped::new();
    let org = stepped.org(&emulator, Wire::Soap);
    for n in 0.. {
        let names: Vec<String> = (0..12).map(|at| format!("L{n}_{at}")).collect();
        let labels: Vec<CustomLabel> = names.iter().map(|name| label(name)).collect();
        let done = polled(org.metadata().create(&labels), n).await;
        stepped.settle().await;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = org.metadata().read::<CustomLabel>(&names).await.unwrap();
        let there = found.iter().map(Option::is_some).collect::<Vec<_>>();
        assert!([0, 10, 12].contains(&there.iter().filter(|there| **there).count()), "{there:?}");
        assert!(there.is_sorted_by(|one, other| one >= other), "in order: {there:?}");
        if done.is_some() {
            assert!(n > 3 && there.iter().all(|there| *there));
            break;
        }
    }
}

/// Those of several requests; what a dropped one leaves is held by the tests above.
const SEVERAL: &[&str] = &["Container::create", "Container::delete", "PushUpgrade::create"];

/// Where nothing is known of a dropped call, at least it was not sent twice, and nothing is sent that nobody
/// asked for.
#[tokio::test]
async fn a_dropped_write_of_one_request_is_sent_at_most_once() {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    subscribers(&emulator);
    let stepped = Stepped::new();
    for (call, wires) in WRITES.iter().filter(|(call, _)| !SEVERAL.contains(call)) {
        for wire in *wires {
            for n in 0.. {
                let at = format!("{call} over {wire}, dropped after {n} polls");
                let org = stepped.org_of(emulator.url(), &emulator.new_session(), *wire).at(Version::V66);
                let name = format!("{}{n}", call.replace(|char: char| !char.is_alphanumeric(), ""));
                let before = Before::of(call, &emulator, &org, &format!("{name}{wire}")).await;
                emulator.clear_log();
                let done = polled(write(&org, call, &before), n).await;
                stepped.settle().await;
                let sent = emulator.log().len();
                // Before the first poll nothing is, and the first one only makes ready.
                assert!(sent <= usize::from(n > 1), "{at}: {sent} requests");
                let is_done = done.is_some();
                if let Some(outcome) = done {
                    outcome.expect(&at);
                    assert_eq!(sent, 1, "{at}");
                }
                drop((org, before));
                emulator.advance(Duration::from_secs(7200));
                stepped.settle().await;
                if is_done {
                    break;
                }
            }
        }
    }
}
