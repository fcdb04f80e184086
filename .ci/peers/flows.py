"""zeep with the service's own metadata and tooling WSDLs, strictly: an element out of order, or one
too many, is an error. Runs where those WSDLs are at hand (SFORCE_DATA names another folder)."""

import base64
import io
import os
import pathlib
import time
import zipfile

import zeep
import zeep.exceptions

url = os.environ["SFORCE_ORG"]
data = pathlib.Path(os.environ.get("SFORCE_DATA", "../shared/data")) / "wsdl"
strict = zeep.Settings(strict=True, xml_huge_tree=True)
M = "{http://soap.sforce.com/2006/04/metadata}"
XMLNS = 'xmlns="http://soap.sforce.com/2006/04/metadata"'


def connect(path, binding, letter, version):
    client = zeep.Client(str(data / path), settings=strict)
    return client, client.create_service(binding, f"{url}/services/Soap/{letter}/{version}")


def session():
    """A session of the tooling API, whose WSDL has a login."""
    client, service = connect("tooling/v65.0.wsdl", "{urn:tooling.soap.sforce.com}SforceServiceBinding", "T", "60.0")
    return service.login("user@example.com", "EMULATED-PASSWORD").sessionId


def package(name, body, version):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        types = "<types><members>*</members><name>ApexClass</name></types>"
        file.writestr("package.xml", f"<Package {XMLNS}>{types}<version>{version}</version></Package>")
        file.writestr(f"classes/{name}.cls", body)
        meta = f"<ApexClass {XMLNS}><apiVersion>{version}</apiVersion><status>Active</status></ApexClass>"
        file.writestr(f"classes/{name}.cls-meta.xml", meta)
    return out.getvalue()


def until(poll, done):
    for _ in range(100):
        state = poll()
        if done(state):
            return state
        time.sleep(0.2)
    raise AssertionError(f"it never ended: {state}")


def fault(call, code):
    try:
        call()
    except zeep.exceptions.Fault as problem:
        assert code in problem.message, problem
        return
    raise AssertionError(f"no fault: {code}")


def metadata(version, token):
    client, service = connect(f"metadata/v{version}.wsdl", f"{M}MetadataBinding", "m", version)
    headers = {"_soapheaders": [client.get_element(f"{M}SessionHeader")(sessionId=token)]}
    major = int(version.split(".")[0])
    kind = lambda name: client.get_type(f"{M}{name}")

    def call(name, *values, **named):
        answer = getattr(service, name)(*values, **named, **headers)
        inner = getattr(answer, "body", answer)
        return getattr(inner, "result", inner)

    name = f"Zeep{major}__c"
    spec = dict(
        deploymentStatus="Deployed", label="Zeep", pluralLabel="Zeeps", sharingModel="ReadWrite",
        nameField=kind("CustomField")(label="Name", type="Text"),
    )
    custom = lambda **more: kind("CustomObject")(**{"fullName": name, **spec, **more})
    if major <= 30:
        # The legacy calls, each polled to its end.
        job = call("create", [custom()])[0]
        assert job.id.startswith("04s"), job
        ended = until(lambda: call("checkStatus", [job.id])[0], lambda it: it.done)
        assert ended.state == "Completed", ended
        renamed = kind("UpdateMetadata")(currentName=name, metadata=custom(fullName=f"Old{name}"))
        for operation, given in [("update", [renamed]), ("delete", [custom(fullName=f"Old{name}")])]:
            job = call(operation, given)[0]
            ended = until(lambda: call("checkStatus", [job.id])[0], lambda it: it.done)
            assert ended.state == "Completed", ended
    assert call("createMetadata", [custom()])[0].success
    again = call("createMetadata", [custom()])[0]
    assert not again.success and again.errors[0].statusCode == "DUPLICATE_DEVELOPER_NAME", again
    field = kind("CustomField")(fullName=f"{name}.Size__c", label="Size", type="Text", length=20)
    assert call("createMetadata", [field])[0].success
    read = call("readMetadata", "CustomObject", [name])
    record = getattr(read, "records", read)
    record = record[0] if isinstance(record, list) else record
    assert (record.fullName, record.fields[0].fullName) == (name, "Size__c"), record
    assert call("updateMetadata", [custom(label="Changed")])[0].success
    if major >= 31:
        assert not call("upsertMetadata", [custom()])[0].created
        described = call("describeValueType", f"{M}CustomTab")
        assert any(it.name == "fullName" and it.isNameField for it in described.valueTypeFields), described
    listed = call("listMetadata", [kind("ListMetadataQuery")(type="CustomField")], major)
    assert any(it.fullName == f"{name}.Size__c" for it in listed), listed
    described = call("describeMetadata", major)
    assert any(it.xmlName == "CustomObject" and it.suffix == "object" for it in described.metadataObjects)
    assert call("renameMetadata", "CustomObject", name, f"Re{name}").success
    assert call("deleteMetadata", "CustomObject", [f"Re{name}"])[0].success

    flags = dict(
        allowMissingFiles=False, autoUpdatePackage=False, checkOnly=False, ignoreWarnings=False, performRetrieve=False,
        purgeOnDelete=False, rollbackOnError=True, singlePackage=True,
    )
    flags.update({"runAllTests": False} if major < 34 else {"testLevel": "NoTestRun"})
    options = kind("DeployOptions")(**flags)
    for body, status in [("public class {} {{}}", "Succeeded"), ("public class {} {{ Nope n; }}", "Failed")]:
        unit = f"Zeep{major}{status}"
        deployed = call("deploy", package(unit, body.format(unit), version), options)
        ended = until(lambda: call("checkDeployStatus", deployed.id, True), lambda it: it.done)
        assert ended.status == status, ended
        assert ended.numberComponentErrors == (0 if status == "Succeeded" else 1), ended
    deployed = call("deploy", package("Never", "class Never {}", version), options)
    assert call("cancelDeploy", deployed.id).id == deployed.id
    assert until(lambda: call("checkDeployStatus", deployed.id, True), lambda it: it.done).status == "Canceled"

    members = kind("PackageTypeMembers")(members=[f"Zeep{major}Succeeded"], name="ApexClass")
    unpackaged = kind("Package")(types=[members], version=version)
    request = kind("RetrieveRequest")(apiVersion=major, singlePackage=True, unpackaged=unpackaged)
    asked = call("retrieve", request)
    if major <= 30:
        until(lambda: call("checkStatus", [asked.id])[0], lambda it: it.done)
        got = call("checkRetrieveStatus", asked.id)
    else:
        got = until(lambda: call("checkRetrieveStatus", asked.id, False), lambda it: it.done)
        got = call("checkRetrieveStatus", asked.id, True)
    blob = got.zipFile if isinstance(got.zipFile, bytes) else base64.b64decode(got.zipFile)
    with zipfile.ZipFile(io.BytesIO(blob)) as file:
        assert f"classes/Zeep{major}Succeeded.cls" in file.namelist(), file.namelist()
    if major > 30:
        fault(lambda: call("checkRetrieveStatus", asked.id, True), "INVALID_LOCATOR")


def tooling(token):
    space, ens = "urn:tooling.soap.sforce.com", "{urn:sobject.tooling.soap.sforce.com}"
    client, service = connect("tooling/v65.0.wsdl", f"{{{space}}}SforceServiceBinding", "T", "65.0")
    headers = {"_soapheaders": [client.get_element(f"{{{space}}}SessionHeader")(sessionId=token)]}

    def call(name, *values):
        answer = getattr(service, name)(*values, **headers)
        inner = getattr(answer, "body", answer)
        return getattr(inner, "result", inner)

    def make(name, **fields):
        made = call("create", [client.get_type(f"{ens}{name}")(Id=zeep.xsd.SkipValue, **fields)])[0]
        assert made.success, made
        return made.id

    entity = make("ApexClass", Name="ZeepTool", Body="class ZeepTool {}")
    container = make("MetadataContainer", Name="zeep")
    member = make("ApexClassMember", Body="class ZeepTool { Nope n; }", ContentEntityId=entity, MetadataContainerId=container)
    fields = "Id, State, DeployDetails, ErrorMsg, IsCheckOnly, MetadataContainerId"

    def run():
        request = make("ContainerAsyncRequest", IsCheckOnly=False, MetadataContainerId=container)
        ask = lambda: call("query", f"SELECT {fields} FROM ContainerAsyncRequest WHERE Id = '{request}'").records[0]
        return until(ask, lambda it: it.State != "Queued")

    failed = run()
    assert failed.State == "Failed", failed
    problem = failed.DeployDetails.componentFailures[0]
    assert (problem.problem, problem.lineNumber, problem.columnNumber) == ("Invalid type: Nope", 1, 18), problem
    one = call("query", f"SELECT FullName, Metadata, SymbolTable FROM ApexClassMember WHERE Id = '{member}'").records[0]
    assert (one.FullName, one.Metadata.status) == ("ZeepTool", "Active"), one
    mended = client.get_type(f"{ens}ApexClassMember")(Id=member, Body="class ZeepTool { Integer n() { return 1; } }")
    assert call("update", [mended])[0].success
    saved = run()
    assert saved.State == "Completed", saved
    assert saved.DeployDetails.componentSuccesses[0].fullName == "ZeepTool"
    table = call("query", f"SELECT SymbolTable FROM ApexClassMember WHERE MetadataContainerId = '{saved.Id}'").records[0]
    assert table.SymbolTable.methods[0].name == "n", table
    assert call("delete", [container])[0].success


if not data.is_dir():
    print(f"zeep, metadata and tooling: NOT RUN, the service's WSDLs are not at {data}")
else:
    token = session()
    for version in ("30.0", "60.0"):
        metadata(version, token)
    tooling(token)
    print("zeep, metadata and tooling: all is well")
