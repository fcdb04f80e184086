//! What becomes of a container in every outcome: removed, kept, reused.

use super::*;

/// Waits for what a dropped handle has left to a task.
async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect(what);
}

async fn removed(emulator: &Emulator) {
    eventually("the container is removed", || containers(emulator) == 0).await;
}

#[tokio::test]
async fn what_is_run_with_a_container_ends_with_its_removal() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let build = |text: &str| Container::of([Member::class(foo, text)]);
        let saved = build("class Foo { }")
            .run(&org, async |container| {
                let save = container.save().await?;
                emulator.advance(SECOND);
                save.wait(quick(), |_| {}).await
            })
            .await
            .unwrap();
        assert_eq!((saved.state, containers(&emulator)), (ContainerState::Completed, 0));
        assert_eq!(body(&emulator, foo), "class Foo { }");
        // A deadline gives up what is queued, and so does an error of the caller's own.
        let short = Schedule::every(Duration::from_millis(5)).deadline(Duration::from_millis(20));
        let late = build("class Foo { Integer i; }")
            .run(&org, async |container| container.save().await?.wait(short, |_| {}).await)
            .await
            .unwrap_err();
        assert_eq!((late.kind(), containers(&emulator)), (ErrorKind::Deadline, 0));
        let other: Box<dyn std::error::Error> = build("class Foo { Integer i; }")
            .run::<(), _>(&org, async |container| {
                container.save().await?;
                Err("changed my mind".into())
            })
            .await
            .unwrap_err();
        assert_eq!((other.to_string().as_str(), containers(&emulator)), ("changed my mind", 0));
        emulator.advance(SECOND);
        assert_eq!(body(&emulator, foo), "class Foo { }");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn an_org_may_not_let_a_request_be_aborted() {
    for wire in WIRES {
        let strict = Settings { container_abort: false, ..Settings::with_retired_versions() };
        let emulator = emulator_with(Clock::manual(), strict).await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let container = container(&org, [Member::class(foo, "class Foo { }")]).await;
        let request = container.save().await.unwrap();
        let error = request.abort().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(matches!(error.code(), Some("METHOD_NOT_ALLOWED" | "INVALID_TYPE_FOR_OPERATION")), "{error}");
        assert!(error.message().ends_with(&format!("aborted over {wire}: wait for its end")), "{error}");
        assert_eq!(request.status().await.unwrap().state, ContainerState::Queued);
        end(&emulator, &request).await.outcome().unwrap();
        assert_eq!(request.abort().await.unwrap_err().kind(), ErrorKind::TooLate);

        // Nor can a container be removed before the end: it is waited for.
        container.put(Member::class(foo, "class Foo { Integer i; }")).await.unwrap();
        drop(request);
        let second = container.save().await.unwrap();
        emulator.clear_log();
        drop((second, container));
        eventually("it was tried", || emulator.log().len() >= 4).await;
        assert_eq!(containers(&emulator), 1);
        emulator.advance(SECOND);
        removed(&emulator).await;
        assert_eq!(body(&emulator, foo), "class Foo { Integer i; }", "the service has saved it");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn handles_that_are_dropped_give_up_what_is_queued() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let held = container(&org, [Member::class(foo, "class Foo { }")]).await;
        let save = held.save().await.unwrap();
        drop(held);
        assert_eq!(
            save.status().await.unwrap().state,
            ContainerState::Queued,
            "a request keeps its container"
        );
        let (left, id) = (save.status().await.unwrap().container.unwrap(), save.id());
        drop(save);
        removed(&emulator).await;
        assert!(emulator.record(left.as_str()).unwrap().deleted);
        let request = emulator.record(id.as_str()).unwrap();
        assert_eq!((request.text("State"), request.deleted), (Some("Aborted"), true));
        emulator.advance(SECOND);
        assert_eq!(body(&emulator, foo), "public class Foo {}");

        // The same for a member's own request, and for a future that a timeout drops.
        let deploy = async {
            let container = container(&org, [Member::class("Bar", "class Bar {}")]).await;
            let member = container.put(Member::class(foo, "class Foo { }")).await?;
            container.save_member(member).await?.wait(quick(), |_| {}).await?.outcome()
        };
        let stopped = tokio::time::timeout(Duration::from_millis(300), deploy).await;
        assert!(stopped.is_err());
        removed(&emulator).await;
        emulator.advance(SECOND);
        assert_eq!(body(&emulator, foo), "public class Foo {}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_deadline_leaves_the_handle_and_what_is_kept_is_taken_up_by_id() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let held = container(&org, [Member::class(foo, "class Foo { }")]).await;
        let save = held.save().await.unwrap();
        let short = Schedule::every(Duration::from_millis(5)).deadline(Duration::from_millis(20));
        let error =
            save.wait(short, |results| assert_eq!(results.state, ContainerState::Queued)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Deadline);
        // The handles are still good; or another process goes on.
        let (container, request) = (held.keep(), save.id());
        drop(save);
        let request = ContainerRequest::resume(&org, request);
        let results = end(&emulator, &request).await;
        assert_eq!((results.state, results.container), (ContainerState::Completed, Some(container)));
        assert_eq!(containers(&emulator), 1);
        // A look that is lost does not lose the request.
        emulator.fail_next(Fault::Drop);
        emulator.fail_next(Fault::Status(503, None));
        request.wait(quick(), |_| {}).await.unwrap().outcome().unwrap();
        Container::resume(&org, container).delete().await.unwrap();
        assert_eq!(containers(&emulator), 0);
        // Gone is gone.
        Container::resume(&org, container).delete().await.unwrap();
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_leaves_nothing_behind() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        // Of the container, of its members, of the request: each was done, and nobody knows.
        for creates in 0..3 {
            emulator.fail(Rule::new(Fault::DropAfter).after(creates).times(1));
            let deploy = async {
                let container = Container::of([Member::class(foo, "class Foo { }")]).create(&org).await?;
                container.save().await?.wait(quick(), |_| {}).await
            };
            let error = deploy.await.unwrap_err();
            assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, sforce::Acted::Perhaps));
            // There was one, and there is none.
            removed(&emulator).await;
            emulator.clear_faults();
        }
        emulator.advance(SECOND);
        assert_eq!(body(&emulator, foo), "public class Foo {}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_container_that_was_left_behind_is_reused_by_its_name() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let build = |text: &str| {
            Container::of([Member::class(foo, text), Member::page("P", "<apex:page/>")]).named("build")
        };
        let first = build("old").create(&org).await.unwrap().keep();
        assert_eq!(text(&emulator, first, "Name").as_deref(), Some("build"));
        let again = build("class Foo { }").create(&org).await.unwrap();
        assert_eq!(again.id(), first);
        end(&emulator, &again.save().await.unwrap()).await.outcome().unwrap();
        again.delete().await.unwrap();
        assert_eq!(body(&emulator, foo), "class Foo { }");
        // The service's own words for a name that is too long.
        let error = build("x").named("x".repeat(33)).create(&org).await.unwrap_err();
        assert_eq!(error.code(), Some("STRING_TOO_LONG"));
        assert_eq!(containers(&emulator), 0);
        all_over(&emulator, wire);
    }
}
