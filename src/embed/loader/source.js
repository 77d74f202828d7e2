// Where an element's plan comes from.

import { PlanError, carriers, site } from "./parts.js";
import { absolute, carrierIn, fetchPlan, isForeign, textIn } from "./reading.js";

/** An attribute, or what the site says for all. */
export const says = (element, name) => element.getAttribute(name) ?? site(name);

/** Whose plan an element shows: follows `plan` to its end, and ignores a circle. */
export const sharedWith = element => {
  const seen = new Set([element]);
  let at = element;
  for (;;) {
    const id = at.plan;
    const next = id && (at.getRootNode().getElementById?.(id) ?? document.getElementById(id));
    if (!(next instanceof element.constructor)) return at == element ? undefined : at;
    if (seen.has(next)) return;
    seen.add(at = next);
  }
};

/** The node of the page that carries an element's plan. */
export const carrierOf = element => {
  if (element.for) return document.getElementById(element.for.replace(/^#/, ""));
  const node = carriers.get(element);
  return node ? carrierIn(node, true) : carrierIn(element);
};

/** Whether an element stands behind a node that was to carry a plan, and does not. */
export const isBare = element =>
  carriers.has(element) && !element.src && !element.plan && says(element, "store") != "local" && !carrierOf(element);

/** The address of another site that a page's node names: whoever may write there need not be who made the page. */
export const foreignAddress = element => {
  if (!carriers.has(element)) return;
  const address = element.src ? absolute(element.src) : carrierOf(element)?.href;
  return address && isForeign(address) ? address : undefined;
};

/** Whether the page's own address carries the plan. */
export const isLinked = element => element.matches("[page]:not([framed])") && /^#plan=./.test(location.hash);

/** What the place of an element holds; nothing where it has none. */
export const readPlan = async element => {
  if (element.src) return fetchPlan(element.src);
  const node = carrierOf(element);
  if (!node) {
    if (element.for) throw new PlanError("not-found", `There is no element ${element.for} on this page.`, "for");
    return;
  }
  return node.href ? fetchPlan(node.href) : { text: textIn(node) };
};
