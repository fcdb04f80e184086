use super::*;
use crate::client::testing::{Script, broken, json, refusal};
use crate::error::{Acted, ErrorKind};
use crate::{Id, Org, Schedule, Version};
use std::time::Duration;
use tokio::time::Instant;

const REQUEST: &str = "1dr000000000001AAA";
const CONTAINER: &str = "1dc000000000001AAA";

type Reply = Result<crate::client::HttpResponse, Error>;

fn created(id: &str) -> Reply {
    json(201, &format!(r#"{{"id":"{id}","success":true,"errors":[]}}"#))
}

fn members(ids: &[&str]) -> Reply {
    let results: Vec<_> =
        ids.iter().map(|id| format!(r#"{{"id":"{id}","success":true,"errors":[]}}"#)).collect();
    json(200, &format!("[{}]", results.join(",")))
}

fn gone() -> Reply {
    crate::client::testing::reply(204, "application/json", "")
}

fn state(state: &str) -> Reply {
    let row = format!(r#"{{"Id":"{REQUEST}","State":"{state}","IsCheckOnly":false}}"#);
    json(200, &format!(r#"{{"totalSize":1,"done":true,"records":[{row}]}}"#))
}

fn rows(ids: &[&str]) -> Reply {
    let rows: Vec<_> = ids.iter().map(|id| format!(r#"{{"Id":"{id}"}}"#)).collect();
    json(200, &format!(r#"{{"totalSize":{},"done":true,"records":[{}]}}"#, ids.len(), rows.join(",")))
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// The calls that were made, without their versions and bodies.
fn calls(script: &Script) -> Vec<String> {
    let line = |line: String| {
        let first = line.lines().next().unwrap_or_default().replace("/services/data/v62.0/tooling/", "");
        first.split_once("?q=").map_or(first.clone(), |(path, _)| path.to_owned())
    };
    script.lines().into_iter().map(line).collect()
}

async fn made(script: &Script) -> Container {
    Container::of([Member::class("Foo", "class Foo {}")]).create(&script.org()).await.unwrap()
}

/// Lets tasks run that nobody waits for; the clock leaps over their waits.
async fn settled() {
    tokio::time::sleep(Duration::from_secs(3600)).await;
}

const DELETED: &str = "DELETE sobjects/MetadataContainer/1dc000000000001AAA";
const QUERY: &str = "GET query";
const ABORTED: &str = "PATCH sobjects/ContainerAsyncRequest/1dr000000000001AAA";

/// A container with a member, and a request of it.
fn begun() -> Vec<Reply> {
    vec![created(CONTAINER), members(&["400000000000001AAA"]), created(REQUEST)]
}

/// The calls of a test behind those of [`begun`].
fn since(script: &Script) -> Vec<String> {
    calls(script).split_off(3)
}

#[tokio::test(start_paused = true)]
async fn a_request_is_looked_at_every_two_seconds_and_a_lost_look_loses_nothing() {
    let mut replies = begun();
    replies.extend([
        state("Queued"),
        broken(Acted::Perhaps),
        refusal(503, "SERVER_UNAVAILABLE", "x"),
        state("Queued"),
        state("Completed"),
        gone(),
    ]);
    let script = Script::new(replies);
    let org = script.impatient();
    let container = Container::of([Member::class("Foo", "")]).create(&org).await.unwrap();
    let request = container.save().await.unwrap();
    let start = Instant::now();
    let mut told = Vec::new();
    let results = request
        .wait(ContainerRequest::polling(), |results| {
            told.push((start.elapsed().as_secs(), results.to_string()));
        })
        .await
        .unwrap();
    assert_eq!(results.state, ContainerState::Completed);
    let told: Vec<_> = told.iter().map(|(at, line)| (*at, line.as_str())).collect();
    assert_eq!(told, [(2, "Queued"), (8, "Queued"), (10, "Completed")]);
    container.delete().await.unwrap();
    assert_eq!(since(&script), [QUERY, QUERY, QUERY, QUERY, QUERY, DELETED]);
    drop(request);
    settled().await;
    assert_eq!(since(&script).len(), 6, "what was removed is not removed again");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_leaves_the_handle_to_wait_with() {
    let mut replies = begun();
    replies.extend([state("Queued"), state("Queued"), state("Queued"), state("Failed"), gone()]);
    let script = Script::new(replies);
    let container = made(&script).await;
    let request = container.save().await.unwrap();
    let start = Instant::now();
    let error =
        request.wait(ContainerRequest::polling().deadline(Duration::from_secs(5)), |_| {}).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed().as_secs()), (ErrorKind::Deadline, 5));
    assert_eq!(
        request.wait(ContainerRequest::polling(), |_| {}).await.unwrap().state,
        ContainerState::Failed
    );
    container.delete().await.unwrap();
    assert_eq!(since(&script), [QUERY, QUERY, QUERY, QUERY, DELETED]);
}

#[tokio::test(start_paused = true)]
async fn handles_that_are_dropped_remove_their_container() {
    // Nothing is queued.
    let script = Script::new(begun().into_iter().take(2).chain([gone()]));
    drop(made(&script).await);
    settled().await;
    assert_eq!(calls(&script)[2..], [DELETED]);

    // What is queued is aborted first: while it is, nothing can be removed.
    let locked = || refusal(400, "FIELD_INTEGRITY_EXCEPTION", "unfinished save request");
    let mut replies = begun();
    replies.extend([locked(), rows(&[REQUEST]), gone(), gone()]);
    let script = Script::new(replies);
    let container = made(&script).await;
    let request = container.save().await.unwrap();
    drop(container);
    settled().await;
    assert_eq!(since(&script), [""; 0], "the request needs it");
    drop(request);
    settled().await;
    assert_eq!(since(&script), [DELETED, QUERY, ABORTED, DELETED]);

    // An org that does not let a request be aborted: its end is waited for.
    let mut replies = begun();
    for _ in 0..2 {
        replies.extend([locked(), rows(&[REQUEST]), refusal(405, "METHOD_NOT_ALLOWED", "x"), locked()]);
    }
    replies.extend([broken(Acted::Perhaps), gone()]);
    let script = Script::new(replies);
    let container = made(&script).await;
    drop(container.save().await.unwrap());
    drop(container);
    settled().await;
    let round = [DELETED, QUERY, ABORTED, DELETED];
    assert_eq!(since(&script), [&round[..], &round[..], &[DELETED, DELETED]].concat());
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_removes_the_container_too() {
    let mut replies = begun();
    replies.extend([state("Queued"), state("Queued"), gone()]);
    let script = Script::new(replies);
    let org = script.org();
    let deploy = async {
        let container = Container::of([Member::page("P", "<apex:page/>")]).create(&org).await?;
        container.save().await?.wait(ContainerRequest::polling(), |_| {}).await?.outcome()
    };
    assert!(tokio::time::timeout(Duration::from_secs(5), deploy).await.is_err());
    settled().await;
    assert_eq!(since(&script), [QUERY, QUERY, DELETED]);
}

#[tokio::test(start_paused = true)]
async fn a_run_removes_its_container_before_it_returns() {
    let foo = || Container::of([Member::class("Foo", "")]);
    let wait = async |container: &Container, schedule| container.save().await?.wait(schedule, |_| {}).await;
    // What was done counts, not what became of the container.
    for last in [gone(), refusal(400, "UNKNOWN_EXCEPTION", "x")] {
        let removable = last.as_ref().is_ok_and(|it| it.status == 204);
        let mut replies = begun();
        replies.extend([state("Completed"), last]);
        if !removable {
            replies.extend([rows(&[]), refusal(400, "UNKNOWN_EXCEPTION", "x"), gone()]);
        }
        let script = Script::new(replies);
        let org = script.org();
        let results = foo().run(&org, async |it| wait(it, ContainerRequest::polling()).await).await.unwrap();
        assert_eq!(results.state, ContainerState::Completed);
        let tried = [QUERY, DELETED, QUERY, DELETED];
        assert_eq!(since(&script), tried[..if removable { 2 } else { 4 }]);
        settled().await;
        assert_eq!(script.requests().len(), if removable { 5 } else { 8 });
    }
    // A deadline gives up.
    let mut replies = begun();
    replies.extend([state("Queued"), refusal(400, "X", "locked"), rows(&[REQUEST]), gone(), gone()]);
    let script = Script::new(replies);
    let schedule = ContainerRequest::polling().deadline(Duration::from_secs(1));
    let error = foo().run(&script.org(), async |it| wait(it, schedule).await).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert_eq!(since(&script), [QUERY, DELETED, QUERY, ABORTED, DELETED]);
}

#[tokio::test(start_paused = true)]
async fn what_is_kept_stays_until_it_is_taken_up() {
    let mut replies = begun();
    replies.extend([state("Completed"), gone()]);
    let script = Script::new(replies);
    let container = made(&script).await;
    let request = container.save().await.unwrap();
    let (container, request) = (container.keep(), request.id());
    settled().await;
    assert_eq!(since(&script), [""; 0]);
    let results = ContainerRequest::resume(&script.org(), request)
        .wait(ContainerRequest::polling(), |_| {})
        .await
        .unwrap();
    assert_eq!(results.id, id(REQUEST));
    drop(Container::resume(&script.org(), container));
    settled().await;
    assert_eq!(since(&script), [QUERY]);
    Container::resume(&script.org(), container).delete().await.unwrap();
    assert_eq!(since(&script), [QUERY, DELETED]);
}

#[tokio::test(start_paused = true)]
async fn a_container_whose_making_was_cut_off_is_found_by_its_name() {
    // The answer was lost: it may be there, and comes about late.
    let script = Script::new([broken(Acted::Perhaps), rows(&[]), rows(&[CONTAINER]), gone()]);
    let error = Container::of([Member::class("Foo", "")]).create(&script.org()).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::Perhaps));
    settled().await;
    assert_eq!(calls(&script), ["POST sobjects/MetadataContainer", QUERY, QUERY, DELETED]);
    let query = &script.lines()[1];
    assert!(query.contains("MetadataContainer%20WHERE%20Name%20%3D%20%27sforce-"), "{query}");

    // It never came about.
    let script = Script::new([broken(Acted::Perhaps)].into_iter().chain((0..6).map(|_| rows(&[]))));
    Container::of([Member::class("Foo", "")]).create(&script.org()).await.unwrap_err();
    settled().await;
    assert_eq!(calls(&script)[1..], [QUERY; 6], "for ten seconds");

    // It surely was not made.
    let script = Script::new([refusal(400, "STORAGE_LIMIT_EXCEEDED", "x")]);
    Container::of([Member::class("Foo", "")]).create(&script.org()).await.unwrap_err();
    settled().await;
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_name_that_is_taken_is_made_up_again() {
    let taken =
        || refusal(400, "DUPLICATE_VALUE", "Name duplicates value on record with id: 1dc000000000009");
    let script = Script::new([taken(), created(CONTAINER), members(&["400000000000001AAA"]), gone()]);
    let container = made(&script).await;
    assert_eq!(container.id(), id(CONTAINER), "the other one is somebody else's");
    let names = script.lines();
    assert!(names[0].contains(r#""Name":"sforce-"#) && names[0] != names[1], "{names:?}");
    container.delete().await.unwrap();

    let script = Script::new((0..9).map(|_| taken()));
    let error = Container::of([Member::class("Foo", "")]).create(&script.org()).await.unwrap_err();
    assert_eq!((error.code(), script.requests().len()), (Some("DUPLICATE_VALUE"), 5));

    // A name of the caller's is that container's; where the message does not tell which, it is refused.
    let script = Script::new([refusal(400, "DUPLICATE_VALUE", "on record with id: <unknown>")]);
    let named = Container::of([Member::class("Foo", "")]).named("build");
    assert_eq!(named.create(&script.org()).await.unwrap_err().code(), Some("DUPLICATE_VALUE"));
}

#[tokio::test(start_paused = true)]
async fn a_member_that_is_refused_takes_its_container_with_it() {
    let refused = r#"[{"id":"400000000000001AAA","success":true,"errors":[]},
        {"success":false,"errors":[{"statusCode":"INVALID_CROSS_REFERENCE_KEY","message":"no such page","fields":[]}]}]"#;
    let script = Script::new([created(CONTAINER), json(200, refused), gone()]);
    let members = [Member::class("Foo", ""), Member::page(id("066000000000009AAA"), "")];
    let error = Container::of(members).create(&script.org()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "INVALID_CROSS_REFERENCE_KEY: no such page; the member is ApexPage 066000000000009AAA"
    );
    assert_eq!(calls(&script)[2..], [DELETED], "at once");
    settled().await;
    assert_eq!(script.requests().len(), 3);

    // If even that fails, it is tried again.
    let script = Script::new([
        created(CONTAINER),
        json(200, refused),
        refusal(400, "X", "x"),
        rows(&[]),
        refusal(400, "X", "x"),
        gone(),
    ]);
    let members = [Member::class("Foo", ""), Member::page("P", "")];
    let error = Container::of(members).create(&script.org()).await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_CROSS_REFERENCE_KEY"));
    settled().await;
    assert_eq!(calls(&script)[2..], [DELETED, QUERY, DELETED, DELETED]);
}

#[tokio::test]
async fn wrong_arguments_are_said_before_anything_is_sent() {
    let script = Script::default();
    let org = script.org();
    let (container, member) = (id(CONTAINER), id("400000000000001AAA"));
    let foo = || Member::class("Foo", "");
    let wrong = [
        (
            ContainerRequest::save().container(container).member(member).create(&org).await.unwrap_err(),
            "of a container or of a member, not of both",
        ),
        (ContainerRequest::save().create(&org).await.unwrap_err(), "of a container or of a member: name one"),
        (
            ContainerRequest::check().member(member).create(&org).await.unwrap_err(),
            "cannot be checked without being saved",
        ),
        (Container::of([]).create(&org).await.unwrap_err(), "a container needs a member"),
        (
            Container::of([foo()]).member(foo()).create(&org).await.unwrap_err(),
            "ApexClass Foo is in the container twice",
        ),
        (
            Container::resume(&org, container).put(Member::class(member, "")).await.unwrap_err(),
            "is not the id of an ApexClass",
        ),
    ];
    for (error, message) in wrong {
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.message().contains(message), "{error}");
    }
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn what_looks_absent_may_be_forbidden() {
    let forbidden = || refusal(400, "INVALID_TYPE", "sObject type 'ContainerAsyncRequest' is not supported.");
    let script = Script::new([forbidden(), forbidden(), refusal(404, "NOT_FOUND", "x"), rows(&[])]);
    let org = script.org();
    let request = ContainerRequest::resume(&org, id(REQUEST));
    for error in [
        request.status().await.unwrap_err(),
        ContainerRequest::save().container(id(CONTAINER)).create(&org).await.unwrap_err(),
        Container::of([Member::class("Foo", "")]).create(&org).await.unwrap_err(),
    ] {
        assert!(error.message().contains("without the permissions View All Data"), "{error}");
    }
    let error = request.status().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "NOT_FOUND: there is no container request 1dr000000000001AAA: it went with its container, or never was"
    );
}

#[tokio::test]
async fn the_columns_that_are_asked_for_are_those_of_the_version() {
    let script = Script::new([state("Queued"), state("Queued")]);
    for (version, column) in [(30, "CompilerErrors"), (31, "DeployDetails")] {
        ContainerRequest::resume(&script.org().at(Version::new(version)), id(REQUEST))
            .status()
            .await
            .unwrap();
        let asked = script.lines().pop().unwrap();
        assert!(asked.contains(column) && asked.contains(&format!("/v{version}.0/tooling/query")), "{asked}");
    }
}

#[test]
fn a_handle_that_is_dropped_outside_of_its_runtime_uses_it_all_the_same() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let script = Script::new(begun().into_iter().take(2).chain([gone()]));
    let container = runtime.block_on(made(&script));
    drop(container);
    // The task is ready to run: no clock is waited for.
    runtime.block_on(async {
        while script.requests().len() < 3 {
            tokio::task::yield_now().await;
        }
    });
    assert_eq!(calls(&script)[2..], [DELETED]);
}

#[test]
fn deploying_can_be_done_on_other_threads() {
    fn sendable<T: Send>(_: T) {}

    let org: Org = Script::default().org();
    let foo = || Container::of([Member::class("Foo", "")]);
    sendable(foo().create(&org));
    sendable(
        foo().run(&org, async |container| container.save().await?.wait(Schedule::default(), |_| {}).await),
    );
    let container = Container::resume(&org, id(CONTAINER));
    sendable(container.save());
    let request = ContainerRequest::resume(&org, id(REQUEST));
    sendable(request.wait(Schedule::default(), |_| {}));
    sendable(request.abort());
    sendable(container.delete());
}
