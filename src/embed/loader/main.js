// Defines <plan-widget>, once for a page, and upgrades what carries a plan now and later.

import { TAG } from "./parts.js";
import { PlanWidget } from "./element.js";
import { clean, scan } from "./carriers.js";
import { watchTheme } from "./theme.js";

if (!customElements.get(TAG)) {
  customElements.define(TAG, PlanWidget);
  watchTheme();
  scan([document.documentElement]);
  new MutationObserver(records => {
    clean(records);
    scan(records.flatMap(record => [...record.addedNodes]));
  }).observe(document, { childList: true, subtree: true });
}
