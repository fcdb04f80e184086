//! Records with their children, created in one request, which only REST has.

use super::names::object_name;
use super::results::one_each;
use super::save::json;
use super::{At, Call, Op, Request, Response, ops};
use crate::Value;
use crate::change::{Changes, Target};
use crate::error::Error;
use crate::record::{Form, ValueRef};
use crate::value::Id;
use crate::wire::rest::NotTheBytes;
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// So many records go in one request, children and all.
const RECORDS: usize = 200;
/// So deep may they lie, and of so many objects may they be.
const DEEP: usize = 5;

/// A record to create, with its children.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) target: Target,
    pub(crate) changes: Changes,
    pub(crate) children: Vec<(&'static str, Node)>,
}

impl Node {
    fn count(&self) -> usize {
        1 + self.children.iter().map(|(_, child)| child.count()).sum::<usize>()
    }

    fn depth(&self) -> usize {
        1 + self.children.iter().map(|(_, child)| child.depth()).max().unwrap_or_default()
    }

    fn visit<'n>(&'n self, names: &mut Vec<&'n str>, objects: &mut BTreeSet<&'n str>) {
        names.push(&self.name);
        objects.insert(&self.target.object);
        self.children.iter().for_each(|(_, child)| child.visit(names, objects));
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Attributes<'a> {
            r#type: &'a str,
            reference_id: &'a str,
        }

        if let Some(field) = self.changes.address_of_a_blob() {
            return Err(S::Error::custom(NotTheBytes(field)));
        }
        let unfit = |value: &Value| match value {
            Value::Reference(_) => true,
            Value::Num(number) => number.json().is_none(),
            _ => false,
        };
        if let Some(field) = self.changes.field_with(&unfit) {
            return Err(S::Error::custom(format_args!(
                "{field} is a reference to another request, or a number that is none"
            )));
        }
        let mut map = to.serialize_map(None)?;
        let attributes = Attributes { r#type: &self.target.object, reference_id: &self.name };
        map.serialize_entry("attributes", &attributes)?;
        for (name, value) in self.changes.iter() {
            map.serialize_entry(name, &ValueRef { value, form: Form::JSON })?;
        }
        let mut by_relationship: Vec<(&str, Vec<&Node>)> = Vec::new();
        for (relationship, child) in &self.children {
            match by_relationship.iter_mut().find(|(known, _)| known == relationship) {
                Some((_, children)) => children.push(child),
                None => by_relationship.push((relationship, vec![child])),
            }
        }
        for (relationship, records) in by_relationship {
            map.serialize_entry(relationship, &Records { records })?;
        }
        map.end()
    }
}

#[derive(serde::Serialize)]
struct Records<'a> {
    records: Vec<&'a Node>,
}

/// Trees of records whose roots are of one object.
pub(crate) struct CreateTrees<'a> {
    pub(crate) target: Target,
    pub(crate) nodes: Vec<&'a Node>,
}

impl Call for CreateTrees<'_> {
    type Answer = BTreeMap<String, Id>;

    fn op(&self) -> &Op {
        &ops::CREATE
    }

    fn rest(&self, at: &At) -> Result<Request, Error> {
        let (_, objects) = check(&self.nodes)?;
        let path = format!("/composite/tree/{}", object_name(&self.target.object)?);
        let body = json(&Records { records: self.nodes.clone() })?;
        let request = Request::post(path).json_text(body).expect(&[201]).tooling(self.target.tooling);
        Ok(match at.unassigned(objects.into_iter()) {
            Some((name, value)) => request.header(name, value),
            None => request,
        })
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        #[derive(serde::Deserialize)]
        struct Answer {
            results: Vec<One>,
        }

        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct One {
            reference_id: String,
            id: String,
        }

        let answer: Answer = response.json()?;
        let count = self.nodes.iter().map(|node| node.count()).sum();
        let id = |one: One| {
            let id = Id::lenient(&one.id)
                .map_err(|error| Error::decode(error.expected(), &one.id).within("id"))?;
            Ok((one.reference_id, id))
        };
        one_each("records", count, answer.results)?.into_iter().map(id).collect()
    }
}

/// How many records there are, and of which objects, if they go in one request.
fn check<'n>(records: &[&'n Node]) -> Result<(usize, BTreeSet<&'n str>), Error> {
    let count: usize = records.iter().map(|node| node.count()).sum();
    if count == 0 || count > RECORDS {
        return Err(Error::input(format!("1 to {RECORDS} records go in one request, not {count}")));
    }
    let (mut names, mut objects) = (Vec::with_capacity(count), BTreeSet::new());
    records.iter().for_each(|node| node.visit(&mut names, &mut objects));
    let deep = records.iter().map(|node| node.depth()).max().unwrap_or_default();
    if deep > DEEP || objects.len() > DEEP {
        return Err(Error::input(format!(
            "the trees are {deep} levels deep and of {} objects: {DEEP} of each are the most",
            objects.len()
        )));
    }
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Error::input(format!("two records are named {}", pair[0]))),
        None => Ok((count, objects)),
    }
}
