//! Components of a package lie where the service looks for them, under names that files may have.

use sforce::ErrorKind;
use sforce::Version;
use sforce::metadata::{Manifest, Package};
use sforce_bindings::v66::metadata::{
    CustomField, CustomLabel, CustomObject, Layout, Report, ValidationRule, WebLink, WorkflowRule,
};

fn package() -> Package {
    Package::new(Version::V66)
}

fn paths(package: &Package) -> Vec<String> {
    package.contents().unwrap().into_iter().map(|file| file.path).collect()
}

#[test]
fn names_are_encoded_where_they_are_files() {
    let layout = |name: &str| Layout { full_name: Some(name.to_owned()), ..Layout::default() };
    let report = Report { full_name: Some("Sales/Weekly".to_owned()), ..Report::default() };
    let made = package().component(layout("Room__c-A/B (C) Layout")).component(report);
    assert_eq!(
        paths(&made),
        ["package.xml", "layouts/Room__c-A%2FB %28C%29 Layout.layout", "reports/Sales/Weekly.report"]
    );
    let manifest = Manifest::parse(made.contents().unwrap()[0].text().unwrap()).unwrap();
    assert!(manifest.names("Layout", "Room__c-A/B (C) Layout") && manifest.names("Report", "Sales/Weekly"));
}

#[test]
fn a_part_says_what_it_belongs_to() {
    fn field(name: &str) -> Package {
        package().component(CustomField { full_name: Some(name.to_owned()), ..CustomField::default() })
    }
    let rule = ValidationRule { full_name: Some("Rule".to_owned()), ..ValidationRule::default() };
    let link = WebLink { full_name: Some("Link".to_owned()), ..WebLink::default() };
    let workflow = WorkflowRule { full_name: Some("Rule".to_owned()), ..WorkflowRule::default() };
    for (made, kind, container) in [
        (field("Seats__c"), "CustomField", "CustomObject"),
        (field(".Seats__c"), "CustomField", "CustomObject"),
        (field("Room__c."), "CustomField", "CustomObject"),
        (package().component(rule), "ValidationRule", "CustomObject"),
        (package().component(link), "WebLink", "CustomObject"),
        (package().component(workflow), "WorkflowRule", "Workflow"),
    ] {
        let error = made.contents().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        let text = error.to_string();
        assert!(
            text.contains(kind) && text.contains(container) && text.contains("Room__c.Seats__c"),
            "{text}"
        );
    }
    assert_eq!(paths(&field("Room__c.Seats__c")), ["package.xml", "objects/Room__c.object"]);
    let label = CustomLabel { full_name: Some("Hello".to_owned()), ..CustomLabel::default() };
    assert_eq!(paths(&package().component(label)), ["package.xml", "labels/CustomLabels.labels"]);
    let object = CustomObject { full_name: Some("Room__c".to_owned()), ..CustomObject::default() };
    assert_eq!(
        paths(&field("Room__c.Seats__c").component(object)),
        ["package.xml", "objects/Room__c.object"]
    );
}
