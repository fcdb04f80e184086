use crate::model::{Source, Version};
use crate::snapshot;

use super::super::read;
use super::*;

const METADATA: &str = "http://soap.sforce.com/2006/04/metadata";
const ADDRESS: &str = "https://host.example/services/Soap/x/30.0";

/// Every construct once, in two namespaces that refer to each other.
const SCHEMA: &str = r#"sforce schema 1
source wsdl version=30.0

ns t urn:x
ns so urn:sobject.x
ns n urn:other
ns xsd http://www.w3.org/2001/XMLSchema

service PingService
  namespace urn:x
  portType PingPortType
  binding PingBinding
  port Ping

operation ping
  input t:ping
  inputHeader t:Session
  inputHeader n:Session
  output t:pingResponse
  outputHeader n:Session
  fault Oops n:Oops

element t:Session untyped

element t:ping inline
  what so:Thing
  options inline extends t:Base ? nil
    <any> *

element t:pingResponse t:Status

element n:Oops t:Base nil

element n:Session untyped

type t:Base
  id xsd:string ?

type so:Thing extends t:Base
  parts so:Thing *
  two xsd:int {2,5}
  some xsd:int {2,}

simple t:Status xsd:string length=18 pattern="a<b & \"c\""
  "In <Progress>"
  "a\tb\n"
  ""
"#;

/// The schema above as a WSDL.
const WRITTEN: &str = r###"<?xml version="1.0" encoding="UTF-8"?>
<!--
wsdl API version 30.0
-->
<wsdl:definitions targetNamespace="urn:x" xmlns:ens="urn:sobject.x" xmlns:ns="urn:other" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:tns="urn:x" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <wsdl:types>
  <xsd:schema elementFormDefault="qualified" targetNamespace="urn:other">
   <xsd:import namespace="urn:x"/>
   <xsd:element name="Oops" type="tns:Base" nillable="true"/>
   <xsd:element name="Session"/>
  </xsd:schema>
  <xsd:schema elementFormDefault="qualified" targetNamespace="urn:sobject.x">
   <xsd:import namespace="urn:x"/>
   <xsd:complexType name="Thing">
    <xsd:complexContent>
     <xsd:extension base="tns:Base">
      <xsd:sequence>
       <xsd:element name="parts" type="ens:Thing" minOccurs="0" maxOccurs="unbounded"/>
       <xsd:element name="two" type="xsd:int" minOccurs="2" maxOccurs="5"/>
       <xsd:element name="some" type="xsd:int" minOccurs="2" maxOccurs="unbounded"/>
      </xsd:sequence>
     </xsd:extension>
    </xsd:complexContent>
   </xsd:complexType>
  </xsd:schema>
  <xsd:schema elementFormDefault="qualified" targetNamespace="urn:x">
   <xsd:import namespace="urn:sobject.x"/>
   <xsd:element name="Session"/>
   <xsd:element name="ping">
    <xsd:complexType>
     <xsd:sequence>
      <xsd:element name="what" type="ens:Thing"/>
      <xsd:element name="options" minOccurs="0" nillable="true">
       <xsd:complexType>
        <xsd:complexContent>
         <xsd:extension base="tns:Base">
          <xsd:sequence>
           <xsd:any namespace="##targetNamespace" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
          </xsd:sequence>
         </xsd:extension>
        </xsd:complexContent>
       </xsd:complexType>
      </xsd:element>
     </xsd:sequence>
    </xsd:complexType>
   </xsd:element>
   <xsd:element name="pingResponse" type="tns:Status"/>
   <xsd:complexType name="Base">
    <xsd:sequence>
     <xsd:element name="id" type="xsd:string" minOccurs="0"/>
    </xsd:sequence>
   </xsd:complexType>
   <xsd:simpleType name="Status">
    <xsd:restriction base="xsd:string">
     <xsd:length value="18"/>
     <xsd:pattern value="a&lt;b &amp; &quot;c&quot;"/>
     <xsd:enumeration value="In &lt;Progress&gt;"/>
     <xsd:enumeration value="a&#9;b&#10;"/>
     <xsd:enumeration value=""/>
    </xsd:restriction>
   </xsd:simpleType>
  </xsd:schema>
 </wsdl:types>
 <wsdl:message name="Header">
  <wsdl:part name="Session" element="ns:Session"/>
  <wsdl:part name="Session2" element="tns:Session"/>
 </wsdl:message>
 <wsdl:message name="pingRequest">
  <wsdl:part name="parameters" element="tns:ping"/>
 </wsdl:message>
 <wsdl:message name="pingResponse">
  <wsdl:part name="parameters" element="tns:pingResponse"/>
 </wsdl:message>
 <wsdl:message name="Oops">
  <wsdl:part name="fault" element="ns:Oops"/>
 </wsdl:message>
 <wsdl:portType name="PingPortType">
  <wsdl:operation name="ping">
   <wsdl:input message="tns:pingRequest"/>
   <wsdl:output message="tns:pingResponse"/>
   <wsdl:fault message="tns:Oops" name="Oops"/>
  </wsdl:operation>
 </wsdl:portType>
 <wsdl:binding name="PingBinding" type="tns:PingPortType">
  <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
  <wsdl:operation name="ping">
   <soap:operation soapAction=""/>
   <wsdl:input>
    <soap:header use="literal" message="tns:Header" part="Session2"/>
    <soap:header use="literal" message="tns:Header" part="Session"/>
    <soap:body parts="parameters" use="literal"/>
   </wsdl:input>
   <wsdl:output>
    <soap:header use="literal" message="tns:Header" part="Session"/>
    <soap:body parts="parameters" use="literal"/>
   </wsdl:output>
   <wsdl:fault name="Oops">
    <soap:fault name="Oops" use="literal"/>
   </wsdl:fault>
  </wsdl:operation>
 </wsdl:binding>
 <wsdl:service name="PingService">
  <wsdl:port name="Ping" binding="tns:PingBinding">
   <soap:address location="https://host.example/services/Soap/x/30.0"/>
  </wsdl:port>
 </wsdl:service>
</wsdl:definitions>
"###;

fn schema() -> Schema {
    snapshot::read("x.schema", SCHEMA).unwrap()
}

fn refusal(change: impl FnOnce(&mut Schema)) -> String {
    let mut schema = schema();
    change(&mut schema);
    write(&schema, ADDRESS).unwrap_err().to_string()
}

#[test]
fn is_written_like_this() {
    let written = write(&schema(), ADDRESS).unwrap();
    for (number, (written, expected)) in written.lines().zip(WRITTEN.lines()).enumerate() {
        assert_eq!(written, expected, "line {}", number + 1);
    }
    assert_eq!(written.len(), WRITTEN.len());
}

/// What is read from the text that was written, without the text's own hash.
fn again(schema: &Schema, address: &str) -> Schema {
    let text = write(schema, address).unwrap();
    let mut read = read("x.wsdl", text.as_bytes()).unwrap();
    read.sources = read.sources.into_iter().map(|source| Source { sha256: None, ..source }).collect();
    read
}

#[test]
fn reads_back_as_it_was() {
    let schema = schema();
    assert_eq!(again(&schema, ADDRESS), schema);
    // The version without one in the address, and the address where they differ.
    assert_eq!(again(&schema, "http://localhost:8080/soap"), schema);
    let other = again(&schema, "/services/Soap/x/31.0");
    assert_eq!(other.sources.first().and_then(|source| source.version), Some(Version::new(31)));
}

#[test]
fn reads_back_without_a_service() {
    let mut schema = schema();
    schema.service = None;
    schema.sources = [Source { kind: SourceKind::Metadata, version: None, sha256: None }].into();
    schema.types.insert(QName::new(METADATA, "Empty"), Type::Complex(Complex::default()));
    let text = write(&schema, "").unwrap();
    assert!(text.contains(&format!("targetNamespace=\"{METADATA}\" xmlns:ens")), "{text}");
    assert!(!text.contains("<!--"), "{text}");
    assert_eq!(again(&schema, ""), schema);
    assert_eq!(again(&Schema::default(), "").types.len(), 0);
}

#[test]
fn messages_of_one_name_stay_apart() {
    let mut schema = schema();
    let service = schema.service.as_mut().unwrap();
    let ping = service.operations["ping"].clone();
    let mut other = ping.clone();
    // Its fault is called like another operation's request, and like that one's fault but of
    // another element.
    other.faults = [
        ("pingRequest".to_owned(), QName::new("urn:other", "Oops")),
        ("Header".to_owned(), QName::new("urn:other", "Oops")),
        ("Oops".to_owned(), QName::new("urn:x", "Session")),
    ]
    .into();
    service.operations.insert("pong".to_owned(), other);
    assert_eq!(again(&schema, ADDRESS), schema);
}

#[test]
fn a_wsdl_without_a_target_namespace() {
    let mut schema = schema();
    schema.service.as_mut().unwrap().namespace.clear();
    let text = write(&schema, ADDRESS).unwrap();
    assert!(text.contains("<wsdl:input message=\"pingRequest\"/>"), "{text}");
    assert_eq!(again(&schema, ADDRESS), schema);
}

#[test]
fn objects_have_no_place_in_it() {
    let mut with = schema();
    with.objects.insert("Account".into(), crate::model::Object::default());
    assert_eq!(write(&with, ADDRESS).unwrap(), write(&schema(), ADDRESS).unwrap());
}

#[test]
fn what_cannot_be_written_is_refused() {
    let status = |schema: &mut Schema, change: fn(&mut Simple)| {
        if let Some(Type::Simple(simple)) = schema.types.get_mut(&QName::new("urn:x", "Status")) {
            change(simple);
        }
    };
    assert_eq!(
        refusal(|schema| status(schema, |simple| simple.values.push("a\u{1}".into()))),
        "wsdl: value of <xsd:enumeration>: XML has no character U+0001: `a\\u{1}`"
    );
    assert_eq!(
        refusal(|schema| status(schema, |simple| simple.base = QName::new("urn:x", "Gone"))),
        "wsdl: type Status: it refers to the type {urn:x}Gone, which is not declared"
    );
    assert_eq!(
        refusal(|schema| status(schema, |simple| simple.base = QName::new(XSD, "strin"))),
        "wsdl: type Status: it refers to the type {http://www.w3.org/2001/XMLSchema}strin, which is not declared"
    );
    assert_eq!(
        refusal(|schema| {
            schema.types.insert(QName::new("", "Bare"), Type::Complex(Complex::default()));
        }),
        "wsdl: Bare: it is in no namespace, and a schema of a WSDL has one"
    );
    assert_eq!(
        refusal(|schema| {
            schema.types.insert(QName::new("urn:x", "two words"), Type::Complex(Complex::default()));
        }),
        "wsdl: type two words: `two words` is not a name: it has a letter or _ first, then letters, digits, _, - and ."
    );
    assert_eq!(
        refusal(|schema| {
            schema.elements.remove(&QName::new("urn:other", "Oops"));
        }),
        "wsdl: message Oops: it refers to the element {urn:other}Oops, which is not declared"
    );
}

#[test]
fn is_refused_where_it_would_be_too_deep_to_read() {
    let nested = |levels: usize| {
        let mut complex = Complex::default();
        for _ in 0..levels {
            let ty = ElementType::Inline(complex);
            let element = Element { name: "a".into(), ty, occurs: Occurs::ONCE, nillable: false };
            complex = Complex { base: None, particles: vec![Particle::Element(element)] };
        }
        let mut schema = schema();
        schema.types.insert(QName::new("urn:x", "Deep"), Type::Complex(complex));
        schema
    };
    let mut deepest = 0;
    while let Ok(text) = write(&nested(deepest), ADDRESS) {
        assert!(read("x.wsdl", text.as_bytes()).is_ok(), "{deepest}");
        deepest += 1;
    }
    assert_eq!(deepest, 19);
    let error = write(&nested(deepest), ADDRESS).unwrap_err().to_string();
    assert!(error.ends_with("element a: anonymous types are nested too deep"), "{error}");
}
