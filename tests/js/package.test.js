// The package of npm: what it says of the element is what the element has, and importing it does nothing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const file = path => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the manifest names the element's attributes, methods and events", () => {
  const source = file("src/embed/loader/element.js");
  const attributes = [...JSON.parse(/REFLECTED = (\[.*?\])/.exec(source)[1]), "lang", "live"];
  const [{ declarations: [element] }] = JSON.parse(file("packages/npm/custom-elements.json")).modules;
  assert.deepEqual(element.attributes.map(({ name }) => name).sort(), attributes.sort());
  const types = file("packages/npm/index.d.ts");
  for (const { name, kind } of element.members) {
    assert.ok(kind == "method" ? new RegExp(`^  (?:async )?${name}\\(`, "m").test(source) : attributes.includes(name) || source.includes(`get ${name}()`), name);
    assert.ok(new RegExp(`\\b${name}\\??[:(]`).test(types), `the types do not know ${name}`);
  }
  for (const { name } of element.events) assert.ok(types.includes(`"${name}"`), name);
});

test("importing it on a server does nothing, and so does defining", async () => {
  const { define } = await import("../../packages/npm/index.js");
  assert.equal(await define(), undefined);
});
