//! WSDLs that end too early, or are changed on the way.

use super::*;

#[test]
fn what_is_cut_off_is_said_to_be() {
    let cut = "it is cut off; download it again";
    for (text, what) in [
        ("<!-- \u{e9} -->\n <definitions xmlns=\"", "x.wsdl:2:2: it ends in the middle of the tag"),
        ("<definitions xmlns='a", "x.wsdl:1:1: it ends in the middle of the tag"),
        ("<", "x.wsdl:1:1: it ends in the middle of the tag"),
        ("\n<!", "x.wsdl:2:1: it ends in the middle of the tag"),
        ("\n<!-", "x.wsdl:2:1: it ends in the middle of the comment"),
        ("<!-- a >", "x.wsdl:1:1: it ends in the middle of the comment"),
        ("<?xml version", "x.wsdl:1:1: it ends in the middle of the instruction"),
        ("<?other", "x.wsdl:1:1: it ends in the middle of the instruction"),
        ("<!DOCTYPE ht", "x.wsdl:1:1: it ends in the middle of the document type declaration"),
        ("<![CDATA[ a ]]", "x.wsdl:1:1: it ends in the middle of the CDATA section"),
        (" &am", "x.wsdl:1:2: it ends in the middle of the reference"),
    ] {
        assert_eq!(refusal(text), format!("{what} that begins here; {cut}"));
    }
    assert_eq!(
        refusal("<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\">\n <types>"),
        format!("x.wsdl:2:9: it ends in the middle of an element; {cut}")
    );
    let error = read("x.wsdl", b"<!--\n\xc3").unwrap_err().to_string();
    assert_eq!(error, format!("x.wsdl:2: it ends in the middle of a character; {cut}"));
    for (text, what) in [
        ("<!x>", "syntax error: unknown or missed symbol in markup"),
        (
            "&a <b>",
            "ill-formed document: entity or character reference not closed: `;` not found before end of input",
        ),
    ] {
        assert_eq!(refusal(text), format!("x.wsdl:1:1: this is not well-formed XML: {what}"));
    }
}

/// Before the root element nothing tells that more was to come.
#[test]
fn each_end_that_is_too_early_is_told_from_other_errors() {
    let header = "<!-- \u{e9} --><soap:header use=\"literal\" part=\"Session\" message=\"tns:Header\"/>";
    let text = with_service(header).replace("any text", "R &amp; D <![CDATA[text]]>");
    let (declared, root) = (text.find("?>").unwrap() + 2, text.find("<definitions").unwrap());
    for end in 0..text.len() {
        let error = read("x.wsdl", &text.as_bytes()[..end]).unwrap_err().to_string();
        match end {
            0 => assert_eq!(error, "x.wsdl: it is empty"),
            _ if (declared..=root).contains(&end) => assert_eq!(error, "x.wsdl: it has no element"),
            _ => assert!(error.ends_with("; it is cut off; download it again"), "cut at {end}: {error}"),
        }
    }
}

/// Whatever is cut off or changed, it is an error or a schema, never a panic.
#[test]
fn mutilated_input_is_never_a_panic() {
    let text = with_service(r#"<soap:header use="literal" part="Session" message="tns:Header"/>"#).replace(
        "</xsd:schema>",
        r#"<xsd:complexType name="T"><xsd:sequence><xsd:element name="é" type="xsd:int" minOccurs="0"/></xsd:sequence></xsd:complexType></xsd:schema>"#,
    );
    let bytes = text.as_bytes();
    for end in 0..bytes.len() {
        assert!(read("x.wsdl", &bytes[..end]).is_err(), "cut at {end}");
    }
    for at in 0..bytes.len() {
        for byte in [b'<', b'>', b'"', b'&', b'/', b':', b' ', 0, 0xc3] {
            let mut changed = bytes.to_vec();
            changed[at] = byte;
            let _ = read("x.wsdl", &changed);
            changed.remove(at);
            let _ = read("x.wsdl", &changed);
        }
    }
}
