use crate::model::{Complex, Element, ElementType, Occurs, Particle, QName, Simple, Type};

use super::*;

mod cut;

/// A WSDL of these schema declarations, with a usual frame around them.
fn wsdl(declarations: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions targetNamespace="urn:x" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="urn:x"
  xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<types><xsd:schema elementFormDefault="qualified" targetNamespace="urn:x">
{declarations}
</xsd:schema></types>
</definitions>"#
    )
}

/// A WSDL with one operation, and `input` as the binding's input.
fn with_service(input: &str) -> String {
    let frame = wsdl(
        r#"<xsd:element name="Session"/><xsd:element name="ping"/><xsd:element name="pong"/><xsd:element name="Oops"/>"#,
    );
    let service = format!(
        r#"<message name="Header"><part name="Session" element="tns:Session"/></message>
<message name="pingRequest"><part element="tns:ping" name="parameters"/></message>
<message name="pingResponse"><part element="tns:pong" name="parameters"/></message>
<message name="OopsFault"><part element="tns:Oops" name="fault"/></message>
<portType name="PingPortType"><operation name="ping"><documentation>any text</documentation>
  <input message="tns:pingRequest"/><output message="tns:pingResponse"/>
  <fault name="Oops" message="tns:OopsFault"/></operation></portType>
<binding name="PingBinding" type="tns:PingPortType">
  <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
  <operation name="ping"><soap:operation soapAction=""/>
    <input>{input}<soap:body use="literal" parts="parameters"/></input>
    <output><soap:body use="literal"/></output>
    <fault name="Oops"><soap:fault name="Oops" use="literal"/></fault></operation></binding>
<service name="PingService"><documentation>any text</documentation>
  <port name="Ping" binding="tns:PingBinding"><soap:address location="https://h.example/services/Soap/m/30.0/0DF"/></port></service>
</definitions>"#
    );
    frame.replace("</definitions>", &service)
}

fn schema(declarations: &str) -> Schema {
    read("x.wsdl", wsdl(declarations).as_bytes()).unwrap()
}

fn complaint(declarations: &str) -> String {
    refusal(&wsdl(declarations))
}

fn refusal(text: &str) -> String {
    read("x.wsdl", text.as_bytes()).unwrap_err().to_string()
}

fn complex(schema: &Schema, name: &str) -> Complex {
    match schema.types.get(&QName::new("urn:x", name)) {
        Some(Type::Complex(complex)) => complex.clone(),
        other => panic!("{other:?}"),
    }
}

fn named(name: &str, ty: &str, occurs: Occurs, nillable: bool) -> Particle {
    Particle::Element(Element {
        name: name.into(),
        ty: ElementType::Named(QName::new(XSD, ty)),
        occurs,
        nillable,
    })
}

#[test]
fn cardinality_and_nillable() {
    let schema = schema(
        r###"<xsd:complexType name="T"><xsd:sequence>
          <xsd:element name="a" type="xsd:string"/>
          <xsd:element name="b" type="xsd:int" minOccurs="0" nillable="true"/>
          <xsd:element name="c" type="xsd:int" minOccurs="1" maxOccurs="unbounded" nillable="false"/>
          <xsd:element name="d" type="xsd:int" maxOccurs="25"/>
          <xsd:any namespace="##targetNamespace" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
        </xsd:sequence></xsd:complexType>"###,
    );
    let any = Occurs { min: 0, max: None };
    assert_eq!(
        complex(&schema, "T").particles,
        [
            named("a", "string", Occurs::ONCE, false),
            named("b", "int", Occurs { min: 0, max: Some(1) }, true),
            named("c", "int", Occurs { min: 1, max: None }, false),
            named("d", "int", Occurs { min: 1, max: Some(25) }, false),
            Particle::Any(any),
        ]
    );
}

#[test]
fn an_extension_with_and_without_elements() {
    let schema = schema(
        r#"<xsd:complexType name="Base"/>
        <xsd:complexType name="A"><xsd:complexContent><xsd:extension base="tns:Base"><xsd:sequence>
          <xsd:element name="a" type="xsd:string"/></xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
        <xsd:complexType name="B"><xsd:complexContent><xsd:extension base="tns:Base"/></xsd:complexContent></xsd:complexType>"#,
    );
    let base = Some(QName::new("urn:x", "Base"));
    assert_eq!(complex(&schema, "A").base, base);
    assert_eq!(complex(&schema, "A").particles.len(), 1);
    assert_eq!(complex(&schema, "B"), Complex { base, particles: Vec::new() });
}

#[test]
fn an_anonymous_type() {
    let schema = schema(
        r#"<xsd:element name="call"><xsd:complexType><xsd:sequence>
          <xsd:element name="a" type="xsd:string"/></xsd:sequence></xsd:complexType></xsd:element>"#,
    );
    let element = &schema.elements[&QName::new("urn:x", "call")];
    let inline = Complex { base: None, particles: vec![named("a", "string", Occurs::ONCE, false)] };
    assert_eq!(element.ty, ElementType::Inline(inline));
}

/// Some tooling WSDLs have `<xsd:element name="LoginFault" fns:type="LoginFault"/>`.
#[test]
fn an_attribute_of_another_namespace_says_nothing() {
    let schema = schema(r#"<xsd:element name="F" tns:type="F"/>"#);
    assert_eq!(schema.elements[&QName::new("urn:x", "F")].ty, ElementType::Missing);
}

#[test]
fn simple_types() {
    let schema = schema(
        r#"<xsd:simpleType name="E"><xsd:restriction base="xsd:string">
          <xsd:enumeration value="b &amp; c"><xsd:annotation><xsd:documentation>text &undeclared;</xsd:documentation></xsd:annotation></xsd:enumeration>
          <xsd:enumeration value="a"/></xsd:restriction></xsd:simpleType>
        <xsd:simpleType name="Id"><xsd:restriction base="xsd:string"><xsd:length value="18"/><xsd:pattern value="[a-z]{18}"/></xsd:restriction></xsd:simpleType>
        <xsd:simpleType name="None"><xsd:restriction base="xsd:string"/></xsd:simpleType>"#,
    );
    let base = QName::new(XSD, "string");
    let simple = |name: &str| schema.types[&QName::new("urn:x", name)].clone();
    let values = vec!["b & c".to_owned(), "a".to_owned()];
    assert_eq!(simple("E"), Type::Simple(Simple { base: base.clone(), values, ..Simple::default() }));
    let facets = Simple {
        base: base.clone(),
        length: Some(18),
        pattern: Some("[a-z]{18}".into()),
        ..Simple::default()
    };
    assert_eq!(simple("Id"), Type::Simple(facets));
    assert_eq!(simple("None"), Type::Simple(Simple { base, ..Simple::default() }));
}

#[test]
fn a_default_namespace_of_either_kind() {
    let text = wsdl(r#"<xsd:element name="a" type="xsd:string"/>"#);
    let other = text
        .replace("<xsd:schema", "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\"")
        .replace("</xsd:schema", "</schema")
        .replace("<xsd:element", "<element");
    let [one, mut two] = [text, other].map(|text| read("x.wsdl", text.as_bytes()).unwrap());
    two.sources.clone_from(&one.sources);
    assert_eq!(one, two);
}

#[test]
fn a_byte_order_mark_and_any_line_ends() {
    let text = wsdl(r#"<xsd:element name="a" type="xsd:string"/>"#);
    let plain = read("x.wsdl", text.as_bytes()).unwrap();
    let marked = read("x.wsdl", format!("\u{feff}{}", text.replacen('\n', "\r\n", 3)).as_bytes()).unwrap();
    assert_eq!(plain.elements, marked.elements);
    assert_ne!(plain.sources, marked.sources, "the hash is of the bytes as they are");
}

#[test]
fn operations_with_headers_and_faults() {
    let text = with_service(r#"<soap:header use="literal" part="Session" message="tns:Header"/>"#);
    let schema = read("x.wsdl", text.as_bytes()).unwrap();
    let service = schema.service.unwrap();
    let name = |name: &str| QName::new("urn:x", name);
    assert_eq!(
        [&service.namespace, &service.name, &service.port_type, &service.binding, &service.port],
        ["urn:x", "PingService", "PingPortType", "PingBinding", "Ping"]
    );
    let ping = &service.operations["ping"];
    assert_eq!((&ping.input, &ping.output), (&name("ping"), &name("pong")));
    assert_eq!(ping.input_headers, [name("Session")]);
    assert!(ping.output_headers.is_empty());
    assert_eq!(ping.faults.get("Oops"), Some(&name("Oops")));
    let source = schema.sources.first().unwrap();
    assert_eq!((source.kind, source.version), (SourceKind::OtherWsdl, Some(Version::new(30))));
}

#[test]
fn the_version_of_a_comment_where_there_is_no_address() {
    let version = |ns: &str, comment: &str| {
        let text = wsdl("").replace("urn:x", ns).replace("<types>", &format!("<!--\n{comment}\n--><types>"));
        read("x.wsdl", text.as_bytes()).unwrap().sources.first().unwrap().version
    };
    let apex = "http://soap.sforce.com/2006/08/apex";
    let comment = "Salesforce.com Apex API verion 11.1\n\nText 2008";
    assert_eq!(version(apex, comment), Some(Version { major: 11, minor: 1 }));
    // That of the messages, not of an API.
    let outbound = "http://soap.sforce.com/2005/09/outbound";
    assert_eq!(version(outbound, "Salesforce.com Outbound Notification Web Services API Version 1.0"), None);
    assert_eq!(version("urn:x", "wsdl API version 30.0"), Some(Version::new(30)));
}

#[test]
fn the_address_of_a_class_has_no_version() {
    let text = with_service("").replace("/Soap/m/30.0/0DF", "/Soap/class/v30");
    let schema = read("x.wsdl", text.as_bytes()).unwrap();
    assert_eq!(schema.sources.first().unwrap().version, None);
}

#[test]
fn an_unknown_construct_is_named_with_its_line() {
    assert_eq!(
        complaint("<xsd:complexType name=\"T\">\n<xsd:choice/></xsd:complexType>"),
        "x.wsdl:6:1: type T: <xsd:choice> inside <xsd:complexType> is not supported; give the WSDL as Salesforce generates it"
    );
    assert_eq!(
        complaint(
            r#"<xsd:complexType name="T"><xsd:sequence><xsd:group ref="tns:g"/></xsd:sequence></xsd:complexType>"#
        ),
        "x.wsdl:5:41: type T: <xsd:group> inside <xsd:sequence> is not supported; give the WSDL as Salesforce generates it"
    );
    for (inside, construct) in [
        ("complexType", "<xsd:all/>"),
        ("complexType", "<xsd:attribute name=\"a\"/>"),
        ("complexType", "<xsd:simpleContent/>"),
        ("complexType", "<xsd:sequence/><xsd:sequence/>"),
        ("simpleType", "<xsd:union/>"),
        ("simpleType", "<xsd:list itemType=\"xsd:string\"/>"),
    ] {
        let error = complaint(&format!("<xsd:{inside} name=\"T\">{construct}</xsd:{inside}>"));
        assert!(error.contains("type T: <xsd:") && error.contains("is not supported"), "{error}");
    }
    for (declaration, what) in [
        ("<xsd:include/>", "<xsd:include> inside <xsd:schema> is not supported"),
        ("<xsd:complexType name=\"T\" abstract=\"true\"/>", "attribute `abstract` of <xsd:complexType>"),
        ("<xsd:element ref=\"tns:a\"/>", "<xsd:element ref=…> is not supported, only one with a name"),
        ("<xsd:element/>", "<xsd:element> has no attribute `name`"),
        ("<xsd:element name=\"a\" type=\"xsd:string\" nillable=\"yes\"/>", "neither true nor false"),
        (
            "<xsd:element name=\"a\" type=\"xsd:string\" minOccurs=\"-1\"/>",
            "minOccurs=\"-1\" is not a number",
        ),
        ("<xsd:element name=\"a\" type=\"xsd:string\" minOccurs=\"2\"/>", "maxOccurs is less than minOccurs"),
        ("<xsd:element name=\"a\"/><xsd:element name=\"a\"/>", "the element {urn:x}a is declared twice"),
        (
            "<xsd:complexType name=\"T\"/><xsd:simpleType name=\"T\"><xsd:restriction base=\"xsd:string\"/></xsd:simpleType>",
            "the type {urn:x}T is declared twice",
        ),
        ("stray text", "text is not expected here: `stray text`"),
        ("<other/>", "<wsdl:other> inside <xsd:schema> is not supported"),
    ] {
        let error = complaint(declaration);
        assert!(error.contains(what), "{error}");
    }
}

#[test]
fn a_reference_to_nothing() {
    assert_eq!(
        complaint(
            r#"<xsd:complexType name="T"><xsd:sequence><xsd:element name="a" type="tns:Gone"/></xsd:sequence></xsd:complexType>"#
        ),
        "x.wsdl:5:41: type T, element a: it refers to the type {urn:x}Gone, which is not declared; \
         add its declaration, or take out what names it"
    );
    assert_eq!(
        complaint(r#"<xsd:element name="a" type="xsd:strin"/>"#),
        "x.wsdl:5:1: element a: xsd:strin is not a type of XML Schema; check its spelling"
    );
    assert_eq!(
        complaint(r#"<xsd:element name="a" type="nope:b"/>"#),
        "x.wsdl:5:1: element a: the prefix `nope` of `nope:b` is not declared"
    );
}

/// A name becomes Rust text.
#[test]
fn what_is_no_name_is_refused() {
    for (declaration, name) in [
        (r#"<xsd:complexType name="A&#10;}"/>"#, r"A\n}"),
        (r#"<xsd:simpleType name="A&#13;"/>"#, r"A\r"),
        (r#"<xsd:element name="a/b"/>"#, "a/b"),
        (r#"<xsd:element name=""/>"#, ""),
    ] {
        let why = "is not a name: it has a letter or _ first, then letters, digits, _, - and .";
        assert_eq!(complaint(declaration), format!("x.wsdl:5:1: `{name}` {why}"));
    }
    let error = refusal(&with_service("").replace("name=\"ping\"", "name=\"a b\""));
    assert!(error.contains("`a b` is not a name"), "{error}");
}

#[test]
fn an_element_twice_in_a_sequence_is_of_one_type() {
    let twice = |ty: &str| {
        let elements =
            format!("<xsd:element name=\"a\" type=\"xsd:int\"/>\n<xsd:element name=\"a\" type=\"{ty}\"/>");
        format!("<xsd:complexType name=\"T\"><xsd:sequence>{elements}</xsd:sequence></xsd:complexType>")
    };
    assert_eq!(
        complaint(&twice("xsd:string")),
        "x.wsdl:6:1: type T: `a` is declared twice, with two types; give both the same type, or take one out"
    );
    assert_eq!(complex(&schema(&twice("xsd:int")), "T").particles.len(), 2);
}

#[test]
fn a_base_that_cannot_be() {
    let extension = |name: &str, base: &str| {
        format!(
            r#"<xsd:complexType name="{name}"><xsd:complexContent><xsd:extension base="{base}"/></xsd:complexContent></xsd:complexType>"#
        )
    };
    let error = complaint(&(extension("A", "tns:B") + &extension("B", "tns:A")));
    assert_eq!(
        error,
        "x.wsdl:5:1: type A: it extends itself: A extends B extends A; \
         let one of them extend nothing, or another type"
    );
    // Beside the circle, not in it.
    let error = complaint(&(extension("A", "tns:B") + &extension("B", "tns:B")));
    assert!(error.contains("type B: it extends itself: B extends B;"), "{error}");
    let error = complaint(&extension("A", "xsd:string"));
    assert!(
        error.contains("type A: it extends {http://www.w3.org/2001/XMLSchema}string, which is a simple type"),
        "{error}"
    );
}

#[test]
fn a_service_that_does_not_hold_together() {
    let text = with_service("");
    for (from, to, what) in [
        ("use=\"literal\" parts", "use=\"encoded\" parts", "use=\"encoded\" of <soap:body> is not supported"),
        ("style=\"document\"", "style=\"rpc\"", "style=\"rpc\" of <soap:binding> is not supported"),
        (
            "parts=\"parameters\"",
            "parts=\"other\"",
            "operation ping: the message `pingRequest` has no part `other`",
        ),
        (
            "message=\"tns:pingRequest\"",
            "message=\"tns:gone\"",
            "operation ping: the message `gone` is not declared",
        ),
        ("element=\"tns:pong\"", "element=\"tns:gone\"", "the element {urn:x}gone, which is not declared"),
        (
            "<operation name=\"ping\"><soap",
            "<operation name=\"pong\"><soap",
            "operation ping: the binding does not have it",
        ),
        ("<fault name=\"Oops\"><soap", "<fault name=\"Other\"><soap", "does not have its fault `Other`"),
        (
            "soapAction=\"\"",
            "soapAction=\"urn:y\"",
            "soapAction=\"urn:y\" of <soap:operation> is not supported",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        let error = refusal(&text.replacen(from, to, 1));
        assert!(error.contains(what), "{error}");
    }
}

#[test]
fn what_is_not_a_wsdl() {
    for (text, what) in [
        ("", "x.wsdl: it is empty"),
        ("  \n", "x.wsdl: it is empty"),
        ("<!-- only this -->", "x.wsdl: it has no element"),
        ("{\"a\":1}", "x.wsdl:1:1: this is not XML: it begins with `{\"a\":1}`"),
        (
            "<html><body/></html>",
            "x.wsdl:1:1: the root element is <html>, not the <definitions> of WSDL; it is a web page; log in, then download the WSDL again",
        ),
        (
            "\n<a xmlns=\"urn:y\"/>",
            "x.wsdl:2:1: the root element is <a>, not the <definitions> of WSDL; give a WSDL as generated by Setup > API",
        ),
        (
            "<definitions/>",
            "x.wsdl:1:1: the root element <definitions> is not in the namespace http://schemas.xmlsoap.org/wsdl/; give a WSDL as generated by Setup > API",
        ),
        ("<a:b/>", "x.wsdl:1:1: the prefix `a` is not declared"),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
            "x.wsdl:1:1: it is declared to be ISO-8859-1; save it as UTF-8",
        ),
    ] {
        assert_eq!(refusal(text), what);
    }
    let error = read("x.wsdl", b"\n\xff\n").unwrap_err().to_string();
    assert_eq!(error, "x.wsdl:2: it is not UTF-8 from here on; save it as UTF-8");
    let error = read("x.wsdl", b"\xff\xfe<\0").unwrap_err().to_string();
    assert_eq!(error, "x.wsdl: it is UTF-16; save it as UTF-8");
}

#[test]
fn a_document_type_is_refused() {
    let text = wsdl("").replacen("<definitions", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<definitions", 1);
    let error = refusal(&text);
    assert_eq!(
        error,
        "x.wsdl:2:1: a document type declaration is not supported; entities are never expanded; remove it"
    );
    assert_eq!(
        refusal("<!DOCTYPE html>\n<html/>"),
        "x.wsdl:1:1: it is a web page, not a WSDL; log in, then download the WSDL again"
    );
    let error = refusal(&wsdl("").replace("elementFormDefault=\"qualified\"", ""));
    assert!(
        error
            .contains("it has no elementFormDefault=\"qualified\"; give the WSDL as Salesforce generates it"),
        "{error}"
    );
    let error = complaint(r#"<xsd:element name="&a;"/>"#);
    assert!(error.contains("the value of `name` cannot be read"), "{error}");
}

#[test]
fn deep_nesting_is_refused() {
    let open = r#"<xsd:element name="a"><xsd:complexType><xsd:sequence>"#;
    let error = complaint(&open.repeat(30));
    assert!(error.contains("elements are nested more than 64 deep"), "{error}");
    let error = complaint(&format!("<xsd:annotation>{}", "<a>".repeat(100)));
    assert!(error.contains("elements are nested more than 64 deep"), "{error}");
}
