//! Marked secrets through every public type's `Debug`, every error and every log line:
//! none appears.

use sforce::api::{Request, Response, SoapAnswer};
use sforce::client::{
    BoxFuture, Http, HttpOptions, HttpRequest, HttpResponse, Method, PortalLogin, Proxy, SignIn, Transport,
};
use sforce::{
    Acted, AuthorizationCode, Blob, ClientCredentials, DynamicObject, Error, JwtBearer, Login, New, Org,
    RefreshToken, Session, SigningKey, SoapLogin, UsernamePassword, Version, WebServer, Wire,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

/// Stands in everything that is a secret.
const SECRET: &str = "S3CR3T-m4rk";

/// Types that a secret is never put into: what they hold is data of the org, names, figures.
/// A new public type has to be put here or into [`shown`].
const HARMLESS: &[&str] = &[
    // Values and records.
    "Address",
    "Attribute",
    "Children",
    "Date",
    "DateTime",
    "DynamicObject",
    "Element",
    "ExtraValue",
    "Id",
    "List",
    "Location",
    "Multi",
    "Node",
    "Number",
    "Opt",
    "Pick",
    "Picks",
    "Poly",
    "PolyList",
    "RawChildren",
    "RawList",
    "RawOpt",
    "RawPick",
    "Extra",
    "Time",
    "Value",
    "ValueError",
    "Version",
    "Open",
    "Restricted",
    // Tables of types.
    "Api",
    "ChildInfo",
    "FieldInfo",
    "FieldMeta",
    "Kind",
    "Meta",
    "Names",
    "ObjectInfo",
    "Presence",
    "Property",
    "Slot",
    "SlotMut",
    "SoapApi",
    "Wire",
    // Calls.
    "At",
    "Effect",
    "Op",
    "OptionKind",
    // Shows nothing of what is written into it.
    "SoapBody",
    // Statements and change sets.
    "Aggregate",
    "Call",
    "Changes",
    "Child",
    "DateLiteral",
    "Edit",
    "Field",
    "Fields",
    "For",
    "Function",
    "Item",
    "Local",
    "Merge",
    "Named",
    "New",
    "NotNull",
    "Nulls",
    "OrNull",
    "Order",
    "Parent",
    "Path",
    "Relations",
    "Scope",
    "Search",
    "SearchIn",
    "Select",
    "Soql",
    "Tree",
    "Upsert",
    // Calls, their options and what became of them.
    "Acted",
    "AppUsage",
    "AsyncRequestState",
    "AsyncResult",
    "Batch",
    "Composite",
    "CompositeResponse",
    "DebugLevel",
    "Deleted",
    "DeletedRecord",
    "Described",
    "Duplicates",
    "Emails",
    "ErrorKind",
    "PushJob",
    "LegacyApi",
    "Limit",
    "MergeResult",
    "Method",
    "Options",
    "Polled",
    "RecordError",
    "Reference",
    "Retry",
    "DuplicateResult",
    "SaveResult",
    "Saving",
    "Stopped",
    "Write",
    "Schedule",
    "Subrequest",
    "Subresponse",
    "UpdateMetadata",
    "Updated",
    "Upserted",
    "Usage",
    "UserInfo",
    "VersionCheck",
    "VersionFact",
    // Flows; those that hold an org show it as it shows itself.
    "CodeCoverageResult",
    "CodeCoverageWarning",
    "CodeKind",
    "CodeLocation",
    "ComponentResult",
    "Container",
    "ContainerBuilder",
    "DeployDetails",
    "DeployMessage",
    "DeployOptions",
    "DeployResult",
    "DeployStatus",
    "Deployment",
    "DescribeMetadataObject",
    "DescribeMetadataResult",
    "EligibleOrg",
    "FileProperties",
    "FlowCoverageResult",
    "FlowCoverageWarning",
    "PushJobCounts",
    "PushJobError",
    "ListQuery",
    "Manifest",
    "Member",
    "CompilerMessage",
    "MetadataApi",
    "Package",
    "PackageFile",
    "PackageVersion",
    "PreparedPush",
    "ProblemType",
    "PushProgress",
    "RefusedJob",
    "Request",
    "ContainerRequestBuilder",
    "ContainerResults",
    "Retrieval",
    "RetrieveMessage",
    "RetrieveRequest",
    "RetrieveResult",
    "RetrieveStatus",
    "RunTestFailure",
    "RunTestSuccess",
    "RunTestsResult",
    "ContainerState",
    "PushStatus",
    "MemberTarget",
    "TestLevel",
    "PushUpgrade",
    "PushUpgradeBuilder",
    "ValueTypeDescribe",
    "ValueTypeEntry",
    "ValueTypeField",
    "Wsdl",
    "ContainerRequest",
    "LegacyJob",
    "ObjectCalls",
];

/// The types that may hold a secret, each shown with one in it.
fn shown() -> BTreeMap<&'static str, String> {
    let url = || "https://acme.my.salesforce.com".to_owned();
    let name = || "ahab@pequod.example".to_owned();
    let session = Session::new(url(), SECRET);
    let soap =
        SoapLogin { login_url: url(), username: name(), password: SECRET.into(), version: Version::V58 };
    let key = SigningKey::from_pem(key()).unwrap();
    let jwt = JwtBearer {
        login_url: url(),
        client_id: "id".into(),
        username: name(),
        key: key.clone(),
        audience: None,
    };
    let password = UsernamePassword {
        login_url: url(),
        client_id: "id".into(),
        client_secret: SECRET.into(),
        username: name(),
        password: SECRET.into(),
    };
    let credentials =
        ClientCredentials { login_url: url(), client_id: "id".into(), client_secret: SECRET.into() };
    let web = WebServer::new(&url(), "id", "x").unwrap().client_secret(SECRET);
    let code = code(&web);
    let proxy = Proxy::new("http://proxy.example:1").credentials("ahab", SECRET);
    let mut options = HttpOptions::default();
    options.proxy = Some(proxy.clone());
    let http = Http::with(options.clone()).unwrap();
    let builder = Org::builder().transport(http.clone()).allow_host("x");
    let org = Org::with_session(session.clone()).unwrap();
    let query = org.query_text::<DynamicObject>(format!("SELECT Id FROM A WHERE Name = '{SECRET}'"));
    let request = HttpRequest {
        method: Method::Get,
        url: format!("https://x.example/y?q={SECRET}"),
        headers: vec![("Authorization".into(), format!("Bearer {SECRET}"))],
        body: Some(SECRET.into()),
    };
    let response = HttpResponse {
        status: 200,
        headers: vec![("Set-Cookie".into(), SECRET.into())],
        body: SECRET.into(),
    };
    let rest = Request::post(format!("/x?q={SECRET}")).header("X", SECRET).body("text/plain", SECRET);
    let answered = Response::new(200, SECRET).header("Set-Cookie", SECRET);
    let envelope = format!(
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><xResponse>{SECRET}</xResponse>\
         </e:Body></e:Envelope>"
    );
    let mut soap_answer = String::new();
    SoapAnswer::read(&envelope, "x", |answer| {
        soap_answer = format!("{answer:?}");
        Ok(())
    })
    .unwrap_err();
    let portal =
        PortalLogin { login: soap.clone(), organization: "00D000000000001".parse().unwrap(), portal: None };
    let show = |value: &dyn Debug| format!("{value:?} {value:#?}");
    BTreeMap::from([
        ("Session", show(&session)),
        ("SoapLogin", show(&soap)),
        ("PortalLogin", show(&portal)),
        ("SigningKey", show(&key)),
        ("JwtBearer", show(&jwt)),
        ("UsernamePassword", show(&password)),
        ("ClientCredentials", show(&credentials)),
        ("RefreshToken", show(&RefreshToken::new(url(), "id", SECRET).client_secret(SECRET))),
        ("WebServer", show(&web)),
        ("AuthorizationCode", show(&code)),
        ("Proxy", show(&proxy)),
        ("HttpOptions", show(&options)),
        ("Http", show(&http)),
        ("HttpRequest", show(&request)),
        ("HttpResponse", show(&response)),
        ("Request", show(&rest)),
        ("Response", show(&answered)),
        ("SoapAnswer", soap_answer),
        ("OrgBuilder", show(&builder)),
        ("Org", show(&org)),
        ("Query", show(&query)),
        ("SignIn", sign_in_shown()),
        ("Blob", show(&Blob::from(SECRET.as_bytes().to_vec()))),
        ("Error", errors().join("\n")),
    ])
}

/// A key of this run; its text is a secret too.
fn key() -> &'static str {
    static KEY: OnceLock<String> = OnceLock::new();
    KEY.get_or_init(|| {
        use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
        use base64::Engine as _;
        let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        let text = base64::engine::general_purpose::STANDARD.encode(der.as_ref());
        format!("-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n")
    })
}

fn code(flow: &WebServer) -> AuthorizationCode {
    let url = flow.url();
    let state = url.split("state=").nth(1).unwrap().split('&').next().unwrap();
    flow.code(&format!("x?code={SECRET}&state={state}")).unwrap()
}

/// A login that shows what it is given.
struct Shows(Arc<Mutex<String>>);

impl Login for Shows {
    fn sign_in<'a>(&'a self, at: SignIn<'a>) -> BoxFuture<'a, Result<Session, Error>> {
        *self.0.lock().unwrap() = format!("{at:?}");
        Box::pin(async { Ok(Session::new("https://acme.my.salesforce.com", SECRET)) })
    }
}

fn sign_in_shown() -> String {
    let shown = Arc::new(Mutex::new(String::new()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(Org::login(Shows(Arc::clone(&shown)))).unwrap();
    let shown = shown.lock().unwrap();
    assert!(shown.contains("SignIn"));
    shown.clone()
}

/// Answers everything with one response, which may repeat the secret.
struct Echo(u16, &'static str, String);

impl Transport for Echo {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let mut headers = vec![("Content-Type".to_owned(), self.1.to_owned())];
        headers.push(("Location".to_owned(), format!("https://other.example/x?sid={SECRET}")));
        let response = HttpResponse { status: self.0, headers, body: self.2.clone().into_bytes() };
        Box::pin(async { Ok(response) })
    }
}

/// What a service, or what stands before it, may answer; each holds the secret.
fn answers() -> Vec<(u16, &'static str, String)> {
    let fault = |code: &str| {
        format!(
            "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><e:Fault>\
             <faultcode>{code}</faultcode><faultstring>{code}: {SECRET} is not a session</faultstring>\
             </e:Fault></e:Body></e:Envelope>"
        )
    };
    let mut answers = Vec::new();
    for status in [200, 201, 300, 302, 400, 401, 403, 404, 410, 414, 500, 503] {
        answers.push((status, "application/json", SECRET.to_owned()));
        answers.push((status, "application/json", format!(r#"{{"{SECRET}":"{SECRET}""#)));
        answers.push((status, "application/json", format!(r#"{{"access_token":"{SECRET}"}}"#)));
        answers.push((
            status,
            "application/json",
            format!(r#"{{"access_token":"{SECRET}","instance_url":"https://evil.example"}}"#),
        ));
        answers.push((
            status,
            "application/json",
            format!(r#"[{{"errorCode":"INVALID_SESSION_ID","message":"{SECRET}","fields":["{SECRET}"]}}]"#),
        ));
        answers.push((
            status,
            "application/json",
            format!(
                r#"{{"totalSize":1,"done":true,"records":[{{"{SECRET}":3}}],"nextRecordsUrl":"{SECRET}"}}"#
            ),
        ));
        answers.push((status, "text/html", format!("<html>{SECRET}</html>")));
        answers.push((status, "text/xml", format!("<{SECRET}/>")));
        answers.push((status, "text/xml", fault("INVALID_SESSION_ID")));
        answers.push((status, "text/xml", fault("MALFORMED_QUERY")));
        answers.push((status, "text/xml", fault(SECRET)));
    }
    answers
}

/// Every error that the answers give, to calls and to sign-ins.
fn errors() -> Vec<String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let mut errors = Vec::new();
    runtime.block_on(async {
        for (status, kind, body) in answers() {
            let echo = || Echo(status, kind, body.clone());
            let org = Org::builder()
                .transport(echo())
                .session(Session::new("https://acme.example", SECRET))
                .unwrap();
            for wire in [Wire::Rest, Wire::Soap] {
                let org = org.over(wire);
                let mut record = DynamicObject::new("A");
                record.set("Name", "x");
                errors.extend(org.query_text::<DynamicObject>("SELECT Id FROM A").all().await.err());
                errors.extend(org.create(New::of(&record)).await.err());
                errors.extend(org.user_info().await.err());
                errors.extend(org.clone().logout().await.err());
            }
            let login_url = "https://acme.example".to_owned();
            let logins: [Box<dyn Login>; 3] = [
                Box::new(ClientCredentials {
                    login_url: login_url.clone(),
                    client_id: "id".into(),
                    client_secret: SECRET.into(),
                }),
                Box::new(RefreshToken::new(login_url.as_str(), "id", SECRET)),
                Box::new(SoapLogin {
                    login_url,
                    username: "u".into(),
                    password: SECRET.into(),
                    version: Version::V58,
                }),
            ];
            for login in logins {
                errors.extend(Org::builder().transport(echo()).login(login).await.err());
            }
        }
        errors.extend(Session::from_sf_org_display(&format!(r#"{{"status":0,"result":"{SECRET}"}}"#)).err());
        errors.extend(RefreshToken::from_sf_auth_url(&format!("force://{SECRET}")).err());
        errors.extend(SigningKey::from_pem(&format!("-----BEGIN PRIVATE KEY-----\n{SECRET}")).err());
        errors.extend(Org::with_session(Session::new(format!("http://{SECRET}.example/"), SECRET)).err());
    });
    assert!(errors.len() > 300, "{} errors", errors.len());
    assert!(errors.iter().any(|error| error.acted() == Acted::Perhaps));
    let with_sources = |error: &Error| {
        let mut text = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(error);
        while let Some(inner) = source {
            text += &format!(" {inner} {inner:?}");
            source = inner.source();
        }
        text
    };
    errors.iter().map(with_sources).collect()
}

/// Keeps every log line, of this library and of those it stands on.
struct Lines(Mutex<Vec<String>>);

static LINES: Lines = Lines(Mutex::new(Vec::new()));

impl tracing::field::Visit for &Lines {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn Debug) {
        self.0.lock().unwrap().push(format!("{field}={value:?}"));
    }
}

impl tracing::Subscriber for &'static Lines {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        let mut lines: &Lines = self;
        self.0.lock().unwrap().push(span.metadata().name().to_owned());
        span.record(&mut lines);
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        let mut lines: &Lines = self;
        values.record(&mut lines);
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut lines: &Lines = self;
        event.record(&mut lines);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

impl log::Log for Lines {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push(format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// The public structs and enums that the sources declare.
fn public_types(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            public_types(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        if path.file_name().is_some_and(|name| name == "tests.rs" || name == "testing.rs") {
            continue;
        }
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in code.lines() {
            let line = line.trim_start();
            let Some(rest) = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))
            else {
                continue;
            };
            let name: String = rest.chars().take_while(|char| char.is_alphanumeric()).collect();
            // In a macro the name is a parameter.
            if !name.is_empty() {
                found.insert(name);
            }
        }
    }
}

#[test]
fn no_secret_is_shown_told_or_logged() {
    tracing::subscriber::set_global_default(&LINES).unwrap();
    log::set_logger(&LINES).unwrap();
    log::set_max_level(log::LevelFilter::Trace);

    let shown = shown();
    for (name, text) in &shown {
        assert!(!text.is_empty(), "{name}");
        for secret in [SECRET, &SECRET.replace('-', "%2D"), &key()[40..80]] {
            assert!(!text.contains(secret), "{name} shows a secret: …{}…", around(text, secret));
        }
    }

    let mut declared = BTreeSet::new();
    public_types(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut declared);
    let known = |name: &String| shown.contains_key(name.as_str()) || HARMLESS.contains(&name.as_str());
    let unknown: Vec<_> = declared.iter().filter(|name| !known(name)).collect();
    assert!(
        unknown.is_empty(),
        "new public types: put those that may hold a secret into shown(), with one in it, and the others into \
         HARMLESS: {unknown:?}"
    );
    let gone: Vec<_> = shown.keys().chain(HARMLESS).filter(|name| !declared.contains(**name)).collect();
    assert!(gone.is_empty(), "these types are no more: {gone:?}");

    // Over a real connection, with the libraries below in the log too.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let emulator = sforce_emulator::Emulator::builder()
            .user("u", SECRET)
            .client("id", SECRET)
            .start()
            .await
            .unwrap();
        let login = ClientCredentials {
            login_url: emulator.url().to_owned(),
            client_id: "id".into(),
            client_secret: SECRET.into(),
        };
        let org = Org::login(login).await.unwrap();
        let token = org.session().token().to_owned();
        emulator.expire_session();
        for wire in [Wire::Rest, Wire::Soap] {
            let _ = org.over(wire).describe_global().await;
            let _ = org.over(wire).user_info().await;
        }
        let lines = LINES.0.lock().unwrap();
        assert!(lines.iter().any(|line| line.contains("describeGlobal")), "{lines:?}");
        for line in lines.iter() {
            for secret in [SECRET, &token, org.session().token(), &key()[40..80]] {
                assert!(!line.contains(secret), "a log line tells a secret: {line}");
            }
        }
    });
}

fn around<'a>(text: &'a str, secret: &str) -> &'a str {
    let at = text.find(secret).unwrap_or_default();
    text.get(at.saturating_sub(200)..at + secret.len()).unwrap_or(text)
}
