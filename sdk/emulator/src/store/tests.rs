use sforce_schema::{Field, FieldType, Object, Schema};

use super::*;

fn catalog(names: &[&str]) -> Arc<Catalog> {
    let field = |name: &str, ty: &str| Field { name: name.into(), ty: ty.into(), ..Field::default() };
    let objects = names.iter().map(|name| {
        let fields = vec![field("Name", "string"), field("Price", "double"), field("ParentId", "reference")];
        ((*name).to_owned(), Object { name: (*name).into(), fields, ..Object::default() })
    });
    Arc::new(Catalog::new(vec![Schema { objects: objects.collect(), ..Schema::default() }]))
}

fn put(store: &mut Store, object: &str, fields: &[(&str, Value)]) -> String {
    let id = store.issue(object, "a00");
    let mut record = Record { object: object.into(), id: id.clone(), ..Record::default() };
    record.fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    record.fields.insert("Id".into(), id.as_str().into());
    store.put(&record);
    id
}

#[test]
fn ids_are_never_given_twice() {
    let mut store = Store::open(None, &catalog(&["A", "B"])).expect("a store");
    let first = put(&mut store, "A", &[]);
    // Another object with the same prefix, and its own count.
    let second = put(&mut store, "B", &[]);
    assert_ne!(first, second);
    assert!(second.starts_with("a00"));
    assert_eq!(store.find(&first).map(|record| record.object), Some("A".into()));
}

#[test]
fn values_come_back_as_they_were_put() {
    let mut store = Store::open(None, &catalog(&["A"])).expect("a store");
    let id = put(&mut store, "A", &[("Name", "Ä 'b'".into()), ("Price", 5.0.into()), ("Nope", 1.into())]);
    let record = store.find(&id).expect("a record");
    assert_eq!((record.text("Name"), record.get("Price")), (Some("Ä 'b'"), &Value::Num(5.0)));
    assert_eq!(record.get("Nope"), &Value::Null, "no such column");
    assert!(store.change(&id, |record| drop(record.fields.remove("Name"))));
    assert_eq!(store.find(&id).expect("a record").get("Name"), &Value::Null);
    assert_eq!(store.matching("A", "Price", &Value::Num(5.0)).len(), 1);
}

#[test]
fn the_recycle_bin_gives_back_and_forgets() {
    let mut store = Store::open(None, &catalog(&["A"])).expect("a store");
    let parent = put(&mut store, "A", &[]);
    let child = put(&mut store, "A", &[("ParentId", parent.as_str().into())]);
    store.bury(&[parent.clone(), child.clone()], 7000);
    assert!(store.all("A").is_empty());
    assert!(store.find(&child).is_some_and(|record| record.deleted));
    assert!(store.matching("A", "ParentId", &parent.as_str().into()).is_empty());
    assert_eq!(store.taken_with(&child), Some(parent.clone()));
    assert_eq!(store.restore(&parent), [parent.clone(), child.clone()]);
    assert_eq!(store.all("A").len(), 2);
    store.bury(std::slice::from_ref(&child), 8123);
    store.purge(&child);
    assert_eq!((store.find(&child), store.taken_with(&child)), (None, None));
    assert_eq!(store.deletions("A", 8000, 9000), [Deletion { id: child, at: 8000 }]);
}

#[test]
fn what_is_not_committed_never_was() {
    let mut store = Store::open(None, &catalog(&["A"])).expect("a store");
    store.begin();
    store.put_document("job", "1", "{}");
    store.mark();
    store.put_document("job", "2", "{}");
    store.undo();
    assert_eq!(store.commit(), Ok(()));
    let kept = [("job".to_owned(), "1".to_owned(), "{}".to_owned())];
    assert_eq!(store.documents(), kept);
    store.begin();
    store.remove_document("job", "1");
    // A request that panicked never commits; the next one begins.
    store.begin();
    assert_eq!(store.documents(), kept);
    // A failure in between fails the whole.
    store.put_document("job", "1", "changed");
    store.noted(store.db.execute_batch("nonsense"));
    assert!(store.commit().is_err());
    assert_eq!(store.documents(), kept);
}

#[test]
fn a_file_keeps_everything_and_takes_new_fields() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    let mut store = Store::open(Some(&file), &catalog(&["A"])).expect("a store");
    let id = put(&mut store, "A", &[("Name", "kept".into())]);
    assert!(Store::open(Some(&file), &catalog(&["A"])).is_err(), "one process has it");
    drop(store);
    let mut wider = catalog(&["A", "B"]).object("A").expect("an object").clone();
    wider.fields.push(Field { name: "New__c".into(), ty: FieldType::String, ..Field::default() });
    let mut store = Store::open(Some(&file), &catalog(&["A", "B"])).expect("a store");
    store.adopt(&wider);
    assert!(store.change(&id, |record| {
        record.fields.insert("New__c".into(), "x".into());
    }));
    let record = store.find(&id).expect("a record");
    assert_eq!((record.text("Name"), record.text("New__c")), (Some("kept"), Some("x")));
    assert_ne!(store.issue("A", "a00"), id);

    let other = folder.path().join("other.db");
    let db = rusqlite::Connection::open(&other).expect("a database");
    db.execute_batch("CREATE TABLE t (x)").expect("a table");
    drop(db);
    assert!(Store::open(Some(&other), &catalog(&[])).is_err_and(|it| it.contains("other.db")));
    std::fs::write(&other, "no database at all, but a text that is longer than a header").expect("written");
    assert!(Store::open(Some(&other), &catalog(&[])).is_err());
}
