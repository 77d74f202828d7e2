// A plan inside the source of a page: finding it, and putting another in its place.

import { decoded } from "./ask.js";

const BEGINS = /\{\s*"format"\s*:\s*"plan-widget"/g;

// Where the JSON object that begins at an offset ends.
const endOf = (source, from) => {
  let depth = 0;
  const mark = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  mark.lastIndex = from;
  for (let found; (found = mark.exec(source));) {
    if (found[0] == "{") depth++;
    else if (found[0] == "}" && !--depth) return mark.lastIndex;
  }
};

/**
 * The plans in a source: `from` and `to`, and `text` as a reader's browser shows it. In a `pre` of a wiki's markup and of HTML, `&lt;` is a `<`.
 */
export const plansIn = source => {
  const found = [];
  BEGINS.lastIndex = 0;
  for (let begin; (begin = BEGINS.exec(source));) {
    const from = begin.index, to = endOf(source, from);
    if (!to) continue;
    const before = source.slice(0, from);
    const text = source.slice(from, to);
    found.push({ from, to, text: /<pre\b[^>]*>\s*$/i.test(before) ? decoded(text) : text });
    BEGINS.lastIndex = to;
  }
  return found;
};

// The end of what a block shows to readers without script, and the text that goes there.
const fallback = (source, to, tables) => {
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

/** The source with another plan in a place that `plansIn` has found, and with what readers without script see brought up to date. */
export const withPlan = (source, { from, to }, page, tables) => {
  const behind = fallback(source, to, tables);
  const tail = behind ? source.slice(to, behind[0]) + behind[2] + source.slice(behind[0] + behind[1]) : source.slice(to);
  return source.slice(0, from) + page.trim() + tail;
};
