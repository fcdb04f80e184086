//! An id of another object is refused before anything is sent: the service would change, delete or read
//! that object's record.

mod scripted;

use scripted::{Script, reply};
use sforce::client::Subrequest;
use sforce::{DynamicObject, Edit, Error, ErrorKind, Id, Upsert, Wire, select};
use sforce_bindings::objects::{Account, Opportunity, TABLES};

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

fn id(prefix: &str) -> Id {
    format!("{prefix}000000000001").parse().unwrap()
}

/// The standard objects of the committed bindings, with their key prefixes.
fn bound() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.iter().filter_map(|meta| Some((meta.name, meta.object?.key_prefix?)))
}

/// Fails unless it is an input error, nothing was sent, and the message names the object.
fn refused<T: std::fmt::Debug>(script: &Script, result: Result<T, Error>, object: &str) {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input, "{object}: {error}");
    assert!(error.message().contains(object), "{object}: {error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn each_pair_of_standard_objects_is_told_apart() {
    for wire in WIRES {
        let script = Script::new([]);
        let org = script.org(wire);
        for (object, own) in bound() {
            for (_, prefix) in bound().filter(|(_, prefix)| *prefix != own) {
                refused(&script, org.object(object).delete(id(prefix)).await, object);
                refused(&script, org.update(Edit::named(object, id(prefix))).await, object);
                let key = Upsert::<DynamicObject>::named(object, "Id", id(prefix));
                refused(&script, org.upsert(key).await, object);
                // An object of an org's own has an id that no standard object has.
                refused(&script, org.object("Room__c").delete(id(prefix)).await, "Room__c");
            }
        }
    }
}

#[tokio::test]
async fn every_call_by_id_asks_first() {
    for wire in WIRES {
        let script = Script::new([]);
        let org = script.org(wire);
        let (account, opportunity) = (id("001"), id("006"));
        let mixed = [opportunity, account];
        refused(&script, org.delete::<Opportunity>(account).await, "Opportunity");
        refused(&script, org.delete_all::<Opportunity>(&mixed).await, "Opportunity");
        refused(&script, org.retrieve(account, select![Opportunity: NAME]).await, "Opportunity");
        refused(&script, org.retrieve(&mixed[..], select![Opportunity: NAME]).await, "Opportunity");
        refused(&script, org.update(Edit::<Opportunity>::of(account)).await, "Opportunity");
        let edits = mixed.map(Edit::<Opportunity>::of).to_vec();
        refused(&script, org.update(edits).await, "Opportunity");
        refused(
            &script,
            org.upsert(Upsert::<Opportunity>::by(Opportunity::ID, account)).await,
            "Opportunity",
        );
        if wire == Wire::Soap {
            refused(&script, org.undelete::<Opportunity>(account).await, "Opportunity");
            let merge = sforce::client::Merge::into(Edit::<Account>::of(account)).record(opportunity);
            refused(&script, org.merge(vec![merge]).await, "Account");
        } else {
            for request in [
                Subrequest::delete::<Opportunity>(account),
                Subrequest::update(Edit::<Opportunity>::of(account)),
                Subrequest::retrieve(account, select![Opportunity: NAME]),
                Subrequest::upsert(Upsert::<Opportunity>::by(Opportunity::ID, account)),
            ] {
                refused(&script, org.batch(vec![request], false).await, "Opportunity");
            }
        }
    }
}

#[tokio::test]
async fn ids_that_may_be_right_are_sent() {
    // Whichever prefix an org gave its own object, and objects that nobody has bound.
    for (object, prefix) in [
        ("Room__c", "a00"),
        ("Room__c", "a9Z"),
        ("ns__Room__c", "aXX"),
        ("Contract", "800"),
        ("Account", "001"),
    ] {
        let script = Script::new([reply(204, "", "")]);
        script.org(Wire::Rest).object(object).delete(id(prefix)).await.unwrap();
        assert_eq!(script.requests().len(), 1, "{object} {prefix}");
    }
}

#[tokio::test]
async fn an_object_that_is_not_there_is_not_a_record_that_is_not_there() {
    const NOT_FOUND: &str =
        r#"[{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}]"#;
    let missing = || reply(404, scripted::JSON, NOT_FOUND);
    let ids = vec![id("001"), id("001")];
    let org = |script: &Script| script.org(Wire::Rest).at(sforce::Version::new(41));

    let script = Script::new([missing()]);
    let error = org(&script).retrieve(ids.clone(), select![Account: NAME]).await.unwrap_err();
    assert_eq!(error.code(), Some("NOT_FOUND"));
    assert!(error.message().contains("no object Account"), "{error}");

    let there = reply(200, scripted::JSON, r#"{"objectDescribe":{"name":"Account"},"recentItems":[]}"#);
    let script = Script::new([missing(), missing(), there]);
    assert_eq!(org(&script).retrieve(ids, select![Account: NAME]).await.unwrap(), [None, None]);
    let last = script.requests().pop().unwrap().url;
    assert!(last.ends_with("/services/data/v41.0/sobjects/Account"), "{last}");
}
