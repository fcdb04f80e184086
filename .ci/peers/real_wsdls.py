"""zeep with the vendor's own WSDLs: what the emulated org answers is valid for each version.

Runs on the WSDLs in the folder given (or says that there are none)."""

import datetime
import os
import pathlib
import re
import sys

import zeep
import zeep.exceptions
import zeep.plugins

url = os.environ["SFORCE_ORG"]
folder = pathlib.Path(sys.argv[1])
strict = zeep.Settings(strict=True, xml_huge_tree=True)


def result(answer):
    inner = getattr(answer, "body", answer)
    return getattr(inner, "result", inner)


class Api:
    """One WSDL, talking to the org at its version."""

    def __init__(self, file, letter, name):
        self.version = int(re.search(r"v(\d+)\.0", file.name).group(1))
        self.main = f"urn:{name}.soap.sforce.com"
        self.client = zeep.Client(str(file), settings=strict)
        [binding] = [it for it in self.client.wsdl.bindings]
        self.at = self.client.create_service(binding, f"{url}/services/Soap/{letter}/{self.version}.0")
        header = self.client.get_element(f"{{{self.main}}}SessionHeader")
        self.headers = {"_soapheaders": [header(sessionId=session)]}

    def __call__(self, name, *values):
        return result(getattr(self.at, name)(*values, **self.headers))

    def fault(self, code, name, *values):
        try:
            self(name, *values)
        except zeep.exceptions.Fault as problem:
            assert code in problem.message, problem
            # The detail is an element that the WSDL declares.
            return problem
        raise AssertionError(f"no fault: {code}")


def partner(file):
    api = Api(file, "u", "partner")
    space = "urn:sobject.partner.soap.sforce.com"
    sobject = api.client.get_type(f"{{{space}}}sObject")

    def record(kind, **fields):
        element = lambda name: zeep.xsd.Element(f"{{{space}}}{name}", zeep.xsd.String())
        given = [zeep.xsd.AnyObject(element(name), value) for name, value in fields.items()]
        return sobject(type=kind, Id=zeep.xsd.SkipValue, _value_1=given)

    api("getUserInfo"), api("getServerTimestamp")
    made = api("create", [record("Account", Name="real"), record("Account")])
    assert [it.success for it in made] == [True, False], made
    account = made[0].id
    assert api("create", [record("Contact", LastName="c", AccountId=account)])[0].success
    upserted = api("upsert", "Id", [record("Account", Name="upserted")])
    assert upserted[0].created
    rows = api("query", f"SELECT Id, Name, BillingAddress, Owner.Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id = '{account}'")
    assert rows.size == 1
    if api.version >= 18:
        assert api("query", "SELECT Name, COUNT(Id), MAX(CreatedDate) FROM Account GROUP BY Name").size >= 1
    assert len(api("retrieve", "Id,Name", "Account", [account, "001000000000009"])) == 2
    assert api("describeSObject", "Account").name == "Account"
    assert [it.name for it in api("describeSObjects", ["Contact", "User"])] == ["Contact", "User"]
    assert api("describeGlobal").maxBatchSize == 200
    assert len(api("search", "FIND {real} RETURNING Account(Id, Name)").searchRecords) >= 1
    now = datetime.datetime.now(datetime.timezone.utc)
    hour = datetime.timedelta(hours=1)
    assert account in api("getUpdated", "Account", now - hour, now + hour).ids
    merge = api.client.get_type(f"{{{api.main}}}MergeRequest")
    master = record("Account", Id=account)
    master.Id = account
    master._value_1 = []
    assert api("merge", [merge(masterRecord=master, recordToMergeIds=[upserted[0].id])])[0].success
    assert api("delete", [account])[0].success
    assert api("getDeleted", "Account", now - hour, now + hour).deletedRecords
    assert api("undelete", [account])[0].success
    assert api("delete", [account, account])[1].errors[0].statusCode == "ENTITY_IS_DELETED"
    if api.version >= 13:
        assert api("emptyRecycleBin", [account])[0].success
    api.fault("INVALID_FIELD", "query", "SELECT Nope FROM Account")
    api.fault("MALFORMED_QUERY", "query", "SELECT FROM")
    api.fault("INVALID_TYPE", "describeSObject", "Nope")


def typed(file, letter, name):
    api = Api(file, letter, name)
    api("getUserInfo"), api("getServerTimestamp")
    assert api("describeGlobal").maxBatchSize == 200
    known = "Account" if name == "enterprise" else "ApexClass"
    described = api("describeSObject", known)
    assert described.name == known
    row = api("query", f"SELECT Id, Name FROM {known} LIMIT 1")
    assert row.size <= 1
    api.fault("INVALID_FIELD", "query", f"SELECT Nope FROM {known}")


login = zeep.Client(f"{url}/services/wsdl/partner", settings=strict)
service = login.create_service("{urn:partner.soap.sforce.com}SoapBinding", f"{url}/services/Soap/u/60.0")
session = service.login("user@example.com", "EMULATED-PASSWORD").sessionId
count = 0
failed = []
for name, check in [
    ("partner", partner),
    ("enterprise", lambda file: typed(file, "c", "enterprise")),
    ("tooling", lambda file: typed(file, "T", "tooling")),
]:
    for file in sorted((folder / "wsdl" / name).glob("*.wsdl")):
        try:
            check(file)
            count += 1
        except Exception as problem:
            failed.append(f"{name}/{file.name}: {type(problem).__name__}: {problem}")
for problem in failed:
    print(problem, file=sys.stderr)
if failed or not count:
    sys.exit(f"{len(failed)} of the vendor's WSDLs do not hold, {count} do")
print(f"zeep: valid on {count} of the vendor's WSDLs")
