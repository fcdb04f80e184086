use super::*;
use crate::ErrorKind;
use crate::client::testing::Widget;

fn paths(files: &[PackageFile]) -> Vec<&str> {
    files.iter().map(|file| file.path.as_str()).collect()
}

fn refused(package: &Package) -> String {
    let error = package.zip().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input, "{error}");
    error.message().to_owned()
}

#[test]
fn the_same_package_gives_the_same_bytes_whatever_the_order() {
    let one = Package::new(Version::V62).file("b", "2").file("a", "1").members("X", ["b", "a"]);
    let other =
        Package::new(Version::V62).members("X", ["a"]).file("a", "1").members("X", ["b"]).file("b", "2");
    let zip = one.zip().unwrap();
    assert_eq!(zip, other.zip().unwrap());
    let files = unzip(&zip).unwrap();
    assert_eq!(paths(&files), ["package.xml", "a", "b"]);
    assert_eq!(files, one.contents().unwrap());
    assert_eq!(files[1].text().unwrap(), "1");
}

#[test]
fn deletions_have_manifests_of_their_own() {
    let package = Package::new(Version::V62)
        .delete_before("ApexClass", ["First"])
        .delete("ApexClass", ["Second"])
        .delete("CustomField", ["A__c.B__c"])
        .delete_after("ApexClass", ["Third"]);
    let files = package.contents().unwrap();
    assert_eq!(
        paths(&files),
        ["package.xml", "destructiveChangesPre.xml", "destructiveChanges.xml", "destructiveChangesPost.xml"]
    );
    let manifest = Manifest::parse(files[0].text().unwrap()).unwrap();
    assert!(manifest.is_empty() && manifest.version() == Version::V62);
    let second = Manifest::parse(files[2].text().unwrap()).unwrap();
    assert!(second.names("ApexClass", "Second") && second.names("CustomField", "A__c.B__c"));

    assert_eq!(
        refused(&Package::new(Version::V62).delete("ApexClass", ["*"])),
        "what is to be deleted is named component by component: * is not allowed"
    );
    let early = refused(&Package::new(Version::V32).delete_before("ApexClass", ["A"]));
    assert!(early.starts_with("destructiveChangesPre.xml came with 33.0"), "{early}");
    assert!(
        refused(&Package::new(Version::V32).delete_after("ApexClass", ["A"]))
            .contains("Post.xml came with 33.0")
    );
    assert!(Package::new(Version::V32).delete("ApexClass", ["A"]).zip().is_ok());
}

#[test]
fn paths_stay_in_the_package_and_are_there_once() {
    let with = |path: &str| Package::new(Version::V62).file(path, "");
    for path in ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\0"] {
        assert!(refused(&with(path)).ends_with("is no path within a package"), "{path}");
    }
    assert_eq!(refused(&with("a/B").file("A/b", "")), "a/B is in the package twice");
    assert_eq!(refused(&with("package.xml")), "package.xml is in the package twice");
}

#[test]
fn several_packages_lie_in_directories() {
    let package = |member: &str| Package::new(Version::V62).named("Rooms").members("X", [member]);
    let zip = Package::zip_all(&[("one", package("a")), ("two", package("b"))]).unwrap();
    let files = unzip(&zip).unwrap();
    assert_eq!(paths(&files), ["one/package.xml", "two/package.xml"]);
    assert!(files[1].text().unwrap().contains("<fullName>Rooms</fullName>"));
    assert!(Package::zip_all(&[("a", package("a")), ("A", package("b"))]).is_err());
    assert!(Package::zip_all(&[("..", package("a"))]).is_err());
}

fn widget(name: Option<&str>) -> Widget {
    Widget { full_name: name.map(str::to_owned), label: Some("W".into()), ..Widget::default() }
}

#[test]
fn a_component_is_put_where_the_org_says() {
    let package = Package::new(Version::V30).component(widget(Some("W")));
    let unknown = refused(&package);
    assert!(unknown.starts_with("where the files of Widget lie is not known here"), "{unknown}");
    let mut described = DescribeMetadataResult::default();
    described.metadata_objects.push(serde_json::from_str(
        r#"{"directoryName":"widgets","inFolder":"false","metaFile":"false","suffix":"widget","xmlName":"Widget"}"#,
    ).unwrap());
    let package = package.described(described);
    let files = package.contents().unwrap();
    assert_eq!(paths(&files), ["package.xml", "widgets/W.widget"]);
    assert_eq!(
        files[1].text().unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Widget xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>W</label>\n</Widget>\n"
    );
    assert!(Manifest::parse(files[0].text().unwrap()).unwrap().names("Widget", "W"));
    assert_eq!(refused(&package.clone().component(widget(Some("W")))), "Widget W is in the package twice");
    assert_eq!(refused(&package.component(widget(None))), "a Widget has no full name: it cannot be deployed");
}

#[test]
fn a_component_is_of_the_packages_version() {
    assert_eq!(
        refused(&Package::new(Version::V62).component(widget(Some("W")))),
        "Widget W is bound at 30.0, and the package is of 62.0: they must be of one version"
    );
}

#[test]
fn what_is_no_zip_is_an_error() {
    let zip = Package::new(Version::V62).file("a", vec![7; 1000]).zip().unwrap();
    for end in 0..zip.len() {
        assert_eq!(unzip(&zip[..end]).unwrap_err().kind(), ErrorKind::Decode, "{end}");
    }
    let file = PackageFile { path: "a".into(), bytes: vec![0xff] };
    assert_eq!(file.text().unwrap_err().to_string(), "a is not UTF-8 text");
}

#[test]
fn files_of_a_zip_are_written_below_their_folder_only() {
    let file = |path: &str| PackageFile { path: path.to_owned(), bytes: b"x".to_vec() };
    let folder = std::env::temp_dir().join(format!("sforce-package-{}", std::process::id()));
    for path in ["../evil", "a/../../evil", "/evil", "a//b", ".", "a\\..\\evil", "..\\evil", "a/."] {
        let zip = compress(&[file("fine"), file(path)]).unwrap();
        let error = unzip(&zip).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{path}");
        assert!(error.message().contains("leads out of its folder"), "{error}");
        assert_eq!(file(path).write_to(&folder).unwrap_err().kind(), ErrorKind::Input, "{path}");
    }
    assert!(!folder.exists());
    let zip = compress(&[file("classes/A.cls"), file("objects/Grün (x).object")]).unwrap();
    let written: Vec<_> = unzip(&zip).unwrap().iter().map(|file| file.write_to(&folder).unwrap()).collect();
    for path in &written {
        assert!(path.starts_with(&folder));
        assert_eq!(fs::read(path).unwrap(), b"x");
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_package_is_shown_by_what_it_holds() {
    let package =
        Package::new(Version::V30).component(widget(Some("W"))).file("a/b", "SECRET").delete("X", ["c"]);
    let shown = format!("{package:?} {:?}", PackageFile { path: "a/b".into(), bytes: b"SECRET".to_vec() });
    for part in ["Widget W", "a/b", "\"c\"", "a/b (6 bytes)"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("SECRET"));
}
