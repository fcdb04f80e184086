//! How the rows of a query are read, one by one by their ids. It outlives the
//! statement: further pages are read with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use sforce_schema::{Field, FieldType, Object};

use super::bind::named;
use super::plan::{Item, Operand, Parent, Rows};
use super::sql::{self, Statement, Writer};
use crate::row::part_name;
use crate::store::{Kind, quoted};
use crate::value::Value;

/// Reads one record of an object.
#[derive(Debug, PartialEq)]
pub(crate) struct Fetch {
    pub(crate) object: String,
    /// Takes the id as its last value.
    pub(crate) statement: Statement,
    pub(crate) shape: Vec<(String, Shape)>,
    /// The most rows of a page.
    pub(crate) most: usize,
}

/// Rows of a page where several long texts are shown (soql, section 8).
const MOST_LONG: usize = 200;
/// Texts of more characters are long.
const LONG: u32 = 255;

/// What becomes of the columns of a record.
#[derive(Debug, PartialEq)]
pub(crate) enum Shape {
    Value(usize, Kind),
    /// A value as text for people.
    Format(usize, Kind),
    /// A value by its label.
    Label(usize, BTreeMap<String, String>),
    Compound {
        address: bool,
        parts: Vec<(String, usize, Kind)>,
    },
    /// The column of the parent's id, and what is shown of it.
    Parent(usize, Vec<(String, Shape)>),
    /// The column of the parent's id, what is shown of it by its object, and what of any other.
    TypeOf(usize, Vec<(String, Vec<(String, Shape)>)>, Vec<(String, Shape)>),
    /// The name of the object of the parent with the id in that column.
    Type(usize),
    Children(Children),
}

/// The children of a record.
#[derive(Debug, PartialEq)]
pub(crate) struct Children {
    /// The object and the reference to the parent.
    pub(crate) object: String,
    pub(crate) reference: String,
    /// Takes the parent's id as its first value.
    pub(crate) ids: Statement,
    pub(crate) fetch: Arc<Fetch>,
}

pub(super) fn fetch(rows: &Rows<'_>) -> Fetch {
    let mut reader = Reader { writer: Writer::new(rows.all), columns: 0 };
    let row = reader.writer.alias();
    reader.writer.text("SELECT ");
    let shape = reader.items(&rows.items, &row, None);
    if reader.columns == 0 {
        reader.writer.text("1");
    }
    reader.writer.text(" FROM ");
    reader.writer.table(rows.object);
    reader.writer.text(&format!(" {row} WHERE {row}.\"Id\" = ?"));
    let long = |item: &&Item<'_>| matches!(item, Item::Field(_, field) if field.ty == FieldType::Textarea && field.length > LONG);
    let most = if rows.items.iter().filter(long).count() > 1 { MOST_LONG } else { usize::MAX };
    Fetch { object: rows.object.name.clone(), statement: reader.writer.finish(), shape, most }
}

struct Reader {
    writer: Writer,
    columns: usize,
}

/// How a parent is reached: the references from the record on, and what each
/// may point at.
type Way<'w> = [(&'w Field, Vec<&'w Object>)];

impl Reader {
    /// Adds a column, and says which it is.
    fn column(&mut self, write: impl FnOnce(&mut Writer)) -> usize {
        if self.columns > 0 {
            self.writer.text(", ");
        }
        write(&mut self.writer);
        self.columns += 1;
        self.columns - 1
    }

    fn items(
        &mut self,
        items: &[Item<'_>],
        row: &str,
        above: Option<(&Way<'_>, usize)>,
    ) -> Vec<(String, Shape)> {
        items.iter().map(|item| self.item(item, row, above)).collect()
    }

    fn item(&mut self, item: &Item<'_>, row: &str, above: Option<(&Way<'_>, usize)>) -> (String, Shape) {
        let way = above.map_or(&[] as &Way<'_>, |(way, _)| way);
        match item {
            Item::Field(object, field) => (field.name.clone(), self.field(object, field, way, row)),
            Item::Type => ("Type".to_owned(), Shape::Type(above.map_or(0, |(_, id)| id))),
            Item::Label(name, column, labels) => {
                let at = self.column(|writer| writer.column(column, row));
                (name.clone(), Shape::Label(at, labels.clone()))
            }
            Item::Shown(name, operand) => {
                let (Operand::Column(column) | Operand::Format(column)) = operand else {
                    return (name.clone(), Shape::Value(0, Kind::Text));
                };
                let kind = Kind::of(column.field);
                let at = self.column(|writer| writer.column(column, row));
                let format = matches!(operand, Operand::Format(_));
                (name.clone(), if format { Shape::Format(at, kind) } else { Shape::Value(at, kind) })
            }
            Item::Parent(parent) => (parent.name.to_owned(), self.parent(parent, way, row)),
            Item::TypeOf { branches, otherwise } => {
                (otherwise.name.to_owned(), self.type_of(branches, otherwise, way, row))
            }
            Item::Children { name, child, rows } => {
                let children = Children {
                    object: child.object.clone(),
                    reference: child.field.clone(),
                    ids: sql::ids(rows, Some(&child.field)),
                    fetch: Arc::new(fetch(rows)),
                };
                ((*name).to_owned(), Shape::Children(children))
            }
        }
    }

    fn parent(&mut self, parent: &Parent<'_>, way: &Way<'_>, row: &str) -> Shape {
        let mut longer = way.to_vec();
        longer.push((parent.reference, parent.targets.clone()));
        let id = self.column(|writer| climb(writer, &longer, row, "Id"));
        Shape::Parent(id, self.items(&parent.items, row, Some((&longer, id))))
    }

    fn type_of(
        &mut self,
        branches: &[(&Object, Vec<Item<'_>>)],
        otherwise: &Parent<'_>,
        way: &Way<'_>,
        row: &str,
    ) -> Shape {
        let through = |targets: Vec<_>| {
            let mut longer = way.to_vec();
            longer.push((otherwise.reference, targets));
            longer
        };
        let reference = &otherwise.reference.name;
        let id = self.column(|writer| writer.text(&format!("{row}.{}", quoted(reference))));
        let branches = branches.iter().map(|(object, items)| {
            let way = through(vec![object]);
            (object.name.clone(), self.items(items, row, Some((&way, id))))
        });
        let branches = branches.collect();
        let way = through(otherwise.targets.clone());
        Shape::TypeOf(id, branches, self.items(&otherwise.items, row, Some((&way, id))))
    }

    fn field(&mut self, object: &Object, field: &Field, way: &Way<'_>, row: &str) -> Shape {
        if !matches!(field.ty, FieldType::Address | FieldType::Location) {
            let at = self.column(|writer| climb(writer, way, row, &field.name));
            return Shape::Value(at, Kind::of(field));
        }
        let of = object.fields.iter().filter(|part| part.compound.as_deref() == Some(&field.name));
        let parts = of.map(|part| {
            let at = self.column(|writer| climb(writer, way, row, &part.name));
            (part_name(&field.name, &part.name), at, Kind::of(part))
        });
        Shape::Compound { address: field.ty == FieldType::Address, parts: parts.collect() }
    }
}

/// A field at the end of a way, of whichever object is there and has it.
fn climb(writer: &mut Writer, way: &Way<'_>, row: &str, field: &str) {
    let Some(((reference, targets), rest)) = way.split_first() else {
        writer.text(&format!("{row}.{}", quoted(field)));
        return;
    };
    let next = rest.first().map_or(field, |(reference, _)| reference.name.as_str());
    // At the end of the way the target's own name for it.
    let found = |target: &Object| Some(named(target, next)?.name.clone());
    let targets: Vec<_> = targets.iter().filter_map(|target| Some((*target, found(target)?))).collect();
    let last = rest.is_empty();
    let end = |name: &str| if last { name.to_owned() } else { field.to_owned() };
    match targets.as_slice() {
        [] => writer.text("NULL"),
        [(target, name)] => {
            writer.up(reference, target, row, |writer, parent| climb(writer, rest, parent, &end(name)));
        }
        several => {
            writer.text("COALESCE(");
            for (at, (target, name)) in several.iter().enumerate() {
                if at > 0 {
                    writer.text(", ");
                }
                writer.up(reference, target, row, |writer, parent| climb(writer, rest, parent, &end(name)));
            }
            writer.text(")");
        }
    }
}

/// The value as people in the org write it: English, in Greenwich.
pub(crate) fn formatted(value: &Value) -> Option<String> {
    Some(match value {
        Value::Int(number) => grouped(&number.to_string()),
        Value::Num(number) => grouped(&number.to_string()),
        Value::Date(days) => {
            let (year, month, day) = crate::time::date_of(*days);
            format!("{month}/{day}/{year}")
        }
        Value::DateTime(millis) => {
            let (year, month, day) = crate::time::date_of(millis.div_euclid(crate::time::DAY));
            let minutes = millis.rem_euclid(crate::time::DAY) / 60_000;
            let (hour, minute) = (minutes / 60, minutes % 60);
            let half = if hour < 12 { "AM" } else { "PM" };
            format!("{month}/{day}/{year}, {}:{minute:02} {half}", (hour + 11) % 12 + 1)
        }
        other => other.lexical()?,
    })
}

/// `1234567.5` as `1,234,567.5`
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    format!("{sign}{out}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_for_people() {
        for (value, expected) in [
            (Value::Int(1_234_567), "1,234,567"),
            (Value::Num(-1234.5), "-1,234.5"),
            (Value::Int(12), "12"),
            (Value::Date(20_454), "1/1/2026"),
            (Value::DateTime(20_454 * crate::time::DAY + 13 * 3_600_000 + 5 * 60_000), "1/1/2026, 1:05 PM"),
            (Value::Text("a".into()), "a"),
        ] {
            assert_eq!(formatted(&value).as_deref(), Some(expected));
        }
        assert_eq!(formatted(&Value::Null), None);
    }
}
