//! Records with their children, created in one request.

use super::answer::{Granted, written};
use super::org::Org;
use super::rest_calls::{body, miscounted};
use super::send::RestCall;
use super::soap_calls::object_name;
use super::transport::Method;
use crate::Value;
use crate::change::{Changes, New, Target};
use crate::error::{Acted, Error};
use crate::field::Child;
use crate::object::CanCreate;
use crate::record::{Form, ValueRef};
use crate::value::Id;
use crate::wire::rest::NotTheBytes;
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

/// So many records go in one request, children and all.
const RECORDS: usize = 200;
/// So deep may they lie, and of so many objects may they be.
const DEEP: usize = 5;

/// A record to create, with its children.
///
/// ```
/// # use sforce::{Child, CanCreate, Field, New, client::Tree, field::mask::*};
/// # fn example<A: CanCreate, C: CanCreate>(
/// #     account_name: Field<A, String, { CREATE }>, last_name: Field<C, String, { CREATE }>,
/// #     contacts: Child<A, C>,
/// # ) {
/// let tree = Tree::new("acme", New::<A>::new().set(account_name, "Acme"))
///     .child(contacts, Tree::new("ahab", New::<C>::new().set(last_name, "Ahab")));
/// # let _ = tree;
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Tree<T> {
    node: Node,
    of: PhantomData<fn() -> T>,
}

#[derive(Clone, Debug)]
struct Node {
    name: String,
    target: Target,
    changes: Changes,
    children: Vec<(&'static str, Node)>,
}

impl<T: CanCreate> Tree<T> {
    /// A record, by a name that no other of the request has.
    pub fn new(name: &str, record: New<T>) -> Self {
        let node = Node {
            name: name.to_owned(),
            target: record.target,
            changes: record.changes,
            children: Vec::new(),
        };
        Self { node, of: PhantomData }
    }

    /// With a child.
    #[must_use]
    pub fn child<C: CanCreate>(mut self, relationship: Child<T, C>, child: Tree<C>) -> Self {
        self.node.children.push((relationship.name(), child.node));
        self
    }
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

impl Org {
    /// Creates records with their children, all or none of them: 200 in all, five levels
    /// deep and of five objects at most. Gives their ids by their names. Over REST only,
    /// from 34.0.
    ///
    /// # Errors
    /// If the trees do not fit in one request; and why the first record that was refused
    /// was: nothing has been created then.
    ///
    /// # Cancel safety
    /// One request: dropped before its answer, either all records are created or none.
    pub async fn create_trees<T: CanCreate>(
        &self,
        trees: Vec<Tree<T>>,
    ) -> Result<BTreeMap<String, Id>, Error> {
        #[derive(serde::Deserialize)]
        struct Came {
            results: Vec<One>,
        }

        #[derive(serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct One {
            reference_id: String,
            id: String,
        }

        self.only_over_rest("tree")?;
        let records: Vec<_> = trees.iter().map(|tree| &tree.node).collect();
        let (count, objects) = check(&records)?;
        let target = Target::of::<T>();
        let path = format!("/composite/tree/{}", object_name(&target.object)?);
        let sent = body(&Records { records })?;
        let unassigned = self.view.options.unassigned(objects.into_iter());
        let call = RestCall {
            body: Some(sent),
            headers: unassigned.as_slice(),
            ..RestCall::new("create", Method::Post, &path, Granted::CREATED)
        };
        let response = self.rest(call.tooling(target.tooling)).await?;
        let came: Came = written(&response, serde_json::from_str)?;
        if came.results.len() != count {
            return Err(miscounted(count, came.results.len()));
        }
        let id = |one: One| {
            let id = Id::lenient(&one.id).map_err(|error| {
                Error::decode(error.expected(), &one.id).within("id").with_acted(Acted::Perhaps)
            })?;
            Ok((one.reference_id, id))
        };
        came.results.into_iter().map(id).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Wire;
    use crate::client::testing::{Script, Ship, json, ship};
    use crate::error::ErrorKind;

    const FLEET: Child<Ship, Ship> = Child::new("Boats__r");

    fn tree(name: &str) -> Tree<Ship> {
        Tree::new(name, New::new().set(Ship::NAME, name))
    }

    #[tokio::test]
    async fn records_are_created_with_their_children() {
        let script = Script::new([json(
            201,
            r#"{"hasErrors":false,"results":[{"referenceId":"a","id":"a00000000000001AAA"},
               {"referenceId":"b","id":"a00000000000002AAA"},{"referenceId":"c","id":"a00000000000003AAA"}]}"#,
        )]);
        let trees = vec![tree("a").child(FLEET, tree("b")).child(FLEET, tree("c"))];
        let ids = script.org().create_trees(trees).await.unwrap();
        assert_eq!(
            ids.into_iter().collect::<Vec<_>>(),
            [("a".into(), ship(1)), ("b".into(), ship(2)), ("c".into(), ship(3))]
        );
        let record = |name: &str, more: &str| {
            format!(r#"{{"attributes":{{"type":"Ship__c","referenceId":"{name}"}},"Name":"{name}"{more}}}"#)
        };
        let boats = format!(r#","Boats__r":{{"records":[{},{}]}}"#, record("b", ""), record("c", ""));
        let sent = format!(r#"{{"records":[{}]}}"#, record("a", &boats));
        assert_eq!(script.only(), format!("POST /services/data/v62.0/composite/tree/Ship__c\n{sent}"));
    }

    #[tokio::test]
    async fn a_refused_record_is_named() {
        let script = Script::new([json(
            400,
            r#"{"hasErrors":true,"results":[{"referenceId":"b","errors":[{"statusCode":"REQUIRED_FIELD_MISSING",
               "message":"Required fields are missing: [Name]","fields":["Name"]}]}]}"#,
        )]);
        let error = script.org().create_trees(vec![tree("a")]).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("REQUIRED_FIELD_MISSING")));
        assert_eq!((error.fields(), error.acted()), (&["Name".to_owned()][..], Acted::No));
        assert!(error.to_string().contains("record b: Required fields"), "{error}");
    }

    #[tokio::test]
    async fn what_does_not_fit_is_not_sent() {
        let org = Script::default().org();
        let deep = (0..5).fold(tree("x"), |inner, at| tree(&format!("d{at}")).child(FLEET, inner));
        let many = (0..201).map(|at| tree(&format!("n{at}"))).collect();
        for (trees, word) in [
            (Vec::new(), "1 to 200"),
            (many, "not 201"),
            (vec![deep], "6 levels"),
            (vec![tree("a"), tree("b").child(FLEET, tree("a"))], "named a"),
        ] {
            let error = org.create_trees(trees).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.to_string().contains(word), "{error}");
        }
        let lost = Script::new([json(201, r#"{"hasErrors":false,"results":[]}"#)]).org();
        let error = lost.create_trees(vec![tree("a")]).await.unwrap_err();
        assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::Perhaps), "{error}");
        let error = org.over(Wire::Soap).create_trees(vec![tree("a")]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    }
}
