// Defines <plan-widget>, once for a page, and upgrades what carries a plan now and later.

import { TAG } from "./parts.js";
import { PlanWidget } from "./element.js";
import { scan } from "./carriers.js";

if (!customElements.get(TAG)) {
  customElements.define(TAG, PlanWidget);
  scan([document.documentElement]);
  new MutationObserver(records => scan(records.flatMap(record => [...record.addedNodes])))
    .observe(document, { childList: true, subtree: true });
}
