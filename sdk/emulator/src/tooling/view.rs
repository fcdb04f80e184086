//! The schema as a version of the Tooling API sees it: compile results are
//! `CompilerErrors` up to 30.0 and `DeployDetails` since.

use sforce_schema::{Field, FieldType, Prop};

use super::{LONGEST, REQUEST, code, targets};
use crate::catalog::Catalog;
use crate::compile::CodeKind;

const DETAILS_FIELD: &str = "DeployDetails";
const ERRORS_FIELD: &str = "CompilerErrors";

/// Gives a schema with containers what belongs to them.
pub(crate) fn complete(catalog: &mut Catalog) {
    let Some(request) = catalog.object(REQUEST) else { return };
    if request.field(ERRORS_FIELD).is_none() {
        let mut request = request.clone();
        request.fields.push(Field {
            name: ERRORS_FIELD.into(),
            ty: FieldType::Textarea,
            soap_type: "xsd:string".into(),
            length: LONGEST,
            byte_length: LONGEST,
            props: [Prop::Nillable].into(),
            ..Field::default()
        });
        catalog.add(request);
    }
    for object in targets::objects() {
        let Some(mut there) = catalog.object(&object.name).cloned() else {
            catalog.add(object);
            continue;
        };
        // What a describe of the data API leaves out.
        let more =
            object.fields.into_iter().filter(|field| code::TOOLING_ONLY.contains(&field.name.as_str()));
        let more: Vec<_> = more.filter(|field| there.field(&field.name).is_none()).collect();
        there.fields.extend(more);
        catalog.add(there);
    }
}

/// Leaves of code what the data API has.
pub(crate) fn of_data(catalog: &mut Catalog) {
    for kind in CodeKind::ALL {
        let Some(mut object) = catalog.object(kind.name()).cloned() else { continue };
        object.fields.retain(|field| !code::TOOLING_ONLY.contains(&field.name.as_str()));
        catalog.add(object);
    }
}

/// Leaves of a request what a version has.
pub(crate) fn of_version(catalog: &mut Catalog, details: bool) {
    let Some(request) = catalog.object(REQUEST) else { return };
    let hidden = if details { ERRORS_FIELD } else { DETAILS_FIELD };
    let mut seen = request.clone();
    seen.fields.retain(|field| field.name != hidden);
    catalog.add(seen);
}
