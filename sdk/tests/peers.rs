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
use sforce::metadata::UpdateMetadata;
use sforce::{
    DynamicObject, Edit, Error, Id, Login, New, Org, Session, SoapLogin, Upsert, Value, Version, Wire, select,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v30::metadata::CustomObject;
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
        .upsert(Upsert::dynamic("Account", "Number__c", "A").with("Name", "x").with("Phone", Value::Null))
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
        Edit::dynamic("ApexClassMember", id("400")).with("Body", "class A {}").with("FullName", Value::Null);
    let _ = org.update(edit).await;
    taken("update");
    let _ = org.delete_record("MetadataContainer", id("1dc")).await;
    taken("delete");
    let _ = org.query_text::<DynamicObject>("SELECT Id FROM ApexClass").next().await;
    taken("query");
    let _ = org.retrieve(vec![id("01p")], sforce::Select::<Account>::new().column(Account::ID)).await;
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
        let _ = org.upsert(Upsert::dynamic("MetadataContainer", "Name", "a")).await;
        taken("upsert");
    }
}

/// The legacy calls, which pin 30.0.
async fn metadata(_: Version, keep: &mut dyn FnMut(&str, HttpRequest)) {
    let peer = Peer::default();
    let org = org(&peer, Version::V30);
    let mut taken = |name: &str| keep(name, peer.asked.lock().unwrap().take().expect(name));
    let object = || CustomObject { full_name: Some("A__c".into()), ..CustomObject::default() };
    let _ = org.legacy().create([object()]).await;
    taken("create");
    let _ = org.legacy().update([UpdateMetadata::new("A__c", object())]).await;
    taken("update");
    let _ = org.legacy().delete([object()]).await;
    taken("delete");
    let mut job = sforce::metadata::Job::<CustomObject>::resume(&org, &[id("04s")]).unwrap();
    let _ = job.wait(sforce::Schedule::every(std::time::Duration::from_millis(1))).await;
    taken("checkStatus");
}

const PARTNER: &[u16] = &[8, 13, 20, 24, 27, 30, 31, 40, 50, 58, 60, 66];
const TOOLING: &[u16] = &[27, 29, 31, 33, 35, 38, 41, 44, 54, 65];

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
        let body = String::from_utf8(request.body.unwrap()).unwrap();
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
    metadata(Version::V30, &mut |name, request| keep("metadata", Version::V30, name, request)).await;
    assert!(made > 200, "{made} requests");
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
    if folder.join("responses").is_dir() {
        assert!(read > 60, "{read} answers");
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
        let done = org.upsert(Upsert::dynamic("Account", "Number__c", "A")).await.expect(&at);
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
