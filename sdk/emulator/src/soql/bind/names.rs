//! Paths and functions to fields.

use sforce_schema::{Field, FieldType, Object, Prop};

use super::Binder;
use crate::rules;
use crate::soql::Problem;
use crate::soql::ast::{Expr, Path};
use crate::soql::dates;
use crate::soql::plan::{Column, Operand, Reach};

/// Levels of a child-to-parent path (soql, section 5).
const MOST_LEVELS: usize = 5;

impl<'a> Binder<'a, '_> {
    /// The names of a path, without the alias or the object's own name before it.
    pub(super) fn names<'p>(&'p self, path: Path<'p>) -> Result<Vec<&'p str>, Problem> {
        let mut names: Vec<&str> = path.text.split('.').collect();
        if names.len() > 1 && self.is_own(names[0]) {
            names.remove(0);
        }
        // A parent's alias stands for its path.
        let alias = self.parents.iter().find(|(_, alias)| alias.eq_ignore_ascii_case(names[0]));
        if let Some((parent, _)) = alias.filter(|_| names.len() > 1) {
            let mut whole: Vec<&str> = parent.text.split('.').collect();
            if whole.len() > 1 && self.is_own(whole[0]) {
                whole.remove(0);
            }
            whole.extend(names.drain(1..));
            names = whole;
        }
        let mut ways = self.ways.borrow_mut();
        for end in 1..names.len() {
            ways.insert(names[..end].join(".").to_lowercase());
        }
        if names.len() > MOST_LEVELS + 1 {
            return Err(Problem::new("INVALID_FIELD", "a path may go up five levels", path.at));
        }
        Ok(names)
    }

    fn is_own(&self, name: &str) -> bool {
        self.alias.is_some_and(|alias| name.eq_ignore_ascii_case(alias))
            || (name.eq_ignore_ascii_case(&self.object.name)
                && rules::parent_field(self.object, name).is_none())
    }

    pub(super) fn column(&self, path: Path<'_>) -> Result<Column<'a>, Problem> {
        let names = self.names(path)?;
        self.reach(self.object, &names, false, path)
    }

    /// A path from an object on. `of_several` says that the object is one of
    /// those that a reference may point at.
    fn reach(
        &self,
        object: &'a Object,
        names: &[&str],
        of_several: bool,
        path: Path<'_>,
    ) -> Result<Column<'a>, Problem> {
        let Some((first, rest)) = names.split_first() else { return Err(unknown(object, "", path)) };
        if rest.is_empty() {
            let id = object.field("Id").filter(|_| of_several && first.eq_ignore_ascii_case("Type"));
            if let Some(id) = id {
                // What it is compared with is text, which the Id's field is not asked for.
                return Ok(Column { reach: Reach::Type(object), object, field: id });
            }
            let name = if of_several { named(object, first) } else { object.field(first) };
            let field = name.ok_or_else(|| unknown(object, first, path))?;
            return Ok(Column { reach: Reach::Field(field), object, field });
        }
        let (reference, targets) = self.hop(&[object], first, rest, path)?;
        let several = is_polymorphic(reference);
        let mut reached = Vec::new();
        for target in targets {
            reached.push((target, self.reach(target, rest, several, path)?));
        }
        let Some((_, end)) = reached.first() else { return Err(unknown(object, first, path)) };
        let (object, field) = (end.object, end.field);
        let targets = reached.into_iter().map(|(target, column)| (target, column.reach)).collect();
        Ok(Column { reach: Reach::Up(reference, targets), object, field })
    }

    /// One step to a parent: the reference, and the objects that it may lead to
    /// and that know what comes next.
    pub(super) fn hop(
        &self,
        objects: &[&'a Object],
        name: &str,
        rest: &[&str],
        path: Path<'_>,
    ) -> Result<(&'a Field, Vec<&'a Object>), Problem> {
        let no_relationship = || no_such_relationship(name, path);
        let reference = objects
            .iter()
            .find_map(|object| rules::parent_field(object, name))
            .ok_or_else(no_relationship)?;
        let parents: Vec<&Object> =
            reference.reference_to.iter().filter_map(|name| self.catalog.object(name)).collect();
        let first = parents.first().copied().ok_or_else(no_relationship)?;
        let several = is_polymorphic(reference);
        let next = rest.first().copied().unwrap_or_default();
        // Of a parent of several types only what all of them have is there: the entity Name.
        let has = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(next));
        if several && rest.len() > 1 && !has(&NAME_PARENTS) {
            return Err(no_such_relationship(next, path));
        }
        if several && rest.len() == 1 && !has(&NAME_FIELDS) {
            return Err(no_such_column(next, "Name", path));
        }
        let knows = |parent: &&Object| {
            if rest.len() > 1 {
                rules::parent_field(parent, next).is_some()
            } else {
                named(parent, next).is_some() || (several && next.eq_ignore_ascii_case("Type"))
            }
        };
        let known: Vec<&Object> = parents.into_iter().filter(knows).collect();
        // What nobody knows, the first is asked for, so that the error names it.
        Ok((reference, if known.is_empty() { vec![first] } else { known }))
    }

    /// A field, or a function of one, that is no aggregate.
    pub(super) fn operand(&self, expr: &Expr<'_>) -> Result<Operand<'a>, Problem> {
        let (name, inner) = match expr {
            Expr::Path(path) => return Ok(Operand::Column(self.column(*path)?)),
            Expr::Call(name, inner) => (*name, inner.as_ref()),
        };
        let function = name.text.to_ascii_uppercase();
        match function.as_str() {
            "TOLABEL" => return self.operand(inner),
            "FORMAT" => {
                let Operand::Column(column) = self.operand(inner)? else {
                    return Err(Problem::malformed("FORMAT takes a field", name.at));
                };
                return Ok(Operand::Format(column));
            }
            "CONVERTTIMEZONE" => {
                let message = "convertTimezone() stands in a date function only";
                return Err(Problem::malformed(message, name.at));
            }
            _ if dates::part(&function, 0).is_none() => {
                return Err(Problem::malformed(format!("Invalid function: {}", name.text), name.at));
            }
            _ => {}
        }
        // The org's people live in Greenwich.
        let path = match inner {
            Expr::Call(zone, inner) if zone.text.eq_ignore_ascii_case("convertTimezone") => inner.head(),
            Expr::Path(path) => *path,
            Expr::Call(other, _) => {
                return Err(Problem::malformed(format!("{} takes a field", name.text), other.at));
            }
        };
        let column = self.column(path)?;
        let needs_time = matches!(function.as_str(), "HOUR_IN_DAY" | "DAY_ONLY");
        let fits = match column.field.ty {
            FieldType::DateTime => true,
            FieldType::Date => !needs_time,
            _ => false,
        };
        if !fits {
            let message = format!("field '{}' does not support the function {}", path.text, name.text);
            return Err(Problem::new("INVALID_FIELD", message, path.at));
        }
        Ok(Operand::Part(function, column))
    }
}

/// The fields of the entity `Name`: those that a query can read of a polymorphic parent.
const NAME_FIELDS: [&str; 17] = [
    "Alias",
    "Email",
    "FirstName",
    "Id",
    "IsActive",
    "LastName",
    "LastReferencedDate",
    "LastViewedDate",
    "Name",
    "Phone",
    "ProfileId",
    "RecordTypeId",
    "Title",
    "Type",
    "UserRoleId",
    "Username",
    "NameOrAlias",
];
/// Its relationships.
const NAME_PARENTS: [&str; 3] = ["Profile", "RecordType", "UserRole"];

/// Whether a reference may lead to records of several objects.
pub(super) fn is_polymorphic(reference: &Field) -> bool {
    reference.reference_to.len() > 1 || reference.has(Prop::PolymorphicForeignKey)
}

/// A field by its name; `Name` is also what an object calls its records by another field.
pub(in crate::soql) fn named<'a>(object: &'a Object, name: &str) -> Option<&'a Field> {
    let name_field = || {
        let all = object.fields.iter().filter(|_| name.eq_ignore_ascii_case("Name"));
        all.into_iter().find(|field| field.has(Prop::NameField))
    };
    object.field(name).or_else(name_field)
}

fn no_such_relationship(name: &str, path: Path<'_>) -> Problem {
    let message = format!(
        "Didn't understand relationship '{name}' in field path. If you are attempting to use a custom relationship, be sure to \
         append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the \
         appropriate names."
    );
    Problem::new("INVALID_FIELD", message, path.at)
}

pub(super) fn unknown(object: &Object, name: &str, path: Path<'_>) -> Problem {
    no_such_column(name, &object.name, path)
}

fn no_such_column(name: &str, entity: &str, path: Path<'_>) -> Problem {
    let message = format!(
        "No such column '{name}' on entity '{entity}'. If you are attempting to use a custom field, be sure to append the '__c' \
         after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
    );
    Problem::new("INVALID_FIELD", message, path.at)
}
