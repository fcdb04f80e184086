"""Our SOAP requests against the vendor's WSDLs: as schemas say (lxml), and as a client reads them (zeep).

Then zeep makes answers for our decoder. First argument: the folder of the exchanges; second: the WSDLs'.
"""

import datetime
import pathlib
import re
import sys

from lxml import etree
import zeep
from zeep import xsd

exchanges, wsdls = map(pathlib.Path, sys.argv[1:3])
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
WSDLSOAP = "{http://schemas.xmlsoap.org/wsdl/soap/}"
XSD = "{http://www.w3.org/2001/XMLSchema}"
checked = made = 0


def schemas(file):
    """The schemas that a WSDL holds, as one that imports them all."""
    types = etree.parse(file).getroot().find(f"{WSDL}types")
    parts = {}
    for part in types.findall(f"{XSD}schema"):
        space = part.get("targetNamespace")
        for other in part.findall(f"{XSD}import"):
            other.set("schemaLocation", f"mem:{other.get('namespace')}")
        # One namespace may come in several parts.
        if space in parts:
            parts[space].extend(list(part))
        else:
            copy = etree.Element(part.tag, part.attrib, nsmap=part.nsmap)
            copy.extend(list(part))
            parts[space] = copy
    for space, part in parts.items():
        known = {it.get("namespace") for it in part.findall(f"{XSD}import")}
        for other in parts:
            if other not in known and other != space:
                part.insert(0, etree.Element(f"{XSD}import", namespace=other, schemaLocation=f"mem:{other}"))

    class Resolver(etree.Resolver):
        def resolve(self, url, public, context):
            space = url.removeprefix("mem:")
            if space in parts:
                return self.resolve_string(etree.tostring(parts[space]), context, base_url=url)

    parser = etree.XMLParser()
    parser.resolvers.add(Resolver())
    imports = "".join(f'<xsd:import namespace="{space}" schemaLocation="mem:{space}"/>' for space in parts)
    whole = f'<xsd:schema xmlns:xsd="{XSD[1:-1]}">{imports}</xsd:schema>'
    return etree.XMLSchema(etree.fromstring(whole, parser))


def headers_of(file):
    """Which headers each operation declares."""
    declared = {}
    for operation in etree.parse(file).getroot().find(f"{WSDL}binding").findall(f"{WSDL}operation"):
        heads = operation.find(f"{WSDL}input").findall(f"{WSDLSOAP}header")
        declared[operation.get("name")] = {head.get("part") for head in heads}
    return declared


def check(folder, api, version):
    global checked
    wsdl = wsdls / api / f"v{version}.wsdl"
    schema = schemas(str(wsdl))
    declared = headers_of(str(wsdl))
    client = zeep.Client(str(wsdl), settings=zeep.Settings(strict=True, xml_huge_tree=True))
    for file in sorted(folder.glob("*.xml")):
        call = file.stem
        envelope = etree.parse(str(file)).getroot()
        header, body = envelope.find(f"{{{SOAP}}}Header"), envelope.find(f"{{{SOAP}}}Body")
        assert len(body) == 1 and etree.QName(body[0]).localname == call, file
        for element in [*header, body[0]]:
            if not schema.validate(element):
                sys.exit(f"{file}: not what {wsdl} says: {schema.error_log}")
        for element in header:
            name = etree.QName(element).localname
            if name not in declared[call]:
                sys.exit(f"{file}: {wsdl} declares no {name} for {call}, but {sorted(declared[call])}")
        read = client.get_element(etree.QName(body[0]).text).parse(body[0], client.wsdl.types)
        examine(call, api, read, file)
        checked += 1
    if api != "metadata":
        answer(client, api, version)


def examine(call, api, read, file):
    """What a client of others understands is what we meant."""
    def same(found, meant):
        if found != meant:
            sys.exit(f"{file}: zeep reads {found!r}, and {meant!r} was meant")

    if api == "partner" and call == "create":
        same([it.type for it in read.sObjects], ["Account"] * 2)
        texts = {etree.QName(it).localname: it.text for it in read.sObjects[0]._value_1}
        same(texts, {"Name": "Söhne & <Co> \r\n", "AnnualRevenue": "1.5"})
    elif api == "partner" and call == "upsert":
        same((read.externalIDFieldName, read.sObjects[0].fieldsToNull), ("Number__c", ["Phone"]))
    elif api == "partner" and call == "update":
        same((read.sObjects[0].Id, read.sObjects[0].fieldsToNull), ("001000000000001AAA", ["Phone"]))
    elif api == "partner" and call == "getUpdated":
        same(read.startDate.replace(tzinfo=None), datetime.datetime(2026, 1, 2, 3, 4, 5, 678000))
    elif api == "tooling" and call == "create":
        same(type(read.sObjects[0]).__name__, "ContainerAsyncRequest")
        same((read.sObjects[0].IsCheckOnly, read.sObjects[0].MetadataContainerId), (True, "1dc000000000001AAA"))
    elif call == "query":
        same(read.queryString.startswith("SELECT Id FROM"), True)


def answer(client, api, version):
    """Answers by zeep, for the calls that our side reads again."""
    global made
    main = f"urn:{api}.soap.sforce.com"
    types = client.wsdl.types
    account, user = "001000000000001AAA", "005000000000001AAA"
    instant = datetime.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=datetime.timezone.utc)

    def new(type_name, **values):
        """A value of a type, with those of the fields that this version has; required others are filled."""
        kind = types.get_type(f"{{{main}}}{type_name}")
        return fill(kind, values)

    def fill(kind, values):
        known = {}
        for name, element in kind.elements:
            if name in values:
                known[name] = values[name]
            elif not isinstance(element, xsd.Element) or element.min_occurs == 0:
                continue
            elif element.nillable:
                known[name] = xsd.Nil
            else:
                known[name] = default(element.type)
        return kind(**known)

    def default(kind):
        if isinstance(kind, xsd.ComplexType):
            return fill(kind, {})
        python = kind.accepted_types
        values = getattr(kind, "enumeration", None)
        if bool in python:
            return False
        if any(it in python for it in (int,)):
            return 0
        if any(it in python for it in (float,)):
            return 0.0
        return (values or ["x"])[0]

    def write(call, result):
        global made
        element = client.get_element(f"{{{main}}}{call}Response")
        body = etree.Element(f"{{{SOAP}}}Body", nsmap={"env": SOAP})
        element.render(body, element(result=result))
        envelope = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"env": SOAP})
        envelope.append(body)
        file = exchanges / "responses" / api / version / f"{call}.xml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(etree.tostring(envelope, xml_declaration=True, encoding="UTF-8"))
        made += 1

    error = new("Error", fields=["Name"], message="Required fields are missing: [Name]", statusCode="REQUIRED_FIELD_MISSING")
    saved = new("SaveResult", id=account, success=True)
    write("create", [saved, new("SaveResult", success=False, errors=[error])])
    if api == "partner":
        write("upsert", [new("UpsertResult", created=True, id=account, success=True)])
        space = f"urn:sobject.{api}.soap.sforce.com"
        kind = types.get_type(f"{{{space}}}sObject")
        name = xsd.Element(f"{{{space}}}Name", xsd.String())
        row = lambda text: kind(type="Account", Id=account, _value_1=[xsd.AnyObject(name, text)])
        rows = [row("Söhne & <Co>"), row("b")]
        write("query", new("QueryResult", done=True, records=rows, size=2))
        write("getServerTimestamp", new("GetServerTimestampResult", timestamp=instant))
        write("getUpdated", new("GetUpdatedResult", ids=[account], latestDateCovered=instant))
        write("getUserInfo", new(
            "GetUserInfoResult", userName="ahab@pequod.example", userId=user, organizationId="00D000000000001EAA",
        ))
        field = new("Field", name="Name", label="Name", type="string", soapType="xsd:string", createable=True)
        write("describeSObject", new(
            "DescribeSObjectResult", name="Account", label="Account", createable=True, fields=[field],
        ))


for api in sorted(path for path in (exchanges / "requests").iterdir()):
    for folder in sorted(api.iterdir(), key=lambda it: float(it.name)):
        if (wsdls / api.name / f"v{folder.name}.wsdl").exists():
            check(folder, api.name, folder.name)
assert checked > 150, f"only {checked} requests were checked"
print(f"{checked} requests are what the WSDLs say, {made} answers were made")
