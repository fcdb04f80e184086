//! Every call of the table that `Org` documents, on the emulated org: one body, both wires.

use super::org::{all_over, client, emulator};
use sforce::client::{Composite, Emails, Merge, Options, Search, Subrequest, Tree};
use sforce::{
    Blob, DynamicObject, Edit, ErrorKind, New, Org, Property, SObject, Upsert, Version, Wire, select,
};
use sforce_bindings::objects::{Account, Contact};
use sforce_emulator::Emulator;
use std::time::Duration;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

fn account(name: &str) -> New<Account> {
    New::new().set(Account::NAME, name)
}

fn room(number: &str) -> Upsert<DynamicObject> {
    Upsert::named("Room__c", "Number__c", number)
}

/// The operations since the log was cleared last; all over one wire.
fn done(emulator: &Emulator, wire: Wire) -> Vec<String> {
    let operations = all_over(emulator, wire);
    emulator.clear_log();
    operations
}

#[tokio::test]
async fn objects_are_described() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let all = org.describe_global().await.unwrap();
        assert_eq!(all.max_batch_size, Some(200));
        let accounts = all.objects.iter().find(|it| it.name.as_deref() == Some("Account")).unwrap();
        assert_eq!((accounts.key_prefix.as_deref(), accounts.queryable), (Some("001"), Some(true)));

        let account = org.describe("account").await.unwrap();
        assert_eq!((account.name.as_deref(), account.undeletable), (Some("Account"), Some(true)));
        for known in Account::describe().fields {
            let field = account.field(known.name).unwrap();
            assert!(!field.differs_from(known), "{} over {wire}", known.name);
        }
        let industry = account.field("Industry").unwrap();
        assert!(!industry.picklist_values.is_empty() && !industry.has(Property::RestrictedPicklist));
        assert!(
            account.child_relationships.iter().any(|it| it.relationship_name.as_deref() == Some("Contacts"))
        );
        assert!(!account.raw.is_empty());

        let both = org.describe_many(&["Contact", "Room__c"]).await.unwrap();
        let names: Vec<_> = both.iter().filter_map(|it| it.name.as_deref()).collect();
        assert_eq!(names, ["Contact", "Room__c"]);
        assert!(both[1].field("Number__c").unwrap().has(Property::ExternalId));
        let error = org.describe("Nope__c").await.unwrap_err();
        assert!(matches!(error.code(), Some("NOT_FOUND" | "INVALID_TYPE")), "{error}");
        assert_eq!(done(&emulator, wire).first().map(String::as_str), Some("describeGlobal"));

        // The Tooling API has its own objects.
        let org = org.tooling();
        assert!(org.describe("Dock").await.unwrap().field("Depth").is_some());
        assert!(
            emulator.log().iter().all(|it| it.path.contains("/tooling/") || it.path.contains("/Soap/T/"))
        );
    }
}

#[tokio::test]
async fn a_describe_that_has_not_changed_is_not_sent_again() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Rest);
    let first = org.describe("Account").await.unwrap();
    let changed = first.last_modified.expect("the org says when");
    assert_eq!(org.describe_since("Account", changed).await.unwrap(), None);
    let before = changed - Duration::from_secs(3600);
    assert!(org.describe_since("Account", before).await.unwrap().is_some());
}

#[tokio::test]
async fn records_are_upserted() {
    for wire in WIRES {
        for version in [Version::V45, Version::V58] {
            let emulator = emulator().await;
            let org = client(&emulator, wire).at(version);
            let made = org.upsert(room("A 1/é").with("Name", "first")).await.unwrap();
            assert!(made.created && made.id.is_some());
            let changed = org.upsert(room("A 1/é").with("Name", "second").with("Seats__c", 3)).await.unwrap();
            assert!(!changed.created);
            // REST does not say which record it was before 46.0.
            let silent = wire == Wire::Rest && version == Version::V45;
            assert_eq!(changed.id, made.id.filter(|_| !silent));

            let results = org
                .upsert(vec![
                    room("B").with("Name", "b"),
                    // A value of a wrong type would fail the whole call over REST.
                    room("A 1/é").with("Name", "n".repeat(81)),
                    room("A 1/é"),
                ])
                .await
                .unwrap();
            let outcomes: Vec<_> = results.iter().map(|it| (it.success, it.created)).collect();
            assert_eq!(outcomes[0], (true, Some(true)), "{results:?}");
            assert!(!outcomes[1].0 && !results[1].errors.is_empty());
            let rows: Vec<DynamicObject> =
                org.query_text("SELECT Name, Seats__c FROM Room__c ORDER BY Number__c").all().await.unwrap();
            assert_eq!(rows.len(), 2);
            assert_eq!(rows[0].get::<String>("Name").unwrap().as_deref(), Some("second"));
            assert_eq!(rows[0].get::<i32>("Seats__c").unwrap(), Some(3));
            let error = org.upsert(Upsert::named("Room__c", "Seats__c", 3)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
            all_over(&emulator, wire);
        }
    }
}

#[tokio::test]
async fn a_typed_upsert_by_the_id_changes_the_record() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        let id = org.create(account("Acme")).await.unwrap();
        let done = org.upsert(Upsert::by(Account::ID, id).set(Account::NAME, "Acme & Co")).await.unwrap();
        assert_eq!((done.id, done.created), (Some(id), false));
        let read: Account = org.retrieve(id, select![Account: NAME]).await.unwrap();
        assert_eq!(read.name.as_deref(), Some("Acme & Co"));
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn records_come_back_from_the_bin_until_it_is_emptied() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Soap);
    let ids = [org.create(account("a")).await.unwrap(), org.create(account("b")).await.unwrap()];
    org.delete_all::<Account>(&ids).await.unwrap();
    org.undelete::<Account>(ids[0]).await.unwrap();
    assert!(org.empty_recycle_bin(&ids[1..]).await.unwrap()[0].success);
    let results = org.undelete_all(&ids).await.unwrap();
    assert!(
        results.iter().all(|result| !result.success),
        "one is not in the bin, the other no more: {results:?}"
    );
    let names = org.query(select![Account: NAME]).all().await.unwrap();
    assert_eq!(names.len(), 1);
    let deleted = org.query(select![Account: NAME]).with_deleted().all().await.unwrap();
    assert!(deleted.len() <= 2);
    let operations = done(&emulator, Wire::Soap);
    assert!(operations.ends_with(&["undelete", "query", "queryAll"].map(str::to_owned)), "{operations:?}");

    let rest = org.over(Wire::Rest);
    for error in [
        rest.undelete::<Account>(ids[0]).await.unwrap_err(),
        rest.empty_recycle_bin(&ids).await.unwrap_err(),
        rest.server_timestamp().await.unwrap_err(),
        rest.merge::<Account>(Vec::new()).await.unwrap_err(),
        org.limits().await.unwrap_err(),
        org.describe_since("Account", sforce::DateTime::now()).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::NotOnThisWire, "{error}");
    }
    assert!(emulator.log().is_empty());
}

#[tokio::test]
async fn accounts_are_merged() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Soap);
    let mut ids = Vec::new();
    for name in ["master", "duplicate", "other"] {
        ids.push(org.create(account(name)).await.unwrap());
    }
    let contact = New::<Contact>::new().set(Contact::LAST_NAME, "Ahab").set(Contact::ACCOUNT_ID, ids[1]);
    let contact = org.create(contact).await.unwrap();
    let merge = Merge::into(Edit::of(ids[0]).set(Account::PHONE, "1")).record(ids[1]).record(ids[2]);
    let results = org.merge::<Account>(vec![merge]).await.unwrap();
    assert!(results[0].success, "{results:?}");
    assert_eq!((results[0].id, results[0].merged.len()), (Some(ids[0]), 2));
    let read: Contact = org.retrieve(contact, select![Contact: ACCOUNT_ID]).await.unwrap();
    assert_eq!(read.account_id, Some(ids[0]));
    assert_eq!(org.query(select![Account: PHONE]).all().await.unwrap().len(), 1);
}

#[tokio::test]
async fn records_are_found() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        let id = org.create(account("Pequod (Nantucket)")).await.unwrap();
        org.create(account("Rachel")).await.unwrap();
        let found = org.search(Search::new("Pequod", select![Account: ID, NAME])).await.unwrap();
        assert_eq!(found.len(), 1, "over {wire}");
        assert_eq!((found[0].id, found[0].name.as_deref()), (Some(id), Some("Pequod (Nantucket)")));
        let any: Vec<DynamicObject> =
            org.search_text("FIND {Rachel} RETURNING Account(Id, Name), Contact(Id)").await.unwrap();
        assert_eq!(any.iter().map(DynamicObject::object).collect::<Vec<_>>(), ["Account"]);
        let error = org.search_text::<DynamicObject>("FIND Rachel").await.unwrap_err();
        assert_eq!(error.code(), Some("MALFORMED_SEARCH"), "{error}");
        assert_eq!(done(&emulator, wire).iter().filter(|it| *it == "search").count(), 3);
    }
}

#[tokio::test]
async fn what_has_changed_is_told() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        let start = sforce::DateTime::from_unix_millis(emulator.now());
        emulator.advance(Duration::from_secs(120));
        let kept = org.create(account("kept")).await.unwrap();
        let gone = org.create(account("gone")).await.unwrap();
        org.delete::<Account>(gone).await.unwrap();
        emulator.advance(Duration::from_secs(120));
        let end = sforce::DateTime::from_unix_millis(emulator.now());
        let updated = org.updated("Account", start, end).await.unwrap();
        assert_eq!(updated.ids, [kept], "over {wire}");
        assert!(updated.covered_to > start);
        let deleted = org.deleted("Account", start, end).await.unwrap();
        assert_eq!(deleted.records.iter().map(|it| it.id).collect::<Vec<_>>(), [gone]);
        assert!(deleted.records[0].at > start && deleted.records[0].at < end);
        let error = org.updated("Account", end, start).await.unwrap_err();
        assert_eq!(error.code(), Some("INVALID_REPLICATION_DATE"), "{error}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn the_org_tells_of_itself() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        assert_eq!(org.usage(), None);
        let user = org.user_info().await.unwrap();
        assert_eq!((user.user_id.key_prefix(), user.organization_id.key_prefix()), ("005", "00D"));
        assert_eq!(user.user_name, Emulator::USER.0);
        org.create(account("x")).await.unwrap();
        let first = org.usage().expect("answers tell the usage");
        org.create(account("y")).await.unwrap();
        let second = org.usage().unwrap();
        assert!(second.used > first.used && second.limit == first.limit && second.limit > 0);
        let owners =
            org.query_text::<DynamicObject>("SELECT Owner.Name, Owner.Username FROM Account LIMIT 1");
        let owner = owners.all().await.unwrap().remove(0);
        assert_eq!(owner.get::<String>("Owner.Name").unwrap().as_deref(), Some("Emulated User"));
        assert_eq!(owner.get::<String>("Owner.Username").unwrap().as_deref(), Some(Emulator::USER.0));
        if wire == Wire::Soap {
            let now = org.server_timestamp().await.unwrap();
            assert_eq!(now.unix_millis() / 1000, emulator.now() / 1000);
        } else {
            let limits = org.limits().await.unwrap();
            assert_eq!(limits["DailyApiRequests"].max, i64::try_from(second.limit).unwrap());
        }
        org.clone().logout().await.unwrap();
        assert!(org.create(account("z")).await.unwrap_err().is_session_expired());
    }
}

#[tokio::test]
async fn a_blob_is_fetched_from_where_it_is() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        let plan = vec![0, 1, 2, 255];
        let room = room("A").with("Name", "a").with("Plan__c", Blob::from(plan.clone()));
        let id = org.upsert(room).await.unwrap().id.unwrap();
        let rows: Vec<DynamicObject> = org.query_text("SELECT Plan__c FROM Room__c").all().await.unwrap();
        let text = rows[0].get::<String>("Plan__c").unwrap().unwrap();
        let blob = match wire {
            Wire::Soap => Blob::from_base64(&text).unwrap(),
            _ => Blob::Url(text),
        };
        assert_eq!(*org.fetch(&blob).await.unwrap(), plan, "over {wire}");
        let gone = Blob::Url(format!("/services/data/v62.0/sobjects/Room__c/{id}/Nope__c"));
        org.fetch(&gone).await.unwrap_err();
    }
}

#[tokio::test]
async fn a_large_blob_goes_there_and_back() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire);
        let plan = |first: u8| -> Vec<u8> {
            (0..2_000_000_u32).map(|at| at.to_le_bytes()[(at % 3) as usize] ^ first).collect()
        };
        let mut record = DynamicObject::new("Room__c");
        record.set("Name", "a \"b\"");
        record.set("Plan__c", Blob::from(plan(1)));
        let mut small = DynamicObject::new("Room__c");
        small.set("Name", "small");
        let rows = vec![New::of(&small), New::of(&record), New::of(&small)];
        let saved = org.create(rows).await.unwrap();
        assert!(saved.iter().all(|it| it.success), "over {wire}: {saved:?}");
        let id = saved[1].id.unwrap();
        let edit = Edit::named("Room__c", id).with("Plan__c", Blob::from(plan(2)));
        assert_eq!(emulator.record(id.as_str()).unwrap().text("Name"), Some("a \"b\""));
        for expected in [1, 2] {
            let select = format!("SELECT Plan__c FROM Room__c WHERE Id = '{id}'");
            let rows: Vec<DynamicObject> = org.query_text(&*select).all().await.unwrap();
            assert_eq!(rows.len(), 1, "over {wire}");
            let text = rows[0].get::<String>("Plan__c").unwrap().unwrap();
            let blob = match wire {
                Wire::Soap => Blob::from_base64(&text).unwrap(),
                _ => Blob::Url(text),
            };
            assert!(*org.fetch(&blob).await.unwrap() == plan(expected), "over {wire}");
            org.update(edit.clone()).await.unwrap();
        }
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn an_object_without_bindings_has_every_call_in_one_shape() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let rooms = org.object("Room__c");
        let id = rooms.create([("Name", "Hall".into()), ("Number__c", "A-1".into())]).await.unwrap();
        rooms.update(id, [("Name", "Great Hall".into())]).await.unwrap();
        let hall = rooms.retrieve(id, &["Id", "Name"]).await.unwrap();
        assert_eq!(
            (hall.object(), hall.get::<String>("Name").unwrap().as_deref()),
            ("Room__c", Some("Great Hall"))
        );
        let again = rooms.upsert("Number__c", "A-1", [("Name", "Hall".into())]).await.unwrap();
        assert_eq!((again.id, again.created), (Some(id), false), "over {wire}");

        let more = ["Bar", "Roof"].map(|name| rooms.record([("Name", name.into())]));
        let more = org.create(Vec::from(more)).await.unwrap();
        let more: Vec<_> = more.into_iter().filter_map(|result| result.id).collect();
        let edits =
            more.iter().map(|id| rooms.edit(*id, [("Number__c", sforce::Value::Null)])).collect::<Vec<_>>();
        assert!(org.update(edits).await.unwrap().iter().all(|result| result.success));
        let names = async |rooms: &sforce::client::ObjectCalls| {
            let rows = rooms.query(&["Name"]).all().await.unwrap();
            let mut names: Vec<_> =
                rows.iter().filter_map(|row| row.get::<String>("Name").unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!(names(&rooms).await, ["Bar", "Hall", "Roof"]);
        assert_eq!(rooms.describe().await.unwrap().name.as_deref(), Some("Room__c"));
        assert!(rooms.delete_all(&more).await.unwrap().iter().all(|result| result.success));
        rooms.delete(id).await.unwrap();
        assert_eq!(names(&rooms).await, [""; 0]);

        let error = rooms.retrieve(id, &["Name"]).await.unwrap_err();
        assert_eq!(error.code(), Some("NOT_FOUND"), "over {wire}: {error}");
        emulator.clear_log();
        for (object, field) in [("Room__c FROM User", "Name"), ("Room__c", "Name FROM User"), ("../x", "Id")]
        {
            let error = org.object(object).query(&["Id", field]).all().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input, "{object} {field}: {error}");
        }
        assert_eq!(rooms.query(&[]).all().await.unwrap_err().kind(), ErrorKind::Input);
        for object in ["Room__c/x", "a b"] {
            let error = org.object(object).retrieve(id, &["Id"]).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input, "{object}: {error}");
        }
        assert!(emulator.log().is_empty(), "none of these was sent");
    }
}

#[tokio::test]
async fn tooling_records_are_written_and_read() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org: Org = client(&emulator, wire).at(Version::V58).tooling();
        let mut dock = DynamicObject::new("Dock");
        dock.set("Name", "north");
        dock.set("Depth", 12);
        let id = org.create(New::of(&dock)).await.unwrap();
        org.update(Edit::named("Dock", id).with("Depth", sforce::Value::Null).with("Name", "south"))
            .await
            .unwrap();
        let rows: Vec<DynamicObject> =
            org.query_text("SELECT Id, Name, Depth FROM Dock").all().await.unwrap();
        assert_eq!((rows.len(), rows[0].object()), (1, "Dock"), "over {wire}");
        assert_eq!(rows[0].get::<String>("Name").unwrap().as_deref(), Some("south"));
        assert_eq!(rows[0].get::<i32>("Depth").unwrap(), None);
        org.object("Dock").delete(id).await.unwrap();
        let log = emulator.log();
        assert!(
            log.iter().all(|it| it.path.contains("/tooling/") || it.path.contains("/Soap/T/")),
            "{log:?}"
        );
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn options_go_with_the_calls_that_take_them() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).with(Options::new().all_or_none(true));
        let rows = vec![account("fine"), New::<Account>::new().set(Account::PHONE, "no name")];
        let results = org.create(rows).await.unwrap();
        assert!(results.iter().all(|result| !result.success), "{results:?}");
        assert_eq!(results[0].errors[0].code, "ALL_OR_NONE_OPERATION_ROLLED_BACK");
        assert!(emulator.records("Account").is_empty());
        let emails = org.with(Options::new().emails(Emails { users: true, ..Emails::default() }));
        let created = emails.create(account("x")).await;
        match wire {
            Wire::Soap => assert_eq!(created.unwrap().key_prefix(), "001"),
            _ => assert_eq!(created.unwrap_err().kind(), ErrorKind::NotOnThisWire),
        }
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn requests_go_together_over_rest() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Rest).at(Version::V58);
    let mut composite = Composite::new().all_or_none(true);
    let acme = composite.add("acme", Subrequest::create(account("Acme")));
    let ahab = New::<Contact>::new().set(Contact::LAST_NAME, "Ahab").set(Contact::ACCOUNT_ID, &acme);
    let ahab = composite.add("ahab", Subrequest::create(ahab));
    let rows = composite.add("rows", Subrequest::query(select![Contact: ACCOUNT_ID]));
    let done = org.composite(composite).await.unwrap();
    let (acme, ahab) = (done.get(&acme).unwrap().id().unwrap(), done.get(&ahab).unwrap().id().unwrap());
    assert_eq!(ahab.key_prefix(), "003");
    assert_eq!(done.get(&rows).unwrap().rows::<Contact>().unwrap()[0].account_id, Some(acme));

    // One that fails undoes the other.
    let mut composite = Composite::new().all_or_none(true);
    let fine = composite.add("fine", Subrequest::create(account("fine")));
    let bad = composite.add("bad", Subrequest::create(New::<Account>::new().set(Account::PHONE, "1")));
    let done = org.composite(composite).await.unwrap();
    let error = done.get(&fine).unwrap().granted().unwrap_err();
    assert_eq!(error.code(), Some("PROCESSING_HALTED"), "{error}");
    assert_eq!(done.get(&bad).unwrap().id().unwrap_err().code(), Some("REQUIRED_FIELD_MISSING"));
    assert_eq!(emulator.records("Account").len(), 1);

    let requests = vec![
        Subrequest::update(Edit::of(acme).set(Account::PHONE, "1")),
        Subrequest::delete::<Account>("001000000000999".parse().unwrap()),
        Subrequest::retrieve(acme, select![Account: PHONE]),
    ];
    let results = org.batch(requests.clone(), false).await.unwrap();
    results[0].granted().unwrap();
    results[1].granted().unwrap_err();
    assert_eq!(results[2].record::<Account>().unwrap().phone.as_deref(), Some("1"));
    let results = org.batch(requests, true).await.unwrap();
    assert_eq!(results[2].granted().unwrap_err().code(), Some("BATCH_PROCESSING_HALTED"));

    let contact = |name: &str| {
        let contact = New::<Contact>::new();
        Tree::new(name, if name == "nobody" { contact } else { contact.set(Contact::LAST_NAME, name) })
    };
    let tree = Tree::new("pequod", account("Pequod")).child(Account::CONTACTS, contact("Starbuck"));
    let ids = org.create_trees(vec![tree.clone()]).await.unwrap();
    let starbuck: Contact = org.retrieve(ids["Starbuck"], select![Contact: ACCOUNT_ID]).await.unwrap();
    assert_eq!(starbuck.account_id, Some(ids["pequod"]));
    let before = emulator.records("Account").len();
    let error = org.create_trees(vec![tree.child(Account::CONTACTS, contact("nobody"))]).await.unwrap_err();
    assert_eq!(error.code(), Some("REQUIRED_FIELD_MISSING"));
    assert!(error.to_string().contains("record nobody"), "{error}");
    assert_eq!(emulator.records("Account").len(), before);
    all_over(&emulator, Wire::Rest);
}
