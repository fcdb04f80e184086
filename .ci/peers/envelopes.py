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
    elif api == "metadata":
        examine_metadata(call, read, same)
    elif call == "query":
        same(read.queryString.startswith("SELECT Id FROM"), True)


def examine_metadata(call, read, same):
    if call == "deploy":
        same(read.ZipFile, b"PK")
        options = read.DeployOptions
        same((options.checkOnly, options.rollbackOnError, options.singlePackage), (False, True, True))
        same(options.runTests, ["A", "ns.B"])
    elif call == "retrieve":
        request = read.retrieveRequest
        same((request.packageNames, request.singlePackage), (["A", "B"], False))
        same(request.unpackaged.fullName, "A & B")
        # 11.1 has none.
        if hasattr(request, "apiVersion"):
            same(request.unpackaged.version, f"{request.apiVersion:.1f}")
        types = [(it.name, it.members) for it in request.unpackaged.types]
        same(types, [("ApexClass", ["*"]), ("CustomObject", ["A__c"])])
    elif call == "cancelDeploy":
        same(read.String, "0Af000000000001CAA")
    elif call == "update":
        same((read.UpdateMetadata[0].currentName, read.UpdateMetadata[0].metadata.label), ("B__c", "A & B"))
    elif call in ("create", "delete", "createMetadata", "updateMetadata", "upsertMetadata"):
        same({(type(it).__name__, it.fullName) for it in read.metadata}, {("CustomObject", "A__c")})
    elif call in ("readMetadata", "deleteMetadata"):
        same((read.type, read.fullNames[0]), ("CustomObject", "A__c"))
    elif call == "renameMetadata":
        same((read.type, read.oldFullName, read.newFullName), ("CustomObject", "A__c", "B__c"))
    elif call == "listMetadata":
        same([(it.type, it.folder) for it in read.queries], [("Report", "A"), ("CustomObject", None)])


def answer(client, api, version):
    """Answers by zeep, for the calls that our side reads again."""
    global made
    main = "http://soap.sforce.com/2006/04/metadata" if api == "metadata" else f"urn:{api}.soap.sforce.com"
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

    if api == "metadata":
        answer_metadata(client, main, new, write, instant)
        return
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


def answer_metadata(client, main, new, write, instant):
    """What the Metadata API answers, as far as a version has the call and the field."""
    deploy, retrieve = "0Af000000000001CAA", "09S000000000001EAA"
    operations = set(client.wsdl.bindings[next(iter(client.wsdl.bindings))]._operations)

    def has(type_name, field):
        try:
            return field in dict(client.wsdl.types.get_type(f"{{{main}}}{type_name}").elements)
        except LookupError:
            return False

    progress = dict(done=False, id=deploy, state="InProgress", numberComponentsTotal=7)
    write("deploy", new("AsyncResult", **progress))
    if "checkStatus" in operations:
        write("checkStatus", [new("AsyncResult", **progress)])
    if has("DeployResult", "status"):
        failure = new(
            "DeployMessage", changed=False, columnNumber=5, componentType="ApexClass", created=False, createdDate=instant,
            deleted=False, fileName="classes/A.cls", fullName="A", lineNumber=3, problem="Söhne & <Co>",
            problemType="Error", success=False,
        )
        places = [new("CodeLocation", column=1, line=line, numExecutions=0, time=-1.0) for line in (7, 9)]
        tests = new(
            "RunTestsResult", numFailures=1, numTestsRun=1, totalTime=12.5,
            failures=[new("RunTestFailure", id="01p000000000001AAA", message="no", name="T", packageName="T", time=1.0, type="Class")],
            codeCoverage=[new("CodeCoverageResult", id="01p000000000001AAA", name="A", locationsNotCovered=places, type="Class")],
            codeCoverageWarnings=[new("CodeCoverageWarning", id="01p000000000001AAA", message="too little")],
        )
        write("checkDeployStatus", new(
            "DeployResult", id=deploy, status="Failed", done=True, success=False, createdDate=instant, completedDate=instant,
            numberComponentsTotal=7, numberTestErrors=1, zipSize=1234,
            details=new("DeployDetails", componentFailures=[failure], runTestResult=tests),
        ))
    if "cancelDeploy" in operations:
        write("cancelDeploy", new("CancelDeployResult", done=True, id=deploy))
    if "deployRecentValidation" in operations:
        write("deployRecentValidation", deploy)
    file = lambda name: new(
        "FileProperties", createdById="005000000000001AAA", createdByName="Ahab", createdDate=instant,
        fileName=f"classes/{name}.cls", fullName=name, id="01p000000000001AAA", lastModifiedById="005000000000001AAA",
        lastModifiedByName="Ahab", lastModifiedDate=instant, type="ApexClass",
    )
    write("checkRetrieveStatus", new(
        "RetrieveResult", done=True, id=retrieve, status="Succeeded", success=True, zipFile=b"PK", fileProperties=[file("A")],
        messages=[new("RetrieveMessage", fileName="package.xml", problem="gone")],
    ))
    write("describeMetadata", new(
        "DescribeMetadataResult", organizationNamespace="", partialSaveAllowed=True, testRequired=True,
        metadataObjects=[new(
            "DescribeMetadataObject", childXmlNames=["CustomField", "ListView"], directoryName="objects", inFolder=False,
            metaFile=True, suffix="object", xmlName="CustomObject",
        )],
    ))
    if "describeValueType" in operations:
        field = lambda name, **more: new(
            "ValueTypeField", name=name, isForeignKey=False, isNameField=False, minOccurs=1, soapType="string",
            valueRequired=True, **more,
        )
        write("describeValueType", new(
            "DescribeValueTypeResult", apiCreatable=True, apiDeletable=True, apiReadable=True, apiUpdatable=True,
            valueTypeFields=[field("nameField", fields=[field("label")])],
        ))
    if "listMetadata" in operations:
        write("listMetadata", [file("A"), file("B")])


for api in sorted(path for path in (exchanges / "requests").iterdir()):
    for folder in sorted(api.iterdir(), key=lambda it: float(it.name)):
        if (wsdls / api.name / f"v{folder.name}.wsdl").exists():
            check(folder, api.name, folder.name)
assert checked > 400, f"only {checked} requests were checked"
print(f"{checked} requests are what the WSDLs say, {made} answers were made")
