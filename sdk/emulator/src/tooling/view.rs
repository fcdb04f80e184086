//! The schema as a version of the Tooling API sees it: compile results are
//! `CompilerErrors` up to 30.0 and `DeployDetails` since.

use std::sync::Arc;

use sforce_codegen::schema::{Field, Object, Prop, Version};

use super::results::DETAILS;
use super::{LONGEST, REQUEST, targets};
use crate::catalog::Catalog;
use crate::org::Org;

const DETAILS_FIELD: &str = "DeployDetails";
const ERRORS_FIELD: &str = "CompilerErrors";

/// Gives a schema with containers what belongs to them.
pub(crate) fn complete(catalog: &mut Catalog) {
    let Some(request) = catalog.object(REQUEST) else { return };
    if request.field(ERRORS_FIELD).is_none() {
        let mut request = request.clone();
        request.fields.push(Field {
            name: ERRORS_FIELD.into(),
            ty: "textarea".into(),
            soap_type: "xsd:string".into(),
            length: LONGEST,
            byte_length: LONGEST,
            props: [Prop::Nillable].into(),
            ..Field::default()
        });
        catalog.add(request);
    }
    for object in targets::objects() {
        if catalog.object(&object.name).is_none() {
            catalog.add(object);
        }
    }
}

impl Org {
    /// Does something with the schema as a version of the Tooling API sees it.
    pub(crate) fn as_tooling<T>(&mut self, version: Version, act: impl FnOnce(&mut Self) -> T) -> T {
        let Some(request) = self.catalog.object(REQUEST) else { return act(self) };
        let hidden = if version.major >= DETAILS { ERRORS_FIELD } else { DETAILS_FIELD };
        let fields = request.fields.iter().filter(|field| field.name != hidden).cloned().collect();
        let seen = Object { fields, ..request.clone() };
        let whole = Arc::clone(&self.catalog);
        let mut view = Catalog::clone(&whole);
        view.add(seen);
        self.catalog = Arc::new(view);
        let done = act(self);
        self.catalog = whole;
        done
    }
}
