use super::*;

fn compile(kind: CodeKind, bodies: &[&str]) -> Vec<(usize, usize, usize, String)> {
    let sources: Vec<Source> = bodies
        .iter()
        .enumerate()
        .map(|(at, body)| Source { kind, name: format!("S{at}"), body: (*body).to_owned() })
        .collect();
    let known = Known {
        classes: ["helper".to_owned()].into(),
        objects: ["account".to_owned(), "widget__c".to_owned()].into(),
    };
    let found = PlainCompiler.compile(&sources, &known);
    found.into_iter().map(|it| (it.source, it.line, it.column, it.text)).collect()
}

fn one(kind: CodeKind, body: &str) -> (usize, usize, String) {
    let [(_, line, column, text)] =
        compile(kind, &[body]).try_into().unwrap_or_else(|all| panic!("{body}: {all:?}"));
    (line, column, text)
}

#[test]
fn sound_code_has_no_problems() {
    let class = r"
        /* A comment with { and ' */
        @IsTest(SeeAllData=true)
        public with sharing class Foo extends Helper implements Comparable, Database.Batchable<SObject> {
            // another {
            public enum Kind { ONE, TWO }
            public class Inner { public Kind kind { get; private set; } }
            private static final Map<Id, List<Widget__c>> BY_ID = new Map<Id, List<Widget__c>>();
            public String name { get { return 'it\'s {'; } set; }
            Foo.Inner inner = new Foo.Inner();
            public Foo(String name, Integer[] counts) { this.name = name; }
            public override Integer compareTo(Object other) {
                for (Account a : [SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Name = :name]) {
                    if (a instanceof Widget__c && counts.size() < 5) { insert a; }
                }
                try { throw new DmlException(); } catch (DmlException e) { System.debug(e); }
                switch on name { when 'x' { return 1; } when else { return 0; } }
            }
        }";
    assert_eq!(compile(CodeKind::Class, &[class]), []);
    let trigger = "trigger T on Widget__c (before insert, after update) { for (Widget__c w : Trigger.new) { w.Name = 'x'; } }";
    assert_eq!(compile(CodeKind::Trigger, &[trigger]), []);
    assert_eq!(compile(CodeKind::Page, &["<apex:page>\n<b>{!x}</b> &amp; <br/></apex:page>"]), []);
    assert_eq!(compile(CodeKind::Component, &["<apex:component/>"]), []);
}

#[test]
fn braces_must_balance() {
    let place = |line, column, text: &str| (line, column, text.to_owned());
    for (body, expected) in [
        ("class A {\n  void f() {\n  }\n", place(4, 1, "expecting right curly bracket, found '<EOF>'")),
        ("class A {\n}\n}", place(3, 1, "Unexpected token '}'.")),
        ("class A {\n  void f( {\n}", place(3, 2, "expecting right parenthesis, found '<EOF>'")),
        ("class A { void f(] {} }", place(1, 18, "expecting right parenthesis, found ']'")),
        ("class A { String s = 'x; }", place(1, 22, "Unterminated string literal")),
        ("class A { /* }", place(1, 11, "Unterminated comment")),
    ] {
        assert_eq!(one(CodeKind::Class, body), expected, "{body}");
    }
}

#[test]
fn a_name_must_stand_where_it_must() {
    let place = |line, column, text: &str| (line, column, text.to_owned());
    for (kind, body, expected) in [
        (CodeKind::Class, "public class {\n}", place(1, 14, "expecting an identifier, found '{'")),
        (CodeKind::Class, "public class", place(1, 13, "expecting an identifier, found '<EOF>'")),
        (CodeKind::Class, "", place(1, 1, "expecting class or interface or enum, found '<EOF>'")),
        (CodeKind::Class, "hello", place(1, 1, "expecting class or interface or enum, found 'hello'")),
        (
            CodeKind::Trigger,
            "trigger on Account (before insert) {}",
            place(1, 9, "expecting an identifier, found 'on'"),
        ),
        (
            CodeKind::Trigger,
            "trigger T Account (before insert) {}",
            place(1, 11, "expecting on, found 'Account'"),
        ),
        (
            CodeKind::Trigger,
            "trigger T on Account {}",
            place(1, 22, "expecting a left parenthesis, found '{'"),
        ),
    ] {
        assert_eq!(one(kind, body), expected, "{body}");
    }
}

#[test]
fn types_must_be_known() {
    let place = |line, column, text: &str| (line, column, text.to_owned());
    for (body, expected) in [
        ("class A {\n    Nope field;\n}", place(2, 5, "Invalid type: Nope")),
        ("class A { void f() { x = new Nope(); } }", place(1, 30, "Invalid type: Nope")),
        ("class A extends Nope {}", place(1, 17, "Invalid type: Nope")),
        ("class A implements Comparable, Nope {}", place(1, 32, "Invalid type: Nope")),
        ("class A { List<Map<Id, Nope>> all; }", place(1, 24, "Invalid type: Nope")),
        ("class A { Nope f() { return null; } }", place(1, 11, "Invalid type: Nope")),
        ("class A { void f(Gone__c g) {} }", place(1, 18, "Invalid type: Gone__c")),
        ("class A { Nope.Inner x; }", place(1, 11, "Invalid type: Nope.Inner")),
    ] {
        assert_eq!(one(CodeKind::Class, body), expected, "{body}");
    }
    let trigger = "trigger T on Nope (before insert) {}";
    assert_eq!(one(CodeKind::Trigger, trigger), (1, 14, "Invalid SObject type name: Nope".to_owned()));
}

#[test]
fn sources_are_compiled_together() {
    let one = "public class One { Two other; }";
    let two = "public class Two { One other; }";
    assert_eq!(compile(CodeKind::Class, &[one, two]), []);
    assert_eq!(compile(CodeKind::Class, &[one]), [(0, 1, 20, "Invalid type: Two".to_owned())]);
    let broken = compile(CodeKind::Class, &[one, "public class Two {"]);
    assert_eq!(broken, [(1, 1, 19, "expecting right curly bracket, found '<EOF>'".to_owned())]);
}

#[test]
fn markup_must_be_well_formed() {
    assert_eq!(one(CodeKind::Page, "<apex:page>\n<b></apex:page>").0, 2);
    assert_eq!(one(CodeKind::Page, "<apex:page>\n").2, "an element is not closed");
    let (line, column, text) = one(CodeKind::Page, "\n<apex:component/>");
    assert_eq!((line, column, text.as_str()), (2, 1, "apex:page must be the root element"));
    assert_eq!(one(CodeKind::Component, "hello").2, "apex:component must be the root element");
}

/// Nothing that is written makes it panic or run on.
#[test]
fn any_text_is_answered() {
    let sound = "@IsTest public class A { List<B> x = new List<B>(); String s = 'ü'; /* c */ }";
    for end in (0..=sound.len()).filter(|end| sound.is_char_boundary(*end)) {
        for kind in CodeKind::ALL {
            compile(kind, &[&sound[..end], &sound[end..]]);
        }
    }
}

#[test]
fn test_methods_are_found() {
    let body = "@IsTest(SeeAllData=true) private class FooTest {
        @IsTest static void one() { helper(); System.assert(true); }
        static testMethod void two() {}
        @IsTest(SeeAllData=false)\n        static void three() {}
        static void helper() { if (true) { x.isTest(); } }
        @TestSetup static void setup() {}
    }";
    assert_eq!(test_methods(body), ["one", "two", "three"]);
    assert_eq!(test_methods("class A { void f() {} }"), Vec::<String>::new());
}

#[test]
fn declarations_are_found() {
    let body = "public class Foo {\n  public Foo(String s) { bar(s); }\n  static Integer bar(String s) { return baz(s).size(); }\n\
        \x20 List<String> baz(String s) { return new List<String>(); }\n}";
    let found: Vec<_> =
        declarations(body).into_iter().map(|it| (it.name, it.ty, it.line, it.column, it.method)).collect();
    let of =
        |name: &str, ty: &str, line, column, method| (name.to_owned(), ty.to_owned(), line, column, method);
    assert_eq!(
        found,
        [
            of("Foo", "Foo", 1, 14, false),
            of("Foo", "Foo", 2, 10, true),
            of("bar", "Integer", 3, 18, true),
            of("baz", "List", 4, 16, true)
        ]
    );
}
