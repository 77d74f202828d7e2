// What a plan is known by that has no URL, and where its address leads.

import { TAG } from "../loader/parts.js";
import { hrefOf, isWidget } from "../loader/source.js";

/** Whether the page itself holds the plan. @type {(element: PlanWidget, carrierOf: LoaderParts["carrierOf"]) => boolean} */
export const isInPage = (element, carrierOf) => {
  const node = element.src || element.plan ? undefined : carrierOf(element);
  return !!node && !hrefOf(node);
};

/** Which of the plans that the page itself holds is an element's. @type {(element: PlanWidget, carrierOf: LoaderParts["carrierOf"]) => number} */
export const nthInPage = (element, carrierOf) =>
  [...document.querySelectorAll(TAG)].filter(isWidget).filter(other => isInPage(other, carrierOf)).indexOf(element);

/** What drafts and the browser's storage know a plan by that has no URL. @type {(element: PlanWidget) => string} */
export const keyOf = element =>
  `${location.href.split("#")[0]}#${element.id || `#${[...document.querySelectorAll(TAG)].indexOf(element)}`}`;
