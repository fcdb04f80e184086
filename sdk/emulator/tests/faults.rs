//! Faults on demand, as a client meets them.

mod common;

use std::time::Duration;

use common::{org, rest, send, soap};
use sforce_emulator::{Emulator, Fault, Rule, Wire};

const V: &str = "/services/data/v60.0";

/// What a raw request gets, byte for byte.
async fn bytes(org: &Emulator, head: &str, body: &str) -> Vec<u8> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let address = org.url().trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!(
        "{head} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Bearer {}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        org.session(),
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    bytes
}

#[tokio::test]
async fn a_connection_drops_before_within_and_after() {
    let org = org().start().await.unwrap();
    let create = format!("POST {V}/sobjects/Account");
    let body = "{\"Name\":\"a\"}";
    org.fail_next(Fault::Drop);
    assert_eq!(bytes(&org, &create, body).await, b"");
    assert_eq!(org.records("Account").len(), 0, "nothing was done");
    org.fail_next(Fault::DropAfter);
    assert_eq!(bytes(&org, &create, body).await, b"");
    assert_eq!(org.records("Account").len(), 1, "it was done");
    let whole = bytes(&org, &create, body).await;
    for cut in [1, 20, whole.len() - 30, whole.len() - 1] {
        org.fail_next(Fault::DropWithin(cut));
        let part = bytes(&org, &create, body).await;
        assert_eq!(part.len(), cut);
        assert!(part.starts_with(b"HTTP/1.1"[..cut.min(8)].as_ref()));
    }
    assert_eq!(org.records("Account").len(), 6);
    assert_eq!(bytes(&org, &create, body).await.len(), whole.len(), "and then all is well");
    let statuses: Vec<u16> = org.log().iter().map(|exchange| exchange.status).collect();
    assert_eq!(statuses, [0, 0, 201, 201, 201, 201, 201, 201]);
}

#[tokio::test]
async fn answers_are_delayed_cut_and_mislabelled() {
    let org = org().start().await.unwrap();
    let get = format!("GET {V}/sobjects/Account/describe");
    let whole = rest(&org, &get, "").await;
    org.fail_next(Fault::Truncated);
    let half = rest(&org, &get, "").await;
    assert_eq!((half.status, half.body.len()), (200, whole.body.len() / 2));
    assert_eq!(half.header("content-length"), Some(half.body.len().to_string().as_str()));
    org.fail_next(Fault::ContentType("text/html"));
    let other = rest(&org, &get, "").await;
    assert_eq!((other.header("content-type"), &other.body), (Some("text/html"), &whole.body));
    org.fail_next(Fault::Html(502));
    let page = rest(&org, &get, "").await;
    assert_eq!((page.status, page.header("content-type")), (502, Some("text/html; charset=UTF-8")));
    assert!(page.body.starts_with("<!DOCTYPE html>"));
    org.fail_next(Fault::Html(503));
    assert!(soap(&org, "u/60.0", "<p:getServerTimestamp/>").await.body.starts_with("<!DOCTYPE html>"));

    // The answer comes while others are served.
    org.fail_next(Fault::Delay(Duration::from_millis(200)));
    let slow = async {
        rest(&org, &get, "").await;
        org.log().len()
    };
    let quick = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        for _ in 0..3 {
            assert_eq!(rest(&org, &get, "").await.status, 200);
        }
    };
    let before = org.log().len();
    let (after, ()) = tokio::join!(slow, quick);
    assert_eq!(after, before + 4);
}

#[tokio::test]
async fn the_service_refuses_on_demand() {
    let org = org().start().await.unwrap();
    let get = format!("GET {V}/limits");
    org.fail_next(Fault::LIMIT);
    let refused = rest(&org, &get, "").await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "REQUEST_LIMIT_EXCEEDED"));
    org.fail_next(Fault::unavailable(Duration::from_secs(3)));
    let refused = rest(&org, &get, "").await;
    assert_eq!((refused.status, refused.code().as_str()), (503, "SERVER_UNAVAILABLE"));
    assert_eq!(refused.header("retry-after"), Some("3"));
    org.fail_next(Fault::LIMIT);
    let refused = soap(&org, "u/60.0", "<p:getServerTimestamp/>").await;
    assert_eq!(common::between(&refused.body, "faultcode"), "sf:REQUEST_LIMIT_EXCEEDED");
    org.fail_next(Fault::ExpiredSession);
    assert_eq!(rest(&org, &get, "").await.status, 401);
    assert_eq!(rest(&org, &get, "").await.status, 401, "it stays closed");
    let fresh = org.new_session();
    let bearer = format!("Authorization: Bearer {fresh}\r\n");
    assert_eq!(send(&org, &get, &bearer, b"").await.unwrap().status, 200);
    let envelope = format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:p='urn:partner.soap.sforce.com'><s:Header>\
         <p:SessionHeader><p:sessionId>{fresh}</p:sessionId></p:SessionHeader></s:Header><s:Body><p:getUserInfo/></s:Body></s:Envelope>"
    );
    org.fail_next(Fault::ExpiredSession);
    let answer = send(&org, "POST /services/Soap/u/60.0", "", envelope.as_bytes()).await.unwrap();
    assert!(answer.body.contains("INVALID_SESSION_ID"));
}

#[tokio::test]
async fn rules_and_locked_rows() {
    let org = org().start().await.unwrap();
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    org.fail(Rule::new(Fault::Status(500, None)).over(Wire::Rest).method("PATCH").after(1).times(1));
    org.fail(Rule::new(Fault::LIMIT).operation("update"));
    let path = format!("{V}/sobjects/Account/{id}");
    let mut statuses = Vec::new();
    for method in ["PATCH", "GET", "PATCH", "PATCH"] {
        statuses.push(rest(&org, &format!("{method} {path}"), "{}").await.status);
    }
    assert_eq!(statuses, [204, 200, 500, 204]);
    let update = format!(
        "<p:update><p:sObjects><o:type>Account</o:type><o:Id>{id}</o:Id><o:Name>b</o:Name></p:sObjects></p:update>"
    );
    assert!(soap(&org, "u/60.0", &update).await.body.contains("REQUEST_LIMIT_EXCEEDED"));
    org.clear_faults();
    org.lock_row(&id[..15], 2);
    let locked = soap(&org, "u/60.0", &update).await;
    assert_eq!(common::between(&locked.body, "statusCode"), "UNABLE_TO_LOCK_ROW");
    let locked = rest(&org, &format!("DELETE {path}"), "").await;
    assert_eq!((locked.status, locked.code().as_str()), (400, "UNABLE_TO_LOCK_ROW"));
    assert_eq!(rest(&org, &format!("DELETE {path}"), "").await.status, 204);
}

#[tokio::test]
async fn the_log_keeps_no_secrets() {
    let org = org().start().await.unwrap();
    rest(&org, &format!("GET {V}/limits?access_token=SECRET-1"), "").await;
    let form = "Content-Type: application/x-www-form-urlencoded\r\nCookie: sid=SECRET-2\r\n";
    send(
        &org,
        "POST /services/oauth2/token",
        form,
        b"grant_type=authorization_code&code=SECRET-3&code_verifier=SECRET-4",
    )
    .await;
    let log = org.log();
    let shown = format!("{log:?}");
    assert!(!shown.contains("SECRET") && !shown.contains(org.session()), "{shown}");
    assert_eq!(log[0].path, format!("{V}/limits?access_token=***"));
    assert!(log[0].headers.contains(&("authorization".into(), "***".into())));
    assert_eq!(log[1].body, "grant_type=authorization_code&code=***&code_verifier=***");
}
