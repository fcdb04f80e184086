//! Requests for a peer to check, and answers of a peer's making to read.
//!
//! `.ci/peers/soap` runs this twice: first it writes each SOAP request below the folder
//! that `SFORCE_PEERS` names, `requests/API/VERSION/CALL.xml`; the peer holds them against
//! the vendor's WSDLs and writes answers below `responses`; then it reads those. Without
//! the variable the requests are made all the same.

use sforce::client::{
    BoxFuture, DebugLevel, Duplicates, Emails, HttpRequest, HttpResponse, Merge, Options, PortalLogin,
    SignIn, Transport, VersionCheck, VersionFact,
};
use sforce::metadata::{
    DeployOptions, DeployStatus, Deployment, ListQuery, Manifest, ProblemType, Retrieval, RetrieveRequest,
    RetrieveStatus, UpdateMetadata,
};
use sforce::{
    DynamicObject, Edit, Error, Id, Login, New, Org, Session, SoapLogin, Upsert, Value, Version, Wire, select,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v30::metadata::CustomObject;
use sforce_bindings::v66::metadata as v66;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Keeps the last request, and answers with one file, or an error.
#[derive(Clone, Default)]
struct Peer {
    asked: Arc<Mutex<Option<HttpRequest>>>,
    answer: Arc<Mutex<Option<Vec<u8>>>>,
}

impl Transport for Peer {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        *self.asked.lock().unwrap() = Some(request);
        let body = self.answer.lock().unwrap().clone();
        let headers = vec![("Content-Type".to_owned(), "text/xml".to_owned())];
        let status = if body.is_some() { 200 } else { 500 };
        Box::pin(async move { Ok(HttpResponse { status, headers, body: body.unwrap_or_default() }) })
    }
}

fn id(prefix: &str) -> Id {
    format!("{prefix}000000000001").parse().unwrap()
}

fn org(peer: &Peer, version: Version) -> Org {
    let builder = Org::builder().transport(peer.clone()).client_name("peers/1").retry(sforce::Retry::never());
    builder.session(Session::new("https://acme.example", "00D!TOKEN")).unwrap().over(Wire::Soap).at(version)
}

/// The options that this version has.
fn options(version: Version) -> Options {
    let mut options =
        Options::new().batch_size(250).assign_by_default_rule().recently_used().transfer_territory(None);
    if version >= Version::new(13) {
        options = options.default_namespace("ns").language("de").emails(Emails::default());
    }
    if version >= Version::V20 {
        options = options.all_or_none(true).truncate().no_feed_tracking();
        // A copy of this WSDL demands an id of the package, which no documentation knows.
        if version != Version::V66 {
            options = options.package_version("ns", 1, 2);
        }
    }
    if version >= Version::V24 {
        options = options.streaming(false);
    }
    if version >= Version::V40 {
        let levels = [DebugLevel { category: "Db", level: "Fine" }];
        options = options.duplicates(Duplicates::default()).debug_log(&levels);
        options = options.owner_change("TransferOpenActivities", true).localized_errors("de");
    }
    options
}

/// Makes every call once, and hands each request and its name to `keep`.
async fn partner(version: Version, keep: &mut dyn FnMut(&str, HttpRequest)) {
    let peer = Peer::default();
    let org = org(&peer, version).with(options(version));
    let mut taken = |name: &str| keep(name, peer.asked.lock().unwrap().take().expect(name));
    let mut record = DynamicObject::new("Account");
    record.set("Name", "Söhne & <Co> \r\n");
    record.set("AnnualRevenue", 1.5);
    let time = "2026-01-02T03:04:05.678Z".parse().unwrap();

    let _ = org.create(vec![New::of(&record), New::of(&record)]).await;
    taken("create");
    let _ = org.update(Edit::<Account>::of(id("001")).set(Account::NAME, "x").null(Account::PHONE)).await;
    taken("update");
    let _ = org
        .upsert(Upsert::named("Account", "Number__c", "A").with("Name", "x").with("Phone", Value::Null))
        .await;
    taken("upsert");
    let _ = org.delete_all::<Account>(&[id("001"), id("001")]).await;
    taken("delete");
    let _ = org.undelete_all(&[id("001")]).await;
    taken("undelete");
    let _ = org.retrieve(vec![id("001")], select![Account: ID, NAME]).await;
    taken("retrieve");
    let _ = org.query(select![Account: ID].filter(Account::NAME.eq("O'Neil"))).next().await;
    taken("query");
    let _ = org.query(select![Account: ID]).with_deleted().next().await;
    taken("queryAll");
    let _ = org.search_text::<DynamicObject>("FIND {a} RETURNING Account(Id)").await;
    taken("search");
    let _ = org.describe("Account").await;
    taken("describeSObject");
    let _ = org.describe_many(&["Account", "Contact"]).await;
    taken("describeSObjects");
    let _ = org.describe_global().await;
    taken("describeGlobal");
    let _ = org.updated("Account", time, time).await;
    taken("getUpdated");
    let _ = org.deleted("Account", time, time).await;
    taken("getDeleted");
    let _ = org.merge(vec![Merge::into(Edit::<Account>::of(id("001"))).record(id("001"))]).await;
    taken("merge");
    let _ = org.server_timestamp().await;
    taken("getServerTimestamp");
    let _ = org.user_info().await;
    taken("getUserInfo");
    if version >= Version::new(13) {
        let _ = org.empty_recycle_bin(&[id("001")]).await;
        taken("emptyRecycleBin");
        let _ = org.clone().logout().await;
        taken("logout");
    }
    if version < Version::V65 {
        let login = SoapLogin {
            login_url: "https://login.salesforce.com".to_owned(),
            username: "ahab@pequod.example".to_owned(),
            password: "p&w".into(),
            version,
        };
        let portal = PortalLogin { login, organization: id("00D"), portal: None };
        let _ = Org::builder().transport(peer.clone()).login(Once(portal)).await;
        taken("login");
    }
}

/// A login in a type of the program's own.
struct Once(PortalLogin);

impl Login for Once {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        self.0.sign_in(at)
    }
}

async fn tooling(version: Version, keep: &mut dyn FnMut(&str, HttpRequest)) {
    let peer = Peer::default();
    let mut options = Options::new();
    if version >= Version::V35 {
        options = options.all_or_none(true).ignore_warnings();
    }
    if version >= Version::V38 {
        let fact = VersionFact::of("DescribeSObjectVersion", "ApexClass");
        options = options.version_check(VersionCheck::RetrieveTokens, &[fact]);
    }
    let mut org = org(&peer, version);
    // Copies of some versions demand a further option there, which no documentation knows.
    if (41..65).contains(&version.major()) {
        let builder = Org::builder().transport(peer.clone()).retry(sforce::Retry::never());
        let session = Session::new("https://acme.example", "00D!TOKEN");
        org = builder.session(session).unwrap().over(Wire::Soap).at(version);
    }
    let org = org.tooling().with(options);
    let mut taken = |name: &str| keep(name, peer.asked.lock().unwrap().take().expect(name));
    let mut record = DynamicObject::new("ContainerAsyncRequest");
    record.set("MetadataContainerId", id("1dc"));
    record.set("IsCheckOnly", true);
    let _ = org.create(New::of(&record)).await;
    taken("create");
    let edit =
        Edit::named("ApexClassMember", id("400")).with("Body", "class A {}").with("FullName", Value::Null);
    let _ = org.update(edit).await;
    taken("update");
    let _ = org.object("MetadataContainer").delete(id("1dc")).await;
    taken("delete");
    let _ = org.query_text::<DynamicObject>("SELECT Id FROM ApexClass").next().await;
    taken("query");
    let _ = org.retrieve(vec![id("001")], sforce::Select::<Account>::new().column(Account::ID)).await;
    taken("retrieve");
    if version >= Version::V29 {
        let _ = org.describe("ApexClass").await;
        taken("describeSObject");
        let _ = org.describe_many(&["ApexClass", "ApexPage"]).await;
        taken("describeSObjects");
        let _ = org.describe_global().await;
        taken("describeGlobal");
    }
    if version >= Version::V33 {
        let _ = org.search_text::<DynamicObject>("FIND {a} RETURNING ApexClass(Id)").await;
        taken("search");
        let time = "2026-01-02T03:04:05.678Z".parse().unwrap();
        let _ = org.updated("ApexClass", time, time).await;
        taken("getUpdated");
        let _ = org.deleted("ApexClass", time, time).await;
        taken("getDeleted");
        let _ = org.upsert(Upsert::named("MetadataContainer", "Name", "a")).await;
        taken("upsert");
    }
}

/// The calls that go at the org's version.
async fn metadata(version: Version, keep: &mut dyn FnMut(&str, HttpRequest)) {
    let peer = Peer::default();
    let logged = [DebugLevel { category: "Db", level: "Fine" }];
    let org = org(&peer, version);
    let org = if version >= Version::V20 { org.with(Options::new().debug_log(&logged)) } else { org };
    let metadata = org.metadata();
    let mut taken = |name: &str| keep(name, peer.asked.lock().unwrap().take().expect(name));
    // The WSDL demands a level, which the documentation does not.
    let options = DeployOptions::new().purge_on_delete(version >= Version::V22);
    let options =
        options.ignore_warnings(version >= Version::new(18)).perform_retrieve(true).tests(["A", "ns.B"]);
    let _ = metadata.deploy(b"PK", &options).await;
    taken("deploy");
    let deployment = Deployment::resume(&org, id("0Af"));
    let _ = deployment.details().await;
    if version <= Version::V28 {
        taken("checkStatus");
        *peer.answer.lock().unwrap() = Some(completed());
        let _ = deployment.details().await;
        *peer.answer.lock().unwrap() = None;
    }
    taken("checkDeployStatus");
    if version >= Version::V30 {
        let _ = deployment.cancel().await;
        taken("cancelDeploy");
    }
    if version >= Version::V33 {
        let _ = metadata.deploy_validated(id("0Af")).await;
        taken("deployRecentValidation");
        let _ = metadata.describe_value_type("CustomObject").await;
        taken("describeValueType");
    }
    let manifest = Manifest::new(version).package("A & B").members("CustomObject", ["A__c"]).all("ApexClass");
    let request = RetrieveRequest::packages(version, ["A", "B"]).and_unpackaged(manifest);
    let dependencies = if version >= Version::V64 { &["Bot"][..] } else { &[] };
    let _ = metadata.retrieve(&request.with_dependencies_of(dependencies.iter().copied())).await;
    taken("retrieve");
    let _ = Retrieval::resume(&org, id("09S")).fetch().await;
    taken("checkRetrieveStatus");
    let _ = metadata.describe(version).await;
    taken("describeMetadata");
    if version >= Version::V20 {
        let _ = metadata
            .list(version, &[ListQuery::of("Report").folder("A"), ListQuery::of("CustomObject")])
            .await;
        taken("listMetadata");
    }
}

/// A `checkStatus` that says that all is over.
fn completed() -> Vec<u8> {
    let result = format!("<result><done>true</done><id>{}</id><state>Completed</state></result>", id("0Af"));
    let envelope = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><checkStatusResponse>RESULT\
                    </checkStatusResponse></e:Body></e:Envelope>";
    envelope.replace("RESULT", &result).into_bytes()
}

/// The calls whose components pin a version: those of 30.0, which has the legacy calls too, and of 66.0.
async fn components(keep: &mut dyn FnMut(Version, &str, HttpRequest)) {
    let peer = Peer::default();
    let org = org(&peer, Version::V58);
    let old = || CustomObject {
        full_name: Some("A__c".into()),
        label: Some("A & B".into()),
        ..CustomObject::default()
    };
    let new = || v66::CustomObject {
        full_name: Some("A__c".into()),
        label: Some("A & B".into()),
        ..Default::default()
    };
    let legacy = org.legacy();
    let mut taken = |version, name: &str| keep(version, name, peer.asked.lock().unwrap().take().expect(name));
    let _ = legacy.create([old()]).await;
    taken(Version::V30, "create");
    let _ = legacy.update([UpdateMetadata::new("B__c", old())]).await;
    taken(Version::V30, "update");
    let _ = legacy.delete([old()]).await;
    taken(Version::V30, "delete");
    let mut job = sforce::metadata::LegacyJob::<CustomObject>::resume(&org, &[id("04s")]).unwrap();
    let _ = job.wait(sforce::Schedule::every(std::time::Duration::from_millis(1))).await;
    taken(Version::V30, "checkStatus");
    let metadata = org.metadata();
    let _ = metadata.create(&[old(), old()]).await;
    taken(Version::V30, "createMetadata");
    let _ = metadata.update(&[old()]).await;
    taken(Version::V30, "updateMetadata");
    let _ = metadata.read::<CustomObject>(&["A__c", "B__c"]).await;
    taken(Version::V30, "readMetadata");
    let _ = metadata.delete::<CustomObject>(&["A__c"]).await;
    taken(Version::V30, "deleteMetadata");
    let _ = metadata.rename::<CustomObject>("A__c", "B__c").await;
    taken(Version::V30, "renameMetadata");

    let metadata = metadata.all_or_none(true);
    let _ = metadata.create(&[new(), new()]).await;
    taken(Version::V66, "createMetadata");
    let _ = metadata.update(&[new()]).await;
    taken(Version::V66, "updateMetadata");
    let _ = metadata.upsert(&[new()]).await;
    taken(Version::V66, "upsertMetadata");
    let _ = metadata.read::<v66::CustomObject>(&["A__c", "B__c"]).await;
    taken(Version::V66, "readMetadata");
    let _ = metadata.delete::<v66::CustomObject>(&["A__c"]).await;
    taken(Version::V66, "deleteMetadata");
    let _ = metadata.rename::<v66::CustomObject>("A__c", "B__c").await;
    taken(Version::V66, "renameMetadata");
}

const PARTNER: &[u16] = &[8, 13, 20, 24, 27, 30, 31, 40, 50, 58, 60, 66];
const TOOLING: &[u16] = &[27, 29, 31, 33, 35, 38, 41, 44, 54, 65];
/// Of 55.0 the only copy at hand is one that the service never had.
const METADATA: &[Version] = &[
    Version::with_minor(11, 1),
    Version::V20,
    Version::V24,
    Version::V27,
    Version::V29,
    Version::V30,
    Version::V31,
    Version::V35,
    Version::V40,
    Version::V45,
    Version::V50,
    Version::V60,
    Version::V64,
    Version::V66,
];

fn folder() -> Option<PathBuf> {
    std::env::var_os("SFORCE_PEERS").map(PathBuf::from)
}

#[tokio::test]
async fn each_call_is_made_at_each_version() {
    let mut made = 0;
    let mut keep = |api: &str, version: Version, name: &str, request: HttpRequest| {
        assert!(
            request.url.contains(&format!("/services/Soap/{}/{version}", letter(api))),
            "{}",
            request.url
        );
        let body = String::from_utf8(request.body.unwrap().into()).unwrap();
        assert!(body.contains(&format!("<m:{name}")), "{body}");
        made += 1;
        if let Some(folder) = folder() {
            let file = folder.join(format!("requests/{api}/{version}/{name}.xml"));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, body).unwrap();
        }
    };
    for version in PARTNER.iter().copied().map(Version::new) {
        partner(version, &mut |name, request| keep("partner", version, name, request)).await;
    }
    for version in TOOLING.iter().copied().map(Version::new) {
        tooling(version, &mut |name, request| keep("tooling", version, name, request)).await;
    }
    for version in METADATA.iter().copied() {
        metadata(version, &mut |name, request| keep("metadata", version, name, request)).await;
    }
    components(&mut |version, name, request| keep("metadata", version, name, request)).await;
    assert!(made > 300, "{made} requests");
}

fn letter(api: &str) -> &'static str {
    match api {
        "partner" => "u",
        "tooling" => "T",
        _ => "m",
    }
}

/// Reads what the peer wrote: the same values everywhere, whatever the version.
#[tokio::test]
async fn answers_of_the_peers_making_are_read() {
    let Some(folder) = folder() else {
        return;
    };
    let mut read = 0;
    for (api, versions) in [("partner", PARTNER), ("tooling", TOOLING)] {
        for version in versions.iter().copied().map(Version::new) {
            let answers = folder.join(format!("responses/{api}/{version}"));
            if answers.is_dir() {
                read += answers_at(api, version, &answers).await;
            }
        }
    }
    for version in METADATA.iter().copied() {
        let answers = folder.join(format!("responses/metadata/{version}"));
        if answers.is_dir() {
            read += metadata_answers_at(version, &answers).await;
        }
    }
    if folder.join("responses").is_dir() {
        assert!(read > 140, "{read} answers");
        println!("{read} answers of the peer's read");
    }
}

async fn answers_at(api: &str, version: Version, folder: &Path) -> usize {
    let peer = Peer::default();
    let org = org(&peer, version);
    let org = if api == "tooling" { org.tooling() } else { org };
    let at = format!("{api} {version}");
    let mut read = 0;
    let mut answer = |name: &str| {
        let body = fs::read(folder.join(format!("{name}.xml"))).ok();
        read += usize::from(body.is_some());
        let there = body.is_some();
        *peer.answer.lock().unwrap() = body;
        there
    };
    let mut record = DynamicObject::new("Account");
    record.set("Name", "x");
    if answer("create") {
        let results = org.create(vec![New::of(&record), New::of(&record)]).await.expect(&at);
        assert_eq!((results[0].success, results[0].id), (true, Some(id("001"))), "{at}");
        let error = &results[1].errors[0];
        assert_eq!(
            (error.code.as_str(), error.fields.as_slice()),
            ("REQUIRED_FIELD_MISSING", &["Name".to_owned()][..]),
            "{at}"
        );
    }
    if answer("upsert") {
        let done = org.upsert(Upsert::named("Account", "Number__c", "A")).await.expect(&at);
        assert_eq!((done.id, done.created), (Some(id("001")), true), "{at}");
    }
    if answer("query") {
        let rows: Vec<DynamicObject> = org.query_text("SELECT Id, Name FROM Account").all().await.expect(&at);
        assert_eq!(rows.len(), 2, "{at}");
        assert_eq!(rows[0].get::<String>("Name").unwrap().as_deref(), Some("Söhne & <Co>"), "{at}");
        assert_eq!(rows[0].get::<Id>("Id").unwrap(), Some(id("001")), "{at}");
    }
    if answer("describeSObject") {
        let object = org.describe("Account").await.expect(&at);
        assert_eq!((object.name.as_deref(), object.createable), (Some("Account"), Some(true)), "{at}");
        assert_eq!(object.fields.first().and_then(|it| it.name.as_deref()), Some("Name"), "{at}");
    }
    if answer("getUserInfo") {
        let user = org.user_info().await.expect(&at);
        assert_eq!((user.user_name.as_str(), user.user_id), ("ahab@pequod.example", id("005")), "{at}");
    }
    if answer("getServerTimestamp") {
        let time = org.server_timestamp().await.expect(&at);
        assert_eq!(time.to_string(), "2026-01-02T03:04:05.678Z", "{at}");
    }
    if answer("getUpdated") {
        let time = "2026-01-02T03:04:05.678Z".parse().unwrap();
        let updated = org.updated("Account", time, time).await.expect(&at);
        assert_eq!((updated.ids.as_slice(), updated.covered_to), (&[id("001")][..], time), "{at}");
    }
    read
}

/// What the Metadata API answers; each of these calls at the org's version.
async fn metadata_answers_at(version: Version, folder: &Path) -> usize {
    let peer = Peer::default();
    let org = org(&peer, version);
    let at = format!("metadata {version}");
    let mut read = 0;
    let mut answer = |name: &str| {
        let body = fs::read(folder.join(format!("{name}.xml"))).ok();
        read += usize::from(body.is_some());
        let there = body.is_some();
        *peer.answer.lock().unwrap() = body;
        there
    };
    let metadata = org.metadata();
    if answer("deploy") {
        let deployment = metadata.deploy(b"PK", &DeployOptions::new()).await.expect(&at);
        assert_eq!(deployment.id(), id("0Af"), "{at}");
    }
    let deployment = Deployment::resume(&org, id("0Af"));
    // Before, an answer of another call stands in front of it.
    if version > Version::V28 && answer("checkDeployStatus") {
        let result = deployment.details().await.expect(&at);
        assert_eq!(
            (result.id, result.status.clone(), result.done),
            (Some(id("0Af")), DeployStatus::Failed, true),
            "{at}"
        );
        assert_eq!((result.number_components_total, result.number_test_errors), (7, 1), "{at}");
        assert_eq!(result.completed_date.unwrap().to_string(), "2026-01-02T03:04:05.678Z", "{at}");
        let failure = &result.component_failures()[0];
        let named = if version >= Version::V30 { "ApexClass A" } else { "A" };
        assert_eq!(failure.to_string(), format!("{named} (classes/A.cls:3:5): Söhne & <Co>"), "{at}");
        assert_eq!(failure.problem_type, Some(ProblemType::Error), "{at}");
        let test = &result.test_failures()[0];
        assert_eq!((test.to_string(), test.namespace.as_deref()), ("T: no".to_owned(), None), "{at}");
        assert_eq!(result.coverage_warnings()[0].message, "too little", "{at}");
        let tests = result.details.as_ref().unwrap().run_test_result.as_ref().unwrap();
        assert_eq!(
            (tests.total_time, tests.code_coverage[0].locations_not_covered[1].line),
            (12.5, 9),
            "{at}"
        );
        assert_eq!(result.zip_size, (version >= Version::V64).then_some(1234), "{at}");
    }
    if answer("checkStatus") {
        let result = deployment.status().await;
        if version <= Version::V28 {
            let result = result.expect(&at);
            assert_eq!((result.status, result.done), (DeployStatus::InProgress, false), "{at}");
            assert_eq!(result.number_components_total, if version >= Version::V20 { 7 } else { 0 }, "{at}");
        }
        let result = Retrieval::resume(&org, id("09S")).status().await;
        if version <= Version::V30 {
            assert_eq!(result.expect(&at).status, RetrieveStatus::InProgress, "{at}");
        }
    }
    if answer("cancelDeploy") {
        assert!(deployment.cancel().await.expect(&at), "{at}");
    }
    if answer("deployRecentValidation") {
        assert_eq!(metadata.deploy_validated(id("0Af")).await.expect(&at).id(), id("0Af"), "{at}");
    }
    if answer("checkRetrieveStatus") {
        let result = Retrieval::resume(&org, id("09S")).fetch().await.expect(&at);
        assert_eq!(
            (result.zip(), result.status.clone()),
            (Some(&b"PK"[..]), RetrieveStatus::Succeeded),
            "{at}"
        );
        assert_eq!(result.messages[0].to_string(), "package.xml: gone", "{at}");
        assert_eq!(result.file_properties[0].file_name, "classes/A.cls", "{at}");
    }
    if answer("describeMetadata") {
        let described = metadata.describe(version).await.expect(&at);
        let object = described.object("CustomObject").expect(&at);
        assert_eq!(
            (object.suffix.as_deref(), object.child_xml_names.len()),
            (Some("object"), if version >= Version::V20 { 2 } else { 0 }),
            "{at}"
        );
        assert!(object.meta_file && !object.in_folder && described.test_required, "{at}");
    }
    if answer("describeValueType") {
        let described = metadata.describe_value_type("CustomObject").await.expect(&at);
        let field = &described.value_type_fields[0];
        assert_eq!((field.name.as_str(), field.fields[0].name.as_str()), ("nameField", "label"), "{at}");
        assert!(field.value_required, "{at}");
        assert_eq!(described.api_creatable, version >= Version::V40, "{at}");
    }
    if answer("listMetadata") {
        let listed = metadata.list(version, &[ListQuery::of("ApexClass")]).await.expect(&at);
        assert_eq!((listed.len(), listed[1].full_name.as_str()), (2, "B"), "{at}");
        assert_eq!(listed[0].created.unwrap().to_string(), "2026-01-02T03:04:05.678Z", "{at}");
    }
    read
}
