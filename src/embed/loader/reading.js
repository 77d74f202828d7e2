// Reading a plan: from a URL, or from what the page holds.

import { PlanError } from "./parts.js";

const TEXT = 'script[type^="application/json"],safe-script,pre,code';
const LINK = 'a[href*=".json"]';

/** The first node within another that carries a plan; `itself` where it may be that one. @type {(element: Element, itself?: boolean) => HTMLElement | undefined} */
export const carrierIn = (element, itself) => {
  const wanted = `${TEXT},${LINK}`;
  const all = /** @type {HTMLAnchorElement[]} */ ([...itself && element.matches(wanted) ? [element] : [], ...element.querySelectorAll(wanted)]);
  // Line numbers and captions are `pre` too: the first that looks like JSON is meant.
  const nodes = all.filter(node => !node.querySelector("code"));
  return nodes.find(node => node.href || /^\s*[[{]/.test(bare(node))) ?? nodes[0];
};

/** @type {Record<string, string>} */
const ENTITIES = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">", nbsp: " " };
const LAST = 0x10ffff; // the highest code point that Unicode has
/** A text with its character references as the characters they stand for; what stands for none stays as it is written. @type {(text: string) => string} */
export const decoded = text => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
  if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole;
  const point = hex ? parseInt(hex, 16) : +decimal;
  return point <= LAST ? String.fromCodePoint(point) : whole;
});
// The text itself if it is JSON, else HTML-decoded once: some generators escape what stands in a script or a code block.
/** @type {(text: string) => string} */
export const plain = text => {
  if (!/&#?\w+;/.test(text)) return text;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return decoded(text);
  }
};

// What stands in a carrier that a host has put there, such as a button that copies it.
const FURNITURE = "button,nav,[role=button],[aria-hidden=true],.sr-only,.visually-hidden";
/** The text in a node, without the furniture. @type {(node: Element) => string} */
export const bare = node => {
  if (!node.querySelector(FURNITURE)) return node.textContent ?? "";
  const copy = /** @type {Element} */ (node.cloneNode(true));
  for (const part of copy.querySelectorAll(FURNITURE)) part.remove();
  return copy.textContent ?? "";
};
/** The plan's text in a carrier. @type {(node: Element) => string} */
export const textIn = node => plain(bare(node));

/** What a program has set, as text. @type {(plan: any, write?: (plan: any) => string) => string} */
export const written = (plan, write = value => JSON.stringify(value) ?? "") => {
  try {
    return write(plan);
  } catch (error) {
    throw new PlanError("failed", `This cannot be written as JSON: ${error instanceof Error ? error.message : error}`);
  }
};

/** Whether an address is one of another site, which learns who reads this page when it is asked. @type {(address: string) => boolean} */
export const isForeign = address => /^(http|ws)s?:/.test(address) && new URL(address).origin != location.origin;

/** An address as it is asked for; nothing where it is none. @type {(address: string) => string} */
export const absolute = address => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return "";
  }
};

/** @type {(address: string) => Promise<PlanRead>} */
export const fetchPlan = async address => {
  const response = await fetch(address, { cache: "no-cache" }).catch(error => {
    throw new PlanError("not-found", `${address}: ${error.message}`, "src");
  });
  if (!response.ok) throw new PlanError("not-found", `${response.url}: HTTP ${response.status}`, "src");
  const text = await response.text();
  // A content property of Confluence holds its value among other things.
  const plan = /\/rest\/api\/content\/\d+\/property\//.test(response.url) ? JSON.stringify(JSON.parse(text).value) : text;
  return { text: plan, url: response.url, tag: response.headers.get("etag") };
};
