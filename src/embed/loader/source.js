// Where an element's plan comes from.

import { PlanError, TAG, carriers, site } from "./parts.js";
import { absolute, carrierIn, fetchPlan, isForeign, textIn } from "./reading.js";

/** An attribute, or what the site says for all. @type {(element: Element, name: string) => string} */
export const says = (element, name) => element.getAttribute(name) ?? site(name);

/** Whether a node is an element as this page knows it. @type {(node: unknown) => node is PlanWidget} */
export const isWidget = node => node instanceof (customElements.get(TAG) ?? Element);

/** Whose plan an element shows: follows `plan` to its end, and ignores a cycle. @type {(element: PlanWidget) => PlanWidget | undefined} */
export const sharedWith = element => {
  const seen = new Set([element]);
  let at = element;
  for (;;) {
    const id = at.plan;
    const next = id && (/** @type {Document} */ (at.getRootNode()).getElementById?.(id) ?? document.getElementById(id));
    if (!isWidget(next)) return at == element ? undefined : at;
    if (seen.has(next)) return;
    seen.add(at = next);
  }
};

/** The node of the page that carries an element's plan. @type {(element: PlanWidget) => HTMLElement | null | undefined} */
export const carrierOf = element => {
  if (element.for) return document.getElementById(element.for.replace(/^#/, ""));
  const node = carriers.get(element);
  return carrierIn(node ?? element, !!node);
};

/** Where a carrier leads that is a link. @type {(node: Element | null | undefined) => string} */
export const hrefOf = node => node instanceof HTMLAnchorElement ? node.href : "";

/** Whether an element stands behind a node that was to carry a plan, and does not. @type {(element: PlanWidget) => boolean} */
export const isBare = element =>
  carriers.has(element) && !element.src && !element.plan && says(element, "store") != "local" && !carrierOf(element);

/** The address of another site that a page's node names: whoever may write there need not be who made the page. @type {(element: PlanWidget) => string | undefined} */
export const foreignAddress = element => {
  if (!carriers.has(element)) return;
  const address = element.src ? absolute(element.src) : hrefOf(carrierOf(element));
  return address && isForeign(address) ? address : undefined;
};

/** The engine that an element's plan is kept in, and the address there; nothing where the plan is a file or stands in the page. @type {(element: PlanWidget) => [name: string, address: string] | undefined} */
export const engineOf = element => {
  const name = says(element, "store");
  if (name != "couchdb" && name != "nats") return;
  const address = element.src ? absolute(element.src) : hrefOf(carrierOf(element));
  return address ? [name, address] : undefined;
};

/** Whether the page's own address carries the plan. @type {(element: Element) => boolean} */
export const isLinked = element => element.matches("[page]:not([framed])") && /^#plan=./.test(location.hash);

/** What the place of an element holds; nothing where it has none. @type {(element: PlanWidget) => Promise<PlanRead | undefined>} */
export const readPlan = async element => {
  if (element.src) return fetchPlan(element.src);
  const node = carrierOf(element);
  if (!node) {
    if (element.for) throw new PlanError("not-found", `There is no element ${element.for} on this page.`, "for");
    return;
  }
  const href = hrefOf(node);
  return href ? fetchPlan(href) : { text: textIn(node) };
};
