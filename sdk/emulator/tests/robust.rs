//! What no client should send, and what no server should do.

mod common;

use std::io::Write;
use std::time::Duration;

use common::{org, query, rest, send, soap};
use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use sforce_emulator::{Fault, Settings};

const SOAP: &str = "POST /services/Soap/u/60.0";
const XML: &str = "Content-Type: text/xml\r\n";

#[tokio::test]
async fn faults_happen_once_and_in_order() {
    let org = org().start().await.unwrap();
    org.fail_next(Fault::Status(503, Some(Duration::from_secs(7))));
    org.fail_next(Fault::Drop);
    let head = "GET /services/data";
    let busy = send(&org, head, "", b"").await.unwrap();
    assert_eq!((busy.status, busy.header("retry-after")), (503, Some("7")));
    assert!(send(&org, head, "", b"").await.is_none(), "the connection closes without an answer");
    assert_eq!(send(&org, head, "", b"").await.unwrap().status, 200);
    let statuses: Vec<u16> = org.log().iter().map(|exchange| exchange.status).collect();
    assert_eq!(statuses, [503, 0, 200]);
    org.clear_log();
    assert!(org.log().is_empty());
}

#[tokio::test]
async fn an_org_ends_with_its_handle_and_others_go_on() {
    let (one, two) = (org().start().await.unwrap(), org().start().await.unwrap());
    let address = one.url().trim_start_matches("http://").to_owned();
    drop(one);
    let mut refused = false;
    for _ in 0..100 {
        refused = tokio::net::TcpStream::connect(&address).await.is_err();
        if refused {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(refused, "nobody listens any more");
    assert_eq!(send(&two, "GET /services/data", "", b"").await.unwrap().status, 200);
}

#[tokio::test]
async fn bodies_come_and_go_compressed() {
    let org = org().start().await.unwrap();
    let plain = br#"{"Name":"Acme"}"#;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(plain).unwrap();
    let mut deflate = ZlibEncoder::new(Vec::new(), Compression::default());
    deflate.write_all(plain).unwrap();
    let session = org.session();
    let head = "POST /services/data/v60.0/sobjects/Account";
    let headers = |encoding: &str| {
        format!(
            "Authorization: Bearer {session}\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\n"
        )
    };
    let (gzip, deflate) = (gzip.finish().unwrap(), deflate.finish().unwrap());
    assert_eq!(send(&org, head, &headers("gzip"), &gzip).await.unwrap().status, 201);
    assert_eq!(send(&org, head, &headers("deflate"), &deflate).await.unwrap().status, 201);
    assert_eq!(send(&org, head, &headers("gzip"), plain).await.unwrap().status, 400);
    assert_eq!(send(&org, head, &headers("br"), plain).await.unwrap().status, 400);

    let accepts = format!("Authorization: Bearer {session}\r\nAccept-Encoding: gzip\r\n");
    let large =
        send(&org, "GET /services/data/v60.0/sobjects/Account/describe", &accepts, b"").await.unwrap();
    assert_eq!(large.header("content-encoding"), Some("gzip"));
    assert_eq!(large.json()["name"], "Account");
    let small = send(&org, "GET /services/data/v60.0", &accepts, b"").await.unwrap();
    assert_eq!(small.header("content-encoding"), None);
}

#[tokio::test]
async fn too_much_is_refused() {
    let org = org()
        .settings(Settings { largest_body: 1000, ..Settings::with_retired_versions() })
        .start()
        .await
        .unwrap();
    let large = vec![b' '; 1001];
    let answer = rest(&org, "POST /services/data/v60.0/sobjects/Account", &" ".repeat(1001)).await;
    assert_eq!((answer.status, answer.code().as_str()), (413, "EXCEEDED_MAX_SIZE_REQUEST"));
    let answer = send(&org, SOAP, XML, &large).await.unwrap();
    assert!(answer.body.contains("<faultcode>sf:EXCEEDED_MAX_SIZE_REQUEST</faultcode>"));
    // Small on the wire, large in memory.
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![b' '; 100_000]).unwrap();
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 1000);
    let answer = send(&org, SOAP, "Content-Encoding: gzip\r\n", &bomb).await.unwrap();
    assert!(answer.body.contains("EXCEEDED_MAX_SIZE_REQUEST"), "{}", answer.body);
}

#[tokio::test]
async fn nonsense_is_answered() {
    let org = org().start().await.unwrap();
    let deep = "<a>".repeat(10_000);
    for body in [
        "",
        "{}",
        "<",
        "<a/>",
        "<Envelope/>",
        "<Envelope><Body/></Envelope>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><Envelope><Body><query>&b;</query></Body></Envelope>",
        deep.as_str(),
        "<Envelope><Body><x:y/></Body></Envelope>",
    ] {
        let answer = send(&org, SOAP, XML, body.as_bytes()).await.unwrap();
        assert_eq!(answer.status, 500, "{}", &body[..body.len().min(40)]);
        assert!(answer.body.contains("<faultcode>soapenv:Client</faultcode>"), "{}", answer.body);
    }
    assert_eq!(send(&org, SOAP, XML, b"\xff\xfe").await.unwrap().status, 500);
    assert_eq!(send(&org, "GET /services/Soap/u/60.0", "", b"").await.unwrap().status, 405);
    for path in [
        "/",
        "/services",
        "/services/Soap",
        "/services/Soap/u",
        "/services/Soap/z/60.0",
        "/services/data/v60.0/sobjects/%00",
        "/services/data/60.0",
        "/services/data/v60.1",
        "/services/data/vv",
    ] {
        let answer = rest(&org, &format!("GET {path}"), "").await;
        assert_eq!(answer.status, 404, "{path}");
    }
    let brackets = "[".repeat(100_000);
    for body in [
        "",
        "[]",
        "null",
        "{\"Name\":{}}",
        "{\"Name\":[]}",
        "{\"Account\":{\"x\":{}}}",
        "{\"Name\":1e999}",
        brackets.as_str(),
    ] {
        let answer = rest(&org, "POST /services/data/v60.0/sobjects/Contact", body).await;
        assert_eq!(answer.status, 400, "{}", &body[..body.len().min(40)]);
    }
    for soql in [
        "",
        "SELECT",
        "SELECT Id FROM",
        "'",
        "SELECT Id FROM Contact WHERE",
        "SELECT Id FROM Contact LIMIT 99999999999999999999",
        "ä",
        "SELECT Id FROM Contact WHERE Id = '\\u12'",
    ] {
        let answer = query(&org, soql).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "MALFORMED_QUERY"), "{soql}");
    }
    let nested = format!("SELECT Id FROM Contact WHERE {}Id = null{}", "(".repeat(3000), ")".repeat(3000));
    let request = format!("<p:query><p:queryString>{nested}</p:queryString></p:query>");
    assert!(soap(&org, "u/60.0", &request).await.body.contains("QUERY_TOO_COMPLICATED"));
    // After all that it still works.
    assert_eq!(query(&org, "SELECT Id FROM Contact").await.status, 200);
}
