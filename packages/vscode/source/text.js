// @ts-check
// Texts of plans, without an editor.
"use strict";

/**
 * The shortest replacement that makes one text of another: offsets into `from`, and what goes there.
 * @param {string} from
 * @param {string} to
 */
function difference(from, to) {
  const most = Math.min(from.length, to.length);
  let start = 0, end = 0;
  while (start < most && from[start] == to[start]) start++;
  while (end < most - start && from[from.length - 1 - end] == to[to.length - 1 - end]) end++;
  return { start, end: from.length - end, text: to.slice(start, to.length - end) };
}

/**
 * A text with the ends of lines that a document has.
 * @param {string} text
 * @param {boolean} windows
 */
const withEnds = (text, windows) => windows ? text.replace(/\r?\n/g, "\r\n") : text;

/** @param {unknown} value */
const escaped = value => typeof value == "string" || typeof value == "number" ? String(value).replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`) : "";

/**
 * The items of a plan as a table of HTML; nothing where the text is no plan.
 * @param {string} text
 */
function tableOf(text) {
  /** @type {any} */
  let plan;
  try {
    plan = JSON.parse(text);
  } catch {
    return;
  }
  if (plan?.format != "plan-widget" || !Array.isArray(plan.items)) return;
  const columns = [["title", "Title"], ["status", "Status"], ["moscow", "MoSCoW"], ["effort", "Effort"], ["start", "Start"], ["end", "End"]]
    .filter(([key]) => key == "title" || plan.items.some((/** @type {any} */ item) => item?.[key] != null));
  const rows = plan.items.map((/** @type {any} */ item) => `<tr>${columns.map(([key]) => `<td>${escaped(item?.[key])}</td>`).join("")}</tr>`);
  return `<table><caption>${escaped(plan.title)}</caption><thead><tr>${columns.map(([, name]) => `<th>${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/**
 * A plugin of markdown-it: a block of code that is a plan carries it, with its items as a table.
 * @param {any} markdown
 */
function carryPlans(markdown) {
  const fence = markdown.renderer.rules.fence;
  /** @type {(tokens: any[], at: number, ...rest: any[]) => string} */
  markdown.renderer.rules.fence = (tokens, at, ...rest) => {
    const { info, content } = tokens[at];
    const table = /^(plan|jsonc?)?\s*$/.test(info.trim()) ? tableOf(content) : undefined;
    if (!table) return fence(tokens, at, ...rest);
    return `<div class="plan-widget" data-line="${tokens[at].map?.[0] ?? 0}" data-mode="view"><pre hidden><code>${escaped(content)}</code></pre>${table}</div>\n`;
  };
  return markdown;
}

module.exports = { difference, withEnds, tableOf, carryPlans };
