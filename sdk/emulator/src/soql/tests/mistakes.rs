//! Queries that are refused: with which code, at which column.

use super::world::world;

const MISTAKES: &[(&str, &str, usize)] = &[
    ("", "MALFORMED_QUERY", 1),
    ("UPDATE Thing", "MALFORMED_QUERY", 1),
    ("SELECT", "MALFORMED_QUERY", 7),
    ("SELECT Id", "MALFORMED_QUERY", 10),
    ("SELECT FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Id FORM Thing", "MALFORMED_QUERY", 16),
    ("SELECT Id Name FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Id, FROM Thing", "MALFORMED_QUERY", 12),
    ("SELECT * FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Id FROM", "MALFORMED_QUERY", 15),
    ("SELECT Id FROM Nope", "INVALID_TYPE", 16),
    ("SELECT Id FROM Other", "NO_QUERY", 16),
    ("SELECT Foo FROM Thing", "INVALID_FIELD", 8),
    ("SELECT Id, Id FROM Thing", "INVALID_FIELD", 12),
    ("SELECT Id, Nope.Name FROM Thing", "INVALID_FIELD", 12),
    ("SELECT Parent.Nope FROM Thing", "INVALID_FIELD", 8),
    ("SELECT Parent.Name, Parent.Name FROM Thing", "INVALID_FIELD", 21),
    ("SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Thing", "INVALID_FIELD", 8),
    ("SELECT a..b FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Name n FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Name FROM Thing WHERE", "MALFORMED_QUERY", 29),
    ("SELECT Id FROM Thing WHERE Note__c = 'x'", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Foo = 'x'", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Name = x", "MALFORMED_QUERY", 35),
    ("SELECT Id FROM Thing WHERE Name = 5", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Name = TODAY", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Count__c = '5'", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Count__c = 1x", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE At__c = 2026-01-01", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Day__c = 2026-01-01T00:00:00Z", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Day__c = 2026-02-30", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Day__c = '2026-01-01'", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Day__c = SOME_DAY", "MALFORMED_QUERY", 37),
    ("SELECT Id FROM Thing WHERE Day__c = LAST_N_DAYS:0", "MALFORMED_QUERY", 37),
    ("SELECT Id FROM Thing WHERE Day__c = THIS_FISCAL_WEEK", "MALFORMED_QUERY", 37),
    ("SELECT Id FROM Thing WHERE Day__c IN (TODAY)", "MALFORMED_QUERY", 39),
    ("SELECT Id FROM Thing WHERE Open__c = 'true'", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Count__c LIKE '5'", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Id LIKE 'a%'", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Open__c > true", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Name > null", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Open__c IN (true)", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Name INCLUDES ('a')", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Tags__c LIKE 'a'", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Tags__c IN ('a')", "INVALID_QUERY_FILTER_OPERATOR", 28),
    ("SELECT Id FROM Thing WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", "MALFORMED_QUERY", 54),
    ("SELECT Id FROM Thing WHERE Name IN ()", "MALFORMED_QUERY", 37),
    ("SELECT Id FROM Thing WHERE Name IN ('a', 5)", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE Name IN 'a'", "MALFORMED_QUERY", 36),
    ("SELECT Id FROM Thing WHERE Name = \"a\"", "MALFORMED_QUERY", 35),
    ("SELECT Id FROM Thing WHERE Name = 'a\\q'", "MALFORMED_QUERY", 35),
    ("SELECT Id FROM Thing WHERE Name = 'a", "MALFORMED_QUERY", 35),
    ("SELECT Id FROM Thing WHERE Name == 'a'", "MALFORMED_QUERY", 34),
    ("SELECT Id FROM Thing WHERE (Name = 'a'", "MALFORMED_QUERY", 39),
    ("SELECT Id FROM Thing WHERE Name = 'a')", "MALFORMED_QUERY", 38),
    ("SELECT Id FROM Thing WHERE NOT", "MALFORMED_QUERY", 31),
    ("SELECT Id FROM Thing WHERE COUNT(Id) > 1", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing WHERE FORMAT(Price__c) = 'a'", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing WHERE DISTANCE(Address, GEOLOCATION(1,2), 'km') < 5", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing WHERE HOUR_IN_DAY(Day__c) = 5", "INVALID_FIELD", 40),
    ("SELECT Id FROM Thing WHERE CALENDAR_YEAR(Name) = 5", "INVALID_FIELD", 42),
    ("SELECT Id FROM Thing WHERE CALENDAR_YEAR(Day__c) = THIS_YEAR", "INVALID_FIELD", 28),
    ("SELECT Id FROM Thing WHERE FISCAL_WEEK(Day__c) = 26", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing ALL ROWS", "MALFORMED_QUERY", 22),
    ("SELECT Id FROM Thing FOR UPDATE", "MALFORMED_QUERY", 22),
    ("SELECT Id FROM Thing AS t", "MALFORMED_QUERY", 22),
    ("SELECT COUNT(Id) AS n FROM Thing", "MALFORMED_QUERY", 18),
    ("SELECT Id FROM Thing WHERE Count__c = 2147483648", "INVALID_FIELD", 28),
    ("SELECT Name FROM Thing GROUP BY Name HAVING Name IN (SELECT Name FROM Other)", "MALFORMED_QUERY", 54),
    ("SELECT What.Count__c FROM Thing", "INVALID_FIELD", 8),
    ("SELECT Id FROM Thing WHERE What.Size__c = 'Small'", "INVALID_FIELD", 28),
    ("SELECT What.Parent.Name FROM Thing", "INVALID_FIELD", 8),
    ("SELECT Id FROM Thing WHERE MAGIC(Day__c) = 2026", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing ORDER BY Note__c", "INVALID_FIELD", 31),
    ("SELECT Id FROM Thing ORDER BY Code__c", "INVALID_FIELD", 31),
    ("SELECT Id FROM Thing ORDER BY Tags__c", "INVALID_FIELD", 31),
    ("SELECT Id FROM Thing ORDER BY Name NULLS", "MALFORMED_QUERY", 41),
    ("SELECT Id FROM Thing ORDER Name", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE", 29),
    ("SELECT Id FROM Thing LIMIT -1", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing LIMIT many", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing LIMIT 1 WHERE Name = 'a'", "MALFORMED_QUERY", 30),
    ("SELECT Id FROM Thing;", "MALFORMED_QUERY", 21),
    ("SELECT Id FROM Thing GROUP BY Name", "MALFORMED_QUERY", 8),
    ("SELECT Name FROM Thing GROUP BY Price__c", "MALFORMED_QUERY", 33),
    ("SELECT Name, COUNT(Id) FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT COUNT(Id) FROM Thing LIMIT 1", "MALFORMED_QUERY", 35),
    ("SELECT Name, COUNT() FROM Thing GROUP BY Name", "MALFORMED_QUERY", 14),
    ("SELECT Name, COUNT() FROM Thing", "MALFORMED_QUERY", 14),
    ("SELECT SUM(Name) FROM Thing", "MALFORMED_QUERY", 12),
    ("SELECT MAX(Open__c) FROM Thing", "MALFORMED_QUERY", 12),
    ("SELECT MAX(Tags__c) FROM Thing", "MALFORMED_QUERY", 12),
    ("SELECT Name FROM Thing GROUP BY ROLLUP(Name)", "MALFORMED_QUERY", 33),
    ("SELECT Name FROM Thing GROUP BY CUBE(Name)", "MALFORMED_QUERY", 33),
    ("SELECT Name FROM Thing HAVING COUNT(Id) > 1", "MALFORMED_QUERY", 1),
    ("SELECT Name FROM Thing GROUP BY Name HAVING Count__c > 1", "MALFORMED_QUERY", 45),
    ("SELECT Name FROM Thing GROUP BY Name ORDER BY Count__c", "MALFORMED_QUERY", 47),
    ("SELECT Name a, COUNT(Id) a FROM Thing GROUP BY Name", "MALFORMED_QUERY", 16),
    ("SELECT COUNT() FROM Thing ORDER BY Name", "MALFORMED_QUERY", 36),
    ("SELECT (SELECT Id FROM Nope) FROM Thing", "INVALID_TYPE", 24),
    ("SELECT (SELECT Nope FROM Kids__r) FROM Thing", "INVALID_FIELD", 16),
    ("SELECT (SELECT COUNT(Id) FROM Kids__r) FROM Thing", "MALFORMED_QUERY", 16),
    ("SELECT (SELECT Id FROM Kids__r GROUP BY Id) FROM Thing", "MALFORMED_QUERY", 41),
    ("SELECT TYPEOF What WHEN Kid THEN Title END FROM Thing", "MALFORMED_QUERY", 25),
    ("SELECT TYPEOF Parent WHEN Thing THEN Name END FROM Thing", "MALFORMED_QUERY", 15),
    ("SELECT TYPEOF What ELSE Name END FROM Thing", "MALFORMED_QUERY", 20),
    ("SELECT TYPEOF What WHEN Thing THEN Title END FROM Thing", "INVALID_FIELD", 36),
    ("SELECT TYPEOF What WHEN Thing THEN Name ELSE Count__c END FROM Thing", "INVALID_FIELD", 46),
    ("SELECT Id FROM Thing USING SCOPE mine", "MALFORMED_QUERY", 22),
    ("SELECT Id FROM Thing WITH SECURITY_ENFORCED", "MALFORMED_QUERY", 22),
    ("SELECT FIELDS(ALL) FROM Thing", "MALFORMED_QUERY", 15),
    ("SELECT FIELDS(ALL) FROM Thing LIMIT 201", "MALFORMED_QUERY", 15),
    ("SELECT FIELDS(SOME) FROM Thing LIMIT 1", "MALFORMED_QUERY", 15),
    ("SELECT Id, FIELDS(ALL) FROM Thing LIMIT 1", "INVALID_FIELD", 19),
    ("SELECT FIELDS(CUSTOM) FROM Group LIMIT 1", "MALFORMED_QUERY", 15),
    ("SELECT Size__c, toLabel(Size__c) FROM Thing", "INVALID_FIELD", 17),
    ("SELECT CALENDAR_YEAR(Day__c) FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT convertTimezone(At__c) FROM Thing", "MALFORMED_QUERY", 8),
    ("SELECT Id FROM Thing WHERE Name IN (SELECT Thing__c FROM Kid)", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing WHERE Parent.Id IN (SELECT Thing__c FROM Kid)", "MALFORMED_QUERY", 28),
    ("SELECT Id FROM Thing WHERE Id IN (SELECT Title FROM Kid)", "MALFORMED_QUERY", 42),
    ("SELECT Id FROM Thing WHERE Id IN (SELECT Id FROM Kid)", "INVALID_FIELD", 42),
    ("SELECT Id FROM Thing WHERE Id IN (SELECT ParentId FROM Thing)", "MALFORMED_QUERY", 56),
    ("SELECT Id FROM Thing WHERE Id IN (SELECT Thing__c FROM Kid LIMIT 1)", "MALFORMED_QUERY", 35),
    ("SELECT Id FROM Thing WHERE Name = 'a' OR Id IN (SELECT Thing__c FROM Kid)", "MALFORMED_QUERY", 42),
    ("SELECT Id FROM Thing WHERE NOT Id IN (SELECT Thing__c FROM Kid)", "MALFORMED_QUERY", 32),
    (
        "SELECT Id FROM Thing WHERE Id IN (SELECT Thing__c FROM Kid WHERE Id IN (SELECT Kid__c FROM Toy))",
        "MALFORMED_QUERY",
        66,
    ),
];

#[test]
fn mistakes_are_named_with_their_place() {
    let mut world = world();
    for (text, code, column) in MISTAKES {
        let refusal = world.refusal(text);
        let found = (refusal.code.as_str(), refusal.position);
        assert_eq!(found, (*code, Some((1, *column))), "{text}: {refusal}");
    }
    assert!(MISTAKES.len() >= 100);
}

#[test]
fn what_is_left_out_says_so() {
    let mut world = world();
    for text in [
        "SELECT Name FROM Thing GROUP BY ROLLUP(Name)",
        "SELECT Name FROM Thing GROUP BY CUBE(Name)",
        "SELECT GROUPING(Name) FROM Thing GROUP BY Name",
        "SELECT Id FROM Thing WHERE DISTANCE(Address, GEOLOCATION(1,2), 'km') < 5",
        "SELECT convertCurrency(Price__c) FROM Thing",
        "SELECT Id FROM Thing USING SCOPE mine",
        "SELECT Id FROM Thing WITH SECURITY_ENFORCED",
    ] {
        let refusal = world.refusal(text);
        assert_eq!(refusal.code, "MALFORMED_QUERY", "{text}");
        assert!(refusal.message.contains("not emulated"), "{text}: {}", refusal.message);
    }
}

#[test]
fn depth_goes_by_the_version() {
    let mut world = world();
    let text = "SELECT (SELECT Id, (SELECT Id FROM Toys__r) FROM Kids__r) FROM Thing";
    let at = |version| crate::org::Asked { version: Some(version), ..Default::default() };
    assert!(world.org.query(&world.org.first_user(), text, at(58)).is_ok());
    assert_eq!(
        world.org.query(&world.org.first_user(), text, at(57)).err().map(|refusal| refusal.code),
        Some("MALFORMED_QUERY".into())
    );
}
