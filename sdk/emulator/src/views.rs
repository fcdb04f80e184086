//! What a request sees of the schema: objects belong to the data API or to the
//! Tooling API, and some are there only for who may see them.

use std::sync::Arc;

use sforce_schema::Version;

use crate::actor::Actor;
use crate::catalog::Catalog;
use crate::compile::CodeKind;
use crate::org::Org;
use crate::permissions::{Permission, Permissions, sees};
use crate::tooling;

/// Who sees the schema, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
struct View {
    /// Of the Tooling API whether it has `DeployDetails`; none for the data API.
    tooling: Option<bool>,
    permissions: Permissions,
}

/// The most views that are kept.
const MOST: usize = 16;

/// The schema as it was seen, while it stays as it is.
#[derive(Debug, Default)]
pub(crate) struct Views {
    made: Vec<(View, Arc<Catalog>)>,
    /// The schema that they were made of.
    of: Arc<Catalog>,
}

impl Org {
    /// The same one, who sees the schema through a version of the data API.
    pub(crate) fn as_data(&mut self, by: &Actor, version: Version) -> Actor {
        self.seeing(by, None, version)
    }

    /// The same through a version of the Tooling API.
    pub(crate) fn as_tooling(&mut self, by: &Actor, version: Version) -> Actor {
        self.seeing(by, Some(version.major >= tooling::results::DETAILS), version)
    }

    /// The schema that a version of the Tooling API, or the data API, has for who
    /// may see everything.
    pub(crate) fn whole_view(&mut self, tooling: Option<Version>) -> Arc<Catalog> {
        let tooling = tooling.map(|version| version.major >= tooling::results::DETAILS);
        self.view(View { tooling, permissions: Permission::ALL.into() })
    }

    fn seeing(&mut self, by: &Actor, tooling: Option<bool>, version: Version) -> Actor {
        let permissions = self.permissions_of(&by.user).clone();
        let catalog = self.view(View { tooling, permissions });
        Actor { version: Some(version.major), catalog, ..by.clone() }
    }

    fn view(&mut self, view: View) -> Arc<Catalog> {
        if !Arc::ptr_eq(&self.views.of, &self.catalog) {
            self.views = Views { made: Vec::new(), of: Arc::clone(&self.catalog) };
        }
        if let Some((_, made)) = self.views.made.iter().find(|(it, _)| *it == view) {
            return Arc::clone(made);
        }
        let mut catalog = Catalog::clone(&self.catalog);
        // Code can be asked for through both.
        let elsewhere =
            |tooling: bool, name: &str| view.tooling.is_none() && tooling && CodeKind::named(name).is_none();
        catalog
            .keep(|object| !elsewhere(object.tooling, &object.name) && sees(&view.permissions, &object.name));
        match view.tooling {
            Some(details) => tooling::of_version(&mut catalog, details),
            None => tooling::of_data(&mut catalog),
        }
        let made = Arc::new(catalog);
        self.views.made.truncate(MOST - 1);
        self.views.made.insert(0, (view, Arc::clone(&made)));
        made
    }
}
