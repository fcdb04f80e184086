//! Records with their children, created in one request.

use crate::api::{CreateTrees, Node, Wire};
use crate::change::{New, Target};
use crate::client::Org;
use crate::error::Error;
use crate::field::Child;
use crate::object::CanCreate;
use crate::value::Id;
use std::collections::BTreeMap;
use std::marker::PhantomData;

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
        self.only_over(Wire::Rest, "tree")?;
        let nodes = trees.iter().map(|tree| &tree.node).collect();
        self.make(CreateTrees { target: Target::of::<T>(), nodes }).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::testing::{Script, Ship, json, ship};
    use crate::error::{Acted, ErrorKind};

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
        assert_eq!(error.to_string(), "SOAP has no tree: use org.over(Wire::Rest)");
    }
}
