// Bytes in the letters of a packed file.

import assert from "node:assert/strict";
import { test } from "node:test";

import { bytesOf } from "../../src/embed/packed/letters.js";

test("the letters that the build writes are read as the bytes they stand for", () => {
  const bytes = Array.from({ length: 18 }, (_, at) => at * 15);
  const found = [...bytesOf("N4;/NA]w4S,RbtcSXk5q}} !")];
  assert.deepEqual(found.slice(0, bytes.length), bytes);
  assert.ok(found.slice(bytes.length).every(byte => byte === 0) && found.length <= bytes.length + 1);
});

test("nothing is nothing", () => assert.equal(bytesOf("").length, 0));
