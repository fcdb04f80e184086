//! What fails leaves nothing: the whole org is compared before and after composites, graphs, trees, collections, SOAP
//! calls and deployments of random parts of which one is wrong.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};
use sforce_schema::snapshot;

use crate::compile::{Compiler, Known, Problem, Source};
use crate::deploy::archive::{self, File};
use crate::http::{Call, answered};
use crate::metadata::types::METADATA;
use crate::mutation_tests::Dice;
use crate::org::Org;
use crate::{Builder, Clock, Emulator, Settings, Wire};

/// An org with records, code, containers, pushes and metadata types.
pub(crate) fn builder() -> Builder {
    without_metadata().schema(snapshot_of("v30/metadata"))
}

fn snapshot_of(name: &str) -> sforce_schema::Schema {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let text = std::fs::read_to_string(root.join(format!("{name}.schema"))).expect("a snapshot");
    snapshot::read(name, &text).expect("a schema")
}

fn without_metadata() -> Builder {
    let tooling = ["MetadataContainer", "ContainerAsyncRequest", "ApexClassMember", "ApexTriggerMember"];
    let names = tooling.iter().map(|name| format!("v65/tooling/{name}"));
    let push = ["Request", "Job", "Error"].map(|name| format!("objects/PackagePush{name}"));
    let others =
        ["Account", "Contact", "User", "MetadataPackageVersion", "MetadataPackage", "PackageSubscriber"];
    let others = others.map(|name| format!("objects/{name}"));
    let names = names.chain(push).chain(others);
    let builder = Emulator::builder().settings(Settings::with_retired_versions()).clock(Clock::manual());
    names.fold(builder, |builder, name| builder.schema(snapshot_of(&name)))
}

pub(crate) struct World {
    pub(crate) org: Org,
    session: String,
}

impl World {
    pub(crate) fn of(builder: Builder) -> Self {
        let mut org = builder.org("http://localhost".to_owned()).expect("an org");
        let session = org.sessions.open_for_good(0);
        Self { org, session }
    }

    /// Lets another user make the requests that follow.
    pub(crate) fn sign_in(&mut self, user: usize) {
        self.session = self.org.sessions.open_for_good(user);
    }

    /// The status and the body of a REST request.
    pub(crate) fn rest(&mut self, method: &str, path: &str, body: &Json) -> (u16, Json) {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let call = Call {
            method: method.to_owned(),
            path: format!("/services/data/v60.0/{path}"),
            query: query.to_owned(),
            headers: vec![("authorization".to_owned(), format!("Bearer {}", self.session))],
            body: if body.is_null() { String::new() } else { body.to_string() },
            ..Call::default()
        };
        let answer = answered(&mut self.org, Wire::Rest, &call);
        (answer.status, serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    /// The body of a SOAP answer; `p` is the partner API's prefix, `m` the Metadata API's.
    pub(crate) fn soap(&mut self, path: &str, header: &str, body: &str) -> String {
        let prefix = if path.starts_with("m/") { "m" } else { "p" };
        let session = format!(
            "<{prefix}:SessionHeader><{prefix}:sessionId>{}</{prefix}:sessionId></{prefix}:SessionHeader>",
            self.session
        );
        let body = format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:m='{METADATA}' \
             xmlns:p='urn:partner.soap.sforce.com' xmlns:o='urn:sobject.partner.soap.sforce.com' \
             xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><s:Header>{session}{header}</s:Header>\
             <s:Body>{body}</s:Body></s:Envelope>"
        );
        let path = format!("/services/Soap/{path}");
        let call = Call { method: "POST".into(), path, body, ..Call::default() };
        String::from_utf8(answered(&mut self.org, Wire::Soap, &call).body).expect("text")
    }

    pub(crate) fn created(&mut self, path: &str, body: &Json) -> String {
        let (status, answer) = self.rest("POST", path, body);
        assert_eq!(status, 201, "{path}: {answer}");
        answer["id"].as_str().expect("an id").to_owned()
    }

    pub(crate) fn deploy(&mut self, files: &[(&str, String)], options: &str) -> String {
        let files: Vec<File> = files
            .iter()
            .map(|(path, text)| File { path: (*path).to_owned(), bytes: text.clone().into_bytes() })
            .collect();
        let zip = BASE64.encode(archive::write(&files));
        let body = format!(
            "<m:deploy><m:ZipFile>{zip}</m:ZipFile><m:DeployOptions><m:singlePackage>true</m:singlePackage>{options}\
             </m:DeployOptions></m:deploy>"
        );
        let answer = self.soap("m/30.0", "", &body);
        let id = answer.split_once("<id>").and_then(|(_, behind)| behind.split_once("</id>"));
        id.unwrap_or_else(|| panic!("no id in {answer}")).0.to_owned()
    }

    pub(crate) fn advance(&mut self, millis: u64) {
        self.org.clock.advance(Duration::from_millis(millis));
        self.org.whole(Org::settle).expect("kept");
    }
}

pub(crate) fn manifest(types: &[(&str, &str)]) -> String {
    let types = types.iter().fold(String::new(), |all, (kind, name)| {
        all + &format!("<types><members>{name}</members><name>{kind}</name></types>")
    });
    format!("<Package xmlns=\"{METADATA}\">{types}<version>30.0</version></Package>")
}

pub(crate) fn object(name: &str) -> String {
    format!(
        "<CustomObject xmlns=\"{METADATA}\"><deploymentStatus>Deployed</deploymentStatus><label>{name}</label>\
         <nameField><label>N</label><type>Text</type></nameField><pluralLabel>{name}s</pluralLabel>\
         <sharingModel>ReadWrite</sharingModel></CustomObject>"
    )
}

/// Something to change: an account, a class, a container of it with a member, a push request.
struct Seeded {
    account: String,
    class: String,
    container: String,
    push: String,
}

fn seeded(world: &mut World) -> Seeded {
    let account = world.created("sobjects/Account", &json!({"Name": "first"}));
    let class =
        world.created("tooling/sobjects/ApexClass", &json!({"Name": "A", "Body": "public class A {}"}));
    let container = world.created("tooling/sobjects/MetadataContainer", &json!({"Name": "c"}));
    let member =
        json!({"MetadataContainerId": container, "ContentEntityId": class, "Body": "public class A { }"});
    world.created("tooling/sobjects/ApexClassMember", &member);
    let check = json!({"MetadataContainerId": container, "IsCheckOnly": true});
    world.created("tooling/sobjects/ContainerAsyncRequest", &check);
    let version = world.org.whole(|org| org.seed(&org.first_user(), "MetadataPackageVersion", Vec::new()));
    let version = version.expect("kept").expect("a version");
    let push = world.created("tooling/sobjects/PackagePushRequest", &json!({ "PackageVersionId": version }));
    Seeded { account, class, container, push }
}

/// A subrequest that goes well: method, path and body.
fn good(dice: &mut Dice, seeded: &Seeded, number: usize) -> (&'static str, String, Json) {
    let Seeded { account, class, container, push } = seeded;
    match dice.below(10) {
        0 => ("POST", "sobjects/Account".into(), json!({"Name": format!("a{number}")})),
        1 => ("PATCH", format!("sobjects/Account/{account}"), json!({"Name": format!("b{number}")})),
        2 => (
            "POST",
            "tooling/sobjects/ApexClass".into(),
            json!({"Name": format!("C{number}"), "Body": format!("public class C{number} {{}}")}),
        ),
        3 => (
            "PATCH",
            format!("tooling/sobjects/ApexClass/{class}"),
            json!({"Body": format!("public class A {{ Integer i{number}; }}")}),
        ),
        4 => ("PATCH", format!("tooling/sobjects/PackagePushRequest/{push}"), json!({"Status": "Pending"})),
        5 => (
            "POST",
            "tooling/sobjects/PackagePushJob".into(),
            json!({"PackagePushRequestId": push, "SubscriberOrganizationKey": format!("00DE{number:011}")}),
        ),
        6 => ("DELETE", format!("sobjects/Account/{account}"), Json::Null),
        7 => (
            "POST",
            "tooling/sobjects/ApexTriggerMember".into(),
            json!({"MetadataContainerId": container, "FullName": format!("T{number}"), "Body": "trigger T on Account (before insert) {}"}),
        ),
        8 => ("POST", "sobjects/Contact".into(), json!({"LastName": "x", "AccountId": account})),
        _ => ("DELETE", format!("tooling/sobjects/ApexClass/{class}"), Json::Null),
    }
}

fn differences(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let keys: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differing = keys.into_iter().filter(|key| before.get(*key) != after.get(*key));
    differing.map(|key| format!("{key}: {:?} became {:?}", before.get(key), after.get(key))).collect()
}

#[test]
fn a_failed_composite_graph_tree_or_collection_leaves_nothing() {
    let mut dice = Dice(3);
    let mut failed = 0;
    let mut kinds = [0; 5];
    for round in 0..120 {
        let mut world = World::of(builder());
        let seeded = seeded(&mut world);
        // What an earlier request made is not undone.
        if dice.below(2) == 0 {
            let (method, path, body) = good(&mut dice, &seeded, 9000);
            world.rest(method, &path, &body);
        }
        let before = world.org.dump();
        let mut parts: Vec<(&str, String, Json)> =
            (0..=dice.below(4)).map(|at| good(&mut dice, &seeded, round * 10 + at)).collect();
        parts.push(("POST", "sobjects/Account".into(), json!({"Nonsense": 1})));
        let subrequests = |base: &str, parts: &[(&str, String, Json)]| {
            let each = parts.iter().enumerate().map(|(at, (method, path, body))| {
                json!({"method": method, "url": format!("{base}{path}"), "referenceId": format!("r{at}"), "body": body})
            });
            Json::Array(each.collect())
        };
        let of = "/services/data/v60.0/";
        let bad = json!({"attributes": {"type": "Account"}, "Nonsense": 1});
        let account = |name: usize| json!({"attributes": {"type": "Account", "referenceId": format!("n{name}")}, "Name": "n"});
        let kind = dice.below(5);
        kinds[kind] += 1;
        let (status, answer) = match kind {
            0 => world.rest(
                "POST",
                "composite",
                &json!({"allOrNone": true, "compositeRequest": subrequests(of, &parts)}),
            ),
            1 => world.rest(
                "POST",
                "composite/graph",
                &json!({"graphs": [{"graphId": "g", "compositeRequest": subrequests(of, &parts)}]}),
            ),
            2 => {
                let mut wrong = account(9);
                wrong["Contacts"] = json!({"records": [{"attributes": {"type": "Contact", "referenceId": "k"}, "Nonsense": 1}]});
                world.rest(
                    "POST",
                    "composite/tree/Account",
                    &json!({"records": [account(1), account(2), wrong]}),
                )
            }
            3 => world.rest(
                "POST",
                "composite/sobjects",
                &json!({"allOrNone": true, "records": [account(1), account(2), bad]}),
            ),
            _ => {
                let records = json!([
                    {"attributes": {"type": "ApexClass"}, "Name": "D", "Body": "public class D {}"},
                    {"attributes": {"type": "ApexClass"}, "Name": "E", "Nonsense": 1}
                ]);
                let body = json!({"allOrNone": true, "compositeRequest": [{
                    "method": "POST", "url": "/services/data/v60.0/tooling/composite/sobjects", "referenceId": "c",
                    "body": {"allOrNone": true, "records": records}
                }, {"method": "POST", "url": "/services/data/v60.0/sobjects/Account", "referenceId": "d", "body": {"Nonsense": 1}}]});
                world.rest("POST", "tooling/composite", &body)
            }
        };
        let left = differences(&before, &world.org.dump());
        assert!(left.is_empty(), "round {round}: {status} {answer}\nleft: {left:#?}");
        failed += 1;
    }
    assert_eq!(failed, 120);
    assert!(kinds.iter().all(|count| *count > 5), "{kinds:?}");
}

#[test]
fn a_failed_all_or_none_soap_call_leaves_nothing() {
    let mut world = World::of(builder());
    let Seeded { account, class, .. } = seeded(&mut world);
    let before = world.org.dump();
    let all = "<p:AllOrNoneHeader><p:allOrNone>true</p:allOrNone></p:AllOrNoneHeader>";
    let row = |inner: &str| format!("<p:sObjects><o:type>Account</o:type>{inner}</p:sObjects>");
    let (nameless, unknown) = (row(""), row("<o:Id>001E00000000zzz</o:Id><o:Name>b</o:Name>"));
    for body in [
        format!("<p:create>{}{nameless}</p:create>", row("<o:Name>a</o:Name>")),
        format!(
            "<p:update>{}{unknown}</p:update>",
            row(&format!("<o:Id>{account}</o:Id><o:Name>a</o:Name>"))
        ),
        format!("<p:delete><p:ids>{account}</p:ids><p:ids>001E00000000zzz</p:ids></p:delete>"),
        format!("<p:delete><p:ids>{class}</p:ids><p:ids>001E00000000zzz</p:ids></p:delete>"),
    ] {
        let answer = world.soap("u/60.0", all, &body);
        assert!(answer.contains("<success>false</success>") && !answer.contains("<success>true"), "{answer}");
        assert_eq!(differences(&before, &world.org.dump()), Vec::<String>::new(), "{body}");
    }
    let made = |name: &str| {
        format!(
            "<m:metadata x:type='m:CustomObject'><m:fullName>{name}</m:fullName>{}</m:metadata>",
            object("M")
                .replace(&format!("<CustomObject xmlns=\"{METADATA}\">"), "")
                .replace("</CustomObject>", "")
                .replace("</", "</m:")
                .replace('<', "<m:")
                .replace("<m:/m:", "</m:")
        )
    };
    let none = "<m:AllOrNoneHeader><m:allOrNone>true</m:allOrNone></m:AllOrNoneHeader>";
    let answer = world.soap(
        "m/34.0",
        none,
        &format!("<m:createMetadata>{}{}</m:createMetadata>", made("M__c"), made("no name")),
    );
    assert!(answer.contains("ALL_OR_NONE_OPERATION_ROLLED_BACK"), "{answer}");
    assert_eq!(differences(&before, &world.org.dump()), Vec::<String>::new());
    // The same that goes well is all there.
    let answer = world.soap(
        "m/34.0",
        none,
        &format!("<m:createMetadata>{}{}</m:createMetadata>", made("M__c"), made("N__c")),
    );
    assert!(!answer.contains("<success>false"), "{answer}");
    assert!(world.org.catalog.object("M__c").is_some() && world.org.catalog.object("N__c").is_some());
}

/// What a deployment itself is remembered by.
fn without_deployments(dump: BTreeMap<String, String>) -> BTreeMap<String, String> {
    dump.into_iter()
        .filter(|(key, _)| !key.starts_with("deployments") && !key.starts_with("sforce documents"))
        .collect()
}

#[test]
fn a_deployment_that_fails_leaves_nothing() {
    let mut world = World::of(builder());
    seeded(&mut world);
    world.advance(10_000);
    let before = without_deployments(world.org.dump());
    let rollback = "<m:rollbackOnError>true</m:rollbackOnError>";
    let files = [
        ("package.xml", manifest(&[("CustomObject", "*"), ("ApexClass", "*")])),
        ("objects/X__c.object", object("X")),
        ("classes/A.cls", "public class A { Integer changed; }".to_owned()),
        (
            "classes/A.cls-meta.xml",
            format!(
                "<ApexClass xmlns=\"{METADATA}\"><apiVersion>30.0</apiVersion><status>Active</status></ApexClass>"
            ),
        ),
        ("classes/B.cls", "public class B {".to_owned()),
        (
            "classes/B.cls-meta.xml",
            format!(
                "<ApexClass xmlns=\"{METADATA}\"><apiVersion>30.0</apiVersion><status>Active</status></ApexClass>"
            ),
        ),
    ];
    let id = world.deploy(&files, rollback);
    world.advance(60_000);
    assert_eq!(status(&world, &id), "Failed");
    assert_eq!(differences(&before, &without_deployments(world.org.dump())), Vec::<String>::new());
    // A validation leaves nothing either.
    let id = world.deploy(&files[..4], &format!("{rollback}<m:checkOnly>true</m:checkOnly>"));
    world.advance(60_000);
    assert_eq!(status(&world, &id), "Succeeded");
    assert_eq!(differences(&before, &without_deployments(world.org.dump())), Vec::<String>::new());
}

pub(crate) fn status(world: &World, id: &str) -> &'static str {
    let deployment = world.org.deploys.get(&crate::id::canonical(id).expect("an id")).expect("a deployment");
    deployment.status(&world.org.settings, world.org.clock.now()).word(60)
}

/// The object of a field is deleted between the look at the components and the commit.
#[test]
fn a_deployment_whose_object_is_deleted_meanwhile_rolls_back() {
    let mut world = World::of(builder());
    let id = world.deploy(
        &[("package.xml", manifest(&[("CustomObject", "*")])), ("objects/X__c.object", object("X"))],
        "",
    );
    world.advance(60_000);
    assert_eq!(status(&world, &id), "Succeeded");
    let field = format!(
        "<CustomObject xmlns=\"{METADATA}\"><fields><fullName>F__c</fullName><label>F</label><length>5</length>\
         <type>Text</type></fields></CustomObject>"
    );
    let files = [
        ("package.xml", manifest(&[("CustomField", "X__c.F__c"), ("CustomObject", "Y__c")])),
        ("objects/X__c.object", field),
        ("objects/Y__c.object", object("Y")),
    ];
    let id = world.deploy(&files, "<m:rollbackOnError>true</m:rollbackOnError>");
    world.advance(1500);
    assert_eq!(status(&world, &id), "InProgress");
    let delete =
        "<m:delete><m:metadata x:type='m:CustomObject'><m:fullName>X__c</m:fullName></m:metadata></m:delete>";
    world.org.settings.legacy_queued = Duration::ZERO;
    world.org.settings.legacy_in_progress = Duration::ZERO;
    let answer = world.soap("m/30.0", "", delete);
    assert!(answer.contains("<id>04s"), "{answer}");
    world.advance(60_000);
    assert_eq!(status(&world, &id), "Failed");
    assert!(world.org.catalog.object("Y__c").is_none(), "nothing of it is in the org");
}

#[test]
fn a_deployment_ends_in_an_org_that_lost_its_metadata_types() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    let clock = Clock::manual();
    let mut world = World::of(builder().clock(clock.clone()).file(&file));
    let id = world.deploy(
        &[("package.xml", manifest(&[("CustomObject", "*")])), ("objects/X__c.object", object("X"))],
        "",
    );
    world.advance(1500);
    assert_eq!(status(&world, &id), "InProgress");
    drop(world);
    let mut world = World::of(without_metadata().clock(clock).file(&file));
    world.advance(60_000);
    assert_eq!(status(&world, &id), "Failed");
}

#[derive(Debug)]
struct Panics;

impl Compiler for Panics {
    fn compile(&self, _: &[Source], _: &Known) -> Vec<Problem> {
        panic!("a user's compiler")
    }
}

#[test]
fn a_compiler_that_panics_is_a_problem_of_the_code() {
    let mut world = World::of(builder().compiler(Panics));
    let (status, answer) =
        world.rest("POST", "tooling/sobjects/ApexClass", &json!({"Name": "A", "Body": "public class A {}"}));
    assert_eq!(status, 400, "{answer}");
    assert!(answer[0]["message"].as_str().expect("a message").contains("a user's compiler"), "{answer}");
    let (status, answer) = world.rest("POST", "sobjects/Account", &json!({"Name": "a"}));
    assert_eq!(status, 201, "{answer}");
}

#[test]
fn a_panic_leaves_nothing_and_the_org_goes_on() {
    let mut world = World::of(builder());
    seeded(&mut world);
    let before = world.org.dump();
    let failed = world.org.whole(|org| {
        let name = ("Name".to_owned(), "half".into());
        org.seed(&org.first_user(), "Account", vec![name]).expect("a record");
        let _ = org.atomically(|org| -> Result<(), ()> {
            org.components.put("CustomLabel", "half", crate::metadata::save::bare("CustomLabel", "half"), 0);
            panic!("in the middle")
        });
    });
    assert_eq!(failed.expect_err("a refusal").message, "the emulated org failed: in the middle");
    assert_eq!(differences(&before, &world.org.dump()), Vec::<String>::new());
    world.created("sobjects/Account", &json!({"Name": "a"}));
}

/// Nothing of a request whose commit fails is there afterwards, in memory or in the file.
#[test]
fn a_failed_commit_leaves_the_org_as_it_was_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    let mut world = World::of(builder().file(&file));
    seeded(&mut world);
    let before = world.org.dump();
    let failed = world.org.whole(|org| {
        org.components.put("CustomLabel", "lost", crate::metadata::save::bare("CustomLabel", "lost"), 0);
        org.store.fail("the disk is full");
    });
    assert!(failed.expect_err("a refusal").message.contains("the disk is full"));
    assert_eq!(differences(&before, &world.org.dump()), Vec::<String>::new());
    world.created("sobjects/Account", &json!({"Name": "later"}));
    let answered = world.org.dump();
    drop(world);
    let mut again = World::of(builder().file(&file));
    assert_eq!(
        differences(&answered, &again.org.dump()),
        Vec::<String>::new(),
        "and what was answered is there"
    );
}
