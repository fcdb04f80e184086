//! A syntax tree to a plan: names become fields, and what the schema forbids is
//! refused.

mod conditions;
mod groups;
mod literals;
mod names;

pub(super) use names::named;

use std::cell::RefCell;
use std::collections::BTreeSet;

use sforce_schema::{ChildRelationship, Field, Object, ObjectFlag, Prop};

use super::Problem;
use super::ast::{self, Expr, Path, Query};
use super::plan::{Item, Key, Operand, Parent, Plan, Rows};
use crate::catalog::Catalog;
use crate::rules;
use crate::soql::Ask;

/// The most relationships to parents in a query (soql, section 5).
const MOST_PARENTS: usize = 55;
/// The first version with `TYPEOF` for everybody.
const TYPE_OF: u16 = 46;
/// The most subqueries of children in a query.
const MOST_CHILDREN: usize = 20;
/// The most rows that `FIELDS(ALL)` and `FIELDS(CUSTOM)` may give.
const MOST_OF_ALL_FIELDS: usize = 200;
/// The first version with `FIELDS`.
const FIELDS: u16 = 51;
/// The first version whose subqueries may have subqueries.
const DEEP: u16 = 58;
/// The most levels of objects from then on, the root included.
const MOST_LEVELS: usize = 5;

pub(super) fn bind<'a>(query: &Query<'_>, ask: &Ask<'a>) -> Result<Plan<'a>, Problem> {
    let binder = Binder::new(query, ask, object(query.from, ask)?);
    let plan = binder.plan(query)?;
    binder.few_ways(query)?;
    Ok(plan)
}

/// The object of a FROM that may be queried.
fn object<'a>(from: Path<'_>, ask: &Ask<'a>) -> Result<&'a Object, Problem> {
    let object = known(from, ask)?;
    queryable(object, from, ask)?;
    Ok(object)
}

fn known<'a>(from: Path<'_>, ask: &Ask<'a>) -> Result<&'a Object, Problem> {
    let name = from.text;
    ask.catalog.object(name).ok_or_else(|| {
        let message = format!(
            "sObject type '{name}' is not supported. If you are attempting to use a custom object, be sure to append the \
             '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
        );
        Problem::new("INVALID_TYPE", message, from.at)
    })
}

fn queryable(object: &Object, from: Path<'_>, ask: &Ask<'_>) -> Result<(), Problem> {
    if object.has(ObjectFlag::Queryable) {
        return Ok(());
    }
    let message = format!("entity type {} does not support query", object.name);
    Err(Problem::new(ask.unsupported, message, from.at))
}

/// The names that a query knows.
struct Binder<'a, 'q> {
    ask: &'q Ask<'a>,
    catalog: &'a Catalog,
    object: &'a Object,
    alias: Option<&'q str>,
    parents: &'q [(Path<'q>, &'q str)],
    /// 1 for the outermost query.
    level: usize,
    /// The ways to parents that the query goes, in lower case.
    ways: RefCell<BTreeSet<String>>,
}

impl<'a, 'q> Binder<'a, 'q> {
    fn new(query: &'q Query<'_>, ask: &'q Ask<'a>, object: &'a Object) -> Self {
        Self {
            ask,
            catalog: ask.catalog,
            object,
            alias: query.alias,
            parents: &query.parents,
            level: 1,
            ways: RefCell::default(),
        }
    }

    fn plan(&self, query: &Query<'_>) -> Result<Plan<'a>, Problem> {
        if let [ast::Item::Count(_)] = query.select.as_slice()
            && query.group.is_empty()
        {
            if let Some(order) = query.order.first() {
                return Err(Problem::malformed("COUNT() cannot be ordered", order.expr.head().at));
            }
            return Ok(Plan::Count(self.rows(query, Vec::new())?));
        }
        let aggregates = query.select.iter().any(|item| match item {
            ast::Item::Expr(expr, _) => groups::aggregate(expr).is_some(),
            _ => false,
        });
        if aggregates || !query.group.is_empty() {
            return Ok(Plan::Groups(self.groups(query)?));
        }
        if query.having.is_some() {
            return Err(Problem::malformed("HAVING needs GROUP BY", query.at));
        }
        let items = self.items(query)?;
        Ok(Plan::Rows(self.rows(query, items)?))
    }

    /// Refuses more ways to parents than a statement may go.
    fn few_ways(&self, query: &Query<'_>) -> Result<(), Problem> {
        let ways = self.ways.borrow().len();
        if ways <= MOST_PARENTS {
            return Ok(());
        }
        let message = format!("{ways} child-to-parent relationships in a query; {MOST_PARENTS} are allowed");
        Err(Problem::malformed(message, query.at))
    }

    fn rows(&self, query: &Query<'_>, items: Vec<Item<'a>>) -> Result<Rows<'a>, Problem> {
        let filter = query.filter.as_ref().map(|condition| self.conditions(condition)).transpose()?;
        let mut order = Vec::new();
        for key in &query.order {
            order.push(Self::key(key, |expr| self.operand(expr))?);
        }
        Ok(Rows {
            object: self.object,
            items,
            filter,
            order,
            limit: query.limit.map(|(limit, _)| limit),
            offset: query.offset.map_or(0, |(offset, _)| offset),
            all: self.ask.all,
        })
    }

    /// A key of ORDER BY. What is sorted by must be sortable.
    fn key(
        key: &ast::Order<'_>,
        operand: impl FnOnce(&Expr<'_>) -> Result<Operand<'a>, Problem>,
    ) -> Result<Key<'a>, Problem> {
        let operand = operand(&key.expr)?;
        if let Operand::Column(column) = &operand
            && !column.field.has(Prop::Sortable)
        {
            let path = key.expr.head();
            let message = format!("field '{}' can not be sorted in a query call", path.text);
            return Err(Problem::new("INVALID_FIELD", message, path.at));
        }
        Ok(Key { operand, descending: key.descending, nulls_last: key.nulls_last })
    }

    fn items(&self, query: &Query<'_>) -> Result<Vec<Item<'a>>, Problem> {
        let mut items = Vec::new();
        let mut children = 0;
        for item in &query.select {
            match item {
                ast::Item::Expr(Expr::Path(path), Some(_)) => {
                    let message = "only aggregate expressions use field aliasing";
                    return Err(Problem::malformed(message, path.at));
                }
                ast::Item::Expr(Expr::Path(path), None) => {
                    let names = self.names(*path)?;
                    self.add(&mut items, (&[self.object], false), &names, *path)?;
                }
                ast::Item::Expr(expr, alias) => self.shown(&mut items, expr, *alias)?,
                ast::Item::Fields(which) => self.all_fields(&mut items, query, *which)?,
                ast::Item::TypeOf(of) => items.push(self.type_of(of)?),
                ast::Item::Count(at) => {
                    return Err(Problem::malformed("COUNT() stands alone; COUNT(Id) counts in groups", *at));
                }
                ast::Item::Query(inner) => {
                    children += 1;
                    if children > MOST_CHILDREN {
                        let message = format!("a query may have {MOST_CHILDREN} subqueries");
                        return Err(Problem::malformed(message, inner.at));
                    }
                    items.push(self.children(inner, query)?);
                }
            }
        }
        Ok(items)
    }

    /// `toLabel(Status)`, `FORMAT(Amount) a`. Labels are made from values here,
    /// so a label is its value.
    fn shown(&self, items: &mut Vec<Item<'a>>, expr: &Expr<'_>, alias: Option<&str>) -> Result<(), Problem> {
        let operand = self.operand(expr)?;
        let (Operand::Column(column) | Operand::Format(column)) = &operand else {
            let message = format!("{} needs GROUP BY", expr.head().text);
            return Err(Problem::malformed(message, expr.head().at));
        };
        let name = alias.map_or_else(|| column.field.name.clone(), ToOwned::to_owned);
        if has(items, &name) {
            return Err(duplicate(expr.head(), &name));
        }
        let labelled =
            matches!(expr, Expr::Call(function, _) if function.text.eq_ignore_ascii_case("toLabel"));
        let labels = self.catalog.labels().values(column.object, column.field);
        if labelled && !labels.is_empty() {
            items.push(Item::Label(name, column.clone(), labels));
            return Ok(());
        }
        items.push(Item::Shown(name, operand));
        Ok(())
    }

    /// `TYPEOF What WHEN Account THEN Phone … END`
    fn type_of(&self, of: &ast::TypeOf<'_>) -> Result<Item<'a>, Problem> {
        let path = of.relationship;
        if self.ask.version.is_some_and(|version| version < TYPE_OF) {
            let message = format!("TYPEOF came with API version {TYPE_OF}.0");
            return Err(Problem::malformed(message, path.at));
        }
        let mut names = self.names(path)?;
        let reference = rules::parent_field(self.object, names.pop().unwrap_or_default())
            .filter(|reference| names.is_empty() && names::is_polymorphic(reference))
            .ok_or_else(|| {
                let message =
                    format!("TYPEOF takes a relationship to objects of several types, not '{}'", path.text);
                Problem::malformed(message, path.at)
            })?;
        self.ways.borrow_mut().insert(path.text.to_lowercase());
        let mut branches: Vec<(&'a Object, Vec<Item<'a>>)> = Vec::new();
        for (name, fields) in &of.branches {
            let object = known(*name, self.ask)?;
            if !reference.reference_to.iter().any(|to| to.eq_ignore_ascii_case(&object.name)) {
                let message = format!("{} does not refer to {}", path.text, object.name);
                return Err(Problem::malformed(message, name.at));
            }
            if branches.iter().any(|(other, _)| other.name == object.name) {
                let message = format!("TYPEOF has {} twice", object.name);
                return Err(Problem::malformed(message, name.at));
            }
            let mut items = Vec::new();
            for field in fields {
                let names: Vec<&str> = field.text.split('.').collect();
                self.add(&mut items, (&[object], false), &names, *field)?;
            }
            branches.push((object, items));
        }
        let name = reference.relationship_name.as_deref().unwrap_or_default();
        let mut otherwise = Parent { name, reference, targets: Vec::new(), items: Vec::new() };
        for field in &of.otherwise {
            let (_, targets) = self.hop(&[self.object], name, &[field.text], *field)?;
            self.add(&mut otherwise.items, (&targets, true), &[field.text], *field)?;
            otherwise.targets = self.found(reference, &targets);
        }
        Ok(Item::TypeOf { branches, otherwise })
    }

    /// Adds one path to the tree; paths through one parent share its node. The objects are those that the path has come
    /// to, and whether a reference to several led there.
    fn add(
        &self,
        items: &mut Vec<Item<'a>>,
        (objects, several): (&[&'a Object], bool),
        names: &[&str],
        path: Path<'_>,
    ) -> Result<(), Problem> {
        let Some((first, rest)) = names.split_first() else { return Ok(()) };
        if rest.is_empty() {
            if several && first.eq_ignore_ascii_case("Type") {
                // Whatever field of that name the object itself has.
                if has(items, "Type") {
                    return Err(duplicate(path, path.text));
                }
                items.push(Item::Type);
                return Ok(());
            }
            let found = objects.iter().find_map(|object| Some((*object, object.field(first)?)));
            let Some((object, field)) = found else {
                return Err(names::unknown(objects.first().copied().unwrap_or(self.object), first, path));
            };
            if has(items, &field.name) {
                return Err(duplicate(path, path.text));
            }
            items.push(Item::Field(object, field));
            return Ok(());
        }
        let (reference, targets) = self.hop(objects, first, rest, path)?;
        let is_it = |item: &Item<'_>| matches!(item, Item::Parent(it) if it.reference.name == reference.name);
        let at = items.iter().position(is_it).unwrap_or_else(|| {
            let name = reference.relationship_name.as_deref().unwrap_or_default();
            items.push(Item::Parent(Parent { name, reference, targets: Vec::new(), items: Vec::new() }));
            items.len() - 1
        });
        let Some(Item::Parent(parent)) = items.get_mut(at) else { return Ok(()) };
        for target in self.found(reference, &targets) {
            if !parent.targets.iter().any(|it| it.name == target.name) {
                parent.targets.push(target);
            }
        }
        self.add(&mut parent.items, (&targets, names::is_polymorphic(reference)), rest, path)
    }

    /// The objects whose records a query finds behind a reference: of several types all of them, also those that do not
    /// have what is asked for.
    fn found(&self, reference: &Field, targets: &[&'a Object]) -> Vec<&'a Object> {
        if names::is_polymorphic(reference) {
            return reference.reference_to.iter().filter_map(|name| self.catalog.object(name)).collect();
        }
        targets.to_vec()
    }

    /// Every field, the standard ones, or the custom ones.
    fn all_fields(
        &self,
        items: &mut Vec<Item<'a>>,
        query: &Query<'_>,
        which: Path<'_>,
    ) -> Result<(), Problem> {
        let custom = match which.text.to_ascii_uppercase().as_str() {
            "ALL" => None,
            "STANDARD" => Some(false),
            "CUSTOM" => Some(true),
            _ => {
                let message = "FIELDS takes ALL, CUSTOM or STANDARD";
                return Err(Problem::malformed(message, which.at));
            }
        };
        if self.ask.version.is_some_and(|version| version < FIELDS) {
            let message = format!("FIELDS came with API version {FIELDS}.0");
            return Err(Problem::malformed(message, which.at));
        }
        let bounded = query.limit.is_some_and(|(limit, _)| limit <= MOST_OF_ALL_FIELDS)
            || query.filter.as_ref().is_some_and(names_ids);
        if custom != Some(false) && !bounded {
            let message = format!(
                "The SOQL FIELDS function must have a LIMIT of at most {MOST_OF_ALL_FIELDS}, or as many Ids"
            );
            return Err(Problem::malformed(message, which.at));
        }
        let before = items.len();
        for field in &self.object.fields {
            if custom.is_some_and(|custom| field.name.ends_with("__c") != custom) {
                continue;
            }
            if has(items, &field.name) {
                return Err(duplicate(which, &field.name));
            }
            items.push(Item::Field(self.object, field));
        }
        if items.len() == before {
            let message = format!("FIELDS({}) of {} is empty", which.text, self.object.name);
            return Err(Problem::malformed(message, which.at));
        }
        Ok(())
    }

    /// A subquery of children.
    fn children(&self, query: &Query<'_>, outer: &Query<'_>) -> Result<Item<'a>, Problem> {
        let name = query.from.text;
        let bare = name.rsplit('.').next().unwrap_or(name);
        let named = |child: &&ChildRelationship| {
            child.relationship_name.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(bare))
        };
        let child = self.object.children.iter().find(named);
        let of = child.and_then(|child| Some((child, self.catalog.object(&child.object)?)));
        let (child, object) = of.ok_or_else(|| {
            let message = format!(
                "Didn't understand relationship '{name}' in FROM part of query call. If you are attempting to use a custom \
                 relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or \
                 the describe call for the appropriate names."
            );
            Problem::new("INVALID_TYPE", message, query.from.at)
        })?;
        queryable(object, query.from, self.ask)?;
        let level = self.level + 1;
        let most = if self.ask.version.is_none_or(|version| version >= DEEP) { MOST_LEVELS } else { 2 };
        if level > most {
            let message = format!("SOQL statements may have {most} levels of relationships in this version");
            return Err(Problem::malformed(message, query.at));
        }
        if let Some(expr) = query.group.first() {
            return Err(Problem::malformed("a subquery cannot be grouped", expr.head().at));
        }
        if let Some((_, at)) = query.offset.filter(|_| outer.limit.is_none_or(|(limit, _)| limit != 1)) {
            let message = "OFFSET in a subquery needs an outer query with LIMIT 1";
            return Err(Problem::malformed(message, at));
        }
        for item in &query.select {
            if let ast::Item::Expr(expr, _) = item
                && groups::aggregate(expr).is_some()
            {
                return Err(Problem::malformed("a subquery cannot aggregate", expr.head().at));
            }
        }
        let binder = Binder { level, ..Binder::new(query, self.ask, object) };
        let items = binder.items(query)?;
        let rows = Box::new(binder.rows(query, items)?);
        binder.few_ways(query)?;
        let name = child.relationship_name.as_deref().unwrap_or_default();
        Ok(Item::Children { name, child, rows })
    }
}

/// Whether a condition leaves a few records by their ids.
fn names_ids(condition: &ast::Condition<'_>) -> bool {
    match condition {
        ast::Condition::And(all) => all.iter().any(names_ids),
        ast::Condition::Test(Expr::Path(path), operator, right) if path.text.eq_ignore_ascii_case("Id") => {
            match right {
                ast::Right::Value(_) => *operator == ast::Operator::Equal,
                ast::Right::List(ids) => *operator == ast::Operator::In && ids.len() <= MOST_OF_ALL_FIELDS,
                ast::Right::Query(_) => false,
            }
        }
        _ => false,
    }
}

fn has(items: &[Item<'_>], name: &str) -> bool {
    items.iter().any(|item| match item {
        Item::Field(_, field) => field.name == name,
        Item::Shown(it, _) | Item::Label(it, ..) => it == name,
        Item::Type => name == "Type",
        Item::Parent(_) | Item::TypeOf { .. } | Item::Children { .. } => false,
    })
}

fn duplicate(path: Path<'_>, name: &str) -> Problem {
    Problem::new("INVALID_FIELD", format!("duplicate field selected: {name}"), path.at)
}
