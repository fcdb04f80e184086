//! Against a socket of this machine: what only a connection can show.

use super::*;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

/// Answers one connection with these bytes, and gives what it was asked.
fn serve(answer: Vec<u8>) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/services/data", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = [0; 4096];
        let length = stream.read(&mut asked).unwrap();
        // A client that has heard enough may have gone.
        let _ = stream.write_all(&answer);
        String::from_utf8_lossy(&asked[..length]).into_owned()
    });
    (url, asked)
}

fn options() -> HttpOptions {
    HttpOptions { largest_response: 100, ..HttpOptions::default() }
}

async fn get(url: &str, options: HttpOptions) -> Result<HttpResponse, Error> {
    let request = HttpRequest::new(Method::Get, url.to_owned()).header("Authorization", "Bearer SECRET");
    Http::with(options).unwrap().send(request).await
}

#[tokio::test]
async fn a_response_is_read_to_its_end() {
    let answer = "HTTP/1.1 404 Not Found\r\nX-One: 1\r\nContent-Length: 5\r\n\r\nhello";
    let (url, asked) = serve(answer.into());
    let response = get(&url, options()).await.unwrap();
    assert_eq!((response.status, &*response.body), (404, &b"hello"[..]));
    assert_eq!(response.header("x-one"), Some("1"));
    let asked = asked.join().unwrap().to_ascii_lowercase();
    assert!(asked.starts_with("get /services/data http/1.1\r\n"), "{asked}");
    assert!(asked.contains(&format!("user-agent: sforce/{}\r\n", env!("CARGO_PKG_VERSION"))), "{asked}");
    assert!(asked.contains("accept-encoding: gzip\r\n"), "{asked}");
}

#[tokio::test]
async fn a_response_beyond_the_cap_is_refused() {
    let declared = "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n".to_owned();
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_owned();
    let chunks = format!("40\r\n{0}\r\n40\r\n{0}\r\n0\r\n\r\n", "x".repeat(64));
    for answer in [declared + &"x".repeat(101), chunked + &chunks] {
        let (url, _asked) = serve(answer.into());
        let error = get(&url, options()).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::Perhaps));
        assert!(error.to_string().contains("larger than 100 bytes"), "{error}");
    }
}

#[tokio::test]
async fn an_org_is_built_with_options_of_http() {
    let (url, _asked) = serve(b"HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n".to_vec());
    let session = crate::Session::new(url.trim_end_matches("/services/data"), "00D!FAKE");
    let builder = crate::Org::builder().retry(crate::Retry::never());
    let org = builder.http(|http| http.largest_response = 100).session(session).unwrap();
    let error = org.limits().await.unwrap_err();
    assert!(error.to_string().contains("larger than 100 bytes"), "{error}");
}

/// Nothing of what is declared has to come for it to be refused.
#[tokio::test]
async fn two_gigabytes_are_refused_at_their_head() {
    let (url, _asked) = serve(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{{", 2_u64 << 30).into());
    let error = get(&url, HttpOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("ask for less, or raise HttpOptions::largest_response"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_an_answer() {
    let (elsewhere, _) = serve(Vec::new());
    let answer = format!("HTTP/1.1 302 Found\r\nLocation: {elsewhere}\r\nContent-Length: 0\r\n\r\n");
    let (url, _asked) = serve(answer.into());
    assert_eq!(get(&url, options()).await.unwrap().status, 302);
}

#[tokio::test]
async fn a_failure_says_whether_the_request_may_have_arrived() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = get(&format!("http://{free}/?q=SECRET"), options()).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::No));
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
    for cut in ["", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"] {
        let (url, _asked) = serve(cut.into());
        let error = get(&url, options()).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::Perhaps), "{cut:?}");
    }
}

#[tokio::test]
async fn silence_has_an_end() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let options = HttpOptions { read_timeout: Duration::from_millis(50), ..options() };
    let error = get(&url, options).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Unavailable, Acted::Perhaps));
    assert!(error.to_string().contains("no answer within 50ms"), "{error}");
}

/// Reads so many pieces of 64 KiB with a pause before each, then waits, answers if it has read all, and waits
/// again.
fn slow(pieces: usize, pause: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut read, mut piece) = (0, vec![0; 64 * 1024]);
        while read < pieces * piece.len() {
            std::thread::sleep(Duration::from_millis(pause));
            match stream.read(&mut piece) {
                Ok(0) | Err(_) => return,
                Ok(length) => read += length,
            }
        }
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n");
        std::thread::sleep(Duration::from_secs(20));
    });
    url
}

async fn put(url: String, bytes: usize, options: HttpOptions) -> Result<HttpResponse, Error> {
    let request = HttpRequest::new(Method::Put, url).body("multipart/form-data; boundary=x", vec![0; bytes]);
    Http::with(options).unwrap().send(request).await
}

/// More than the buffers of a connection of this machine hold.
const LARGE: usize = 32 << 20;

#[tokio::test]
async fn a_large_file_may_take_its_time_as_long_as_it_moves() {
    let options = |stall| HttpOptions {
        stall_timeout: Duration::from_millis(stall),
        read_timeout: Duration::from_secs(20),
        ..HttpOptions::default()
    };
    // It takes longer than the stall timeout, a little at a time.
    assert_eq!(put(slow(LARGE >> 16, 4), LARGE, options(1_000)).await.unwrap().status, 204);
    // The other side takes nothing any more.
    let error = put(slow(usize::MAX >> 20, 3_600_000), LARGE, options(300)).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::Perhaps));
    assert!(error.to_string().contains("took nothing of the request for 300ms"), "{error}");
}

/// A service that begins to answer and then says no more.
#[tokio::test]
async fn silence_within_an_answer_has_an_end() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf");
        // Until the client has gone.
        while matches!(stream.read(&mut [0; 1]), Ok(1)) {}
    });
    let options = HttpOptions { stall_timeout: Duration::from_millis(50), ..options() };
    let error = get(&url, options).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Connection, Acted::Perhaps));
    assert!(error.to_string().contains("nothing more came for 50ms"), "{error}");
}

#[tokio::test]
async fn headers_that_http_does_not_allow_are_the_callers() {
    let request = HttpRequest::new(Method::Get, "http://127.0.0.1:1".to_owned()).header("X", "a\nb");
    let error = Http::new().unwrap().send(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
}

/// Takes one request whole, answers it, and gives it head and body.
fn take(length: usize) -> (String, JoinHandle<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/x", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut bytes, mut chunk) = (Vec::new(), [0; 4096]);
        loop {
            let read = stream.read(&mut chunk).unwrap();
            bytes.extend_from_slice(&chunk[..read]);
            let end = bytes.windows(4).position(|it| it == b"\r\n\r\n");
            let Some(end) = end else { continue };
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap().to_ascii_lowercase();
            let expected = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(length, |text| text.parse().unwrap());
            if bytes.len() >= end + 4 + expected {
                stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap();
                return (head, bytes[end + 4..].to_vec());
            }
        }
    });
    (url, asked)
}

#[tokio::test]
async fn large_bodies_go_compressed() {
    let body = "<row>x</row>".repeat(2000);
    for (from, gzip) in [(Some(16 * 1024), true), (Some(body.len() + 1), false), (None, false)] {
        let (url, asked) = take(0);
        let options = HttpOptions { compress_from: from, ..options() };
        let request = HttpRequest::new(Method::Post, url).body("text/xml", body.clone());
        Http::with(options).unwrap().send(request).await.unwrap();
        let (head, sent) = asked.join().unwrap();
        assert_eq!(head.contains("content-encoding: gzip"), gzip, "{head}");
        let mut text = String::new();
        if gzip {
            assert!(sent.len() < body.len() / 10);
            flate2::read::GzDecoder::new(&*sent).read_to_string(&mut text).unwrap();
        } else {
            text = String::from_utf8(sent).unwrap();
        }
        assert_eq!(text, body);
    }
}

#[tokio::test]
async fn a_proxy_is_used_for_other_hosts_and_its_password_is_hidden() {
    let (url, asked) = serve(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec());
    let proxy = url.trim_end_matches("/services/data");
    let proxy = Proxy::new(proxy).credentials("ahab", "SECRET");
    let options = HttpOptions { proxy: Some(proxy), ..options() };
    assert!(!format!("{options:?}").contains("SECRET"), "{options:?}");
    let transport = Http::with(options).unwrap();
    let request = HttpRequest::new(Method::Get, "http://acme.example/x".to_owned());
    assert_eq!(transport.send(request).await.unwrap().status, 204);
    let asked = asked.join().unwrap();
    assert!(asked.starts_with("GET http://acme.example/x HTTP/1.1\r\n"), "{asked}");
    let credentials = "proxy-authorization: basic ywhhyjptrunsrvq=";
    assert!(asked.to_ascii_lowercase().contains(credentials), "{asked}");
    // Loopback hosts are not the proxy's.
    let (url, asked) = serve(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec());
    transport.send(HttpRequest::new(Method::Get, url)).await.unwrap();
    assert!(asked.join().unwrap().starts_with("GET /services/data HTTP/1.1"));
    for wrong in ["proxy.example:1", "http://ahab:SECRET@proxy.example", "socks5://x", "http://"] {
        let options = HttpOptions { proxy: Some(Proxy::new(wrong)), ..HttpOptions::default() };
        let error = Http::with(options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{wrong}");
        assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
    }
}
