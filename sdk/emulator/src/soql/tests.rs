mod mistakes;
mod tables;
mod world;

use world::{World, world};

#[test]
fn names_are_free_in_their_case_and_parents_are_merged() {
    let page =
        world().query("select PARENT.name, t.count__C, Parent.Open__c from thing t where T.Count__c = 2");
    assert_eq!(page, [r#"{"Parent":{"Name":"Alpha","Open__c":true},"Count__c":2}"#]);
}

#[test]
fn the_frame_shows_the_line_and_a_caret() {
    let mut world = world();
    let refusal = world.refusal("SELECT Id\nFROM Thing\nWHERE Föö = 1");
    let expected = "\nWHERE Föö = 1\n       ^\nERROR at Row:3:Column:8\nunexpected token: 'ö'";
    assert_eq!((refusal.message.as_str(), refusal.position), (expected, Some((3, 8))));
    let far = format!("SELECT Id FROM Thing WHERE {}Nope = 1", "Name = 'x' AND ".repeat(100));
    let message = world.refusal(&far).message;
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines[1].chars().nth(lines[2].len() - 1), Some('N'), "{message}");
    assert!(lines[1].chars().count() <= 120);
}

#[test]
fn hard_statements_end_soon() {
    let mut world = world();
    // Backtracking to the last `%` only: no blow-up.
    let pattern = format!("SELECT Id FROM Thing WHERE Name LIKE '{}b'", "a%".repeat(500));
    assert_eq!(world.query(&pattern), [""; 0]);
    // Long chains are no deep trees, and many values are bound.
    let chain = vec!["Count__c = 1"; 5000].join(" OR ");
    assert_eq!(world.query(&format!("SELECT Count__c FROM Thing WHERE {chain}")), [r#"{"Count__c":1}"#]);
    let list = vec!["1"; 30_000].join(",");
    assert_eq!(world.query(&format!("SELECT Count__c FROM Thing WHERE Count__c IN ({list})")).len(), 1);
    let list = vec!["1"; 40_000].join(",");
    let refusal = world.refusal(&format!("SELECT Id FROM Thing WHERE Count__c IN ({list})"));
    assert_eq!(refusal.code, "QUERY_TOO_COMPLICATED");
    let refusal = world.refusal(&format!("SELECT Id FROM Thing WHERE {}Count__c = 1", "(".repeat(5000)));
    assert_eq!(refusal.code, "QUERY_TOO_COMPLICATED");
}

#[test]
fn what_is_in_the_recycle_bin_is_found_when_asked_for() {
    let mut world = world();
    let id = world.id("Thing", "beta");
    world.org.delete(&world.org.first_user(), None, &id).expect("deleted");
    assert_eq!(world.query("SELECT Name FROM Thing WHERE Count__c = 2"), [""; 0]);
    let all = "SELECT Name, IsDeleted FROM Thing WHERE Count__c = 2";
    assert_eq!(world.query_all_rows(all), [r#"{"Name":"beta","IsDeleted":true}"#]);
    assert_eq!(world.query_all("SELECT COUNT() FROM Thing"), 4);
    assert_eq!(
        world.query("SELECT Title, Thing__r.Name FROM Kid WHERE Title = 'b1'"),
        [r#"{"Title":"b1","Thing__r":null}"#]
    );
}

#[test]
fn no_value_gets_into_the_sql() {
    let World { mut org, .. } = world();
    for text in ["'; DROP TABLE Thing; --", "\" OR 1=1", "' OR 'a'='a", "\u{0}", "%_\\"] {
        let value = crate::value::Value::from(text);
        let id = org.seed(&org.first_user(), "Thing", vec![("Name".into(), value)]).expect("a record");
        let escaped = text.replace('\\', "\\\\").replace('\'', "\\'").replace('\u{0}', "\\u0000");
        let soql = format!("SELECT Id FROM Thing WHERE Name = '{escaped}'");
        let found: Vec<String> =
            org.rows(&org.first_user(), &soql).expect("rows").into_iter().map(|row| row.id).collect();
        assert_eq!(found, [id], "{text:?}");
    }
    assert!(org.rows(&org.first_user(), "SELECT Id FROM Thing").expect("rows").len() > 4);
}

#[test]
fn pages_of_children_have_locators_of_their_own() {
    let mut world = world();
    world.org.settings.smallest_batch = 1;
    let text = "SELECT Name, (SELECT Title FROM Kids__r ORDER BY Title) FROM Thing WHERE Name = 'Alpha'";
    let asked = crate::org::Asked { batch: Some(1), ..Default::default() };
    let page = world.org.query(&world.org.first_user(), text, asked).expect("a page");
    let crate::row::Cell::Children(Some(kids)) = &page.rows[0].cells[1].1 else { panic!("{page:?}") };
    assert_eq!((kids.total, kids.rows.len()), (2, 1));
    let locator = kids.next.clone().expect("more");
    let more = world.org.query_more(&world.org.first_user(), &locator, Some(1)).expect("a page");
    assert_eq!((more.total, more.rows.len(), more.next), (2, 1, None));
    // Children removed for good between the pages are left out.
    let id = more.rows[0].id.clone();
    world.org.delete(&world.org.first_user(), None, &id).expect("deleted");
    world.org.empty_bin(&world.org.first_user(), &id).expect("gone");
    assert_eq!(world.org.query_more(&world.org.first_user(), &locator, Some(1)).expect("a page").rows, []);
}
