//! Answers that no service should give: each is read tolerantly, or is one error that says what came,
//! where, and what to do. `sforce::guide::errors` tells users the same.

use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::{Acted, Error, ErrorKind, New, Org, Retry, Session, Value, Wire, select};
use sforce_bindings::objects::{Account, AccountType};

/// Answers every request with the same.
#[derive(Clone)]
struct Answer(HttpResponse);

impl Transport for Answer {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

const XML: &str = "text/xml; charset=utf-8";
const JSON: &str = "application/json;charset=UTF-8";
const HTML: &str = "text/html";

fn org(wire: Wire, status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Org {
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    let answer = Answer(HttpResponse { status, headers, body: body.into() });
    let builder = Org::builder().transport(answer).retry(Retry::never());
    builder.session(Session::new("https://acme.example", "00D!FAKE")).unwrap().over(wire)
}

async fn query(org: &Org) -> Result<Vec<Account>, Error> {
    org.query(select![Account: ID, NAME, TYPE, ANNUAL_REVENUE, NUMBER_OF_EMPLOYEES, CREATED_DATE]).all().await
}

fn envelope(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope \
         xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"urn:partner.soap.sforce.com\" \
         xmlns:sf=\"urn:sobject.partner.soap.sforce.com\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>"
    )
}

/// A page with one row of these columns.
fn soap_row(columns: &str) -> String {
    envelope(&format!(
        "<queryResponse><result xsi:type=\"QueryResult\"><done>true</done><queryLocator xsi:nil=\"true\"/>\
         <records xsi:type=\"sf:sObject\"><sf:type>Account</sf:type>{columns}</records><size>1</size></result>\
         </queryResponse>"
    ))
}

fn rest_row(columns: &str) -> String {
    format!(
        "{{\"totalSize\":1,\"done\":true,\"records\":[{{\"attributes\":{{\"type\":\"Account\"}},{columns}}}]}}"
    )
}

fn fault(code: &str, message: &str) -> String {
    envelope(&format!(
        "<soapenv:Fault><faultcode>sf:{code}</faultcode><faultstring>{code}: {message}</faultstring></soapenv:Fault>"
    ))
}

/// What an error has to say.
#[derive(Debug, PartialEq)]
struct Said {
    kind: ErrorKind,
    code: Option<&'static str>,
    path: Option<&'static str>,
    /// It says at which byte.
    placed: bool,
}

const fn said(kind: ErrorKind) -> Said {
    Said { kind, code: None, path: None, placed: false }
}

const fn refused(kind: ErrorKind, code: &'static str) -> Said {
    Said { code: Some(code), ..said(kind) }
}

const fn unread(path: Option<&'static str>) -> Said {
    Said { path, placed: true, ..said(ErrorKind::Decode) }
}

const PAGE: &str = "<!DOCTYPE html><html><head><title>502</title></head><body>Bad Gateway</body></html>";

#[tokio::test]
async fn every_bad_answer_is_one_error_that_says_what_to_do() {
    use ErrorKind::{Decode, Protocol, Refused, Session as Expired, SignIn, Unavailable, UnsupportedVersion};
    use Wire::{Rest, Soap};
    let deep_xml = soap_row(&format!("{}{}", "<sf:A>".repeat(60_000), "</sf:A>".repeat(60_000)));
    let deep_json = rest_row(&format!("\"A\":{}{}", "[".repeat(60_000), "]".repeat(60_000)));
    let whole = soap_row("<sf:Id>001000000000001AAA</sf:Id>");
    let cut_xml = &whole[..whole.len() - 40];
    let whole = rest_row("\"Id\":\"001000000000001AAA\"");
    let cut_json = &whole[..whole.len() - 4];
    let own_page = "is the address the org's own?";
    #[rustfmt::skip]
    let cases: Vec<(&str, Wire, u16, &str, String, Said, &str)> = vec![
        ("a fault in a 500", Soap, 500, XML, fault("INVALID_FIELD", "No such column"), refused(Refused, "INVALID_FIELD"), "No such column"),
        ("a fault in a 200", Soap, 200, XML, fault("INVALID_FIELD", "No such column"), refused(Refused, "INVALID_FIELD"), "No such column"),
        ("a fault without a code", Soap, 500, XML, envelope("<soapenv:Fault><faultstring>why</faultstring></soapenv:Fault>"), said(Refused), "why"),
        ("an expired session", Soap, 500, XML, fault("INVALID_SESSION_ID", "Illegal Session"), refused(Expired, "INVALID_SESSION_ID"), "Org::login"),
        ("a retired version", Soap, 500, XML, fault("UNSUPPORTED_API_VERSION", "Invalid Api version"), refused(UnsupportedVersion, "UNSUPPORTED_API_VERSION"), "Org::at"),
        ("an HTML page", Soap, 200, HTML, PAGE.to_owned(), said(Protocol), own_page),
        ("an HTML page called XML", Soap, 200, XML, PAGE.to_owned(), said(Protocol), own_page),
        ("an HTML page of a gateway", Soap, 502, HTML, PAGE.to_owned(), said(Unavailable), "502"),
        ("an empty body", Soap, 200, XML, String::new(), said(Protocol), own_page),
        ("an empty body in a 503", Soap, 503, XML, String::new(), said(Unavailable), "503 with nothing else"),
        ("a body that is cut off", Soap, 200, XML, cut_xml.to_owned(), unread(None), "cut off"),
        ("JSON for XML", Soap, 200, JSON, "{}".to_owned(), unread(None), "XML"),
        ("another call's answer", Soap, 200, XML, envelope("<createResponse/>"), said(Protocol), "<createResponse>"),
        ("text for a number", Soap, 200, XML, soap_row("<sf:AnnualRevenue>many</sf:AnnualRevenue>"), unread(Some("Account.AnnualRevenue")), "expected a number, found \"many\""),
        ("a number too large", Soap, 200, XML, soap_row("<sf:NumberOfEmployees>3000000000</sf:NumberOfEmployees>"), unread(Some("Account.NumberOfEmployees")), "integer"),
        ("an id of 16 characters", Soap, 200, XML, soap_row("<sf:Id>0010000000000010</sf:Id>"), unread(Some("Account.Id")), "id"),
        ("no date", Soap, 200, XML, soap_row("<sf:CreatedDate>yesterday</sf:CreatedDate>"), unread(Some("Account.CreatedDate")), "yesterday"),
        ("60,000 elements in each other", Soap, 200, XML, deep_xml, unread(Some("Account.A")), "deeper"),
        ("a document type", Soap, 200, XML, format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{}", soap_row("")), unread(None), "document type"),
        ("an entity that nobody knows", Soap, 200, XML, soap_row("<sf:Name>&nbsp;</sf:Name>"), unread(Some("Account.Name")), "nbsp"),

        ("an error array", Rest, 400, JSON, "[{\"errorCode\":\"MALFORMED_QUERY\",\"message\":\"unexpected token\"}]".to_owned(), refused(Refused, "MALFORMED_QUERY"), "unexpected token"),
        ("two errors", Rest, 400, JSON, "[{\"errorCode\":\"A\",\"message\":\"one\"},{\"errorCode\":\"B\",\"message\":\"two\"}]".to_owned(), refused(Refused, "A"), "B: two"),
        ("a code by both its names", Rest, 400, JSON, "[{\"errorCode\":\"A\",\"statusCode\":\"A\",\"message\":\"one\"}]".to_owned(), refused(Refused, "A"), "one"),
        ("an error without a message", Rest, 400, JSON, "[{\"errorCode\":\"A\",\"message\":null}]".to_owned(), refused(Refused, "A"), "A"),
        ("an error object of OAuth", Rest, 400, JSON, "{\"error\":\"invalid_grant\",\"error_description\":\"expired\"}".to_owned(), refused(SignIn, "invalid_grant"), "expired"),
        ("an expired session", Rest, 401, JSON, "[{\"errorCode\":\"INVALID_SESSION_ID\",\"message\":\"Session expired\"}]".to_owned(), refused(Expired, "INVALID_SESSION_ID"), "Org::login"),
        ("a 404 of an old version", Rest, 404, JSON, "[{\"errorCode\":\"NOT_FOUND\",\"message\":\"The requested resource does not exist\"}]".to_owned(), refused(Refused, "NOT_FOUND"), "does not exist"),
        ("a 404 of nobody", Rest, 404, HTML, PAGE.to_owned(), said(Protocol), own_page),
        ("a 410", Rest, 410, JSON, "[{\"errorCode\":\"GONE\",\"message\":\"API version 20.0 is gone\"}]".to_owned(), refused(UnsupportedVersion, "GONE"), "Org::at"),
        ("a 410 of nobody", Rest, 410, HTML, PAGE.to_owned(), said(UnsupportedVersion), "Org::at"),
        ("an HTML page", Rest, 200, HTML, PAGE.to_owned(), said(Protocol), own_page),
        ("an HTML page of a gateway", Rest, 503, HTML, PAGE.to_owned(), said(Unavailable), "503"),
        ("an empty body", Rest, 200, JSON, String::new(), said(Protocol), "an empty body"),
        ("an empty body in a 500", Rest, 500, JSON, String::new(), said(Protocol), "500 with nothing else"),
        ("a body that is cut off", Rest, 200, JSON, cut_json.to_owned(), unread(None), "cut off"),
        ("a value that is cut off", Rest, 200, JSON, whole[..whole.len() - 8].to_owned(), unread(Some("Account.Id")), "cut off"),
        ("XML for JSON", Rest, 200, XML, soap_row(""), unread(None), "not well-formed JSON"),
        ("JSON that is no page", Rest, 200, JSON, "[]".to_owned(), unread(None), "a query's answer"),
        ("text for a number", Rest, 200, JSON, rest_row("\"AnnualRevenue\":\"many\""), unread(Some("Account.AnnualRevenue")), "expected a number, found \"many\""),
        ("an object for text", Rest, 200, JSON, rest_row("\"Name\":{}"), unread(Some("Account.Name")), "expected text, found an object"),
        ("a number too large", Rest, 200, JSON, rest_row("\"NumberOfEmployees\":3000000000"), unread(Some("Account.NumberOfEmployees")), "integer"),
        ("an id of 16 characters", Rest, 200, JSON, rest_row("\"Id\":\"0010000000000010\""), unread(Some("Account.Id")), "id"),
        ("60,000 arrays in each other", Rest, 200, JSON, deep_json, unread(Some("Account.A")), "deeper"),
    ];
    for (what, wire, status, content_type, body, expected, words) in cases {
        let org = org(wire, status, content_type, body);
        let error = query(&org).await.expect_err(what);
        let found = Said {
            kind: error.kind(),
            code: expected.code.filter(|code| error.code() == Some(code)),
            path: expected.path.filter(|path| error.path().is_some_and(|it| it.starts_with(path))),
            placed: error.offset().is_some(),
        };
        let shown = error.to_string();
        assert_eq!(found, expected, "{what} over {wire}: {error:?}");
        assert_eq!(error.code().is_some(), expected.code.is_some(), "{what} over {wire}: {error:?}");
        assert!(shown.contains(words), "{what} over {wire}: {shown}");
        assert_eq!(error.http_status(), Some(status), "{what} over {wire}");
        assert!(shown.len() < 600 && !shown.contains("00D!FAKE"), "{what} over {wire}: {shown}");
        // A read has changed nothing, whatever came.
        assert_eq!(error.acted(), Acted::No, "{what} over {wire}");
    }
    let error = query(&org(Rest, 200, JSON, b"{\"records\":[\xff".to_vec())).await.unwrap_err();
    assert_eq!((error.kind(), error.offset()), (Decode, Some(12)), "{error}");
}

#[tokio::test]
async fn an_answer_to_a_write_that_cannot_be_read_says_that_it_may_be_done() {
    for (wire, content_type, body) in [
        (Wire::Rest, JSON, "{\"id\":\"0010000"),
        (Wire::Rest, JSON, ""),
        (Wire::Rest, HTML, PAGE),
        (Wire::Soap, XML, ""),
        (Wire::Soap, HTML, PAGE),
        (Wire::Soap, XML, "<soapenv:Envelope"),
    ] {
        let org = org(wire, if wire == Wire::Rest { 201 } else { 200 }, content_type, body);
        let error = org.create(New::<Account>::new().set(Account::NAME, "x")).await.unwrap_err();
        assert_eq!(error.acted(), Acted::Perhaps, "{body:?} over {wire}: {error}");
        assert!(!error.is_retryable(), "{body:?} over {wire}: {error}");
    }
}

/// What is read all the same, on either wire.
#[tokio::test]
async fn what_says_enough_is_read() {
    let read = async |wire: Wire, soap: &str, rest: &str| {
        let (content_type, body) = match wire {
            Wire::Soap => (XML, soap_row(soap)),
            _ => (JSON, rest_row(rest)),
        };
        query(&org(wire, 200, content_type, body)).await.unwrap().remove(0)
    };
    for wire in [Wire::Rest, Wire::Soap] {
        // A value that the bindings do not know.
        let row = read(wire, "<sf:Type>Martian</sf:Type>", "\"Type\":\"Martian\"").await;
        assert_eq!((row.r#type.text(), row.r#type.known()), (Some("Martian"), None::<AccountType>));
        // No number in JSON, and one in XML Schema.
        for text in ["NaN", "INF", "-INF"] {
            let soap = format!("<sf:AnnualRevenue>{text}</sf:AnnualRevenue>");
            let row = read(wire, &soap, &format!("\"AnnualRevenue\":\"{text}\"")).await;
            assert_eq!(row.annual_revenue.unwrap().to_string(), text);
        }
        // Numbers as text, and what is empty for null.
        let row =
            read(wire, "<sf:AnnualRevenue>12.50</sf:AnnualRevenue>", "\"AnnualRevenue\":\"12.50\"").await;
        assert_eq!(row.annual_revenue.unwrap().to_string(), "12.50");
        let row = read(wire, "<sf:NumberOfEmployees/>", "\"NumberOfEmployees\":\"\"").await;
        assert_eq!(row.number_of_employees, None);
        // Far in the future, with any zone.
        let row = read(
            wire,
            "<sf:CreatedDate>4000-12-31T23:59:59.000+02:00</sf:CreatedDate>",
            "\"CreatedDate\":\"4000-12-31T23:59:59.000+0200\"",
        )
        .await;
        assert_eq!(row.created_date.unwrap().to_string(), "4000-12-31T21:59:59.000Z");
        // An id of 15 characters gets its three.
        let row = read(wire, "<sf:Id>001000000000001</sf:Id>", "\"Id\":\"001000000000001\"").await;
        assert_eq!(row.id.unwrap().as_str(), "001000000000001AAA");
        // Of a value that comes twice the later counts.
        let row =
            read(wire, "<sf:Name>a</sf:Name><sf:Name>b</sf:Name>", "\"Name\":\"a\",\"Name\":\"b\"").await;
        assert_eq!(row.name.as_deref(), Some("b"));
        // A column that the bindings do not know.
        let row = read(wire, "<sf:New__c>x</sf:New__c>", "\"New__c\":\"x\"").await;
        assert_eq!(row.extra.get("New__c").and_then(Value::text).as_deref(), Some("x"));
        // The content type says nothing that the body does not say.
        let (soap, rest) = (soap_row("<sf:Name>a</sf:Name>"), rest_row("\"Name\":\"a\""));
        let body = if wire == Wire::Soap { soap } else { rest };
        let rows = query(&org(wire, 200, "text/plain", body)).await.unwrap();
        assert_eq!(rows[0].name.as_deref(), Some("a"));
    }
}
