// What is asked of engines, and how their answers are read. `tests/browser/cases/hosts/engines.rs` tries the same over real ones.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { couchdb } from "../../src/embed/more/engines/couchdb.js";
import { readNewest, seen } from "../../src/embed/more/engines/engine.js";
import { nats } from "../../src/embed/more/engines/nats.js";
import { Refusal } from "../../src/embed/more/hosts/ask.js";

globalThis.PLAN_WIDGET_SENTENCES = new Proxy({}, { get: () => [0, ""] });
globalThis.navigator ??= {}; // Node.js 18 and 20 have none
const own = { fetch: globalThis.fetch };
afterEach(() => {
  globalThis.fetch = own.fetch;
});

// A database that gives these answers in turn: [status, body]. What it was asked is kept.
const database = (...answers) => {
  const asked = [];
  globalThis.fetch = async (url, options = {}) => {
    asked.push({ url: String(url), ...options });
    const [status, body] = answers.shift();
    return new Response(JSON.stringify(body), { status });
  };
  return asked;
};
const document = (rev, more = {}) => ({ _id: "a/b", _rev: rev, format: "plan-widget", version: 1, items: [], ...more });
const at = couchdb.locate({ url: "https://couch.example/db/plans/a%2Fb?x=1" });

test("couchdb: a plan is known by its document's address", () => {
  assert.deepEqual({ ...at, element: undefined }, {
    url: "https://couch.example/db/plans/a%2Fb", base: "https://couch.example/db/plans/", server: "https://couch.example/db/", host: "couch.example", id: "a/b", element: undefined,
  });
  assert.equal(couchdb.locate({ url: "https://couch.example/plans" }), undefined);
  assert.equal(couchdb.locate({ url: "wss://n1.example/plans/checkout" }), undefined);
});

test("couchdb: what is the database's is not in the plan, and stays in the document", async () => {
  // merge.md S2
  const stub = { "a.png": { stub: true } };
  const asked = database([200, document("3-a", { _attachments: stub, title: "Checkout" })], [201, { rev: "4-b" }], [409, { error: "conflict" }]);
  const held = await couchdb.read(at);
  assert.deepEqual(JSON.parse(held.source), { format: "plan-widget", version: 1, items: [], title: "Checkout" });
  assert.equal(held.number, 3);
  assert.equal(await couchdb.write(at, held, held.source, ""), 4);
  const { _rev, _attachments } = JSON.parse(asked[1].body);
  assert.deepEqual([_rev, _attachments], ["3-a", stub]);
  // Someone else was faster: no error.
  assert.equal(await couchdb.write(at, held, held.source, ""), false);
});

test("a read never goes back behind what was seen", async () => {
  // merge.md S5
  const target = { ...at, url: "https://couch.example/db/plans/behind" };
  seen(target.url, 5);
  database([200, document("4-a")], [200, document("5-b")]);
  assert.equal((await readNewest(couchdb, target)).number, 5);
  database(...Array.from({ length: 9 }, () => [200, document("4-a")]));
  await assert.rejects(readNewest(couchdb, target), error => error instanceof Refusal && error.code == "silent");
});

test("couchdb: without anybody to ask a login is a refusal, which holds no more than that", async () => {
  database([401, { error: "unauthorized" }]);
  await assert.rejects(couchdb.read(at), error => error.code == "login" && error.message == "");
});

test("nats: a plan is known by its bucket and key, and by every server of a cluster", () => {
  const { servers, bucket, id } = nats.locate({ url: "wss://n1.example:8443/plans/checkout.v2?servers=n2.example:8443,n3.example:8443" });
  assert.deepEqual([servers, bucket, id], [["wss://n1.example:8443", "wss://n2.example:8443", "wss://n3.example:8443"], "plans", "checkout.v2"]);
  for (const url of ["https://n1.example/plans/checkout", "wss://n1.example/plans", "wss://n1.example/plans/a/b", "wss://n1.example/plans/a*"]) {
    assert.equal(nats.locate({ url }), undefined, url);
  }
});
