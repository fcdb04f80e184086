//! Any answer to a call, over both wires and with every status that matters: rows, or one error.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::{DynamicObject, Error, Org, Retry, Session, Wire};

/// Answers every request alike.
struct Same(HttpResponse);

impl Transport for Same {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

fuzz_target!(|input: (u8, bool, Vec<u8>)| {
    let (kind, html, body) = input;
    let status = [200, 400, 401, 404, 500, 503][usize::from(kind >> 1) % 6];
    let (wire, content_type) =
        if kind & 1 == 0 { (Wire::Rest, "application/json") } else { (Wire::Soap, "text/xml") };
    let content_type = if html { "text/html" } else { content_type };
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    let transport = Same(HttpResponse { status, headers, body });
    let builder = Org::builder().transport(transport).retry(Retry::never());
    let org =
        builder.session(Session::new("https://acme.example", "00D!FAKE")).expect("a session").over(wire);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let mut query = org.query_text::<DynamicObject>("SELECT Id FROM Account");
        // A page that names another is answered with itself: that is an error, not an endless loop.
        for _ in 0..10_000 {
            match query.next().await {
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    assert!(!error.to_string().contains("00D!FAKE"));
                    assert!(query.next().await.is_none(), "after an error there are no more rows");
                    return;
                }
                None => return,
            }
        }
    });
});
