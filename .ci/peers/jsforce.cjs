// jsforce against the emulated org: signing in, queries, writes, errors.
const assert = require("node:assert/strict");
const { Connection, OAuth2 } = require("jsforce");

const url = process.env.SFORCE_ORG;
const version = "60.0";
const [user, password] = ["user@example.com", "EMULATED-PASSWORD"];
const [clientId, clientSecret] = ["EMULATED-CLIENT", "EMULATED-SECRET"];

async function refused(promise, code) {
  const error = await promise.then(() => assert.fail(`not refused: ${code}`), (error) => error);
  assert.equal(error.errorCode ?? error.name, code, error.stack);
  return error;
}

async function main() {
  // SOAP login, and its refusal.
  const soap = new Connection({ loginUrl: url, version });
  const info = await soap.login(user, password);
  assert.equal(info.organizationId, "00D000000000001EAA");
  await assert.rejects(new Connection({ loginUrl: url, version }).login(user, "wrong"), /INVALID_LOGIN/);

  // OAuth: user name and password, client credentials, the web server flow, refreshing.
  const oauth2 = { loginUrl: url, clientId, clientSecret, redirectUri: "http://localhost/back" };
  const byPassword = new Connection({ oauth2, version });
  await byPassword.authorize({ grant_type: "password", username: user, password });
  assert.equal((await byPassword.identity()).username, user);
  const byClient = new Connection({ loginUrl: url, instanceUrl: url, oauth2, version });
  await byClient.authorize({ grant_type: "client_credentials" });
  const web = new OAuth2({ ...oauth2, useVerifier: true });
  const sent = await fetch(web.getAuthorizationUrl({ state: "s" }), { redirect: "manual" });
  const code = new URL(sent.headers.get("location")).searchParams.get("code");
  const byCode = new Connection({ oauth2: web, version });
  await byCode.authorize(code);
  assert.ok(byCode.refreshToken);
  let refreshed = 0;
  byCode.on("refresh", () => refreshed++);
  await byCode.oauth2.revokeToken(byCode.accessToken);
  assert.equal((await byCode.limits()).DailyApiRequests.Max, 15000);
  assert.equal(refreshed, 1);

  for (const conn of [soap, byClient]) await records(conn);
  await bulk(byClient);
  console.log("jsforce: all is well");
}

async function records(conn) {
  const Account = conn.sobject("Account");
  const made = await Account.create({ Name: "Ac'me <&>", NumberOfEmployees: 7 });
  assert.ok(made.success && made.id.startsWith("001"));
  assert.equal((await Account.retrieve(made.id)).Name, "Ac'me <&>");
  await Account.update({ Id: made.id, Name: "Better" });
  const contacts = await conn.sobject("Contact").create(
    ["Ann", "Bob", "Cy"].map((LastName) => ({ LastName, AccountId: made.id })),
  );
  assert.ok(contacts.every((it) => it.success));

  // Parents, children, its own query builder, aggregates.
  const row = await Account.findOne({ Id: made.id }, "Id, Name").include("Contacts").select("LastName").end();
  assert.deepEqual([row.Name, row.Contacts.records.map((it) => it.LastName)], ["Better", ["Ann", "Bob", "Cy"]]);
  const up = await conn.query(`SELECT Id, Account.Name FROM Contact WHERE AccountId = '${made.id}' ORDER BY LastName DESC`);
  assert.deepEqual([up.totalSize, up.records[0].Account.Name], [3, "Better"]);
  const figures = await conn.query(`SELECT Account.Name, COUNT(Id) n FROM Contact WHERE AccountId = '${made.id}' GROUP BY Account.Name`);
  assert.deepEqual([figures.records[0].Name, figures.records[0].n], ["Better", 3]);
  assert.equal(await Account.count({ Id: made.id, Name: { $like: "Bett%" } }), 1);

  // Pages: more than a batch of 200.
  const many = Array.from({ length: 250 }, (_, i) => ({ LastName: `n${i}`, AccountId: made.id }));
  const results = await conn.sobject("Contact").create(many, { allowRecursive: true });
  assert.ok(results.length === 250 && results.every((it) => it.success));
  const found = await conn.query(`SELECT Id FROM Contact WHERE AccountId = '${made.id}'`, {
    autoFetch: true,
    maxFetch: 1000,
    headers: { "Sforce-Query-Options": "batchSize=200" },
  });
  assert.deepEqual([found.totalSize, found.records.length], [253, 253]);

  // Upsert by id lookup, describes, search, updates and deletes, the recycle bin.
  assert.equal((await conn.describe("Account")).fields.find((it) => it.name === "Name").nameField, true);
  assert.ok((await conn.describeGlobal()).sobjects.some((it) => it.name === "Contact"));
  const search = await conn.search("FIND {Better} IN NAME FIELDS RETURNING Account(Id, Name)");
  assert.ok(search.searchRecords.some((it) => it.Id === made.id));
  const soon = new Date(Date.now() + 60000);
  const updated = await Account.updated(new Date(Date.now() - 3600000), soon);
  assert.ok(updated.ids.includes(made.id));

  // Errors, single and in collections.
  await refused(Account.create({ NumberOfEmployees: 1 }), "REQUIRED_FIELD_MISSING");
  await refused(Account.create({ Name: "x", Nope__c: 1 }), "INVALID_FIELD");
  await refused(Account.retrieve("001000000000009AAA"), "NOT_FOUND");
  await refused(conn.query("SELECT Nope FROM Account"), "INVALID_FIELD");
  await refused(conn.query("SELECT FROM"), "MALFORMED_QUERY");
  const mixed = await Account.create([{ Name: "fine" }, {}]);
  assert.deepEqual(mixed.map((it) => it.success), [true, false]);
  assert.equal(mixed[1].errors[0].statusCode, "REQUIRED_FIELD_MISSING");
  assert.ok((await Account.destroy(mixed[0].id)).success);
  const gone = await Account.destroy(made.id);
  assert.ok(gone.success);
  await refused(Account.retrieve(made.id), "ENTITY_IS_DELETED");
  const all = await conn.query(`SELECT Id, IsDeleted FROM Account WHERE Id = '${made.id}'`, { scanAll: true });
  assert.equal(all.records[0].IsDeleted, true);
  const deleted = await Account.deleted(new Date(Date.now() - 3600000), soon);
  assert.ok(deleted.deletedRecords.some((it) => it.id === made.id));
}

// The composite resources, as jsforce's raw requests send them.
async function bulk(conn) {
  const base = `/services/data/v${version}`;
  const tree = await conn.requestPost(`${base}/composite/tree/Account`, {
    records: [{ attributes: { type: "Account", referenceId: "a" }, Name: "tree", Contacts: { records: [
      { attributes: { type: "Contact", referenceId: "c" }, LastName: "leaf" },
    ] } }],
  });
  assert.equal(tree.hasErrors, false);
  const composite = await conn.requestPost(`${base}/composite`, { allOrNone: true, compositeRequest: [
    { method: "POST", url: `${base}/sobjects/Account`, referenceId: "a", body: { Name: "one" } },
    { method: "GET", url: `${base}/sobjects/Account/@{a.id}?fields=Name`, referenceId: "b" },
  ] });
  assert.deepEqual(composite.compositeResponse.map((it) => it.httpStatusCode), [201, 200]);
  assert.equal(composite.compositeResponse[1].body.Name, "one");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
