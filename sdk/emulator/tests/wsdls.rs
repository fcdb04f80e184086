//! The WSDLs that the org serves.

mod common;

use common::{containers, send};
use sforce_codegen::wsdl;

#[tokio::test]
async fn wsdls_have_the_headers_of_the_vendor_s() {
    let org = containers::org().await;
    for name in ["partner", "enterprise", "tooling"] {
        let answer = send(&org, &format!("GET /services/wsdl/{name}"), "", b"").await.unwrap();
        let schema = wsdl::read(name, answer.body.as_bytes()).unwrap();
        let operations = schema.service.as_ref().unwrap().operations.iter();
        for (operation, declared) in operations.filter(|(name, _)| *name != "login") {
            let headers: Vec<&str> = declared.input_headers.iter().map(|it| it.name.as_str()).collect();
            assert_eq!(headers[..2], ["SessionHeader", "CallOptions"], "{name} {operation}");
        }
    }
}
