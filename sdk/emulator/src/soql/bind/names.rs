//! Paths and functions to fields.

use sforce_schema::{Field, FieldType, Object};

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
            let field = object.field(first).ok_or_else(|| unknown(object, first, path))?;
            return Ok(Column { reach: Reach::Field(field), object, field });
        }
        let (reference, targets) = self.hop(&[object], first, rest, path)?;
        let several = reference.reference_to.len() > 1;
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
        let no_relationship = || {
            let message = format!(
                "Didn't understand relationship '{name}' in field path. If you are attempting to use a custom relationship, be \
                 sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call \
                 for the appropriate names."
            );
            Problem::new("INVALID_FIELD", message, path.at)
        };
        let reference = objects
            .iter()
            .find_map(|object| rules::parent_field(object, name))
            .ok_or_else(no_relationship)?;
        let parents: Vec<&Object> =
            reference.reference_to.iter().filter_map(|name| self.catalog.object(name)).collect();
        let first = parents.first().copied().ok_or_else(no_relationship)?;
        let several = reference.reference_to.len() > 1;
        let next = rest.first().copied().unwrap_or_default();
        let knows = |parent: &&Object| {
            if rest.len() > 1 {
                rules::parent_field(parent, next).is_some()
            } else {
                parent.field(next).is_some() || (several && next.eq_ignore_ascii_case("Type"))
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
        if function.starts_with("FISCAL_") {
            return Err(Problem::malformed(format!("{} is not emulated", name.text), name.at));
        }
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

pub(super) fn unknown(object: &Object, name: &str, path: Path<'_>) -> Problem {
    let message = format!(
        "No such column '{name}' on entity '{}'. If you are attempting to use a custom field, be sure to append the '__c' \
         after the custom field name. Please reference your WSDL or the describe call for the appropriate names.",
        object.name
    );
    Problem::new("INVALID_FIELD", message, path.at)
}
