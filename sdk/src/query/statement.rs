//! The statement, without the types of its object and its rows.

use super::condition::{JOINS, Joint, Text};
use super::expression::{Call, Item, named};
use super::group::Rows;
use super::select::{Fields, Scope};
use crate::error::Error;

/// A statement may be so long, in characters.
pub(super) const STATEMENT: usize = 100_000;
/// A statement may hold so many subqueries for child records.
const CHILDREN: usize = 20;
/// A path may lead so many parents up.
const LEVELS: usize = 5;
/// A statement may name so many relationships to parents.
const PARENTS: usize = 55;
/// So many rows may be skipped.
const OFFSET: u64 = 2_000;
/// All fields at once are given only for so many rows.
const ALL_FIELDS: u64 = 200;

/// A statement without the types of its object and its rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Body {
    pub(super) object: String,
    pub(super) items: Vec<Item>,
    pub(super) children: Vec<(&'static str, Body)>,
    pub(super) all_fields: Option<Fields>,
    pub(super) scope: Option<Scope>,
    pub(super) condition: Option<Text>,
    pub(super) split: Option<Split>,
    pub(super) groups: Vec<String>,
    pub(super) rows: Option<Rows>,
    pub(super) having: Option<Text>,
    pub(super) order: Vec<String>,
    pub(super) limit: Option<u64>,
    pub(super) offset: Option<u64>,
    pub(super) purposes: Vec<&'static str>,
    pub(super) deleted: bool,
    /// The first thing that was wrong with what was put in.
    pub(super) problem: Option<String>,
}

/// A list of values that may take several queries.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Split {
    field: &'static str,
    literals: Vec<String>,
}

fn short(statement: String) -> Result<String, Error> {
    let length = statement.chars().count();
    if length > STATEMENT {
        return Err(Error::input(format!(
            "the statement has {length} characters, and the service takes {STATEMENT}: a long list of values can \
             be given to Select::split"
        )));
    }
    Ok(statement)
}

/// What rows call the columns.
pub(super) fn keys(items: &[Item]) -> Vec<String> {
    let mut unnamed = 0;
    let key = |item: &Item| match item {
        Item::Column(name)
        | Item::Call { alias: Some(name), .. }
        | Item::Call { call: Call::Named(name), .. } => name.clone(),
        Item::Call { .. } => {
            unnamed += 1;
            format!("expr{}", unnamed - 1)
        }
    };
    items.iter().map(key).collect()
}

impl Item {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Column(text) | Self::Call { text, .. } => text,
        }
    }
}

impl Split {
    pub(super) fn new(field: &'static str, literals: Vec<String>) -> Self {
        let mut seen = std::collections::HashSet::new();
        let mut literals: Vec<_> =
            literals.into_iter().filter(|literal| seen.insert(literal.clone())).collect();
        // Spellings of one text stand beside each other: the service takes them for the same.
        literals.sort_by_cached_key(|literal| literal.to_lowercase());
        Self { field, literals }
    }

    /// The lists, of at most so many bytes each.
    fn lists(&self, longest: usize) -> Result<Vec<String>, Error> {
        let mut lists = Vec::new();
        let mut list = String::new();
        let spellings = self.literals.chunk_by(|a, b| a.to_lowercase() == b.to_lowercase());
        for spellings in spellings {
            let together = spellings.join(", ");
            if !list.is_empty() && list.len() + ", ".len() + together.len() > longest {
                lists.push(std::mem::take(&mut list));
            }
            if together.len() > longest {
                return Err(Error::input(format!(
                    "a value for {} leaves a statement no room: the rest of it is too long",
                    self.field
                )));
            }
            if !list.is_empty() {
                list.push_str(", ");
            }
            list.push_str(&together);
        }
        lists.push(list);
        if lists == [""] {
            return Err(Error::input(format!("no values were given to split for {}", self.field)));
        }
        Ok(lists)
    }
}

impl Body {
    pub(super) fn push(&mut self, item: Item) {
        if !self.items.contains(&item) {
            self.items.push(item);
        }
    }

    pub(super) fn refuse(&mut self, problem: &str) {
        self.problem.get_or_insert_with(|| problem.to_owned());
    }

    /// The statements, of at most so many bytes each.
    pub(super) fn statements(&self, longest: usize) -> Result<Vec<String>, Error> {
        self.check()?;
        let columns = self.select_list()?;
        let Some(split) = &self.split else {
            return Ok(vec![short(self.text(&columns, None)?)?]);
        };
        let frame = self.text(&columns, Some(""))?.len() + " AND ()".len();
        let lists = split.lists(longest.min(STATEMENT).saturating_sub(frame))?;
        lists.iter().map(|list| short(self.text(&columns, Some(list))?)).collect()
    }

    /// The statement that counts the rows.
    pub(super) fn counting(&self) -> Result<String, Error> {
        let grouped = !self.groups.is_empty() || self.having.is_some();
        if grouped || !self.order.is_empty() || self.split.is_some() || self.offset.is_some() {
            return Err(Error::input("a count takes conditions and a limit only"));
        }
        self.checked_parts()?;
        short(self.text("COUNT()", None)?)
    }

    /// Nothing is said but what is selected of the object itself and its parents.
    pub(super) fn is_list(&self) -> bool {
        // Each by its name: a part that is added has to be thought of here.
        let Self {
            object: _,
            items: _,
            children,
            all_fields: None,
            scope: None,
            condition: None,
            split: None,
            groups,
            rows: None,
            having: None,
            order,
            limit: None,
            offset: None,
            purposes,
            deleted: false,
            problem: None,
        } = self
        else {
            return false;
        };
        children.is_empty() && groups.is_empty() && order.is_empty() && purposes.is_empty()
    }

    /// What the service is known to refuse.
    fn check(&self) -> Result<(), Error> {
        self.checked_parts()?;
        let problem = |problem: String| Err(Error::input(problem));
        if self.items.is_empty() && self.children.is_empty() && self.all_fields.is_none() {
            return problem("the query selects no columns".to_owned());
        }
        let aggregated =
            self.items.iter().any(|item| matches!(item, Item::Call { call: Call::Aggregate, .. }));
        if (aggregated || !self.groups.is_empty()) && !self.children.is_empty() {
            return problem("a query with aggregates or groups has no child records".to_owned());
        }
        if aggregated && self.groups.is_empty() && self.limit.is_some() {
            return problem("a query of aggregates has one row: it takes no limit".to_owned());
        }
        if aggregated || !self.groups.is_empty() {
            let alone = |item: &&Item| match item {
                Item::Column(name) => !self.groups.contains(name),
                Item::Call { call: Call::OfDate, text, .. } => !self.groups.contains(text),
                Item::Call { .. } => false,
            };
            if let Some(alone) = self.items.iter().find(alone) {
                return problem(format!(
                    "{} stands beside aggregates or groups: group by it too, or select an aggregate of it",
                    alone.text()
                ));
            }
        }
        if self.having.is_some() && self.groups.is_empty() {
            return problem("HAVING goes with GROUP BY".to_owned());
        }
        if self.rows.is_some_and(|rows| rows != Rows::Plain) && self.groups.len() > 3 {
            return problem("ROLLUP and CUBE take three columns at most".to_owned());
        }
        if matches!(self.all_fields, Some(Fields::All | Fields::Custom))
            && self.limit.is_none_or(|rows| rows > ALL_FIELDS)
        {
            return problem(format!(
                "all fields at once are given for at most {ALL_FIELDS} rows: set a limit"
            ));
        }
        if self.split.is_some() {
            let together = !self.order.is_empty() || self.limit.is_some() || self.offset.is_some();
            if together || !self.groups.is_empty() || aggregated {
                return problem(
                    "a query that is split has no order, limit, offset, groups or aggregates: its rows come from \
                     several statements"
                        .to_owned(),
                );
            }
        }
        Ok(())
    }

    /// What the service is known to refuse in a query, and in a count of its rows.
    fn checked_parts(&self) -> Result<(), Error> {
        if let Some(problem) = &self.problem {
            return Err(Error::input(problem.as_str()));
        }
        let problem = |problem: String| Err(Error::input(problem));
        for item in &self.items {
            if let Item::Column(name) = item {
                named(name)?;
                if name.split('.').count() > LEVELS + 1 {
                    return problem(format!("{name} leads more than {LEVELS} parents up"));
                }
            }
            if let Item::Call { alias: Some(alias), .. } = item
                && (named(alias).is_err() || alias.contains('.'))
            {
                return problem(format!("{alias:?} is not a name for a column"));
            }
        }
        let parents: std::collections::BTreeSet<&str> = self
            .items
            .iter()
            .flat_map(|item| {
                let text = item.text();
                text.match_indices('.').map(|(at, _)| &text[..at])
            })
            .collect();
        if parents.len() > PARENTS {
            return problem(format!(
                "the query names {} relationships to parents, and the service takes {PARENTS}",
                parents.len()
            ));
        }
        if self.children.len() > CHILDREN {
            return problem(format!(
                "the query has {} subqueries, and the service takes {CHILDREN}",
                self.children.len()
            ));
        }
        if let Some(condition) = self.condition.as_ref().filter(|condition| condition.joins > JOINS) {
            return problem(format!(
                "the query has {} conditions by other records, and the service takes {JOINS}",
                condition.joins
            ));
        }
        if let Some(offset) = self.offset.filter(|offset| *offset > OFFSET) {
            return problem(format!(
                "an offset of {offset} is more than the {OFFSET} that the service takes"
            ));
        }
        Ok(())
    }

    /// What stands between SELECT and FROM.
    fn select_list(&self) -> Result<String, Error> {
        let mut list: Vec<String> = Vec::with_capacity(self.items.len() + self.children.len());
        if let Some(fields) = self.all_fields {
            list.push(
                match fields {
                    Fields::All => "FIELDS(ALL)",
                    Fields::Custom => "FIELDS(CUSTOM)",
                    Fields::Standard => "FIELDS(STANDARD)",
                }
                .to_owned(),
            );
        }
        for item in &self.items {
            list.push(match item {
                Item::Column(name) => name.clone(),
                Item::Call { text, alias: Some(alias), .. } => format!("{text} {alias}"),
                Item::Call { text, .. } => text.clone(),
            });
        }
        for (relationship, body) in &self.children {
            body.check()?;
            let within = Body { object: (*relationship).to_owned(), ..body.clone() };
            list.push(format!("({})", within.text(&within.select_list()?, None)?));
        }
        Ok(list.join(", "))
    }

    /// The statement with this select list, and with this list of values for `split`.
    fn text(&self, columns: &str, values: Option<&str>) -> Result<String, Error> {
        let mut out = format!("SELECT {columns} FROM {}", self.object);
        if let Some(scope) = self.scope {
            out.push_str(" USING SCOPE ");
            out.push_str(scope.word());
        }
        let split = self.split.as_ref().zip(values);
        let split = split.map(|(split, values)| Text::list(split.field, values));
        let condition = match (self.condition.clone(), split) {
            (Some(condition), Some(split)) => Some(condition.both(Joint::And, split)),
            (one, other) => one.or(other),
        };
        clause(&mut out, " WHERE ", condition.as_ref())?;
        if !self.groups.is_empty() {
            let groups = self.groups.join(", ");
            out.push_str(&match self.rows {
                Some(Rows::Rollup) => format!(" GROUP BY ROLLUP({groups})"),
                Some(Rows::Cube) => format!(" GROUP BY CUBE({groups})"),
                _ => format!(" GROUP BY {groups}"),
            });
        }
        clause(&mut out, " HAVING ", self.having.as_ref())?;
        if !self.order.is_empty() {
            out.push_str(" ORDER BY ");
            out.push_str(&self.order.join(", "));
        }
        if let Some(limit) = self.limit {
            out.push_str(&format!(" LIMIT {limit}"));
        }
        if let Some(offset) = self.offset {
            out.push_str(&format!(" OFFSET {offset}"));
        }
        for purpose in &self.purposes {
            out.push(' ');
            out.push_str(purpose);
        }
        Ok(out)
    }
}

fn clause(out: &mut String, word: &str, condition: Option<&Text>) -> Result<(), Error> {
    if let Some(condition) = condition {
        out.push_str(word);
        out.push_str(condition.soql.as_deref().map_err(Error::input)?);
    }
    Ok(())
}
