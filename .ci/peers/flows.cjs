// jsforce against the emulated org: metadata, deployments over SOAP and REST, Tooling containers.
const assert = require("node:assert/strict");
const zlib = require("node:zlib");
const { Connection } = require("jsforce");

const url = process.env.SFORCE_ORG;

// A zip without compression: what JavaScript has no library for here.
function zip(files) {
  const [parts, directory] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(zlib.crc32 ? zlib.crc32(bytes) : crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), head, path, bytes]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), head, entry.subarray(2), path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\x05\x06"), end]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

const xmlns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const meta = `<ApexClass ${xmlns}><apiVersion>60.0</apiVersion><status>Active</status></ApexClass>`;
const packageXml = `<Package ${xmlns}><types><members>*</members><name>ApexClass</name></types><version>60.0</version></Package>`;
const classZip = (name, body) =>
  zip({ "package.xml": packageXml, [`classes/${name}.cls`]: body, [`classes/${name}.cls-meta.xml`]: meta });

async function components(conn) {
  const { metadata } = conn;
  const label = { label: "Gadget", pluralLabel: "Gadgets", deploymentStatus: "Deployed", sharingModel: "ReadWrite" };
  const nameField = { type: "Text", label: "Gadget Name" };
  const made = await metadata.create("CustomObject", [{ fullName: "Gadget__c", nameField, ...label }]);
  assert.deepEqual(made.map((it) => [it.fullName, it.success]), [["Gadget__c", true]]);
  const field = { fullName: "Gadget__c.Size__c", label: "Size", type: "Text", length: 20 };
  assert.equal((await metadata.create("CustomField", field)).success, true);
  const twice = await metadata.create("CustomField", field);
  assert.equal(twice.success, false);
  const read = await metadata.read("CustomObject", ["Gadget__c"]);
  assert.deepEqual([read[0].label, read[0].fields[0].fullName], ["Gadget", "Size__c"]);
  const upserted = await metadata.upsert("CustomObject", { fullName: "Gadget__c", nameField, ...label, label: "Thing" });
  assert.deepEqual([upserted.success, upserted.created], [true, false]);
  assert.equal((await metadata.update("CustomObject", { fullName: "Gadget__c", nameField, ...label })).success, true);
  const listed = await metadata.list([{ type: "CustomObject" }, { type: "CustomField" }], "60.0");
  assert.ok(listed.some((it) => it.fullName === "Gadget__c.Size__c" && it.fileName === "objects/Gadget__c.object"));
  const described = await metadata.describe("60.0");
  assert.ok(described.metadataObjects.some((it) => it.xmlName === "ApexClass" && it.metaFile === true));

  // It is an object now, until it is gone.
  const row = await conn.sobject("Gadget__c").create({ Name: "g", Size__c: "XL" });
  assert.ok(row.success);
  assert.equal((await conn.query("SELECT Size__c FROM Gadget__c")).records[0].Size__c, "XL");
  assert.equal((await metadata.rename("CustomObject", "Gadget__c", "Gizmo__c")).success, true);
  assert.equal((await metadata.delete("CustomObject", ["Gizmo__c"]))[0].success, true);
  await assert.rejects(conn.query("SELECT Id FROM Gizmo__c"), /INVALID_TYPE|not supported/);
}

async function deployments(conn) {
  const { metadata } = conn;
  metadata.pollInterval = 200;
  const options = { singlePackage: true, rollbackOnError: true, testLevel: "NoTestRun" };
  const good = await metadata.deploy(classZip("PeerA", "public class PeerA {}"), options).complete(true);
  assert.deepEqual([good.status, good.success, good.numberComponentsDeployed], ["Succeeded", true, 1]);
  const bad = await metadata.deploy(classZip("PeerB", "public class PeerB {"), options).complete(true);
  assert.equal(bad.status, "Failed");
  assert.match([bad.details.componentFailures].flat()[0].problem, /right curly bracket/);

  // REST: the same, and a cancellation.
  const rest = await metadata.deployRest(classZip("PeerC", "public class PeerC {}"), options).complete(true);
  assert.equal(rest.status, "Succeeded");
  const slow = metadata.deploy(classZip("PeerD", "public class PeerD {}"), options);
  const { id } = await slow;
  await metadata.cancelDeploy(id);
  let status;
  do {
    await new Promise((resolve) => setTimeout(resolve, 200));
    status = await metadata.checkDeployStatus(id, true);
  } while (!status.done);
  assert.equal(status.status, "Canceled");

  const back = await metadata
    .retrieve({ apiVersion: "60.0", singlePackage: true, unpackaged: { types: [{ members: ["PeerA"], name: "ApexClass" }], version: "60.0" } })
    .complete();
  const files = [back.fileProperties].flat().map((it) => it.fileName);
  assert.ok(files.includes("classes/PeerA.cls") && Buffer.from(back.zipFile, "base64").subarray(0, 2).toString() === "PK");
}

async function containers(conn) {
  const { tooling } = conn;
  const entity = await tooling.query("SELECT Id FROM ApexClass WHERE Name = 'PeerA'");
  const container = await tooling.sobject("MetadataContainer").create({ Name: "peer" });
  const member = await tooling.sobject("ApexClassMember").create({
    MetadataContainerId: container.id,
    ContentEntityId: entity.records[0].Id,
    Body: "public class PeerA { Nope n; }",
  });
  const run = async (isCheckOnly) => {
    const { id } = await tooling
      .sobject("ContainerAsyncRequest")
      .create({ MetadataContainerId: container.id, IsCheckOnly: isCheckOnly });
    let request;
    do {
      await new Promise((resolve) => setTimeout(resolve, 200));
      request = await tooling.sobject("ContainerAsyncRequest").retrieve(id);
    } while (request.State === "Queued");
    return request;
  };
  const failed = await run(true);
  assert.deepEqual([failed.State, failed.DeployDetails.componentFailures[0].problem], ["Failed", "Invalid type: Nope"]);
  await tooling.sobject("ApexClassMember").update({ Id: member.id, Body: "public class PeerA { Integer n; }" });
  const saved = await run(false);
  assert.equal(saved.State, "Completed");
  const body = (await tooling.query("SELECT Body FROM ApexClass WHERE Name = 'PeerA'")).records[0].Body;
  assert.equal(body, "public class PeerA { Integer n; }");
  assert.ok((await tooling.sobject("MetadataContainer").destroy(container.id)).success);
}

async function main() {
  const conn = new Connection({ loginUrl: url, version: "60.0" });
  await conn.login("user@example.com", "EMULATED-PASSWORD");
  await components(conn);
  await deployments(conn);
  await containers(conn);
  console.log("jsforce, metadata and tooling: all is well");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
