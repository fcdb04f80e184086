//! Describes, made back from the schema. Every key that the service gives is
//! there; labels are made from names, since a schema holds none.

use flate2::Crc;
use sforce_schema::{Field, FieldText, FilteredLookup, Object, ObjectFlag, ObjectText, Prop, RecordType};

use super::{Request, json};
use crate::catalog::label;
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;
use crate::time;

type Members = Vec<(String, Json)>;

/// Flags that the list of objects leaves out: two that only the full describe
/// has, and two that only SOAP has.
const ELSEWHERE: [ObjectFlag; 4] = [
    ObjectFlag::CompactLayoutable,
    ObjectFlag::SearchLayoutable,
    ObjectFlag::DataTranslationEnabled,
    ObjectFlag::IdEnabled,
];

/// What the list of objects says too.
const IN_SUMMARY: [ObjectText; 2] = [ObjectText::AssociateEntityType, ObjectText::AssociateParentEntity];

/// Keys that came after REST itself, and the version that they came with
/// (describe-metadata, sections 2 to 4; REST has `defaultValue` longer than SOAP).
const SINCE: [(&str, u16); 36] = [
    ("permissionable", 24),
    ("displayLocationInDecimal", 25),
    ("compactLayoutable", 29),
    ("extraTypeInfo", 30),
    ("mask", 30),
    ("maskType", 30),
    ("queryByDistance", 30),
    ("filteredLookupInfo", 31),
    ("namedLayoutInfos", 31),
    ("actionOverrides", 32),
    ("referenceTargetField", 32),
    ("highScaleNumber", 33),
    ("junctionReferenceTo", 33),
    ("encrypted", 34),
    ("mruEnabled", 35),
    ("supportedScopes", 35),
    ("aggregatable", 36),
    ("networkScopeFieldName", 36),
    ("junctionIdListNames", 37),
    ("compoundFieldName", 39),
    ("hasSubtypes", 39),
    ("isSubtype", 39),
    ("polymorphicForeignKey", 40),
    ("searchPrefilterable", 40),
    ("aiPredictionField", 43),
    ("formulaTreatNullNumberAsZero", 43),
    ("deepCloneable", 47),
    ("defaultImplementation", 47),
    ("extendedBy", 47),
    ("extendsInterfaces", 47),
    ("implementedBy", 47),
    ("implementsInterfaces", 47),
    ("isInterface", 47),
    ("associateEntityType", 50),
    ("associateParentEntity", 50),
    ("sobjectDescribeOption", 56),
];

/// `/sobjects`
pub(super) fn global(org: &Org, request: &Request<'_>) -> Answer {
    let objects = request.by.catalog.objects().map(|object| shown(summary(object, request), request));
    let body = Json::object([
        ("encoding", "UTF-8".into()),
        ("maxBatchSize", Json::count(200)),
        ("sobjects", Json::list(objects)),
    ]);
    unless_known(request, true, org.described, json(200, &body))
}

/// `/sobjects/T`
pub(super) fn info(org: &Org, object: &Object, request: &Request<'_>) -> Answer {
    let body = Json::object([
        ("objectDescribe", shown(summary(object, request), request)),
        ("recentItems", Json::list([])),
    ]);
    unless_known(request, true, org.described, json(200, &body))
}

/// `/sobjects/T/describe`
pub(super) fn full(org: &Org, object: &Object, request: &Request<'_>) -> Answer {
    let mut members = summary(object, request);
    if let Some((_, Json::Object(urls))) = members.iter_mut().find(|(name, _)| name == "urls")
        && object.has(ObjectFlag::Layoutable)
    {
        let here = format!("{}/sobjects/{}", request.base, object.name);
        let prefix = object.key_prefix.as_deref().unwrap_or_default();
        for (name, url) in [
            ("approvalLayouts", format!("{here}/describe/approvalLayouts")),
            ("compactLayouts", format!("{here}/describe/compactLayouts")),
            ("defaultValues", format!("{here}/defaultValues?recordTypeId&fields")),
            ("layouts", format!("{here}/describe/layouts")),
            ("listviews", format!("{here}/listviews")),
            ("quickActions", format!("{here}/quickActions")),
            ("uiDetailTemplate", format!("{}/{{ID}}", org.url)),
            ("uiEditTemplate", format!("{}/{{ID}}/e", org.url)),
            ("uiNewRecord", format!("{}/{prefix}/e", org.url)),
        ] {
            urls.push((name.to_owned(), url.into()));
        }
        urls.sort_by(|(a, _), (b, _)| a.cmp(b));
    }
    for text in ObjectText::ALL.iter().filter(|text| !IN_SUMMARY.contains(text)) {
        members.push((text.key().to_owned(), Json::opt(object.texts.get(text).map(String::as_str))));
    }
    for key in ["listviewable", "lookupLayoutable"] {
        members.push((key.to_owned(), Json::Null));
    }
    let named = |name: &String| Json::object([("name", name.as_str().into())]);
    let scope = |name: &String| Json::object([("label", label(name).into()), ("name", name.as_str().into())]);
    members.push(("actionOverrides".to_owned(), Json::list([])));
    members.push(("namedLayoutInfos".to_owned(), Json::list(object.named_layouts.iter().map(named))));
    members.push((
        "recordTypeInfos".to_owned(),
        Json::list(object.record_types.iter().map(|it| record_type(object, it, request.base))),
    ));
    members.push(("supportedScopes".to_owned(), Json::list(object.scopes.iter().map(scope))));
    for flag in [ObjectFlag::CompactLayoutable, ObjectFlag::SearchLayoutable] {
        members.push((flag.key().to_owned(), object.has(flag).into()));
    }
    members.push(("sobjectDescribeOption".to_owned(), "FULL".into()));
    members.push((
        "fields".to_owned(),
        Json::list(object.fields.iter().map(|it| shown(field(object, it, request), request))),
    ));
    let children = object.children.iter().map(|child| {
        let members: [(&str, Json); 8] = [
            ("cascadeDelete", child.cascade_delete.into()),
            ("childSObject", child.object.as_str().into()),
            ("deprecatedAndHidden", child.deprecated_and_hidden.into()),
            ("field", child.field.as_str().into()),
            ("junctionIdListNames", words(&child.junction_id_list_names)),
            ("junctionReferenceTo", words(&child.junction_reference_to)),
            ("relationshipName", Json::opt(child.relationship_name.as_deref())),
            ("restrictedDelete", child.restricted_delete.into()),
        ];
        shown(members.map(|(name, value)| (name.to_owned(), value)).into(), request)
    });
    members.push(("childRelationships".to_owned(), Json::list(children)));
    unless_known(request, true, org.described, json(200, &shown(members, request)))
}

/// The answer, or that the client has it: it has the tag, or nothing was changed
/// since the time, that the client names. Only describes and accounts have tags
/// (rest-core, section 3).
pub(super) fn unless_known(request: &Request<'_>, tagged: bool, changed: i64, answer: Answer) -> Answer {
    let at = |header: &str| request.call.header(header).and_then(time::parse_http_date);
    // The header has whole seconds.
    let changed = changed.div_euclid(1000) * 1000;
    let tag = tagged.then(|| {
        let mut crc = Crc::new();
        crc.update(&answer.body);
        format!("\"{:08x}\"", crc.sum())
    });
    let named = |header: &str| {
        let (tag, tags) = (tag.as_ref()?, request.call.header(header)?);
        // A cache between the two makes the tag a weak one.
        Some(tags.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == tag))
    };
    if named("if-match") == Some(false) || at("if-unmodified-since").is_some_and(|known| changed > known) {
        return Answer::empty(412);
    }
    // A tag says more than a time does.
    let has = |known: i64| changed <= known;
    let known = named("if-none-match").unwrap_or_else(|| at("if-modified-since").is_some_and(has));
    let answer = if known { Answer::empty(304) } else { answer };
    let answer = answer.with("last-modified", time::format_http_date(changed));
    match tag {
        Some(tag) => answer.with("etag", tag),
        None => answer,
    }
}

/// What the list of objects says of each.
fn summary(object: &Object, request: &Request<'_>) -> Members {
    let labels = request.by.catalog.labels();
    let here = format!("{}/sobjects/{}", request.base, object.name);
    let urls = Json::object([
        ("describe", format!("{here}/describe").into()),
        ("rowTemplate", format!("{here}/{{ID}}").into()),
        ("sobject", here.into()),
    ]);
    let mut members: Members = vec![
        ("keyPrefix".to_owned(), Json::opt(object.key_prefix.as_deref())),
        ("label".to_owned(), labels.object(object).into()),
        ("labelPlural".to_owned(), labels.plural(object).into()),
        ("name".to_owned(), object.name.as_str().into()),
        ("urls".to_owned(), urls),
    ];
    for text in IN_SUMMARY {
        members.push((text.key().to_owned(), Json::opt(object.texts.get(&text).map(String::as_str))));
    }
    for flag in ObjectFlag::ALL.iter().filter(|flag| !ELSEWHERE.contains(flag)) {
        members.push((flag.key().to_owned(), object.has(*flag).into()));
    }
    members
}

fn words(words: &[String]) -> Json {
    Json::list(words.iter().map(|word| word.as_str().into()))
}

fn record_type(object: &Object, record_type: &RecordType, base: &str) -> Json {
    let id = record_type.id.as_deref().unwrap_or_default();
    let layout = format!("{base}/sobjects/{}/describe/layouts/{id}", object.name);
    Json::object([
        ("active", record_type.active.into()),
        ("available", record_type.available.into()),
        ("defaultRecordTypeMapping", record_type.default.into()),
        ("developerName", record_type.name.as_str().into()),
        ("master", record_type.master.into()),
        ("name", label(&record_type.name).into()),
        ("recordTypeId", Json::opt(record_type.id.as_deref())),
        ("urls", Json::object([("layout", layout.into())])),
    ])
}

fn field(object: &Object, field: &Field, request: &Request<'_>) -> Members {
    let labels = request.by.catalog.labels();
    let number = |number: u32| Json::Number(number.to_string());
    let values = field.values.iter().map(|value| {
        Json::object([
            ("active", value.active.into()),
            ("defaultValue", value.default.into()),
            ("label", labels.value(object, field, &value.value).into()),
            ("validFor", Json::opt(value.valid_for.as_deref())),
            ("value", value.value.as_str().into()),
        ])
    });
    let mut members: Members = [
        ("byteLength", number(field.byte_length)),
        ("compoundFieldName", Json::opt(field.compound.as_deref())),
        ("controllerName", Json::opt(field.controller.as_deref())),
        ("defaultValue", default(field)),
        ("digits", number(field.digits)),
        ("extraTypeInfo", Json::opt(field.extra_type_info.as_deref())),
        ("filteredLookupInfo", field.filtered_lookup.as_ref().map_or(Json::Null, lookup)),
        ("inlineHelpText", Json::Null),
        ("label", labels.field(object, field).into()),
        ("length", number(field.length)),
        ("name", field.name.as_str().into()),
        ("picklistValues", Json::list(values)),
        ("precision", number(field.precision)),
        ("referenceTargetField", Json::opt(field.reference_target_field.as_deref())),
        ("referenceTo", Json::list(field.reference_to.iter().map(|to| to.as_str().into()))),
        ("relationshipName", Json::opt(field.relationship_name.as_deref())),
        ("relationshipOrder", field.relationship_order.map_or(Json::Null, number)),
        ("scale", number(field.scale)),
        ("soapType", field.soap_type.as_str().into()),
        ("type", field.ty.as_str().into()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    for text in FieldText::ALL {
        members.push((text.key().to_owned(), Json::opt(field.texts.get(text).map(String::as_str))));
    }
    for prop in Prop::ALL.iter().filter(|prop| **prop != Prop::DataTranslationEnabled) {
        members.push((prop.key().to_owned(), field.has(*prop).into()));
    }
    members
}

fn lookup(lookup: &FilteredLookup) -> Json {
    Json::object([
        ("controllingFields", words(&lookup.controlling_fields)),
        ("dependent", lookup.dependent.into()),
        ("optionalFilter", lookup.optional.into()),
    ])
}

/// The schema keeps a default as the JSON text that it was.
fn default(field: &Field) -> Json {
    match field.default_value.as_deref() {
        None => Json::Null,
        Some(text) if serde_json::from_str::<serde_json::Value>(text).is_ok() => Json::Raw(text.to_owned()),
        Some(text) => text.into(),
    }
}

/// The keys that a version has, sorted.
fn shown(mut members: Members, request: &Request<'_>) -> Json {
    let since = |name: &str| SINCE.iter().find(|(it, _)| *it == name).map_or(0, |(_, since)| *since);
    members.retain(|(name, _)| request.version.major >= since(name));
    members.sort_by(|(a, _), (b, _)| a.cmp(b));
    Json::Object(members)
}
