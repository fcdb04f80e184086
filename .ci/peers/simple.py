"""simple-salesforce against the emulated org."""

import datetime
import os

import requests
from simple_salesforce import Salesforce, format_soql
from simple_salesforce.exceptions import SalesforceMalformedRequest, SalesforceResourceNotFound

url = os.environ["SFORCE_ORG"]
version = "60.0"


def session(path, body):
    """A session from SOAP login, as the library asks for it (it insists on https)."""
    envelope = f"""<?xml version="1.0" encoding="utf-8" ?>
        <env:Envelope xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">
        <env:Body>{body}</env:Body></env:Envelope>"""
    headers = {"content-type": "text/xml", "charset": "UTF-8", "SOAPAction": "login"}
    return requests.post(url + path, envelope, headers=headers, timeout=30)


def refused(call, kind, code):
    try:
        call()
    except kind as error:
        assert code in str(error), error
    else:
        raise AssertionError(f"not refused: {code}")


login = """<n1:login xmlns:n1="urn:partner.soap.sforce.com"><n1:username>user@example.com</n1:username>
           <n1:password>{}</n1:password></n1:login>"""
answer = session("/services/Soap/u/60.0", login.format("EMULATED-PASSWORD"))
assert answer.status_code == 200, answer.text
token = answer.text.split("<sessionId>")[1].split("</sessionId>")[0]
assert "INVALID_LOGIN" in session("/services/Soap/u/60.0", login.format("wrong")).text



class Plain(requests.adapters.HTTPAdapter):
    """The library speaks https only, the emulated org http."""

    def send(self, request, **options):
        request.url = request.url.replace("https://", "http://", 1)
        return super().send(request, **options)


http = requests.Session()
http.mount("https://127.0.0.1", Plain())
sf = Salesforce(instance_url=url, session_id=token, version=version, session=http)
made = sf.Account.create({"Name": "O'Neill & \"Söhne\"", "NumberOfEmployees": 3})
assert made["success"]
account = made["id"]
assert sf.Account.get(account)["Name"] == "O'Neill & \"Söhne\""
assert sf.Account.update(account, {"NumberOfEmployees": 4}) == 204

contacts = [{"LastName": f"c{i}", "AccountId": account} for i in range(250)]
for start in range(0, 250, 200):
    part = [{"attributes": {"type": "Contact"}, **it} for it in contacts[start : start + 200]]
    done = sf.restful("composite/sobjects", method="POST", json={"allOrNone": True, "records": part})
    assert all(it["success"] for it in done)

soql = format_soql("SELECT Id, LastName, Account.Name FROM Contact WHERE Account.Name = {}", "O'Neill & \"Söhne\"")
pages = sf.query(soql, headers={"Sforce-Query-Options": "batchSize=200"})
assert (pages["totalSize"], len(pages["records"]), pages["done"]) == (250, 200, False)
more = sf.query_more(pages["nextRecordsUrl"], identifier_is_url=True)
assert (len(more["records"]), more["done"]) == (50, True)
assert len(list(sf.query_all_iter(soql))) == 250
assert sf.query("SELECT COUNT() FROM Contact")["totalSize"] >= 250
child = sf.query(f"SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName LIMIT 2) FROM Account WHERE Id = '{account}'")
assert [it["LastName"] for it in child["records"][0]["Contacts"]["records"]] == ["c0", "c1"]

now = datetime.datetime.now(datetime.timezone.utc)
hour = datetime.timedelta(hours=1)
assert account in sf.Account.updated(now - hour, now + hour)["ids"]
assert sf.search("FIND {Neill} RETURNING Account(Id)")["searchRecords"][0]["Id"] == account
assert sf.describe()["maxBatchSize"] == 200
assert any(it["name"] == "Name" for it in sf.Account.describe()["fields"])
assert sf.limits()["DailyApiRequests"]["Max"] == 15000

refused(lambda: sf.Account.create({}), SalesforceMalformedRequest, "REQUIRED_FIELD_MISSING")
refused(lambda: sf.Account.create({"Name": "x", "CreatedDate": "2020-01-01T00:00:00Z"}), SalesforceMalformedRequest, "INVALID_FIELD_FOR_INSERT_UPDATE")
refused(lambda: sf.query("SELECT Nope FROM Account"), SalesforceMalformedRequest, "INVALID_FIELD")
refused(lambda: sf.Account.get("001000000000009AAA"), SalesforceResourceNotFound, "NOT_FOUND")

assert sf.Account.delete(account) == 204
assert sf.query_all(f"SELECT Id FROM Account WHERE Id = '{account}'", include_deleted=True)["totalSize"] == 1
assert any(it["id"] == account for it in sf.Account.deleted(now - hour, now + hour)["deletedRecords"])
print("simple-salesforce: all is well")
