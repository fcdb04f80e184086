// Decodes a recorded answer as jsforce does, again and again: prints the median milliseconds of each wire.
// Run by `cargo xtask bench`: node decode.cjs FOLDER TURNS
const { readFileSync } = require("node:fs");
const { PassThrough } = require("node:stream");
const { Connection } = require("jsforce");
const { SOAP } = require("jsforce/lib/soap");

const who = `jsforce ${require("jsforce/package.json").version}`;
const [folder, turns] = [process.argv[2], Number(process.argv[3])];

/** A connection whose every answer is this. */
function connection(file, type) {
  const bytes = readFileSync(`${folder}/${file}`);
  const conn = new Connection({ instanceUrl: "https://acme.example", accessToken: "00D!FAKE", version: "62.0" });
  conn._transport = {
    httpRequest() {
      const answer = { statusCode: 200, headers: { "content-type": type }, body: bytes.toString("utf8") };
      return Object.assign(Promise.resolve(answer), { stream: () => new PassThrough() });
    },
  };
  return conn;
}

async function measure(name, decode) {
  const times = [];
  for (let turn = 0; turn <= turns; turn++) {
    const start = process.hrtime.bigint();
    const rows = await decode();
    // The first turn only warms up.
    if (turn > 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (rows !== 2000) throw new Error(`${name}: ${rows} rows`);
  }
  times.sort((a, b) => a - b);
  console.log(name, times[times.length >> 1].toFixed(3), who);
}

async function main() {
  const soap = new SOAP(connection("soap.xml", "text/xml"), { endpointUrl: "https://acme.example/services/Soap/u/62.0" });
  await measure("SOAP", async () => (await soap.invoke("query", { queryString: "SELECT" })).result.records.length);
  const rest = connection("rest.json", "application/json");
  await measure("REST", async () => (await rest.query("SELECT")).records.length);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
