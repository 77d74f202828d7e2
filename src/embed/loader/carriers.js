// Carriers: what survives a wiki's sanitizer becomes an element, and stays inside it as the fallback.

import { TAG, make } from "./parts.js";
import { REFLECTED } from "./element.js";

const MARKED = '.language-plan,.lang-plan,.highlight-plan,.highlight-source-plan,pre.plan,[data-lang="plan"]';
const BEGINS = /^\s*\{\s*("|&quot;|&#34;)format\1\s*:\s*\1plan-widget\1/;
const CANDIDATES = `.${TAG},a[href*=".plan.json"],pre,${MARKED}`;

// The elements that stand in for a carrier.
const made = new WeakSet();

// A page that takes its node away, wherever it has come to stand, means the element.
export const clean = records => {
  for (const { target } of records) made.has(target) && !target.firstElementChild && target.remove();
};

// Puts an element in a node's place; the node stays inside as the fallback.
const replace = node => {
  const element = make(TAG);
  for (const name of [...REFLECTED, "lang"]) {
    const value = node.getAttribute(`data-${name}`);
    if (value != null) element.setAttribute(name, value);
  }
  node.replaceWith(element);
  element.append(node);
  made.add(element);
};

const alone = link => {
  const parent = link.parentElement;
  return /\.plan\.json([?#&]|$)/.test(link.href) && /^(P|DIV)$/.test(parent?.tagName)
    && parent.childElementCount == 1 && parent.textContent.trim() == link.textContent.trim();
};

// The block's outermost wrapper that holds nothing but it.
const wrapper = block => {
  let node = block.closest("pre") ?? block;
  for (let up; (up = node.parentElement) && /language-|highlight|\bcode/i.test(up.className) && up.querySelectorAll("pre").length == 1;) node = up;
  return node;
};

const upgrade = node => {
  if (!node.isConnected || node.closest(`${TAG},[contenteditable]`)) return;
  if (node.matches(`.${TAG}`)) replace(node);
  else if (node.matches("a")) alone(node) && replace(node);
  else if (node.matches(MARKED) || BEGINS.test(node.textContent)) replace(wrapper(node));
};

export const scan = nodes => {
  for (const node of nodes) {
    if (node.nodeType != 1) continue;
    if (node.matches(CANDIDATES)) upgrade(node);
    node.querySelectorAll(CANDIDATES).forEach(upgrade);
  }
};
