//! What a read gives back, before a wire writes it.

use sforce_schema::{Field, FieldType, Object};

use crate::cursors::Page;
use crate::store::Record;
use crate::value::Value;

/// A record as it was asked for: the selected cells in their order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) object: String,
    pub(crate) id: String,
    pub(crate) cells: Vec<(String, Cell)>,
}

impl Row {
    /// How many rows of children are shown with it.
    pub(crate) fn children(&self) -> usize {
        let of = |cell: &Cell| match cell {
            Cell::Children(Some(page)) => page.rows.iter().map(|row| 1 + row.children()).sum(),
            Cell::Parent(Some(parent)) => parent.children(),
            Cell::Children(None)
            | Cell::Parent(None)
            | Cell::Value(_)
            | Cell::Compound { .. }
            | Cell::Figure(_) => 0,
        };
        self.cells.iter().map(|(_, cell)| of(cell)).sum::<usize>()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Value(Value),
    /// The parts of an address or a location; none when all are empty.
    Compound {
        address: bool,
        parts: Option<Vec<(String, Value)>>,
    },
    /// A figure of a group, whose type is not known from a describe.
    Figure(Value),
    /// A parent's selected cells; none when there is no parent.
    Parent(Option<Row>),
    /// Children, with a page of their own; none when there are none.
    Children(Option<Page>),
}

impl Cell {
    /// A field of a record.
    pub(crate) fn of(object: &Object, field: &Field, record: &Record) -> Self {
        if !matches!(field.ty, FieldType::Address | FieldType::Location) {
            let value = record.get(&field.name).clone();
            // Booleans are never null, also where nothing was ever set.
            return Self::Value(if value.is_null() && field.ty == FieldType::Boolean {
                Value::Bool(false)
            } else {
                value
            });
        }
        let address = field.ty == FieldType::Address;
        let parts: Vec<(String, Value)> = object
            .fields
            .iter()
            .filter(|part| part.compound.as_deref() == Some(&field.name))
            .map(|part| (part_name(&field.name, &part.name), record.get(&part.name).clone()))
            .collect();
        let any = parts.iter().any(|(_, value)| !value.is_null());
        Self::Compound { address, parts: any.then_some(parts) }
    }
}

/// `BillingCity` of `BillingAddress` is `city`, `Spot__Latitude__s` of `Spot__c` is `latitude`.
pub(crate) fn part_name(whole: &str, part: &str) -> String {
    let stem = whole.strip_suffix("__c").or_else(|| whole.strip_suffix("Address")).unwrap_or(whole);
    let bare = part.strip_prefix(stem).unwrap_or(part).trim_start_matches('_');
    let bare = bare.strip_suffix("__s").unwrap_or(bare);
    let mut chars = bare.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_named_without_their_whole() {
        assert_eq!(part_name("BillingAddress", "BillingPostalCode"), "postalCode");
        assert_eq!(part_name("Address", "City"), "city");
        assert_eq!(part_name("Spot__c", "Spot__Latitude__s"), "latitude");
    }
}
