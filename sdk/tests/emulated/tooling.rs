//! Tooling deployments over both wires: what is saved, what is told, and what is refused.

mod removal;

use super::org::{all_over, client, emulator, emulator_with, quick, schemas};
use sforce::tooling::{Container, ContainerRequest, ContainerState, Member};
use sforce::{ErrorKind, Id, Org, Schedule, Version, Wire, select};
use sforce_bindings::v65::tooling::{ApexClassMember, ContainerAsyncRequest, MetadataContainer};
use sforce_emulator::{Clock, Emulator, Fault, Permission, Rule, Settings};
use std::time::Duration;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];
const SECOND: Duration = Duration::from_secs(1);

/// A class that is there before.
fn class(emulator: &Emulator, name: &str) -> Id {
    let body = format!("public class {name} {{}}");
    let id = emulator.insert("ApexClass", [("Name", name), ("Body", body.as_str())]).unwrap();
    emulator.clear_log();
    Id::new(&id).unwrap()
}

fn text(emulator: &Emulator, id: Id, field: &str) -> Option<String> {
    emulator.record(id.as_str()).unwrap().text(field).map(str::to_owned)
}

fn body(emulator: &Emulator, id: Id) -> String {
    text(emulator, id, "Body").unwrap()
}

fn containers(emulator: &Emulator) -> usize {
    emulator.records("MetadataContainer").len()
}

async fn container(org: &Org, members: impl IntoIterator<Item = Member>) -> Container {
    Container::of(members).create(org).await.unwrap()
}

/// Waits for a request that is due.
async fn end(emulator: &Emulator, request: &ContainerRequest) -> sforce::tooling::ContainerResults {
    emulator.advance(SECOND);
    request.wait(quick(), |_| {}).await.unwrap()
}

#[tokio::test]
async fn every_kind_of_code_is_checked_and_saved_by_id_and_by_name() {
    for wire in WIRES {
        for version in [30, 31, 58] {
            let emulator = emulator().await;
            let foo = class(&emulator, "Foo");
            let insert = |kind: &str, text: &str, body: &str| {
                Id::new(&emulator.insert(kind, [("Name", "T"), (text, body)]).unwrap()).unwrap()
            };
            let trigger = insert("ApexTrigger", "Body", "trigger T on Account (before insert) {}");
            let page = insert("ApexPage", "Markup", "<apex:page/>");
            let component = insert("ApexComponent", "Markup", "<apex:component/>");
            let org = client(&emulator, wire).at(Version::new(version));
            let container = Container::of([
                Member::class(foo, "public class Foo { Bar bar; }"),
                Member::class("Bar", "public class Bar { Foo foo; }"),
                Member::trigger(trigger, "trigger T on Account (after insert) {}"),
                Member::page("T", "<apex:page>new</apex:page>"),
            ])
            .member(Member::component(component, "<apex:component>new</apex:component>"))
            .create(&org)
            .await
            .unwrap();

            let check = container.check().await.unwrap();
            let queued = check.status().await.unwrap();
            assert_eq!(
                (queued.state.clone(), queued.container),
                (ContainerState::Queued, Some(container.id()))
            );
            assert_eq!(queued.outcome().unwrap_err().code(), Some("Queued"));
            let checked = end(&emulator, &check).await;
            checked.outcome().unwrap();
            assert!(checked.check_only && checked.failures.is_empty());
            assert_eq!(body(&emulator, foo), "public class Foo {}", "a check saves nothing");

            let save = container.save().await.unwrap();
            let mut told = Vec::new();
            emulator.advance(SECOND);
            let saved = save.wait(quick(), |results| told.push(results.to_string())).await.unwrap();
            saved.outcome().unwrap();
            // What compiles, only DeployDetails say.
            let line = if version >= 31 { "Completed: 5 components" } else { "Completed" };
            assert_eq!(told, [line]);
            let created: Vec<_> =
                saved.successes.iter().filter(|it| it.created).map(ToString::to_string).collect();
            assert_eq!(created, if version >= 31 { vec!["ApexClass Bar: compiles"] } else { vec![] });
            assert_eq!(body(&emulator, foo), "public class Foo { Bar bar; }");
            assert_eq!(body(&emulator, trigger), "trigger T on Account (after insert) {}");
            assert_eq!(text(&emulator, page, "Markup").as_deref(), Some("<apex:page>new</apex:page>"));
            assert_eq!(
                text(&emulator, component, "Markup").as_deref(),
                Some("<apex:component>new</apex:component>")
            );
            container.delete().await.unwrap();
            assert_eq!(containers(&emulator), 0);
            assert_eq!(
                save.status().await.unwrap_err().code(),
                Some("NOT_FOUND"),
                "it went with its container"
            );
            all_over(&emulator, wire);
        }
    }
}

#[tokio::test]
async fn what_does_not_compile_is_mended_and_saved() {
    for wire in WIRES {
        for version in [29, 30, 31, 58] {
            let emulator = emulator().await;
            let foo = class(&emulator, "Foo");
            let org = client(&emulator, wire).at(Version::new(version));
            let container = container(
                &org,
                [Member::class(foo, "class Foo {\n  Nope n;\n}"), Member::class("Bar", "class Bar {}")],
            )
            .await;
            let failed = end(&emulator, &container.save().await.unwrap()).await;
            assert_eq!(failed.to_string(), "Failed: 1 problem");
            let [problem] = failed.failures.as_slice() else { panic!("{failed:?}") };
            assert_eq!((&*problem.kind, &*problem.full_name, problem.id), ("ApexClass", "Foo", Some(foo)));
            assert_eq!((problem.line, problem.problem.as_deref()), (Some(2), Some("Invalid type: Nope")));
            // Since 31.0 there is more to tell.
            assert_eq!(problem.column, (version >= 31).then_some(3));
            assert_eq!(problem.severity.as_deref(), (version >= 31).then_some("Error"));
            let error = failed.outcome().unwrap_err();
            assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("Failed")));
            assert!(error.message().contains("line 2"), "{error}");
            assert_eq!(body(&emulator, foo), "public class Foo {}");
            // The member is still there, and takes another text.
            let members = emulator.records("ApexClassMember").len();
            let mended = container.put(Member::class(foo, "class Foo { Bar b; }")).await.unwrap();
            assert_eq!(emulator.records("ApexClassMember").len(), members);
            assert_eq!(text(&emulator, mended, "Body").as_deref(), Some("class Foo { Bar b; }"));
            end(&emulator, &container.save().await.unwrap()).await.outcome().unwrap();
            // A member that was saved is gone, the container is not: the same code is put in anew.
            let anew = container.put(Member::class(foo, "class Foo { }")).await.unwrap();
            assert_ne!(anew, mended);
            end(&emulator, &container.save().await.unwrap()).await.outcome().unwrap();
            assert_eq!(body(&emulator, foo), "class Foo { }");
            container.delete().await.unwrap();
            all_over(&emulator, wire);
        }
    }
}

#[tokio::test]
async fn every_end_is_told_and_the_container_is_removed_after_each() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        for (state, why) in [
            ("Completed", None),
            ("Failed", Some("ApexClass Foo, line 1, column 1: ")),
            ("Error", Some("An unexpected error has occurred. 1-2 (3)")),
            ("Invalidated", Some("the service dropped the check")),
            ("Aborted", Some("the request was aborted")),
        ] {
            let text = if state == "Failed" { "nonsense" } else { "class Foo {}" };
            let container = container(&org, [Member::class(foo, text)]).await;
            let request = match state {
                "Invalidated" => {
                    let check = container.check().await.unwrap();
                    container.put(Member::class(foo, "class Foo { }")).await.unwrap();
                    check
                }
                "Aborted" => {
                    let save = container.save().await.unwrap();
                    save.abort().await.unwrap();
                    save
                }
                "Error" => {
                    emulator.plan_container_error("An unexpected error has occurred. 1-2 (3)");
                    container.save().await.unwrap()
                }
                _ => container.save().await.unwrap(),
            };
            let results = end(&emulator, &request).await;
            assert_eq!(results.state.text(), state);
            let error = results.outcome().err();
            assert_eq!(error.as_ref().and_then(|error| error.code()), why.map(|_| state));
            assert_eq!(results.error_message.is_some(), state == "Error");
            if let (Some(error), Some(why)) = (error, why) {
                assert!(error.message().starts_with(why), "{error}");
            }
            // It is over, so it cannot be aborted, whatever the end.
            let late = request.abort().await.unwrap_err();
            assert_eq!(late.kind(), ErrorKind::TooLate, "{late}");
            assert!(late.message().contains(&format!("is {state}: it can be aborted only while")), "{late}");
            assert!(late.code().is_some(), "the service's own code is kept");
            assert_eq!(request.status().await.unwrap(), results, "nothing has changed");
            container.delete().await.unwrap();
            assert_eq!(containers(&emulator), 0, "after {state}");
        }
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn what_the_service_refuses_is_an_error_that_names_the_member() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        // Two names of one class: only the service can tell.
        let twins = Container::of([Member::class(foo, "a"), Member::class("Foo", "b")]);
        let error = twins.create(&org.all_or_none(true)).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("DUPLICATE_VALUE")));
        assert!(error.message().ends_with("; the member is ApexClass Foo"), "{error}");
        assert_eq!(containers(&emulator), 0, "and the container is removed");

        // Nothing of a container can be changed while a save is queued.
        let held = container(&org, [Member::class(foo, "class Foo { }")]).await;
        let save = held.save().await.unwrap();
        let locked = [
            held.put(Member::class(foo, "x")).await.unwrap_err(),
            held.put(Member::class("Bar", "x")).await.unwrap_err(),
            held.check().await.map(drop).unwrap_err(),
            held.save().await.map(drop).unwrap_err(),
        ];
        for error in locked {
            assert_eq!(error.code(), Some("FIELD_INTEGRITY_EXCEPTION"), "{error}");
            assert!(error.message().contains(&format!("deploymentId={}", save.id())), "{error}");
        }
        // A container that is removed takes its queued request with it.
        held.delete().await.unwrap();
        assert_eq!(save.status().await.unwrap_err().code(), Some("NOT_FOUND"));
        assert_eq!(containers(&emulator), 0);
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn what_fails_beside_the_code_says_so() {
    for wire in WIRES {
        // Changed in the org since the member was made.
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let held = container(&org, [Member::class(foo, "class Foo { }")]).await;
        emulator.advance(SECOND);
        let other = container(&org, [Member::class(foo, "class Foo { Integer i; }")]).await;
        end(&emulator, &other.save().await.unwrap()).await.outcome().unwrap();
        let stale = end(&emulator, &held.save().await.unwrap()).await.outcome().unwrap_err();
        assert_eq!(stale.code(), Some("Failed"));
        assert!(stale.message().contains("Foo was changed since LastSyncDate"), "{stale}");
        assert_eq!(body(&emulator, foo), "class Foo { Integer i; }");
        held.delete().await.unwrap();
        other.delete().await.unwrap();
        all_over(&emulator, wire);

        // A production org.
        let emulator = emulator_with(
            Clock::manual(),
            Settings { production: true, ..Settings::with_retired_versions() },
        )
        .await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire);
        let held = container(&org, [Member::class(foo, "class Foo { }")]).await;
        end(&emulator, &held.check().await.unwrap()).await.outcome().unwrap();
        let refused = end(&emulator, &held.save().await.unwrap()).await.outcome().unwrap_err();
        assert!(refused.message().contains("not supported in active organizations"), "{refused}");
        held.delete().await.unwrap();
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn what_a_user_may_not_see_is_explained() {
    let permissions = Permission::ALL.into_iter().filter(|it| *it != Permission::ViewAllData);
    let builder = schemas(Emulator::builder()).user("ahab@pequod.example", "EMULATED-PASSWORD");
    let emulator = builder.permissions("ahab@pequod.example", permissions).start().await.unwrap();
    for wire in WIRES {
        let error =
            Container::of([Member::class("Foo", "")]).create(&client(&emulator, wire)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(matches!(error.code(), Some("INVALID_TYPE" | "NOT_FOUND")), "{error}");
        assert!(
            error.message().contains("without the permissions View All Data, and Author Apex"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_single_member_is_saved_where_the_service_takes_it() {
    for wire in WIRES {
        for takes in [true, false] {
            let settings = Settings { container_takes_member: takes, ..Settings::with_retired_versions() };
            let emulator = emulator_with(Clock::manual(), settings).await;
            let foo = class(&emulator, "Foo");
            let org = client(&emulator, wire);
            let held = container(&org, [Member::class("Bar", "class Bar {}")]).await;
            let member = held.put(Member::class(foo, "class Foo { }")).await.unwrap();
            match held.save_member(member).await {
                Ok(request) => {
                    assert!(takes);
                    let results = end(&emulator, &request).await;
                    assert_eq!(
                        (&results.state, results.member, results.container),
                        (&ContainerState::Completed, Some(member), None)
                    );
                    assert_eq!(body(&emulator, foo), "class Foo { }");
                    // The other is still in the container.
                    let end = end(&emulator, &held.save().await.unwrap()).await;
                    assert_eq!(end.to_string(), "Completed: 1 component");
                }
                Err(error) => {
                    assert!(!takes);
                    assert!(error.message().contains("null is not a valid containerId."), "{error}");
                }
            }
            held.delete().await.unwrap();
            all_over(&emulator, wire);
        }
    }
}

#[tokio::test]
async fn the_generated_types_read_what_the_flow_makes() {
    for wire in WIRES {
        let emulator = emulator().await;
        let foo = class(&emulator, "Foo");
        let org = client(&emulator, wire).at(Version::new(65));
        let held = container(&org, [Member::class(foo, "class Foo { void f() {} }")]).await;
        let name: MetadataContainer =
            org.retrieve(held.id(), select![MetadataContainer: NAME]).await.unwrap();
        assert!(name.name.is_some_and(|name| name.starts_with("sforce-") && name.len() <= 32));
        let save = held.save().await.unwrap();
        end(&emulator, &save).await.outcome().unwrap();
        let request: ContainerAsyncRequest =
            org.retrieve(save.id(), select![ContainerAsyncRequest: STATE, DEPLOY_DETAILS]).await.unwrap();
        assert_eq!(request.state.text(), Some("Completed"));
        assert_eq!(request.deploy_details.get().map(|details| details.component_successes.len()), Some(1));
        // The member that was saved belongs to the request.
        let members = org
            .query(select![ApexClassMember: ID].filter(ApexClassMember::METADATA_CONTAINER_ID.eq(save.id())))
            .all()
            .await
            .unwrap();
        assert_eq!(members.len(), 1);
        held.delete().await.unwrap();
        all_over(&emulator, wire);
    }
}
