//! A transport that plays answers and keeps what was asked: the service of the tests without a server.
#![allow(dead_code)] // each test uses its own part

use sforce::client::{BoxFuture, HttpRequest, HttpResponse, Transport};
use sforce::{Error, Org, Retry, Session, Wire};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::task::Poll;

pub(crate) const INSTANCE: &str = "https://acme.example";
pub(crate) const XML: &str = "text/xml; charset=utf-8";
pub(crate) const JSON: &str = "application/json;charset=UTF-8";
pub(crate) const HTML: &str = "text/html";

pub(crate) type Reply = Result<HttpResponse, Error>;

/// Plays replies in order; the last one again and again.
#[derive(Clone)]
pub(crate) struct Script(Arc<Played>);

struct Played {
    replies: Mutex<VecDeque<HttpResponse>>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl Script {
    pub(crate) fn new(replies: impl IntoIterator<Item = HttpResponse>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect());
        Self(Arc::new(Played { replies, requests: Mutex::default() }))
    }

    /// An org that sends nothing twice.
    pub(crate) fn org(&self, wire: Wire) -> Org {
        let builder = Org::builder().transport(self.clone()).retry(Retry::never());
        builder.session(Session::new(INSTANCE, "00D!FAKE")).unwrap().over(wire)
    }

    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.0.requests.lock().unwrap().clone()
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        self.0.requests.lock().unwrap().push(request);
        let mut replies = self.0.replies.lock().unwrap();
        let reply = if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() };
        Box::pin(async move { Ok(reply.expect("the script has no reply left")) })
    }
}

/// Polls a future so many times, each time that it asks for it, and drops it; its output if it is done by
/// then.
pub(crate) async fn polled<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = Box::pin(future);
    let mut polls = 0;
    std::future::poll_fn(move |context| {
        if polls == times {
            return Poll::Ready(None);
        }
        polls += 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if polls == times => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

pub(crate) fn reply(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> HttpResponse {
    let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
    HttpResponse { status, headers, body: body.into() }
}

/// A SOAP envelope of the partner API, as the service writes it.
pub(crate) fn envelope(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope \
         xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"urn:partner.soap.sforce.com\" \
         xmlns:sf=\"urn:sobject.partner.soap.sforce.com\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>"
    )
}

pub(crate) fn soap(body: &str) -> HttpResponse {
    reply(200, XML, envelope(body))
}
