//! Deployments of bundles, and where a file is wrong.

mod common;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use common::zips::{OPTIONS, SECOND, ended, file, manifest, unzip, zip};
use common::{between, objects, soap};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Clock, Emulator};

async fn org() -> Emulator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/v66/metadata.schema");
    let metadata = snapshot::read_file(&path).expect("a schema");
    let builder = Emulator::builder().schema(objects()).schema(metadata).clock(Clock::manual());
    builder.start().await.expect("an org")
}

const CONFIGS: &str = "\n        <targetConfig targets=\"lightning__RecordPage\">\n            <objects><object>Account</object></objects>\n        </targetConfig>\n    ";

/// The files of a package with a bundle of each kind.
fn package() -> Vec<(String, String)> {
    let lwc = file(
        "LightningComponentBundle",
        &format!(
            "<apiVersion>60.0</apiVersion><isExposed>true</isExposed><targetConfigs>{CONFIGS}</targetConfigs>\
             <targets><target>lightning__RecordPage</target></targets>"
        ),
    );
    let aura = file("AuraDefinitionBundle", "<apiVersion>60.0</apiVersion><description>Panel</description>");
    let files = [
        ("package.xml", manifest(&["LightningComponentBundle tile", "AuraDefinitionBundle Panel"])),
        ("lwc/jsconfig.json", "{}".into()),
        ("lwc/tile/tile.js", "export default class Tile {}".into()),
        ("lwc/tile/tile.html", "<template></template>".into()),
        ("lwc/tile/__tests__/tile.test.js", "test()".into()),
        ("lwc/tile/tile.js-meta.xml", lwc),
        ("aura/Panel/Panel.cmp", "<aura:component/>".into()),
        ("aura/Panel/PanelController.js", "({ go: function() {} })".into()),
        ("aura/Panel/Panel.css", ".THIS {}".into()),
        ("aura/Panel/Panel.cmp-meta.xml", aura),
    ];
    files.map(|(path, text)| (path.to_owned(), text)).into()
}

async fn deployed(org: &Emulator, files: &[(String, String)]) -> String {
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    ended(org, &zip(&files), OPTIONS).await
}

#[tokio::test]
async fn bundles_are_deployed_and_retrieved() {
    let org = org().await;
    let result = deployed(&org, &package()).await;
    assert_eq!(between(&result, "status"), "Succeeded", "{result}");
    assert!(result.contains("<fileName>lwc/tile</fileName><fullName>tile</fullName>"), "{result}");
    let tile = org.component("LightningComponentBundle", "tile").expect("a component").element;
    let sources = tile.child("lwcResources").expect("sources");
    let paths: Vec<_> = sources.all("lwcResource").filter_map(|it| it.text_of("filePath")).collect();
    assert_eq!(paths, ["lwc/tile/tile.html", "lwc/tile/tile.js"], "no tests, in the order of their names");
    let script = sources.all("lwcResource").nth(1).and_then(|it| it.text_of("source")).expect("a source");
    assert_eq!(BASE64.decode(script).expect("base64"), b"export default class Tile {}");
    let panel = org.component("AuraDefinitionBundle", "Panel").expect("a component").element;
    assert_eq!(panel.text_of("type"), Some("Component"));
    let asked = "<m:retrieve><m:retrieveRequest><m:apiVersion>66.0</m:apiVersion><m:singlePackage>true</m:singlePackage>\
        <m:unpackaged><m:types><m:members>*</m:members><m:name>AuraDefinitionBundle</m:name></m:types><m:types>\
        <m:members>tile</m:members><m:name>LightningComponentBundle</m:name></m:types></m:unpackaged></m:retrieveRequest></m:retrieve>";
    let id = between(&soap(&org, "m/66.0", asked).await.body, "id").to_owned();
    org.advance(SECOND * 5);
    let fetch = format!(
        "<m:checkRetrieveStatus><m:asyncProcessId>{id}</m:asyncProcessId><m:includeZip>true</m:includeZip></m:checkRetrieveStatus>"
    );
    let files = unzip(between(&soap(&org, "m/66.0", &fetch).await.body, "zipFile"));
    let text = |path: &str| {
        let found = files.iter().find(|(it, _)| it == path).map(|(_, text)| text.as_str());
        found.unwrap_or_else(|| panic!("no {path} in {files:?}"))
    };
    assert_eq!(text("lwc/tile/tile.html"), "<template></template>");
    assert_eq!(text("aura/Panel/PanelController.js"), "({ go: function() {} })");
    assert_eq!(text("aura/Panel/Panel.cmp"), "<aura:component/>");
    assert!(text("lwc/tile/tile.js-meta.xml").contains(&format!("<targetConfigs>{CONFIGS}</targetConfigs>")));
    assert!(text("aura/Panel/Panel.cmp-meta.xml").contains("<description>Panel</description>"));
    assert!(!text("aura/Panel/Panel.cmp-meta.xml").contains("markup"));
    // What was retrieved can be deployed.
    let again = deployed(&org, &files).await;
    assert_eq!(between(&again, "status"), "Succeeded", "{again}");
    assert!(!again.contains("<created>true"), "{again}");
}

#[tokio::test]
async fn bundles_without_what_they_need_are_refused() {
    let org = org().await;
    for (without, problem) in [
        ("lwc/tile/tile.js-meta.xml", "the bundle tile has no file ending with -meta.xml"),
        ("aura/Panel/Panel.cmp", "the bundle Panel has no definition, such as Panel.cmp"),
    ] {
        let mut files = package();
        files.retain(|(path, _)| path != without);
        let result = deployed(&org, &files).await;
        assert_eq!(between(&result, "status"), "Failed");
        assert_eq!(between(between(&result, "componentFailures"), "problem"), problem);
    }
    let mut files = package();
    files.retain(|(path, _)| path != "lwc/tile/tile.js" && path != "lwc/tile/tile.html");
    let result = deployed(&org, &files).await;
    assert_eq!(
        between(between(&result, "componentFailures"), "problem"),
        "the bundle tile has no file tile.js, tile.html or tile.css"
    );
    let mut files = package();
    files.push(("aura/Panel/Other.js".into(), String::new()));
    let result = deployed(&org, &files).await;
    assert_eq!(
        between(between(&result, "componentFailures"), "problem"),
        "aura/Panel/Other.js is no file of the bundle Panel"
    );
}

#[tokio::test]
async fn a_failure_says_where_its_file_is_wrong() {
    let org = org().await;
    for (inner, problem, line, column) in [
        ("\n  <label>Widget</label>\n  <colour>red</colour>\n", "colour invalid at this location", "4", "3"),
        ("\n  <deploymentStatus>Nowhere</deploymentStatus>\n", "'Nowhere' is not a valid value", "3", "21"),
        ("\n  <label>Widget</lable>\n", "Error parsing file", "3", "24"),
    ] {
        let object = file("CustomObject", inner);
        let files =
            [("package.xml", manifest(&["CustomObject Widget__c"])), ("objects/Widget__c.object", object)];
        let files = files.map(|(path, text)| (path.to_owned(), text));
        let result = deployed(&org, &files).await;
        let failure = between(&result, "componentFailures");
        assert!(between(failure, "problem").contains(problem), "{failure}");
        assert_eq!(
            (between(failure, "lineNumber"), between(failure, "columnNumber")),
            (line, column),
            "{failure}"
        );
    }
}
