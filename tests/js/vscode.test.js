// What of the extension for Visual Studio Code needs no editor. `packages/vscode/test` tries the whole of it in code-server.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import texts from "../../packages/vscode/source/text.js";

const { difference, withEnds, tableOf, carryPlans } = texts;

test("an edit replaces no more than what has changed", () => {
  const made = (from, to) => {
    const { start, end, text } = difference(from, to);
    assert.equal(from.slice(0, start) + text + from.slice(end), to);
    return [from.slice(start, end), text];
  };
  assert.deepEqual(made('{"reach":450}', '{"reach":470}'), ["5", "7"]);
  assert.deepEqual(made("aaa", "aa"), ["a", ""]);
  assert.deepEqual(made("aa", "aaa"), ["", "a"]);
  assert.deepEqual(made("", "plan"), ["", "plan"]);
  assert.deepEqual(made("same", "same"), ["", ""]);
});

test("a document keeps its ends of lines", () => {
  assert.equal(withEnds("a\nb\n", true), "a\r\nb\r\n");
  assert.equal(withEnds("a\nb\n", false), "a\nb\n");
});

test("a plan is a table in the Markdown preview, with no HTML of its own", () => {
  const plan = { format: "plan-widget", version: 1, title: "A & B", items: [{ title: "<script>alert(1)</script>", effort: 2 }, null] };
  const table = tableOf(JSON.stringify(plan));
  assert.match(table, /<caption>A &#38; B<\/caption>/);
  assert.match(table, /<th>Title<\/th><th>Effort<\/th>/);
  assert.ok(!table.includes("<script"), table);
  for (const other of ["{", "[]", "null", '{"format":"other","items":[]}', '{"format":"plan-widget"}']) assert.equal(tableOf(other), undefined, other);
});

test("only blocks of code that are plans are carried", () => {
  const markdown = { renderer: { rules: { fence: () => "as it was" } } };
  const { fence } = carryPlans(markdown).renderer.rules;
  const block = (info, content) => fence([{ info, content, map: [3, 5] }], 0);
  const plan = '{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A"}]}';
  assert.match(block("json", plan), /^<div class="plan-widget" data-line="3" data-mode="view"><pre hidden><code>\{&#34;format/);
  assert.match(block("plan", plan), /<td>A<\/td>/);
  assert.equal(block("json", '{"a":1}'), "as it was");
  assert.equal(block("js", plan), "as it was");
});

test("the manifest names files that are there, and opens plans alone", () => {
  const root = new URL("../../packages/vscode/", import.meta.url);
  const { main, contributes } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  for (const file of [main, ...contributes["markdown.previewScripts"], ...contributes["markdown.previewStyles"]]) assert.ok(readFileSync(new URL(file, root)).length, file);
  assert.deepEqual(contributes.customEditors[0].selector, [{ filenamePattern: "*.plan.json" }]);
});
