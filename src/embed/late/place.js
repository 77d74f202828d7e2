// What a plan is known by that has no URL, and where its address leads.

import { TAG } from "../loader/parts.js";

// Whether the page itself holds the plan.
const isInPage = (element, carrierOf) => {
  const node = !element.src && !element.plan && carrierOf(element);
  return node && !node.href;
};

/** Which of the plans that the page itself holds is an element's. */
export const nthInPage = (element, carrierOf) =>
  [...document.querySelectorAll(TAG)].filter(other => other instanceof element.constructor && isInPage(other, carrierOf)).indexOf(element);

/** What drafts and the browser's storage know a plan by that has no URL. */
export const keyOf = element =>
  `${location.href.split("#")[0]}#${element.id || `#${[...document.querySelectorAll(TAG)].indexOf(element)}`}`;
