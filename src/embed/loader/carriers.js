// Carriers: what survives a wiki's sanitizer gets an element behind it, which hides it once the plan is there. The node itself stays where it is: pages draw
// theirs anew, and look for them where they have put them.

import { TAG, carriers, make } from "./parts.js";
import { PlanWidget } from "./element.js";
import { bare } from "./reading.js";

const MARKED = '.language-plan,.lang-plan,.highlight-plan,.highlight-source-plan,pre.plan,[data-lang="plan"],[data-language="plan"]';
const BEGINS = /^\s*\{\s*("|&quot;|&#34;)format\1\s*:\s*\1plan-widget\1/;
const CANDIDATES = `.${TAG},a[href*=".plan.json"],pre,${MARKED}`;

const BEHIND = "behind"; // says of an element that it stands behind its carrier, also where a page has copied both
/** @type {Map<Element, PlanWidget>} */
const made = new Map(); // node -> the element behind it

/** What the page has done with its nodes the elements follow: a node that is gone takes its element with it, one that has moved has it behind it again. */
export const follow = () => {
  for (const [node, element] of made) {
    if (!node.isConnected || !element.isConnected) {
      made.delete(node);
      carriers.delete(element);
      if (!node.isConnected) element.remove();
    } else if (node.parentNode != element.parentNode) node.after(element);
  }
};

/** @param {Element} node */
const put = node => {
  const copied = /** @type {PlanWidget | null} */ (node.nextElementSibling);
  const element = copied?.matches(`${TAG}[${BEHIND}]`) ? copied : make(TAG, "", { [BEHIND]: "" });
  for (const name of PlanWidget.observedAttributes) {
    const value = node.getAttribute(`data-${name}`);
    if (value != null) element.setAttribute(name, value);
  }
  carriers.set(element, node);
  made.set(node, element);
  if (element != copied) node.after(element);
};

/** @param {HTMLAnchorElement} link */
const alone = link => {
  const parent = link.parentElement;
  return /\.plan\.json([?#&]|$)/.test(link.href) && /^(P|DIV)$/.test(parent?.tagName ?? "")
    && parent?.childElementCount == 1 && parent.textContent?.trim() == link.textContent?.trim();
};

// The block's outermost wrapper that holds nothing but it.
/** @param {Element} block */
const wrapper = block => {
  let node = block.closest("pre") ?? block;
  for (let up; (up = node.parentElement) && /language-|highlight|\bcode/i.test(up.className) && up.querySelectorAll("pre").length == 1;) node = up;
  return node;
};

/** @param {Element} node */
const taken = node => {
  for (let at = /** @type {Element | null} */ (node); at; at = at.parentElement) if (made.has(at)) return true;
};

/** @param {Element} node */
const upgrade = node => {
  if (!node.isConnected || node.closest(`${TAG},[contenteditable]`) || taken(node)) return;
  if (node.matches(`.${TAG}`)) put(node);
  else if (node.matches("a")) alone(/** @type {HTMLAnchorElement} */ (node)) && put(node);
  else if (node.matches(MARKED) || BEGINS.test(bare(node))) put(wrapper(node));
};

/** @param {Node[]} nodes */
export const scan = nodes => {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    if (node.matches(CANDIDATES)) upgrade(node);
    node.querySelectorAll(CANDIDATES).forEach(upgrade);
  }
};
