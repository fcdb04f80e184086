//! Queries with what they find, about 180 of them.

use super::world::world;

/// Conditions on things, with the counts of those that they find.
const CONDITIONS: &[(&str, &[i64])] = &[
    ("Name = 'ALPHA'", &[1]),
    ("Name != 'alpha'", &[2, 3, 4]),
    ("Name <> ''", &[1, 2, 3]),
    ("Name = null", &[4]),
    ("Name = ''", &[4]),
    ("Name != null", &[1, 2, 3]),
    ("Name > 'alpha'", &[2, 3]),
    ("Name >= 'BETA'", &[2, 3]),
    ("Name < 'beta'", &[1]),
    ("Name <= 'beta'", &[1, 2]),
    ("Count__c = 2", &[2]),
    ("Count__c >= 2", &[2, 3, 4]),
    ("Count__c < 2.5", &[1, 2]),
    ("Count__c != 2", &[1, 3, 4]),
    ("Count__c > -1", &[1, 2, 3, 4]),
    ("Price__c = 1.5", &[1]),
    ("Price__c = 2", &[3]),
    ("Price__c = 2.0", &[3]),
    ("Price__c > 1.5", &[2, 3]),
    ("Price__c != 2", &[1, 2, 4]),
    ("Price__c = null", &[4]),
    ("Open__c = true", &[1, 3]),
    ("Open__c = false", &[2, 4]),
    ("Open__c = null", &[2, 4]),
    ("Open__c != null", &[1, 3]),
    ("Open__c != true", &[2, 4]),
    ("Day__c = 2026-03-11", &[1]),
    ("Day__c > 2026-01-01", &[1, 2]),
    ("Day__c <= 2026-02-10", &[2, 3]),
    ("Day__c = null", &[4]),
    ("Day__c = TODAY", &[1]),
    ("Day__c = yesterday", &[]),
    ("Day__c < TODAY", &[2, 3]),
    ("Day__c >= THIS_YEAR", &[1, 2]),
    ("Day__c = THIS_YEAR", &[1, 2]),
    ("Day__c != THIS_YEAR", &[3, 4]),
    ("Day__c = LAST_YEAR", &[3]),
    ("Day__c > LAST_YEAR", &[1, 2]),
    ("Day__c <= LAST_YEAR", &[3]),
    ("Day__c = LAST_MONTH", &[2]),
    ("Day__c = THIS_QUARTER", &[1, 2]),
    ("Day__c = LAST_QUARTER", &[3]),
    ("Day__c = LAST_N_DAYS:30", &[1, 2]),
    ("Day__c = LAST_90_DAYS", &[1, 2, 3]),
    ("Day__c = N_DAYS_AGO:29", &[2]),
    ("Day__c = LAST_N_MONTHS:3", &[2, 3]),
    ("Day__c = N_MONTHS_AGO:1", &[2]),
    ("Day__c = LAST_N_YEARS:1", &[3]),
    ("Day__c = NEXT_N_WEEKS:2", &[]),
    ("Day__c = THIS_WEEK", &[1]),
    ("NOT Day__c = THIS_YEAR", &[3, 4]),
    ("At__c > 2026-02-10T01:00:00+01:00", &[1]),
    ("At__c >= 2026-02-10T01:00:00+01:00", &[1, 2]),
    ("At__c = 2026-02-10T00:00:00.000Z", &[2]),
    ("At__c = TODAY", &[1]),
    ("At__c = LAST_YEAR", &[3]),
    ("At__c < THIS_MONTH", &[2, 3]),
    ("Time__c = 10:30:00.000Z", &[1]),
    ("Time__c < 11:00:00Z", &[1]),
    ("CALENDAR_YEAR(Day__c) = 2026", &[1, 2]),
    ("CALENDAR_MONTH(At__c) = 12", &[3]),
    ("CALENDAR_QUARTER(Day__c) != 1", &[3, 4]),
    ("DAY_IN_WEEK(Day__c) = 4", &[1, 3]),
    ("DAY_IN_MONTH(Day__c) > 10", &[1, 3]),
    ("DAY_IN_YEAR(Day__c) = 365", &[3]),
    ("WEEK_IN_YEAR(Day__c) = 10", &[1]),
    ("HOUR_IN_DAY(At__c) = 23", &[3]),
    ("HOUR_IN_DAY(convertTimezone(At__c)) = 10", &[1]),
    ("DAY_ONLY(At__c) = 2026-02-10", &[2]),
    ("Name LIKE 'a%'", &[1]),
    ("Name LIKE '_ETA'", &[2]),
    ("Name LIKE '%'", &[1, 2, 3]),
    ("Name LIKE 'a\\%'", &[]),
    ("Name LIKE '%a'", &[1, 2, 3]),
    ("(NOT Name LIKE '%a')", &[4]),
    ("Size__c LIKE 'L%'", &[1, 3]),
    ("Size__c = 'large'", &[1, 3]),
    ("Size__c != 'Large'", &[2, 4]),
    ("Size__c IN ('large', 'none')", &[1, 3]),
    ("Size__c NOT IN ('Large')", &[2, 4]),
    ("Size__c IN (null)", &[4]),
    ("Size__c IN ('Small', null)", &[2, 4]),
    ("Size__c NOT IN ('Small', null)", &[1, 3]),
    ("Count__c IN (1, 3)", &[1, 3]),
    ("Count__c NOT IN (1, 3)", &[2, 4]),
    ("Tags__c INCLUDES ('red')", &[1, 3]),
    ("Tags__c INCLUDES ('red;green')", &[1]),
    ("Tags__c INCLUDES ('green;RED', 'blue')", &[1, 2]),
    ("Tags__c EXCLUDES ('red')", &[2, 4]),
    ("Tags__c EXCLUDES ('red', 'blue')", &[4]),
    ("Tags__c = 'red;green'", &[1]),
    ("Tags__c != 'red'", &[1, 2, 4]),
    ("NOT Name = 'alpha'", &[2, 3, 4]),
    ("NOT Count__c > 2", &[1, 2]),
    ("NOT Price__c > 2", &[1, 3, 4]),
    ("NOT NOT Count__c = 1", &[1]),
    ("(NOT (Count__c = 1 OR Count__c = 2))", &[3, 4]),
    ("Count__c > 1 AND (Name = 'beta' OR Name = 'delta')", &[2]),
    ("(Count__c = 1 AND Open__c = true) OR (Count__c = 2 AND Open__c = false)", &[1, 2]),
    ("Count__c = 1 AND Count__c = 2", &[]),
    ("((((Count__c = 1))))", &[1]),
    ("Parent.Name = 'alpha'", &[2]),
    ("Parent.Name != 'alpha'", &[1, 3, 4]),
    ("Parent.Name = null", &[1, 4]),
    ("Parent.Open__c = false", &[1, 3, 4]),
    ("Parent.Open__c = true", &[2]),
    ("Parent.Parent.Name = 'Alpha'", &[3]),
    ("Parent.Parent.Parent.Name = null", &[1, 2, 3, 4]),
    ("Parent.Size__c IN ('Small')", &[3]),
    ("Parent.Day__c = TODAY", &[2]),
    ("CALENDAR_YEAR(Parent.Day__c) = 2026", &[2, 3]),
    ("Thing.Name = 'alpha'", &[1]),
    ("What.Name = 'Alpha'", &[2]),
    ("What.Name = 'Other one'", &[3]),
    ("What.Type = 'Thing'", &[2]),
    ("What.Type IN ('Other', 'Thing')", &[2, 3]),
    ("What.Type != 'Other'", &[1, 2, 4]),
    ("What.Title = 'o'", &[3]),
    ("ParentId = null", &[1, 4]),
    ("Code__c = 'AB'", &[2]),
    ("Code__c IN ('ab')", &[1]),
    ("City = 'BERN'", &[1]),
    ("toLabel(Size__c) = 'Large'", &[1, 3]),
    ("Id IN (SELECT Thing__c FROM Kid)", &[1, 2]),
    ("Id NOT IN (SELECT Thing__c FROM Kid)", &[3, 4]),
    ("Id IN (SELECT Thing__c FROM Kid WHERE Age__c = 9)", &[1]),
    ("ParentId IN (SELECT Thing__c FROM Kid WHERE Title LIKE 'a%')", &[2]),
    ("ParentId IN (SELECT Id FROM Thing WHERE Count__c = 2)", &[3]),
    ("Id IN (SELECT Thing__c FROM Kid WHERE Thing__r.Name = 'beta') AND Count__c > 1", &[2]),
    ("Id IN (SELECT Thing__c FROM Kid) AND Id NOT IN (SELECT Thing__c FROM Kid WHERE Age__c > 8)", &[2]),
];

/// What follows the FROM, with the counts of the things in their order.
const ORDERS: &[(&str, &[i64])] = &[
    ("", &[1, 2, 3, 4]),
    ("ORDER BY Name", &[4, 1, 2, 3]),
    ("ORDER BY Name DESC", &[4, 3, 2, 1]),
    ("ORDER BY Name DESC NULLS LAST", &[3, 2, 1, 4]),
    ("ORDER BY Name ASC NULLS FIRST", &[4, 1, 2, 3]),
    ("ORDER BY Name NULLS LAST", &[1, 2, 3, 4]),
    // The order of the setup, not of the alphabet.
    ("ORDER BY Size__c NULLS LAST", &[2, 1, 3, 4]),
    ("ORDER BY Size__c DESC NULLS LAST", &[1, 3, 2, 4]),
    ("ORDER BY Size__c DESC, Count__c DESC", &[4, 3, 1, 2]),
    ("ORDER BY Parent.Name NULLS LAST, Count__c DESC", &[2, 3, 4, 1]),
    ("ORDER BY Open__c, Count__c DESC", &[4, 2, 3, 1]),
    ("ORDER BY Price__c DESC NULLS LAST", &[2, 3, 1, 4]),
    ("ORDER BY CALENDAR_YEAR(Day__c) NULLS LAST, Count__c", &[3, 1, 2, 4]),
    ("ORDER BY Count__c DESC LIMIT 2", &[4, 3]),
    ("LIMIT 1 OFFSET 1", &[2]),
    ("ORDER BY Count__c DESC LIMIT 10 OFFSET 2", &[2, 1]),
    ("OFFSET 3", &[4]),
    ("LIMIT 0", &[]),
    ("WHERE Count__c < 3 ORDER BY Count__c DESC LIMIT 1", &[2]),
    ("FOR VIEW", &[1, 2, 3, 4]),
    ("LIMIT 2 UPDATE VIEWSTAT", &[1, 2]),
    ("ORDER BY At__c NULLS LAST LIMIT 1 FOR REFERENCE", &[3]),
];

/// Whole queries, with their rows as JSON.
const WHOLE: &[(&str, &[&str])] = &[
    ("SELECT Name FROM Group", &[r#"{"Name":"G"}"#]),
    ("SELECT Name FROM Thing WHERE Count__c = 4", &[r#"{"Name":null}"#]),
    (
        "SELECT Open__c, Day__c, At__c, Time__c, Price__c FROM Thing WHERE Count__c = 1",
        &[
            r#"{"Open__c":true,"Day__c":"2026-03-11","At__c":"2026-03-11T10:30:00.000+0000","Time__c":"10:30:00.000Z","Price__c":1.5}"#,
        ],
    ),
    ("SELECT Address FROM Thing WHERE Count__c = 1", &[r#"{"Address":{"city":"Bern","street":"One"}}"#]),
    ("SELECT Address FROM Thing WHERE Count__c = 2", &[r#"{"Address":null}"#]),
    (
        "SELECT Parent.Parent.Name, Parent.Name, Name FROM Thing WHERE Count__c = 3",
        &[r#"{"Parent":{"Parent":{"Name":"Alpha"},"Name":"beta"},"Name":"gamma"}"#],
    ),
    ("SELECT Parent.Name FROM Thing WHERE Count__c = 1", &[r#"{"Parent":null}"#]),
    ("SELECT Parent.Parent.Name FROM Thing WHERE Count__c = 2", &[r#"{"Parent":{"Parent":null}}"#]),
    (
        "SELECT Parent.Address FROM Thing WHERE Count__c = 2",
        &[r#"{"Parent":{"Address":{"city":"Bern","street":"One"}}}"#],
    ),
    (
        "SELECT What.Name, What.Type FROM Thing WHERE WhatId != null ORDER BY Count__c",
        &[r#"{"What":{"Name":"Alpha","Type":"Thing"}}"#, r#"{"What":{"Name":"Other one","Type":"Other"}}"#],
    ),
    (
        "SELECT What.Title FROM Thing WHERE WhatId != null ORDER BY Count__c",
        &[r#"{"What":{"Title":null}}"#, r#"{"What":{"Title":"O"}}"#],
    ),
    // Of a parent of several types the object's name, whatever field of that name it has.
    (
        "SELECT TYPEOF What WHEN Thing THEN Count__c, Parent.Name ELSE Name, Type END FROM Thing WHERE WhatId != null ORDER BY Count__c",
        &[r#"{"What":{"Count__c":1,"Parent":null}}"#, r#"{"What":{"Name":"Other one","Type":"Other"}}"#],
    ),
    (
        "SELECT TYPEOF What WHEN Other THEN Title END FROM Thing ORDER BY Count__c LIMIT 3",
        &[r#"{"What":null}"#, r#"{"What":{}}"#, r#"{"What":{"Title":"O"}}"#],
    ),
    ("SELECT t.Name FROM Thing t, t.Parent p WHERE p.Name = 'Alpha'", &[r#"{"Name":"beta"}"#]),
    ("SELECT p.Name FROM Thing t, t.Parent p WHERE t.Count__c = 2", &[r#"{"Parent":{"Name":"Alpha"}}"#]),
    ("SELECT toLabel(Size__c) FROM Thing WHERE Count__c = 1", &[r#"{"Size__c":"Large"}"#]),
    (
        "SELECT Size__c, toLabel(Size__c) label FROM Thing WHERE Count__c = 1",
        &[r#"{"Size__c":"Large","label":"Large"}"#],
    ),
    (
        "SELECT FORMAT(Price__c) p, Price__c FROM Thing WHERE Count__c = 2",
        &[r#"{"p":"1,000.25","Price__c":1000.25}"#],
    ),
    ("SELECT FORMAT(At__c) FROM Thing WHERE Count__c = 2", &[r#"{"At__c":"2/10/2026, 12:00 AM"}"#]),
    ("SELECT FIELDS(STANDARD) FROM Group", &[r#"{"Id":"00GE00000000001MAA","Name":"G"}"#]),
    (
        "SELECT FIELDS(CUSTOM) FROM Kid ORDER BY Age__c DESC LIMIT 1",
        &[r#"{"Thing__c":"a00E00000000001IAA","Age__c":9}"#],
    ),
    ("SELECT Name, FIELDS(CUSTOM) FROM Thing WHERE Count__c = 9 LIMIT 200", &[]),
    (
        "SELECT Name, (SELECT Title FROM Kids__r) FROM Thing WHERE Count__c < 4",
        &[
            r#"{"Name":"Alpha","Kids__r":{"totalSize":2,"done":true,"records":[{"Title":"a1"},{"Title":"a2"}]}}"#,
            r#"{"Name":"beta","Kids__r":{"totalSize":1,"done":true,"records":[{"Title":"b1"}]}}"#,
            r#"{"Name":"gamma","Kids__r":null}"#,
        ],
    ),
    (
        "SELECT (SELECT Title, Thing__r.Name FROM Thing.Kids__r WHERE Age__c > 7 ORDER BY Title DESC LIMIT 5) FROM Thing WHERE Count__c = 1",
        &[
            r#"{"Kids__r":{"totalSize":1,"done":true,"records":[{"Title":"a2","Thing__r":{"Name":"Alpha"}}]}}"#,
        ],
    ),
    (
        "SELECT (SELECT Title, (SELECT Label FROM Toys__r) FROM Kids__r LIMIT 1), (SELECT Name FROM Things) FROM Thing WHERE Count__c = 1",
        &[
            r#"{"Kids__r":{"totalSize":1,"done":true,"records":[{"Title":"a1","Toys__r":{"totalSize":1,"done":true,"records":[{"Label":"ball"}]}}]},"Things":{"totalSize":1,"done":true,"records":[{"Name":"beta"}]}}"#,
        ],
    ),
    ("SELECT COUNT(Id) FROM Thing", &[r#"{"expr0":4}"#]),
    ("SELECT COUNT(Name), COUNT_DISTINCT(Size__c) FROM Thing", &[r#"{"expr0":3,"expr1":2}"#]),
    (
        "SELECT MAX(Price__c), MIN(Price__c) low, SUM(Count__c) FROM Thing",
        &[r#"{"expr0":1000.25,"low":1.5,"expr1":10}"#],
    ),
    ("SELECT AVG(Count__c) FROM Thing", &[r#"{"expr0":2.5}"#]),
    ("SELECT AVG(Price__c) FROM Thing WHERE Count__c > 9", &[r#"{"expr0":null}"#]),
    ("SELECT MIN(Name), MAX(Name) FROM Thing", &[r#"{"expr0":"Alpha","expr1":"gamma"}"#]),
    (
        "SELECT MIN(Day__c), MAX(At__c) FROM Thing",
        &[r#"{"expr0":"2025-12-31","expr1":"2026-03-11T10:30:00.000+0000"}"#],
    ),
    // The order of the setup.
    ("SELECT MIN(Size__c), MAX(Size__c) FROM Thing", &[r#"{"expr0":"Small","expr1":"Large"}"#]),
    (
        "SELECT Size__c, COUNT(Id) FROM Thing GROUP BY Size__c",
        &[
            r#"{"Size__c":null,"expr0":1}"#,
            r#"{"Size__c":"Large","expr0":2}"#,
            r#"{"Size__c":"Small","expr0":1}"#,
        ],
    ),
    (
        "SELECT Size__c s, COUNT(Id) n FROM Thing GROUP BY Size__c HAVING COUNT(Id) > 1",
        &[r#"{"s":"Large","n":2}"#],
    ),
    (
        "SELECT Size__c FROM Thing GROUP BY Size__c HAVING Size__c LIKE 's%' OR MAX(Count__c) = 4 ORDER BY Size__c",
        &[r#"{"Size__c":null}"#, r#"{"Size__c":"Small"}"#],
    ),
    (
        "SELECT Parent.Name, COUNT(Id) FROM Thing GROUP BY Parent.Name ORDER BY COUNT(Id) DESC, Parent.Name DESC",
        &[r#"{"Name":null,"expr0":2}"#, r#"{"Name":"beta","expr0":1}"#, r#"{"Name":"Alpha","expr0":1}"#],
    ),
    (
        "SELECT CALENDAR_YEAR(Day__c), COUNT(Id) FROM Thing WHERE Day__c != null GROUP BY CALENDAR_YEAR(Day__c) ORDER BY CALENDAR_YEAR(Day__c) DESC",
        &[r#"{"expr0":2026,"expr1":2}"#, r#"{"expr0":2025,"expr1":1}"#],
    ),
    (
        "SELECT CALENDAR_YEAR(At__c) y, CALENDAR_MONTH(At__c) m, SUM(Price__c) FROM Thing WHERE At__c = THIS_YEAR GROUP BY CALENDAR_YEAR(At__c), CALENDAR_MONTH(At__c) ORDER BY CALENDAR_MONTH(At__c)",
        &[r#"{"y":2026,"m":2,"expr0":1000.25}"#, r#"{"y":2026,"m":3,"expr0":1.5}"#],
    ),
    ("SELECT Open__c FROM Thing GROUP BY Open__c LIMIT 1", &[r#"{"Open__c":false}"#]),
    (
        "SELECT Name FROM Thing GROUP BY Name ORDER BY Name NULLS LAST LIMIT 2 OFFSET 1",
        &[r#"{"Name":"beta"}"#, r#"{"Name":"gamma"}"#],
    ),
    (
        "SELECT Thing__c FROM Kid GROUP BY Thing__c HAVING SUM(Age__c) > 10",
        &[r#"{"Thing__c":"a00E00000000001IAA"}"#],
    ),
    ("SELECT MAX(Parent.Price__c) FROM Thing", &[r#"{"expr0":1000.25}"#]),
];

/// `COUNT()`, with what it gives.
const COUNTS: &[(&str, usize)] = &[
    ("SELECT COUNT() FROM Thing", 4),
    ("select count() from thing where Count__c > 1", 3),
    ("SELECT COUNT() FROM Thing LIMIT 2", 2),
    ("SELECT COUNT() FROM Kid WHERE Thing__r.Parent.Name = 'Alpha'", 1),
];

#[test]
fn conditions_find_what_they_say() {
    let mut world = world();
    for (condition, expected) in CONDITIONS {
        let expected: Vec<String> =
            expected.iter().map(|count| format!("{{\"Count__c\":{count}}}")).collect();
        let found = world.query(&format!("SELECT Count__c FROM Thing WHERE {condition}"));
        assert_eq!(found, expected, "{condition}");
    }
    let id = world.id("Thing", "Alpha");
    for condition in [
        format!("ParentId = '{}'", &id[..15]),
        format!("ParentId IN ('{id}')"),
        format!("Parent.Id = '{id}'"),
        format!("Id != '{id}' AND Count__c = 2"),
    ] {
        let found = world.query(&format!("SELECT Count__c FROM Thing WHERE {condition}"));
        assert_eq!(found, [r#"{"Count__c":2}"#], "{condition}");
    }
}

#[test]
fn rows_come_in_the_asked_order() {
    let mut world = world();
    for (rest, expected) in ORDERS {
        let expected: Vec<String> =
            expected.iter().map(|count| format!("{{\"Count__c\":{count}}}")).collect();
        assert_eq!(world.query(&format!("SELECT Count__c FROM Thing {rest}")), expected, "{rest}");
    }
}

#[test]
fn whole_queries_give_their_rows() {
    let mut world = world();
    for (text, expected) in WHOLE {
        assert_eq!(world.query(text), *expected, "{text}");
    }
    for (text, expected) in COUNTS {
        assert_eq!((world.total(text), world.query(text).len()), (*expected, 0), "{text}");
    }
}

#[test]
fn the_tables_are_as_long_as_they_say() {
    let all = CONDITIONS.len() + ORDERS.len() + WHOLE.len() + COUNTS.len();
    assert!(all >= 180, "{all}");
}
