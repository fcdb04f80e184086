"""zeep against the emulated org: its WSDLs load, and its answers are what they say (strictly)."""

import datetime
import os

import zeep
import zeep.exceptions

url = os.environ["SFORCE_ORG"]
strict = zeep.Settings(strict=True, xml_huge_tree=True)


def client(name):
    return zeep.Client(f"{url}/services/wsdl/{name}", settings=strict)


def result(answer):
    """The result in an answer; answers with headers have a body."""
    inner = getattr(answer, "body", answer)
    return getattr(inner, "result", inner)


def fault(call, code):
    try:
        call()
    except zeep.exceptions.Fault as problem:
        assert code in problem.message or code in str(problem.code), problem
        return problem
    raise AssertionError(f"no fault: {code}")


partner = client("partner")
# login() is refused from 65.0 on, and the WSDL is of the newest version.
old = partner.create_service("{urn:partner.soap.sforce.com}SoapBinding", f"{url}/services/Soap/u/60.0")
fault(lambda: partner.service.login("user@example.com", "EMULATED-PASSWORD"), "INVALID_OPERATION")
fault(lambda: old.login("user@example.com", "wrong"), "INVALID_LOGIN")
session = old.login("user@example.com", "EMULATED-PASSWORD")
header = partner.get_element("{urn:partner.soap.sforce.com}SessionHeader")(sessionId=session.sessionId)
headers = {"_soapheaders": [header]}


def call(name, *values, **named):
    return result(getattr(partner.service, name)(*values, **named, **headers))


sobject = partner.get_type("{urn:sobject.partner.soap.sforce.com}sObject")
space = "urn:sobject.partner.soap.sforce.com"


def record(kind, **fields):
    def element(name):
        return zeep.xsd.Element(f"{{{space}}}{name}", zeep.xsd.String())

    given = [zeep.xsd.AnyObject(element(name), value) for name, value in fields.items()]
    return sobject(type=kind, Id=zeep.xsd.SkipValue, _value_1=given)


assert call("getUserInfo").userName == "user@example.com"
assert isinstance(call("getServerTimestamp").timestamp, datetime.datetime)
made = call("create", [record("Account", Name="zeep & Söhne"), record("Account")])
assert [it.success for it in made] == [True, False] and made[1].errors[0].statusCode == "REQUIRED_FIELD_MISSING"
account = made[0].id
contacts = call("create", [record("Contact", LastName=f"c{i}", AccountId=account) for i in range(3)])
assert all(it.success for it in contacts)
found = call("query", f"SELECT Id, Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id = '{account}'")
assert found.size == 1 and found.records[0].type == "Account" and found.records[0].Id == account
assert call("query", "SELECT COUNT(Id), MAX(LastName) FROM Contact").size == 1
assert call("retrieve", "Id,Name", "Account", [account])[0].Id == account
described = call("describeSObject", "Account")
assert any(field.name == "Name" and field.nameField for field in described.fields)
assert call("describeSObjects", ["Account", "Contact"])[1].name == "Contact"
assert any(it.name == "Account" for it in call("describeGlobal").sobjects)
assert call("search", "FIND {zeep} RETURNING Account(Id)").searchRecords[0].record.Id == account
now = datetime.datetime.now(datetime.timezone.utc)
hour = datetime.timedelta(hours=1)
assert account in call("getUpdated", "Account", now - hour, now + hour).ids
assert call("delete", [account])[0].success
assert any(it.id == account for it in call("getDeleted", "Account", now - hour, now + hour).deletedRecords)
assert call("undelete", [account])[0].success
assert call("delete", [account])[0].success and call("emptyRecycleBin", [account])[0].success
problem = fault(lambda: call("query", "SELECT Nope FROM Account"), "INVALID_FIELD")
assert problem.detail is not None
fault(lambda: call("describeSObject", "Nope"), "INVALID_TYPE")
call("logout")
fault(lambda: call("getUserInfo"), "INVALID_SESSION_ID")

# Typed sObjects.
for name, letter in [("enterprise", "c"), ("tooling", "T")]:
    typed = client(name)
    main, ens = f"urn:{name}.soap.sforce.com", f"urn:sobject.{name}.soap.sforce.com"
    at = typed.create_service(f"{{{main}}}SoapBinding", f"{url}/services/Soap/{letter}/60.0")
    token = at.login("user@example.com", "EMULATED-PASSWORD").sessionId
    headers = {"_soapheaders": [typed.get_element(f"{{{main}}}SessionHeader")(sessionId=token)]}

    def ask(name, *values):
        return result(getattr(typed.service, name)(*values, **headers))

    Account = typed.get_type(f"{{{ens}}}Account")
    made = ask("create", [Account(Id=zeep.xsd.SkipValue, Name=name, NumberOfEmployees=5)])
    assert made[0].success, made
    row = ask("query", f"SELECT Name, NumberOfEmployees, Owner.Name FROM Account WHERE Id = '{made[0].id}'").records[0]
    assert (row.Name, row.NumberOfEmployees) == (name, 5), row
    assert ask("delete", [made[0].id])[0].success

metadata = client("metadata")
assert metadata.get_type("{http://soap.sforce.com/2006/04/metadata}CustomObject") is not None
print("zeep: all is well")
