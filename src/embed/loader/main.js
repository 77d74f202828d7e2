// Defines <plan-widget>, once for a page, and upgrades what carries a plan now and later.

import { TAG } from "./parts.js";
import { PlanWidget } from "./element.js";
import { follow, scan } from "./carriers.js";

// Pages that are drawn once more by a script as they load (hydration) must find their nodes as they were; but what loads slowly holds up no plan, in milliseconds.
const SETTLED = 2000;

if (!customElements.get(TAG)) {
  customElements.define(TAG, PlanWidget);
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    scan([document.documentElement]);
    new MutationObserver(records => {
      follow();
      scan(records.flatMap(record => [...record.addedNodes]));
    }).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState == "complete") begin();
  else {
    addEventListener("load", begin, { once: true });
    setTimeout(begin, SETTLED);
  }
}
