//! Leaping is stepping: an org that nobody asked for a while is the same as one that was asked at every moment.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;

use crate::mutation_tests::Dice;
use crate::undo_tests::{World, builder, manifest, object};

const USERS: [&str; 2] = ["admin@example.com", "other@example.com"];

/// Submits work of random kinds at random times; the same for the same dice.
fn busy(seed: u64) -> World {
    let mut dice = Dice(seed);
    let users = USERS.iter().fold(builder(), |builder, user| builder.user(*user, "EMULATED-PASSWORD"));
    let mut world = World::of(users);
    for setting in [
        &mut world.org.settings.push_pickup,
        &mut world.org.settings.push_duration,
        &mut world.org.settings.legacy_queued,
        &mut world.org.settings.legacy_in_progress,
        &mut world.org.settings.deploy_pickup,
        &mut world.org.settings.deploy_checking,
        &mut world.org.settings.deploy_finalizing,
        &mut world.org.settings.container_queued,
        &mut world.org.settings.retrieve_pending,
        &mut world.org.settings.retrieve_in_progress,
    ] {
        *setting = Duration::from_millis(100 * u64::try_from(dice.below(50)).unwrap());
    }
    for number in 0..10 {
        world.sign_in(dice.below(USERS.len()));
        submit(&mut world, &mut dice, number);
        let pause = u64::try_from(dice.below(120)).unwrap();
        world.org.clock.advance(Duration::from_millis(pause));
    }
    world
}

fn submit(world: &mut World, dice: &mut Dice, number: usize) {
    match dice.below(5) {
        0 => push(world, dice, number),
        1 => container(world, dice, number),
        2 => {
            let name = format!("O{}__c", dice.below(2));
            let inner = "<m:deploymentStatus>Deployed</m:deploymentStatus><m:label>O</m:label><m:nameField><m:label>N</m:label>\
                <m:type>Text</m:type></m:nameField><m:pluralLabel>Os</m:pluralLabel><m:sharingModel>ReadWrite</m:sharingModel>";
            let (call, inner) = if dice.below(3) == 0 { ("delete", "") } else { ("create", inner) };
            let body = format!(
                "<m:{call}><m:metadata x:type='m:CustomObject'><m:fullName>{name}</m:fullName>{inner}</m:metadata></m:{call}>"
            );
            let answer = world.soap("m/30.0", "", &body);
            assert!(answer.contains("<id>04s"), "{answer}");
        }
        3 => {
            let name = format!("O{}", dice.below(2));
            let path = format!("objects/{name}__c.object");
            let class = "C0".to_owned();
            let paths = [format!("classes/{class}.cls"), format!("classes/{class}.cls-meta.xml")];
            let meta = "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>30.0</apiVersion><status>Active</status></ApexClass>";
            let files = [
                ("package.xml", manifest(&[("CustomObject", "*"), ("ApexClass", "*")])),
                (path.as_str(), object(&name)),
                (paths[0].as_str(), format!("public class {class} {{ Integer deployed{number}; }}")),
                (paths[1].as_str(), meta.to_owned()),
            ];
            world.deploy(
                &files,
                "<m:rollbackOnError>true</m:rollbackOnError><m:performRetrieve>true</m:performRetrieve>",
            );
        }
        _ => {
            let body = "<m:retrieve><m:retrieveRequest><m:apiVersion>30.0</m:apiVersion><m:unpackaged><m:types>\
                <m:members>*</m:members><m:name>CustomObject</m:name></m:types><m:types><m:members>*</m:members>\
                <m:name>ApexClass</m:name></m:types><m:version>30.0</m:version></m:unpackaged></m:retrieveRequest></m:retrieve>";
            let answer = world.soap("m/30.0", "", body);
            assert!(answer.contains("<id>09S"), "{answer}");
        }
    }
}

fn push(world: &mut World, dice: &mut Dice, number: usize) {
    let by = world.org.first_user();
    let version = world.org.whole(|org| org.seed(&by, "MetadataPackageVersion", Vec::new()));
    let version = version.expect("kept").expect("a version");
    let starts = crate::time::format_date_time(by.now + 100 * i64::try_from(dice.below(40)).unwrap(), "Z");
    let request = json!({"PackageVersionId": version, "ScheduledStartTime": starts});
    let request = world.created("tooling/sobjects/PackagePushRequest", &request);
    for job in 0..dice.below(3) {
        let key = format!("00DE{:011}", number * 10 + job);
        if dice.below(2) == 0 {
            let planned = world.org.whole(|org| org.pushes.plan(&key, crate::PushFailure::default()));
            planned.expect("kept");
        }
        let job = json!({"PackagePushRequestId": request, "SubscriberOrganizationKey": key});
        world.created("tooling/sobjects/PackagePushJob", &job);
    }
    let path = format!("tooling/sobjects/PackagePushRequest/{request}");
    assert_eq!(world.rest("PATCH", &path, &json!({"Status": "Pending"})).0, 204);
}

fn container(world: &mut World, dice: &mut Dice, number: usize) {
    let container =
        world.created("tooling/sobjects/MetadataContainer", &json!({"Name": format!("c{number}")}));
    let name = "C0".to_owned();
    let body = if dice.below(4) == 0 { "class {" } else { "public class C {}" };
    let member =
        json!({"MetadataContainerId": container, "FullName": name, "Body": body.replace('C', &name)});
    let (status, answer) = world.rest("POST", "tooling/sobjects/ApexClassMember", &member);
    assert!(matches!(status, 201 | 400), "{answer}");
    let request = json!({"MetadataContainerId": container, "IsCheckOnly": dice.below(2) == 0});
    world.created("tooling/sobjects/ContainerAsyncRequest", &request);
}

fn first_difference(leapt: &BTreeMap<String, String>, stepped: &BTreeMap<String, String>) -> Option<String> {
    let keys: std::collections::BTreeSet<&String> = leapt.keys().chain(stepped.keys()).collect();
    let key = keys.into_iter().find(|key| leapt.get(*key) != stepped.get(*key))?;
    Some(format!("{key}:\nleapt   {:?}\nstepped {:?}", leapt.get(key), stepped.get(key)))
}

#[test]
fn leaping_is_the_same_as_stepping() {
    for seed in 0..40 {
        let (mut leaps, mut steps) = (busy(seed), busy(seed));
        assert_eq!(first_difference(&leaps.org.dump(), &steps.org.dump()), None, "seed {seed}, before");
        let mut dice = Dice(seed + 1000);
        let mut left: u64 = 60_000;
        leaps.advance(left);
        while left > 0 {
            let step = u64::try_from(1 + dice.below(500)).unwrap().min(left);
            steps.advance(step);
            left -= step;
        }
        assert_eq!(first_difference(&leaps.org.dump(), &steps.org.dump()), None, "seed {seed}");
        assert!(leaps.org.deploys.running().is_none(), "everything has ended");
    }
}

/// Due work runs as the user who submitted it, not as the user of the request that finds it due.
#[test]
fn what_is_due_is_done_for_who_submitted_it() {
    let users = USERS.iter().fold(builder(), |builder, user| builder.user(*user, "EMULATED-PASSWORD"));
    let mut world = World::of(users);
    let ids: Vec<String> = world.org.sessions.users().iter().map(|user| user.id.clone()).collect();
    let by = world.org.first_user();
    let seeded = world.org.whole(|org| org.seed(&by, "Account", vec![("Name".into(), "seeded".into())]));
    world.sign_in(1);
    let class =
        world.created("tooling/sobjects/ApexClass", &json!({"Name": "A", "Body": "public class A {}"}));
    let container = world.created("tooling/sobjects/MetadataContainer", &json!({"Name": "c"}));
    let member =
        json!({"MetadataContainerId": container, "ContentEntityId": class, "Body": "public class A { }"});
    world.created("tooling/sobjects/ApexClassMember", &member);
    world.created("tooling/sobjects/ContainerAsyncRequest", &json!({"MetadataContainerId": container}));
    world.sign_in(0);
    let account = world.created("sobjects/Account", &json!({"Name": "in between"}));
    world.advance(5000);
    let user = |id: &str, field: &str| {
        world.org.store.find(id).expect("a record").text(field).map(ToOwned::to_owned)
    };
    assert_eq!(user(&class, "LastModifiedById").as_ref(), Some(&ids[1]), "the container's save");
    assert_eq!(user(&account, "CreatedById").as_ref(), Some(&ids[0]));
    let seeded = seeded.expect("kept").expect("a record");
    assert_eq!(user(&seeded, "CreatedById").as_ref(), Some(&ids[0]), "seeds are the first user's");
}
