use crate::model::{Complex, QName, Type};
use crate::snapshot;

use super::*;

fn schema(text: &str) -> Schema {
    let header = if text.starts_with("sforce schema") { "" } else { "sforce schema 1\n" };
    snapshot::read("x.schema", &format!("{header}{text}")).unwrap()
}

fn between(old: &str, new: &str) -> Diff {
    compare(&schema(old), &schema(new))
}

/// The text without its table.
fn sections(diff: &Diff, all: bool) -> String {
    let text = diff.text(Style { all, colour: false });
    text.split_once("\n\n").map(|(_, sections)| sections.to_owned()).unwrap_or(text)
}

const NAMES: &str = "ns t urn:x\nns xsd http://www.w3.org/2001/XMLSchema\n";

fn types(old: &str, new: &str) -> Diff {
    between(&format!("{NAMES}{old}"), &format!("{NAMES}{new}"))
}

/// A WSDL before …
const OLD: &str = include_str!("tests/old.schema");

/// … and after.
const NEW: &str = include_str!("tests/new.schema");

#[test]
fn a_wsdl_in_short() {
    let expected = "metadata 30.0 → metadata 31.0

                  lost  removed  changed  added
operations           ·        1        ·      1
request headers      ·        ·        ·      2
response headers     ·        ·        ·      2
faults               ·        ·        1      ·
messages             ·        ·        ·      3
message fields       ·        ·        1      1
types                ·        1        ·      1
fields               ·        ·        3      1
simple types         ·        ·        1      1
values               ·        1        ·      2
services             ·        ·        1      ·

Removed operations (1)
  - create  (metadata Metadata 0..*, options xsd:string 0..1) → Result 0..*

Removed types (1)
  - Gone  2 fields

Removed values (1)
  - State  Queued

Changed faults (1)
  ~ login.Oops  element Oops → Oops2

Changed message fields (1)
  ~ SessionHeader.sessionId  occurs 1 → 0..1

Changed fields (3)
  ~ Metadata.fullName  occurs 0..1 → 1
  ~ Result.done        occurs 1 → 0..*, type xsd:boolean → xsd:int
  ~ Result.state       nillable yes → no

Changed simple types (1)
  ~ Colour  base xsd:string → xsd:token, length 3 → 4, pattern none → [a-z]+

Changed services (1)
  ~ S  port Q → Q2

Added operations (1)
  + upsert  () → (one xsd:int, two {<any> 0..*} 0..1)

Added request headers (2)
  + CallOptions  login, logout

Added response headers (2)
  + LimitInfo  login, logout

Added messages (3)
  + CallOptions  1 field
  + LimitInfo    untyped
  + Oops2        untyped

Added message fields (1)
  + login.password  xsd:string

Added types (1)
  + Whole  2 fields, extends Metadata

Added fields (1)
  + Metadata.fresh  xsd:string 0..1 nillable

Added simple types (1)
  + Size  2 values, xsd:string

Added values (2)
  + State  Failed, \"Not, yet\"
";
    assert_eq!(between(OLD, NEW).to_string(), expected);
}

#[test]
fn all_of_it() {
    let text = sections(&between(OLD, NEW), true);
    for part in [
        "\
  - create  (metadata Metadata 0..*, options xsd:string 0..1) → Result 0..*
      request metadata Metadata 0..*
      request options xsd:string 0..1
      request header SessionHeader
      response result Result 0..*
",
        "\
  - Gone  2 fields
      a xsd:string
      b Metadata 0..*
",
        "\
  + Size  2 values, xsd:string
      S
      M
",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn the_other_way_round_what_was_removed_is_added() {
    let (there, back) = (between(OLD, NEW), between(NEW, OLD));
    for kind in Kind::ALL {
        assert_eq!(there.count(Rank::Removed, *kind), back.count(Rank::Added, *kind), "{kind:?}");
        assert_eq!(there.count(Rank::Added, *kind), back.count(Rank::Removed, *kind), "{kind:?}");
    }
}

#[test]
fn what_is_lost_stands_first() {
    let old = "
object Account keyPrefix=001 described=58.0
  flags createable deletable queryable
  field Name string(80) createable filterable nillable updateable
  field Rating picklist(40) createable updateable
    Hot
    Warm default
    Cold
  field ParentId reference(18) createable updateable referenceTo=Account relationshipName=Parent
  field Fax phone(40)
  child Contact AccountId relationshipName=Contacts cascadeDelete
  child Task WhatId

object Old
";
    let new = "
object Account keyPrefix=002 described=60.0
  flags createable deprecatedAndHidden layoutable
  field ParentId reference(18) createable updateable referenceTo=Account,User relationshipName=Up
  field Rating picklist(255) createable restrictedPicklist sortable updateable
    Warm
    Cold inactive
    Icy default
  field Name string(80) filterable nillable
  field Site url(255) createable updateable
  child Contact AccountId relationshipName=People
  child Event WhatId relationshipName=Events restrictedDelete

object New keyPrefix=0N1
  flags createable layoutable queryable
  field Id id(18) filterable
  field Kind picklist(40) createable
    One default
    Two inactive
  child Event NewId
";
    let expected = "                     lost  removed  changed  added
objects                 ·        1        1      1
flags                   2        ·        1      1
object fields           ·        1        2      1
properties              2        ·        1      1
references              ·        ·        ·      1
picklist values         ·        1        2      1
child relationships     ·        1        1      1

Lost flags (2)
  ! Account  deletable, queryable

Lost properties (2)
  ! Account.Name  createable, updateable

Removed objects (1)
  - Old  0 fields

Removed object fields (1)
  - Account.Fax  phone(40), read-only

Removed picklist values (1)
  - Account.Rating  Hot

Removed child relationships (1)
  - Account ← Task.WhatId

Changed objects (1)
  ~ Account  keyPrefix 001 → 002

Changed flags (1)
  ~ Account  deprecatedAndHidden (gained)

Changed object fields (2)
  ~ Account.ParentId  relationshipName Parent → Up
  ~ Account.Rating    length 40 → 255

Changed properties (1)
  ~ Account.Rating  restrictedPicklist (gained)

Changed picklist values (2)
  ~ Account.Rating.Cold  active yes → no
  ~ Account.Rating.Warm  default yes → no

Changed child relationships (1)
  ~ Account ← Contact.AccountId  cascadeDelete yes → no, relationshipName Contacts → People

Added objects (1)
  + New  2 fields, 1 child relationship; createable, queryable
      Id id(18), read-only; filterable
      Kind picklist(40), create only, required, 2 values; createable
      child Event.NewId

Added flags (1)
  + Account  layoutable

Added object fields (1)
  + Account.Site  url(255), required
      createable updateable

Added properties (1)
  + Account.Rating  sortable

Added references (1)
  + Account.ParentId  User

Added picklist values (1)
  + Account.Rating  Icy (default)

Added child relationships (1)
  + Account ← Event.WhatId  Events restrictedDelete
";
    let diff = between(old, new);
    assert_eq!(diff.text(Style { all: true, colour: false }), expected);
    assert!(diff.changes.is_sorted());
}

#[test]
fn order_and_origin_are_no_difference() {
    let diff = between(
        "source describe version=58.0\nobject A described=58.0\n  field X int\n  field Y int\n",
        "source reference\nobject A described=60.0\n  field Y int\n  field X int\n",
    );
    assert!(diff.is_empty());
    assert_eq!(diff.to_string(), "describe 58.0 → reference\n\nNothing is different.\n");
    assert_eq!(types("simple t:S xsd:int\n  a\n  b\n", "simple t:S xsd:int\n  b\n  a\n").changes, []);
}

#[test]
fn what_was_only_added_to_takes_nothing_away() {
    let text = between("object A\n", "object A\n  field X int\n").to_string();
    assert!(text.contains("\n\nNothing was lost or removed.\n\nAdded object fields (1)\n"), "{text}");
}

#[test]
fn a_field_that_moves_into_a_base_is_still_there() {
    let old = "type t:Base\ntype t:T extends t:Base\n  a xsd:string\n";
    let new = "type t:Base\n  a xsd:string\ntype t:T extends t:Base\n";
    assert_eq!(
        sections(&types(old, new), false),
        NOTHING.to_owned() + "Added fields (1)\n  + Base.a  xsd:string\n"
    );
    assert_eq!(sections(&types(new, old), false), "Removed fields (1)\n  - Base.a  xsd:string\n");
    // Nor is it new in a type that gets a base which has it.
    let old = "type t:Base\n  a xsd:string\ntype t:T\n  a xsd:int\n";
    let new = "type t:Base\n  a xsd:string\n  b xsd:int\ntype t:T extends t:Base\n";
    assert_eq!(
        sections(&types(old, new), false),
        NOTHING.to_owned()
            + "Changed types (1)\n  ~ T  base none → Base\n\n\
               Changed fields (1)\n  ~ T.a  type xsd:int → xsd:string\n\n\
               Added fields (2)\n  + Base.b  xsd:int\n  + T.b     xsd:int\n"
    );
}

const NOTHING: &str = "Nothing was lost or removed.\n\n";

#[test]
fn bases_that_go_round_end() {
    let straight = schema("ns t urn:x\ntype t:A extends t:B\ntype t:B\n");
    let mut round = straight.clone();
    let b = QName::new("urn:x", "B");
    let base = Some(QName::new("urn:x", "A"));
    round.types.insert(b, Type::Complex(Complex { base, ..Complex::default() }));
    assert!(!compare(&round, &straight).is_empty());
    assert!(compare(&round, &round).is_empty());
}

#[test]
fn a_type_of_the_other_kind_is_another_type() {
    let text = sections(&types("type t:T\n  a xsd:int\n", "simple t:T xsd:int\n"), false);
    assert_eq!(text, "Removed types (1)\n  - T  1 field\n\nAdded simple types (1)\n  + T  xsd:int\n");
}

#[test]
fn anonymous_types_are_compared_field_by_field() {
    let old = "type t:T\n  a inline ?\n    b inline\n      c xsd:int\n    gone xsd:int\n";
    let new = "type t:T\n  a inline ?\n    b inline extends t:T\n      c xsd:string\n";
    let text = sections(&types(old, new), false);
    assert_eq!(
        text,
        "Removed fields (1)\n  - T.a.gone  xsd:int\n\n\
         Changed fields (2)\n  ~ T.a.b    base none → T\n  ~ T.a.b.c  type xsd:int → xsd:string\n\n\
         Added fields (1)\n  + T.a.b.a  {b {extends T, c xsd:string}} 0..1\n"
    );
}

#[test]
fn names_that_stand_in_two_namespaces_are_told_apart() {
    let names = "ns so urn:sobject.tooling.soap.sforce.com\nns t urn:tooling.soap.sforce.com\nns a urn:a/x\nns b urn:b/x\n";
    let new = format!("{names}type so:Both\ntype t:Both\ntype t:One\n  a so:Both\ntype a:Two\ntype b:Two\n");
    let text = sections(&between("", &new), true);
    assert_eq!(
        text,
        NOTHING.to_owned()
            + "Added types (5)\n\
               \x20 + One           1 field\n      a sobject:Both\n\
               \x20 + a/x:Two       0 fields\n\
               \x20 + b/x:Two       0 fields\n\
               \x20 + sobject:Both  0 fields\n\
               \x20 + tooling:Both  0 fields\n"
    );
}

#[test]
fn two_of_one_name_are_two() {
    let old = "type t:T\n  a xsd:int\n  a xsd:int\n  <any> *\n";
    let new = "type t:T\n  a xsd:int\n  <any> ?\n  <any> *\n";
    assert_eq!(
        sections(&types(old, new), false),
        "Removed fields (1)\n  - T.a  xsd:int\n\n\
         Changed fields (1)\n  ~ T.<any>  occurs 0..* → 0..1\n\n\
         Added fields (1)\n  + T.<any>  0..*\n"
    );
}

#[test]
fn long_lists_are_broken_and_in_short_cut() {
    let values: String = (10..50)
        .flat_map(|number| ["  AValueOfThisName".to_owned(), number.to_string(), "\n".to_owned()])
        .collect();
    let (old, new) = ("simple t:S xsd:string\n", format!("simple t:S xsd:string\n{values}"));
    let added = sections(&types(old, &new), false);
    assert_eq!(
        added,
        NOTHING.to_owned()
            + "Added values (40)
  + S  AValueOfThisName10, AValueOfThisName11, AValueOfThisName12, AValueOfThisName13,
       AValueOfThisName14, AValueOfThisName15, AValueOfThisName16, AValueOfThisName17,
       AValueOfThisName18, AValueOfThisName19, AValueOfThisName20, AValueOfThisName21, … 28 more
"
    );
    let all = sections(&types(old, &new), true);
    assert!(
        all.lines().all(|line| line.chars().count() <= 100) && all.contains("AValueOfThisName49\n"),
        "{all}"
    );
    // What is removed is never cut.
    let removed = sections(&types(&new, old), false);
    assert!(removed.contains("AValueOfThisName49\n"), "{removed}");
    let many: String =
        (10..37).flat_map(|number| ["type t:T".to_owned(), number.to_string(), "\n".to_owned()]).collect();
    let text = sections(&types("", &many), false);
    assert!(text.ends_with("  + T34  0 fields\n  … 2 more\n"), "{text}");
    let text = sections(&types(&many, ""), false);
    assert!(text.ends_with("  - T36  0 fields\n"), "{text}");
}

#[test]
fn colours_are_for_those_who_ask() {
    let diff = between("object A\n  flags createable\n", "object A\n");
    assert_eq!(
        diff.text(Style { all: false, colour: true }),
        "       \u{1b}[1mlost\u{1b}[0m  \u{1b}[1mremoved\u{1b}[0m  \u{1b}[1mchanged\u{1b}[0m  \u{1b}[1madded\u{1b}[0m\n\
         flags     \u{1b}[1;31m1\u{1b}[0m        \u{1b}[2m·\u{1b}[0m        \u{1b}[2m·\u{1b}[0m      \u{1b}[2m·\u{1b}[0m\n\
         \n\u{1b}[1;31mLost flags (1)\u{1b}[0m\n  \u{1b}[1;31m! A\u{1b}[0m  createable\n"
    );
}

#[test]
fn nothing_of_an_input_acts_on_a_terminal() {
    let old = "object A\n  field B picklist\n";
    let text =
        between(old, &format!("{old}    \"a\\u{{1b}}[2J\\n\"\n")).text(Style { all: true, colour: false });
    assert!(text.contains("  + A.B  a\\u{1b}[2J\\n\n"), "{text}");
}

/// A WSDL says what a relationship is called, and neither its object nor its field.
#[test]
fn relationships_that_only_a_wsdl_declares_are_paired_by_name() {
    let child = |names: &[&str]| {
        let children = names.iter().map(|name| format!("  child \"\" \"\" relationshipName={name}\n"));
        format!("object A assumed\n{}", children.collect::<String>())
    };
    let diff = between(&child(&["Cases", "Contacts", "Tasks"]), &child(&["Contacts", "Notes", "Tasks"]));
    assert_eq!(
        sections(&diff, false),
        "Removed child relationships (1)\n  - A ← Cases\n\nAdded child relationships (1)\n  + A ← Notes\n"
    );
}

#[test]
fn json_has_one_change_to_a_line() {
    let old = "source describe version=58.0\nobject A\n  flags createable\n  field X string(80)\n";
    let new = "source describe version=60.0\nobject A keyPrefix=001\n  field X string(255)\n  field Y int\n";
    let expected = r#"{
  "old": "describe 58.0",
  "new": "describe 60.0",
  "counts": {"added":{"objectField":1},"changed":{"object":1,"objectField":1},"lost":{"flag":1}},
  "changes": [
    {"rank":"lost","kind":"flag","path":["A","createable"]},
    {"rank":"changed","kind":"object","path":["A"],"attribute":"keyPrefix","old":null,"new":"001"},
    {"rank":"changed","kind":"objectField","path":["A","X"],"attribute":"length","old":"80","new":"255"},
    {"rank":"added","kind":"objectField","path":["A","Y"],"declared":"int, read-only"}
  ]
}
"#;
    let json = between(old, new).json();
    assert_eq!(json, expected);
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    let empty = "{\n  \"old\": \"\",\n  \"new\": \"\",\n  \"counts\": {},\n  \"changes\": []\n}\n";
    assert_eq!(between("", "").json(), empty);
}

/// Every fact of the model once, so that the test below can miss none.
const FACTS: &str = include_str!("tests/facts.schema");

/// Whatever word of a snapshot is taken out, if it then is another schema, the two differ, both
/// ways; and a schema never differs from itself.
#[test]
fn no_fact_is_overlooked() {
    let whole = snapshot::read("x", FACTS).unwrap();
    let facts = |schema: &Schema| {
        let mut schema = schema.clone();
        schema.sources.clear();
        schema.objects.values_mut().for_each(|object| object.described = None);
        schema
    };
    assert!(compare(&whole, &whole).is_empty());
    let mut different = 0;
    let words = FACTS.split_inclusive(char::is_whitespace).scan(0, |at, word| {
        *at += word.len();
        Some((*at - word.len(), word.trim_end().len()))
    });
    for (at, len) in words {
        for instead in ["", "x", "int", "nil", "{2,}", "?", "*", "30", "unique", "cascadeDelete"] {
            let changed = format!("{}{instead}{}", &FACTS[..at], &FACTS[at + len..]);
            let Ok(other) = snapshot::read("x", &changed) else { continue };
            let same = facts(&other) == facts(&whole);
            assert_eq!(compare(&whole, &other).is_empty(), same, "{changed}");
            assert_eq!(compare(&other, &whole).is_empty(), same, "{changed}");
            different += usize::from(!same);
        }
    }
    assert!(different > 290, "{different}");
}
