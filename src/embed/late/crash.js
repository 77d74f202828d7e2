// What stands in place of the application after a fault.

import { make } from "../loader/parts.js";
import { dead } from "./application.js";
import { cover } from "./notes.js";

/** Offers a plan as a file, and as text where downloads are forbidden. */
const offer = (card, error, text) => {
  const file = make("a", "Save the plan as a file", { download: "plan.plan.json" });
  file.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const area = make("textarea", text.length < 1e6 ? text : "", { readonly: "", rows: 4, "aria-label": "The plan as text" });
  area.style.cssText = "display:block;box-sizing:border-box;width:100%;margin:.5em 0";
  card.append(make("br"), file, area, make("small", error.message));
};

/** Says that the application has stopped, if it has, and offers an element's last good plan. */
export const stopped = ({ element, note, last }) => {
  if (!dead) return false;
  cover(element);
  const card = note("Plan Widget has stopped because of a fault in it. Your last plan is safe: save it as a file, then reload the page.", "alert");
  if (last) offer(card, dead, last);
  return true;
};
