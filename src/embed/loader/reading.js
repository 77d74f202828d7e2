// Reading a plan: from a URL, or from what the page holds.

import { PlanError } from "./parts.js";

const TEXT = 'script[type^="application/json"],safe-script,pre,code';
const LINK = 'a[href*=".json"]';

// The first node within another that carries a plan.
export const carrierIn = element => {
  // Line numbers and captions are `pre` too: the first that looks like JSON is meant.
  const nodes = [...element.querySelectorAll(`${TEXT},${LINK}`)].filter(node => !node.querySelector("code"));
  return nodes.find(node => node.href || /^\s*[[{]/.test(node.textContent)) ?? nodes[0];
};

const ENTITIES = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">", nbsp: " " };
// The text itself if it is JSON, else HTML-decoded once: some generators escape what stands in a script or a code block.
export const plain = text => {
  if (!/&#?\w+;/.test(text)) return text;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      name ? ENTITIES[name] ?? whole : String.fromCodePoint(hex ? parseInt(hex, 16) : +decimal));
  }
};

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
