//! Requests that were right once, with bytes of them changed: none may panic,
//! and each gets a status that says whose fault it was.

use std::path::Path;

use sforce_schema::snapshot;

use crate::http::{Call, answered};
use crate::log::Wire;
use crate::{Clock, Emulator, log};

/// Random enough, and the same on every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }

    /// A text with up to four bytes changed, dropped or doubled, as text again.
    pub(crate) fn spoil(&mut self, text: &str) -> String {
        const LIKELY: &[u8] = b"<>/'\"\\{}[]()&;:=.,%_ \n\0-+19azAZ\xc3\xff";
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            match self.below(4) {
                0 if !bytes.is_empty() => {
                    bytes.remove(at);
                }
                1 => bytes.insert(at, LIKELY[self.below(LIKELY.len())]),
                2 if !bytes.is_empty() => bytes.truncate(at),
                _ if !bytes.is_empty() => bytes[at] = LIKELY[self.below(LIKELY.len())],
                _ => {}
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn call(method: &str, target: &str, session: &str, body: &str) -> Call {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Call {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: vec![("authorization".to_owned(), format!("Bearer {session}"))],
        body: body.to_owned(),
        ..Call::default()
    }
}

/// The method, the target and the body of requests that are right, and the path
/// and the envelope of SOAP ones.
type Right = (Vec<(&'static str, String, &'static str)>, Vec<(&'static str, String)>);

#[allow(clippy::too_many_lines, reason = "a list of requests")]
fn right_requests(session: &str) -> Right {
    let envelope = |prefix: &str, body: &str| {
        format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:p='urn:partner.soap.sforce.com' \
             xmlns:m='http://soap.sforce.com/2006/04/metadata' xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><s:Header>\
             <{prefix}:SessionHeader><{prefix}:sessionId>{session}</{prefix}:sessionId></{prefix}:SessionHeader></s:Header>\
             <s:Body>{body}</s:Body></s:Envelope>"
        )
    };
    let soql = "SELECT Id, Owner.Name FROM Account WHERE (Name LIKE 'a%' OR AnnualRevenue >= 1.5) AND CreatedDate > 2026-01-01T00:00:00Z ORDER BY Name DESC NULLS LAST LIMIT 5 OFFSET 1";
    let v = "/services/data/v58.0";
    let rest_calls = vec![
        (
            "POST",
            format!("{v}/sobjects/Account"),
            r#"{"Name":"A\u00e4","AnnualRevenue":1.5e3,"Type":"Other","Owner":{"Id":"005000000000001"}}"#,
        ),
        (
            "PATCH",
            format!("{v}/sobjects/PackagePushRequest/0DVE00000000001"),
            r#"{"Status":"Pending","ScheduledStartTime":"2026-01-02T03:04:05.000+0000"}"#,
        ),
        (
            "POST",
            format!("{v}/composite/sobjects"),
            r#"{"allOrNone":true,"records":[{"attributes":{"type":"Account"},"Name":"b"}]}"#,
        ),
        ("GET", format!("{v}/query?q={}", soql.replace(' ', "+").replace('%', "%25")), ""),
        ("GET", format!("{v}/query/01gE00000000001AAA-2000"), ""),
        (
            "PATCH",
            format!("{v}/composite/sobjects/Account/Id"),
            r#"{"records":[{"attributes":{"type":"Account"},"Id":"001E00000000001","Name":"b"}]}"#,
        ),
        (
            "POST",
            format!("{v}/composite"),
            r#"{"allOrNone":true,"compositeRequest":[{"method":"POST","url":"/services/data/v58.0/sobjects/Account","referenceId":"a","body":{"Name":"x"}},{"method":"GET","url":"/services/data/v58.0/sobjects/Account/@{a.id}","referenceId":"b"}]}"#,
        ),
        (
            "POST",
            format!("{v}/composite/batch"),
            r#"{"haltOnError":true,"batchRequests":[{"method":"GET","url":"v58.0/limits"},{"method":"DELETE","url":"v58.0/sobjects/Account/001E00000000001"}]}"#,
        ),
        (
            "POST",
            format!("{v}/composite/tree/Account"),
            r#"{"records":[{"attributes":{"type":"Account","referenceId":"r"},"Name":"x"}]}"#,
        ),
        (
            "GET",
            format!("{v}/search?q=FIND+%7Ba*+AND+%22b+c%22%7D+RETURNING+Account(Id+WHERE+Name='x'+LIMIT+2)"),
            "",
        ),
        (
            "GET",
            format!("{v}/sobjects/Account/updated?start=2026-01-01T00:00:00Z&end=2026-01-02T00:00:00Z"),
            "",
        ),
        ("POST", "/services/oauth2/token".to_owned(), "grant_type=password&client_id=a&client_secret=b"),
    ];
    let deep = "SELECT Type, COUNT(Id) n, MAX(CreatedDate) FROM Account WHERE (NOT Type IN ('a', null)) AND CreatedDate = LAST_N_DAYS:3 GROUP BY Type HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC NULLS LAST LIMIT 3";
    let soap_calls = vec![
        (
            "u/58.0",
            envelope(
                "p",
                &format!(
                    "<p:queryAll><p:queryString>{}</p:queryString></p:queryAll>",
                    deep.replace('>', "&gt;")
                ),
            ),
        ),
        (
            "T/58.0",
            envelope(
                "p",
                "<p:upsert><p:externalIDFieldName>Id</p:externalIDFieldName><p:sObjects x:type='p:Account'><p:Name>n</p:Name></p:sObjects></p:upsert>",
            ),
        ),
        (
            "u/58.0",
            envelope(
                "p",
                "<p:merge><p:request><p:masterRecord><p:type>Account</p:type><p:Id>001E00000000001</p:Id></p:masterRecord><p:recordToMergeIds>001E00000000002</p:recordToMergeIds></p:request></p:merge>",
            ),
        ),
        (
            "u/58.0",
            envelope(
                "p",
                "<p:describeSObjects><p:sObjectType>PackagePushJob</p:sObjectType></p:describeSObjects>",
            ),
        ),
        (
            "u/58.0",
            envelope(
                "p",
                &format!("<p:query><p:queryString>{}</p:queryString></p:query>", soql.replace('>', "&gt;")),
            ),
        ),
        (
            "u/58.0",
            envelope(
                "p",
                "<p:update><p:sObjects><p:type>Account</p:type><p:fieldsToNull>Type</p:fieldsToNull><p:Id>001E00000000001</p:Id><p:Name>n</p:Name></p:sObjects></p:update>",
            ),
        ),
        (
            "m/30.0",
            envelope(
                "m",
                "<m:create><m:metadata x:type='m:CustomObject'><m:fullName>A__c</m:fullName><m:nameField><m:type>Text</m:type></m:nameField></m:metadata></m:create>",
            ),
        ),
    ];
    (rest_calls, soap_calls)
}

#[test]
fn spoilt_requests_are_answered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let mut builder =
        Emulator::builder().settings(crate::Settings::with_retired_versions()).clock(Clock::manual());
    for name in ["objects/Account", "objects/PackagePushRequest", "objects/PackagePushJob", "v30/metadata"] {
        let text = std::fs::read_to_string(root.join(format!("{name}.schema"))).expect("a snapshot");
        builder = builder.schema(snapshot::read(name, &text).expect("a schema"));
    }
    let mut org = builder.org("http://localhost".to_owned()).expect("an org");
    let session = org.sessions.open_for_good(0);
    let (rest_calls, soap_calls) = right_requests(&session);
    let mut dice = Dice(2026);
    let mut answers = 0;
    for _ in 0..1500 {
        for (method, target, body) in &rest_calls {
            let (target, body) = if dice.below(2) == 0 {
                (dice.spoil(target), (*body).to_owned())
            } else {
                (target.clone(), dice.spoil(body))
            };
            let answer = answered(&mut org, Wire::Rest, &call(method, &target, &session, &body));
            assert!((200..500).contains(&answer.status), "{} to {method} {target} {body}", answer.status);
            answers += 1;
        }
        for (path, body) in &soap_calls {
            let body = dice.spoil(body);
            let answer =
                answered(&mut org, Wire::Soap, &call("POST", &format!("/services/Soap/{path}"), "", &body));
            assert!(matches!(answer.status, 200 | 500), "{} to {body}", answer.status);
            let text = String::from_utf8_lossy(&answer.body);
            crate::xml::Element::read(&text).unwrap_or_else(|problem| panic!("{problem}: {text}"));
            assert!(!log::redacted(&body, false).is_empty() || body.is_empty());
            answers += 1;
        }
        org.clock.advance(std::time::Duration::from_millis(100));
        org.settle();
    }
    assert!(answers > 20_000, "{answers}");
}
