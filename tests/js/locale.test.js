// How languages write numbers and dates, as `Intl` knows it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { conventions, languageOf } from "../../src/embed/late/locale.js";
import { languageAround } from "../../src/embed/loader/notes.js";

// Node.js has none before 21.
globalThis.navigator ??= { languages: [] };

test("separators, direction, patterns and months of a language", () => {
  const english = conventions("en-US");
  assert.deepEqual(english.slice(0, 8), ["en-US", ".", ",", "ltr", "{m} {d}, {y}", "{m} {d}", "{m} {y}", "Jan"]);
  assert.equal(english.length, 7 + 3 * 12);
  assert.deepEqual(conventions("de").slice(1, 7), [",", ".", "ltr", "{d}. {m} {y}", "{d}. {m}", "{m} {y}"]);
  assert.equal(conventions("ar")[3], "rtl");
  assert.equal(conventions("ar", "ltr")[3], "ltr");
});

test("a month alone is a word also where dates write it in digits", () => {
  const months = conventions("lt").slice(7, 19);
  assert.ok(months.every(month => !/^\d+$/.test(month)), months.join());
});

const SHAPES_AND_MONTHS = 5; // three shapes of dates, short and long months

// A browser makes a formatter in the time in which it formats a thousand dates; on a first visit 39 of them held up the first row.
test("few formatters are made", () => {
  const Real = Intl.DateTimeFormat;
  let made = 0;
  Intl.DateTimeFormat = class extends Real {
    constructor(...given) {
      super(...given);
      made++;
    }
  };
  try {
    conventions("en");
  } finally {
    Intl.DateTimeFormat = Real;
  }
  assert.ok(made <= SHAPES_AND_MONTHS, `${made} were made`);
});

test("the language of sentences is the nearest that there is", () => {
  const known = ["ar", "de", "pt-BR", "zh-CN", "en-XA"];
  const asked = ["de", "de-CH", "DE-at", "pt", "pt-PT", "zh", "zh-Hans-SG", "zh-TW", "zh-Hant", "en", "en-US", "en-XA", "sv", ""];
  assert.deepEqual(asked.map(tag => languageOf(tag, known)), ["de", "de", "de", "pt-BR", "pt-BR", "zh-CN", "zh-CN", "", "", "", "", "en-XA", "", ""]);
});

test("the stand-alone page has its reader's language, any other page its own", () => {
  globalThis.CSSStyleSheet ??= class {};
  const element = (page, around, own = "") => ({
    hasAttribute: name => name == "page" && page,
    closest: selector => own ? { lang: own } : selector == "[lang]" && around ? { lang: around } : null,
  });
  const reader = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { language: "fr" }, configurable: true });
  try {
    assert.equal(languageAround(element(false, "de")), "de");
    assert.equal(languageAround(element(true, "en")), "fr");
    assert.equal(languageAround(element(true, "en", "pl")), "pl");
    assert.equal(languageAround(element(false, "")), "fr");
  } finally {
    Object.defineProperty(globalThis, "navigator", reader);
  }
});
