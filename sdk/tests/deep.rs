//! How deep documents may nest, with a record as wide as the widest object, on a stack as small as the
//! smallest that a program reads on: a worker of tokio's has 2 MiB.

use sforce::record::{ReadSlots, WriteSlots};
use sforce::wire::{from_json, from_xml, to_json, to_xml};
use sforce::{
    Api, Error, ErrorKind, Extra, FieldMeta, Kind, Meta, Opt, Presence, Record, Slot, SlotMut, Typed,
};

/// An object has no more fields than this: 800 of its own, and what every object has.
const FIELDS: usize = 900;

/// A record of many texts and one record of the same type.
struct Wide {
    texts: Vec<Option<String>>,
    inner: Opt<Wide>,
    extra: Extra,
}

impl Default for Wide {
    fn default() -> Self {
        Self { texts: vec![None; FIELDS], inner: Opt::default(), extra: Extra::default() }
    }
}

const DIGITS: &[u8; 10] = b"0123456789";

/// The names of the texts, `F000` and so on, one behind the other.
const NAMES: [u8; 4 * FIELDS] = {
    let mut names = [b'F'; 4 * FIELDS];
    let mut at = 0;
    while at < FIELDS {
        names[4 * at + 1] = DIGITS[at / 100];
        names[4 * at + 2] = DIGITS[at / 10 % 10];
        names[4 * at + 3] = DIGITS[at % 10];
        at += 1;
    }
    names
};

const fn name(at: usize) -> &'static str {
    let (_, from) = NAMES.split_at(4 * at);
    let (name, _) = from.split_at(4);
    match str::from_utf8(name) {
        Ok(name) => name,
        Err(_) => panic!(),
    }
}

static TABLE: [FieldMeta; FIELDS + 1] = {
    let inner = FieldMeta { name: "inner", kind: Kind::One(&WIDE), presence: Presence::Optional };
    let mut table = [inner; FIELDS + 1];
    let mut at = 0;
    while at < FIELDS {
        table[at] = FieldMeta { name: name(at), kind: Kind::Text, presence: Presence::Optional };
        at += 1;
    }
    table
};

static API: Api = Api { namespace: "urn:wide", version: None };

static WIDE: Meta = Meta {
    name: "Wide",
    api: &API,
    fields: &TABLE,
    base: None,
    subtypes: &[],
    object: None,
    again: &[],
    new: || Box::new(Wide::default()),
};

impl Record for Wide {
    fn meta(&self) -> &'static Meta {
        &WIDE
    }

    fn lend_slots(&self, to: &mut dyn ReadSlots) {
        let slots: [Slot<'_>; FIELDS + 2] = std::array::from_fn(|at| match at {
            FIELDS => Slot::One(&self.inner.raw),
            at if at > FIELDS => Slot::Extra(&self.extra),
            at => Slot::Text(&self.texts[at]),
        });
        to.read(&slots);
    }

    fn lend_slots_mut(&mut self, to: &mut dyn WriteSlots) {
        let Self { texts, inner, extra } = self;
        let mut texts = texts.iter_mut().map(SlotMut::Text);
        let mut last =
            [Some(SlotMut::One(&mut inner.raw)), Some(SlotMut::Extra(extra))].into_iter().flatten();
        let mut slots: [SlotMut<'_>; FIELDS + 2] =
            std::array::from_fn(|_| texts.next().or_else(|| last.next()).unwrap());
        to.write(&mut slots);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Typed for Wide {
    const META: &'static Meta = &WIDE;
}

sforce::record_impls! { Wide }

/// So many records in each other, and how deep they came back.
fn depth(mut wide: &Wide) -> usize {
    let mut depth = 1;
    while let Some(inner) = wide.inner.get() {
        (wide, depth) = (inner, depth + 1);
    }
    depth
}

/// Runs on the stack of a worker of tokio's.
fn on_a_small_stack<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(2 << 20).spawn(act).unwrap().join().unwrap()
}

fn json(depth: usize) -> String {
    let last = depth - 1;
    format!("{}{{\"F899\":\"x\"}}{}", "{\"F000\":\"x\",\"inner\":".repeat(last), "}".repeat(last))
}

fn xml(depth: usize) -> String {
    let last = depth - 1;
    let (from, to) = ("<F000>x</F000><inner>".repeat(last), "</inner>".repeat(last));
    format!("<Wide xmlns=\"urn:wide\">{from}<F899>x</F899>{to}</Wide>")
}

#[test]
fn records_nest_fifty_deep_however_wide_they_are() {
    type Write = fn(usize) -> String;
    type Read = fn(&str) -> Result<Wide, Error>;
    let wires: [(Write, Read); 2] = [(json, from_json::<Wide>), (xml, from_xml::<Wide>)];
    for (write, read) in wires {
        let read = move |levels| on_a_small_stack(move || read(&write(levels)).map(|wide| depth(&wide)));
        for levels in [1, 2, 49, 50] {
            assert_eq!(read(levels).unwrap(), levels);
        }
        for levels in [51, 60, 127, 128, 1_000, 100_000] {
            let error = read(levels).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{levels}: {error}");
            assert!(error.message().contains("deeper than 50"), "{levels}: {error}");
        }
    }
}

#[test]
fn what_was_read_is_written_copied_compared_and_shown_on_the_same_stack() {
    on_a_small_stack(|| {
        let wide = from_json::<Wide>(&json(50)).unwrap();
        let copy = wide.clone();
        assert_eq!(copy, wide);
        assert_eq!(depth(&from_json::<Wide>(&to_json(&copy).unwrap()).unwrap()), 50);
        assert_eq!(depth(&from_xml::<Wide>(&to_xml(&copy).unwrap()).unwrap()), 50);
        assert_eq!(format!("{copy:?}").matches("Wide").count(), 50);
    });
}
