// A plan inside the source of a page: finding it, and putting another in its place.

import { decoded } from "./ask.js";

const NAMES_ITSELF = /"format"\s*:\s*"plan-widget"/g;
// How far out of a plan's first keys its opening brace is looked for.
const BRACES = 1000;

// Where the JSON object that begins at an offset ends.
/** @type {(source: string, from: number) => number | undefined} */
const endOf = (source, from) => {
  let depth = 0;
  const mark = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  mark.lastIndex = from;
  for (let found; (found = mark.exec(source));) {
    if (found[0] == "{") depth++;
    else if (found[0] == "}" && !--depth) return mark.lastIndex;
  }
};

/** @param {string} text */
const isPlan = text => {
  try {
    return JSON.parse(text).format == "plan-widget";
  } catch {}
};

// The plan around an offset, from the nearest brace outwards: `format` need not be the first key.
/** @type {(source: string, at: number) => FoundPlan | undefined} */
const around = (source, at) => {
  for (let from = at, turn = 0; turn < BRACES && (from = source.lastIndexOf("{", from - 1)) >= 0; turn++) {
    const to = endOf(source, from);
    if (to != null && to < at) continue;
    // In a `pre` of a wiki's markup and of HTML, `&lt;` is a `<`.
    const pre = /<pre\b[^>]*>\s*$/i.test(source.slice(Math.max(0, from - 200), from));
    const text = source.slice(from, to);
    const shown = pre ? decoded(text) : text;
    if (isPlan(shown)) return { from, to, text: shown };
    if (!from) return;
  }
};

/**
 * The plans in a source: `from` and `to`, and `text` as a reader's browser shows it.
 * @param {string} source
 * @returns {FoundPlan[]}
 */
export const plansIn = source => {
  /** @type {FoundPlan[]} */
  const found = [];
  for (const { index } of source.matchAll(NAMES_ITSELF)) {
    if (index < (found.at(-1)?.to ?? 0)) continue;
    const plan = around(source, index);
    if (plan) found.push(plan);
  }
  return found;
};

// The end of what a block shows to readers without script, and the text that goes there.
/** @type {(source: string, to: number | undefined, tables: { block?: string, table?: string }) => [from: number, length: number, text: string] | undefined} */
const fallback = (source, to = source.length, tables) => {
  const rest = source.slice(to);
  // The page block: its picture and table stand between the data and the end of the element.
  const block = /^\s*<\/script>\s*?\n([\s\S]*?)<\/plan-widget>/i.exec(rest);
  if (block && tables.block) {
    const fresh = /<\/script>\s*\n([\s\S]*?)<\/plan-widget>/i.exec(tables.block);
    if (fresh) return [to + block[0].length - block[1].length - "</plan-widget>".length, block[1].length, fresh[1]];
  }
  // A table of the wiki's markup right behind the code block; the heading above an exported one is the page's own business.
  const table = /^\s*<\/(?:pre|code|syntaxhighlight|file)>\s*\n(\{\|[\s\S]*?\n\|\}\n?|(?:[\^|].*\n?)+)/i.exec(rest);
  if (table && tables.table) return [to + table[0].length - table[1].length, table[1].length, tables.table.replace(/^=.*\n+/, "")];
};

/**
 * The source with another plan in a place that `plansIn` has found, and with what readers without script see brought up to date.
 * @type {(source: string, place: { from?: number, to?: number }, page: string, tables: { block?: string, table?: string }) => string}
 */
export const withPlan = (source, { from, to }, page, tables) => {
  const behind = fallback(source, to, tables);
  const tail = behind ? source.slice(to, behind[0]) + behind[2] + source.slice(behind[0] + behind[1]) : source.slice(to);
  return source.slice(0, from) + page.trim() + tail;
};
