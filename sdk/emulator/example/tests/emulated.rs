//! The integration's tests. They need neither network nor account.

use std::path::Path;
use std::time::Duration;

use example_integration_test::{Customer, account_of};
use sforce::{Org, Session};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator, Fault};

/// An org with the objects that the integration works with: from snapshots
/// here; from describes of your own org (`sforce_emulator::schema::describe::read`) in
/// your tests.
async fn org() -> Emulator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated/schema/objects");
    let mut builder = Emulator::builder().clock(Clock::manual());
    for name in ["Account", "User"] {
        let schema = snapshot::read_file(&folder.join(format!("{name}.schema"))).expect("a snapshot");
        builder = builder.schema(schema);
    }
    builder.start().await.expect("an org")
}

fn client(org: &Emulator) -> Org {
    Org::with_session(Session::new(org.url(), org.session())).expect("a client")
}

#[tokio::test]
async fn a_customer_gets_one_account() {
    let org = org().await;
    let client = client(&org);
    let customer = Customer { name: "O'Hara & Sons".into() };
    let first = account_of(&client, &customer).await.expect("an account");
    let second = account_of(&client, &customer).await.expect("the same account");
    assert_eq!(first, second);
    // What is in the org, and what was asked of it.
    assert_eq!(org.records("Account")[0].text("Name"), Some("O'Hara & Sons"));
    let operations: Vec<_> = org.log().into_iter().filter_map(|exchange| exchange.operation).collect();
    assert_eq!(operations, ["query", "create", "query"]);
}

#[tokio::test]
async fn a_busy_service_is_waited_for() {
    let org = org().await;
    org.insert("Account", [("Name", "Acme")]).expect("a record");
    org.fail_next(Fault::Status(503, Some(Duration::ZERO)));
    org.fail_next(Fault::Drop);
    account_of(&client(&org), &Customer { name: "acme".into() }).await.expect("the account");
    assert_eq!(org.records("Account").len(), 1, "names match in any letter case");
    assert_eq!(org.log().len(), 3);
}

#[tokio::test]
async fn a_refusal_reaches_the_caller() {
    let org = org().await;
    let error = account_of(&client(&org), &Customer { name: "x".repeat(256) }).await.unwrap_err();
    assert_eq!(error.code(), Some("STRING_TOO_LONG"), "{error}");
}
