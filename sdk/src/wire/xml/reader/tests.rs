//! The reader beside quick-xml, over documents that are made up and then damaged.

mod theirs;

use super::*;
use crate::value::Random;
use crate::wire::xml::{Element, from_xml};
use crate::{DynamicObject, Extra, List, Opt};
use theirs::theirs;

fn ours(text: &str) -> Result<Element, Error> {
    let mut xml = Xml::new(text);
    let root = xml.root()?;
    let element = Element::read(&mut xml, &root)?;
    xml.finish()?;
    Ok(element)
}

const NAMES: &[&str] = &["a", "b", "Name", "p:a", "p:b", "q:records", "_x-1.y", "größe", "xmlns"];
const SOME_ATTRIBUTES: &[&str] = &[
    " xmlns='urn:d'",
    " xmlns:p=\"urn:p\"",
    " xmlns:q = 'urn:&amp;q'",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
    " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"",
    " xsi:nil=\"true\"",
    " i:nil='1'",
    " xsi:type=\"p:T\"",
    " i:type=' T '",
    " p:k='v'",
    " p:xmlns='v'",
    " xml:space='preserve'",
    " k=\"a>b'c\"",
    "\n\tl='x\r\ny\tz\"'",
    " m='&lt;&#x41;&#66;'",
    " n=''",
    " ",
];
const TEXTS: &[&str] = &[
    "text",
    " ",
    "\n  ",
    "a\r\nb\rc\n",
    "&amp;",
    "&lt;",
    "&gt;",
    "&quot;",
    "&apos;",
    "&#65;",
    "&#x1F600;",
    "é\u{1F600}",
    "<![CDATA[<&>]]>",
    "<![CDATA[]]>",
    "<![CDATA[ ]]>",
    "<!-- c -->",
    "<!---->",
    "<?pi some?>",
    "]]>",
    ">",
    "\u{b}",
    "&#1;",
];
/// What damages: pieces of every kind of markup.
const SHARDS: &[&str] = &[
    "<",
    ">",
    "/",
    "&",
    ";",
    "'",
    "\"",
    "=",
    "!",
    "?",
    "-",
    "]",
    "[",
    "--",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?",
    "?>",
    "<?xml version='1.0'?>",
    "</",
    "/>",
    "<a",
    "<a>",
    "</a>",
    "<a/>",
    ":",
    "x",
    " ",
    "\r",
    "\n",
    "&#",
    "&#x",
    "&#0;",
    "&#-1;",
    "&#+65;",
    "&#x+41;",
    "&#+65;",
    "&#x+41;",
    "&#xD800;",
    "&#x110000;",
    "&nbsp;",
    "&amp",
    "<!DOCTYPE a>",
    "<!doctype",
    "<>",
    "< a>",
    "</ a>",
    " k='1'",
    " k=2",
    " k",
    "k='1'",
    "\u{feff}",
    "\0",
    "é",
    "xmlns",
    "<a b='1'c='2'>",
    "xsi:type='",
    "<?a?b?>",
    "<?XML?>",
];

struct Maker {
    random: Random,
}

impl Maker {
    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.random.next() % count as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    fn document(&mut self) -> String {
        let mut out = String::new();
        if self.below(8) == 0 {
            out.push('\u{feff}');
        }
        if self.below(3) == 0 {
            out.push_str("<?xml version=\"1.0\" encoding='UTF-8'?>\n");
        }
        if self.below(8) == 0 {
            out.push_str("<!-- before -->");
        }
        self.element(&mut out, 0);
        if self.below(8) == 0 {
            out.push_str(" <?after?>\n<!-- all -->");
        }
        out
    }

    fn element(&mut self, out: &mut String, depth: usize) {
        let name = self.one(NAMES);
        out.push('<');
        out.push_str(name);
        for _ in 0..self.below(4) {
            out.push_str(self.one(SOME_ATTRIBUTES));
        }
        if self.below(8) == 0 {
            out.push_str("/>");
            return;
        }
        out.push('>');
        if depth < 4 && self.below(2) == 0 {
            for _ in 0..self.below(4) {
                if self.below(4) == 0 {
                    out.push_str(self.one(&["\n ", "<!-- c -->", "\t", "<?pi?>"]));
                }
                self.element(out, depth + 1);
            }
        } else {
            for _ in 0..self.below(4) {
                out.push_str(self.one(TEXTS));
            }
        }
        out.push_str("</");
        out.push_str(name);
        if self.below(8) == 0 {
            out.push_str(" \n");
        }
        out.push('>');
    }

    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn damage(&mut self, text: &mut String) {
        let (a, b) = (self.place(text), self.place(text));
        let (from, to) = (a.min(b), a.max(b));
        match self.below(5) {
            0 => text.truncate(to),
            1 => text.replace_range(from..to.min(text.ceil_char_boundary(from + 3)), ""),
            2 => *text = [&text[..to], &text[from..]].concat(),
            _ => text.insert_str(from, self.one(SHARDS)),
        }
    }
}

#[test]
fn it_reads_and_refuses_what_quick_xml_does() {
    let mut maker = Maker { random: Random(1) };
    let (mut read, mut refused) = (0, 0);
    for round in 0..60_000 {
        let mut text = maker.document();
        for _ in 0..round % 4 {
            maker.damage(&mut text);
        }
        match (ours(&text), theirs(&text)) {
            (Ok(ours), Some(theirs)) => {
                assert_eq!(ours, theirs, "{text}");
                read += 1;
            }
            (Err(_), None) => refused += 1,
            (ours, theirs) => panic!("{text}\nours: {ours:?}\ntheirs: {theirs:?}"),
        }
    }
    assert!(read > 10_000 && refused > 10_000, "read {read}, refused {refused}");
}

#[test]
fn it_never_panics() {
    let mut maker = Maker { random: Random(2) };
    for _ in 0..60_000 {
        let count = maker.below(12);
        let text: String = (0..count).map(|_| maker.one(SHARDS)).collect();
        assert_eq!(ours(&text).ok(), theirs(&text), "{text}");
        let _ = from_xml::<DynamicObject>(&text);
    }
}

#[test]
fn every_cut_is_an_error() {
    let mut maker = Maker { random: Random(3) };
    for _ in 0..500 {
        let text = maker.document();
        if ours(&text).is_err() {
            continue;
        }
        let end = text.rfind("</").or_else(|| text.rfind("/>")).unwrap();
        for cut in (0..end).filter(|cut| text.is_char_boundary(*cut)) {
            assert!(ours(&text[..cut]).is_err(), "{}", &text[..cut]);
        }
    }
}

#[test]
fn errors_say_what_is_wrong_and_where() {
    for (text, message, at) in [
        ("", "holds no XML element", 0),
        ("text", "does not start with an XML element", 0),
        ("\u{feff}<a>", "cut off", 6),
        ("<a></b>", "expected the end of <a>, found \"</b>\"", 3),
        ("<a/><b/>", "goes on behind its root", 8),
        ("<a/>text", "goes on behind its root", 4),
        ("<!DOCTYPE a><a/>", "document type declaration", 0),
        ("<a k=1/>", "not quoted", 5),
        ("<a k='1'l='2'/>", "white space is missing", 8),
        ("<a k='1' k='2'/>", "twice", 9),
        ("<a k='1' unknown:k='2'/>", "twice", 24),
        ("<a xmlns:p='urn:n' xmlns:q='urn:n' p:k='1' q:k='2'/>", "twice", 52),
        ("<a k='<'/>", "must be `&lt;`", 6),
        ("<a k='&x;'/>", "not XML's own", 6),
        ("<a>&x;</a>", "found \"x\"", 3),
        ("<1/>", "no proper name", 0),
    ] {
        let error = ours(text).unwrap_err();
        assert!(error.to_string().contains(message), "{text}: {error}");
        assert_eq!(error.offset(), Some(at), "{text}: {error}");
    }
}

mod rows {
    use super::*;

    static API: crate::Api = crate::Api { namespace: "", version: None };

    #[derive(Default)]
    pub(super) struct Row {
        pub a: Option<String>,
        pub b: Option<i32>,
        pub name: Option<String>,
        pub many: Vec<String>,
        pub one: Opt<Row>,
        pub extra: Extra,
    }
    crate::record! { Row: "Row" in API, base None, subtypes [], object None;
        opt Text a "a",
        opt Int b "b",
        opt Text name "Name",
        opt Texts many "many",
        opt One(Row) one "one",
    }

    #[derive(Default)]
    pub(super) struct Page {
        pub records: List<Row>,
        pub extra: Extra,
    }
    crate::record! { Page: "Page" in API, base None, subtypes [], object None;
        opt ListOf(Row) records "records",
    }
}

#[test]
fn records_nest_so_far_and_no_further() {
    let nested = |depth| format!("<r>{}{}</r>", "<one>".repeat(depth), "</one>".repeat(depth));
    assert!(from_xml::<rows::Row>(&nested(RECORDS - 1)).is_ok());
    let error = from_xml::<rows::Row>(&nested(RECORDS)).unwrap_err();
    assert!(error.to_string().contains("deeper than 50"), "{error}");
}

/// A leaf in the place of the row before is read in one step: with the same outcome.
#[test]
fn the_short_way_reads_the_same() {
    const LEAVES: &[&str] = &[
        "<p:a>x</p:a>",
        "<p:a>x &amp; y</p:a>",
        "<p:a/>",
        "<p:a></p:a>",
        "<p:a k='1'>x</p:a>",
        "<p:a>x\r\n</p:a>",
        "<a>x</a>",
        "<p:b>1</p:b>",
        "<p:b> 2 </p:b>",
        "<p:b/>",
        "<p:b>z</p:b>",
        "<p:b xsi:nil='true'/>",
        "<p:Name><![CDATA[n]]></p:Name>",
        "<p:Name>n</p:Name>",
        "<p:Name>n</p:Name >",
        "<p:Names>n</p:Names>",
        "<p:many>1</p:many>",
        "<p:many>2</p:many>",
        "\n ",
        "<!-- c -->",
        "<p:a>x</p:b>",
        "<p:a><p:b>1</p:b></p:a>",
        "text",
    ];
    let mut maker = Maker { random: Random(4) };
    let mut read = 0;
    for _ in 0..20_000 {
        let common: Vec<_> = (0..4).map(|_| maker.one(LEAVES)).collect();
        let rows: Vec<String> = (0..4)
            .map(|_| {
                let mut leaves = common.clone();
                if maker.below(2) == 0 {
                    let at = maker.below(4);
                    leaves[at] = maker.one(LEAVES);
                }
                format!("<records>{}</records>", leaves.concat())
            })
            .collect();
        let alone: Result<Vec<_>, _> = rows.iter().map(|row| from_xml::<rows::Row>(row)).collect();
        let page = from_xml::<rows::Page>(&format!("<page>{}</page>", rows.concat()));
        match (alone, page) {
            (Ok(alone), Ok(page)) => {
                assert!(page.records.iter().eq(&alone), "{rows:?}");
                read += 1;
            }
            (Err(alone), Err(page)) => assert_eq!(alone.message(), page.message(), "{rows:?}"),
            (alone, page) => panic!("{rows:?}\nalone: {alone:?}\npage: {page:?}"),
        }
    }
    assert!(read > 1_000, "{read}");
}
