//! The figures of the emulated org at scale: `cargo xtask bench emulator`. `SFORCE_RECORDS` says how many records the
//! queries run over, 200,000 without it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use sforce_emulator::schema::{Field, Object, ObjectFlag, Prop, Schema, snapshot};
use sforce_emulator::{Clock, Emulator};

type Failure = Box<dyn std::error::Error>;

/// One connection that stays open.
struct Client {
    stream: BufReader<TcpStream>,
    session: String,
}

impl Client {
    fn of(org: &Emulator) -> Result<Self, Failure> {
        let stream = TcpStream::connect(org.url().trim_start_matches("http://"))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), session: org.session().to_owned() })
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Result<Json, Failure> {
        let request = format!(
            "{method} /services/data/v60.0/{path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.session,
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let (mut length, mut status) = (0, String::new());
        self.stream.read_line(&mut status)?;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse()?;
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        if !status.contains(" 20") {
            return Err(format!("{method} {path}: {status} {}", String::from_utf8_lossy(&body)).into());
        }
        Ok(if body.is_empty() { Json::Null } else { serde_json::from_slice(&body)? })
    }

    fn query(&mut self, soql: &str) -> Result<Json, Failure> {
        self.ask("GET", &format!("query?q={}", soql.replace(' ', "+").replace('%', "%25")), "")
    }
}

fn said(what: &str, time: Duration, bound: &str) {
    println!("{what:<58} {:>10.1} ms  {bound}", time.as_secs_f64() * 1000.0);
}

/// The memory of this process in MB, where the system tells.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1024.0
}

fn committed(name: &str) -> Result<Schema, Failure> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../generated/schema/");
    Ok(snapshot::read_file(std::path::Path::new(&format!("{root}{name}.schema")))?)
}

/// 20,000 jobs of one push, 200 at a time, to the end.
fn pushes() -> Result<(), Failure> {
    let names = [
        "PackagePushRequest",
        "PackagePushJob",
        "PackagePushError",
        "PackageSubscriber",
        "MetadataPackageVersion",
    ];
    let mut builder = Emulator::builder().clock(Clock::manual());
    for name in names {
        builder = builder.schema(committed(&format!("objects/{name}"))?);
    }
    let org = builder.start_blocking()?;
    let mut client = Client::of(&org)?;
    let version = org.insert("MetadataPackageVersion", [("ReleaseState", "Released")])?;
    let body = json!({"PackageVersionId": version}).to_string();
    let request = client.ask("POST", "tooling/sobjects/PackagePushRequest", &body)?["id"].clone();
    let mut halves = [Duration::ZERO; 2];
    for batch in 0..100 {
        let records: Vec<Json> = (0..200)
            .map(|at| {
                let key = format!("00D{:012}", batch * 200 + at);
                json!({"attributes": {"type": "PackagePushJob"}, "PackagePushRequestId": request,
                    "SubscriberOrganizationKey": key})
            })
            .collect();
        let body = json!({"allOrNone": true, "records": records}).to_string();
        let began = Instant::now();
        client.ask("POST", "tooling/composite/sobjects", &body)?;
        halves[batch / 50] += began.elapsed();
    }
    let ratio = halves[1].as_secs_f64() / halves[0].as_secs_f64();
    said("20,000 push jobs: the first half", halves[0], "");
    said("20,000 push jobs: the second half", halves[1], &format!("{ratio:.2} of the first; at most 1.3"));
    let began = Instant::now();
    let path = format!("tooling/sobjects/PackagePushRequest/{}", request.as_str().unwrap_or_default());
    client.ask("PATCH", &path, &json!({"Status": "Pending"}).to_string())?;
    org.advance(Duration::from_secs(60));
    said("20,000 push jobs: set to Pending and run to the end", began.elapsed(), "");
    let job = org.records("PackagePushJob").pop().ok_or("no job")?;
    assert_eq!(job.text("Status"), Some("Succeeded"));
    Ok(())
}

fn wide(number: usize) -> Object {
    let field = |name: String, ty: &str| Field {
        name,
        ty: ty.into(),
        length: 80,
        props: [Prop::Createable, Prop::Updateable, Prop::Filterable, Prop::Sortable, Prop::Nillable].into(),
        ..Field::default()
    };
    let mut fields: Vec<Field> = (0..98).map(|at| field(format!("Field{at}__c"), "string")).collect();
    fields.push(Field {
        props: [Prop::NameField, Prop::Createable, Prop::Filterable].into(),
        ..field("Name".into(), "string")
    });
    fields.push(field("SystemModstamp".into(), "datetime"));
    Object {
        name: format!("Wide{number}__c"),
        flags: ObjectFlag::ALL.iter().copied().collect(),
        fields,
        ..Object::default()
    }
}

/// 1,000 objects of 100 fields.
fn objects() -> Result<(), Failure> {
    let schema = Schema {
        objects: (0..1000).map(wide).map(|object| (object.name.clone(), object)).collect(),
        ..Schema::default()
    };
    let metadata = committed("v66/metadata")?;
    let before = memory();
    let began = Instant::now();
    let org = Emulator::builder().schema(schema).schema(metadata).clock(Clock::manual()).start_blocking()?;
    let bound = format!("at most 200; {:.0} MB more, at most 100", memory() - before);
    said("1,000 objects of 100 fields: started", began.elapsed(), &bound);
    let began = Instant::now();
    org.insert("Wide500__c", [("Name", "first")])?;
    said("1,000 objects: the first record of one", began.elapsed(), "");
    let element = |name: &str| {
        format!(
            "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\"><fullName>{name}</fullName>\
             <deploymentStatus>Deployed</deploymentStatus><label>M</label><nameField><label>N</label><type>Text</type></nameField>\
             <pluralLabel>Ms</pluralLabel><sharingModel>ReadWrite</sharingModel></CustomObject>"
        )
    };
    let began = Instant::now();
    for number in 0..20 {
        let name = format!("Made{number}__c");
        org.seed_component("CustomObject", &name, Some(&element(&name)))?;
    }
    said("1,000 objects: one more by metadata", began.elapsed() / 20, "at most 5");
    Ok(())
}

/// Questions to many records.
fn records(count: usize) -> Result<(), Failure> {
    let mut object = wide(1);
    object.fields.drain(3..97);
    object.fields[0].props.extend([Prop::ExternalId, Prop::IdLookup]);
    let schema = Schema { objects: [(object.name.clone(), object)].into(), ..Schema::default() };
    let org = Emulator::builder()
        .schema(schema)
        .schema(committed("v66/metadata")?)
        .clock(Clock::manual())
        .start_blocking()?;
    let mut client = Client::of(&org)?;
    let began = Instant::now();
    for batch in 0..count / 200 {
        let records: Vec<Json> = (0..200)
            .map(|at| {
                let number = batch * 200 + at;
                json!({"attributes": {"type": "Wide1__c"}, "Name": format!("n{number}"), "Field0__c": format!("k{number}"),
                    "Field1__c": "some words"})
            })
            .collect();
        client.ask("POST", "composite/sobjects", &json!({"records": records}).to_string())?;
    }
    said(&format!("{count} records: created, 200 at a time"), began.elapsed(), "");
    let before = memory();
    let id = client.query("SELECT Id FROM Wide1__c WHERE Field0__c = 'k77'")?["records"][0]["Id"].clone();
    let id = id.as_str().unwrap_or_default();
    for (what, soql) in [
        ("COUNT()", "SELECT COUNT() FROM Wide1__c".to_owned()),
        ("by id", format!("SELECT Name FROM Wide1__c WHERE Id = '{id}'")),
        ("by a field with an index", "SELECT Name FROM Wide1__c WHERE Field0__c = 'k78'".to_owned()),
        ("by Name, the first time", "SELECT Id FROM Wide1__c WHERE Name = 'n78'".to_owned()),
        ("by Name", "SELECT Id FROM Wide1__c WHERE Name = 'n79'".to_owned()),
    ] {
        let began = Instant::now();
        client.query(&soql)?;
        said(&format!("{count} records: {what}"), began.elapsed(), "");
    }
    let began = Instant::now();
    client.ask("GET", "search?q=FIND+%7Bn77%7D+IN+NAME+FIELDS+RETURNING+Wide1__c(Id)", "")?;
    said(&format!("{count} records: a search"), began.elapsed(), "");
    let began = Instant::now();
    client.ask("GET", "sobjects/Wide1__c/updated?start=2025-12-31T00:00:00Z&end=2025-12-31T01:00:00Z", "")?;
    said(&format!("{count} records: getUpdated"), began.elapsed(), "");
    println!(
        "{:<58} {:>10.0} MB",
        format!("{count} records: memory that the questions took"),
        memory() - before
    );
    Ok(())
}

fn main() -> Result<(), Failure> {
    // `cargo test` runs benches too, and has no time for this one.
    if std::env::args().any(|argument| argument == "--bench") {
        let count =
            std::env::var("SFORCE_RECORDS").ok().and_then(|count| count.parse().ok()).unwrap_or(200_000);
        pushes()?;
        objects()?;
        records(count)?;
    }
    Ok(())
}
