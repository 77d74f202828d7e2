// What stands in place of the application after a fault: the last good plan, and what a person can tell those who mend it.

import { make } from "../loader/parts.js";
import { dead, style } from "./application.js";
import { cover } from "./notes.js";
import { reportOf } from "./report.js";
import { say } from "./sentences.js";

// Longer texts are offered as a file alone.
const MOST = 1e6;

/** @type {(words: string, kind: string) => HTMLButtonElement} */
const button = (words, kind) => make("button", words, { type: "button", class: `button ${kind}` });

// Writes a text to the clipboard, or shows it chosen, to be copied by hand, where the page may not.
/** @type {(text: string, told: Element, card: Element) => Promise<void>} */
const copy = async (text, told, card) => {
  card.querySelector(".report")?.remove();
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = say("copied");
  } catch {
    const area = make("textarea", text, { class: "report", readonly: "", rows: 6, "aria-label": say("report-as-text") });
    card.append(area);
    area.select();
    told.textContent = say("not-copied");
  }
};

// The last good plan as a file, and as text where downloads are forbidden.
/** @type {(card: Element, plan: string) => void} */
const offer = (card, plan) => {
  const file = make("a", say("save-the-plan"), { class: "button strong", download: "plan.plan.json" });
  file.href = URL.createObjectURL(new Blob([plan], { type: "application/json" }));
  const area = make("textarea", plan.length < MOST ? plan : "", { readonly: "", rows: 4, "aria-label": say("plan-as-text") });
  card.append(file, area);
};

/** @type {(card: Element, fault: Fault, plan?: string) => void} */
const tell = (card, fault, plan) => {
  const what = make("dl");
  for (const [name, text] of [[say("what-happened"), fault.message], [say("where"), fault.file && (fault.line ? say("place", fault.file, fault.line) : fault.file)], [say("version"), fault.version]]) {
    if (text) what.append(make("dt", name), make("dd", text));
  }
  const act = button(say("copy-the-report"), "line"), told = make("span", "", { role: "status" });
  const along = make("input", "", { type: "checkbox" });
  act.onclick = () => copy(reportOf(fault, navigator.userAgent, along.checked ? plan : ""), told, card);
  const row = make("div", "", { class: "acts" });
  row.append(act);
  if (plan) {
    const label = make("label");
    label.append(along, ` ${say("with-the-plan")}`);
    row.append(label);
  }
  row.append(told);
  card.append(what, row);
};

/** Says that the application has stopped, if it has, and offers an element's last good plan. @type {(state: ElementState) => boolean} */
export const stopped = ({ element, root, note, last }) => {
  if (!dead) return false;
  cover(element);
  root.adoptedStyleSheets = [root.adoptedStyleSheets[0], style];
  const card = note("", "alert");
  card.classList.add("crash");
  card.append(make("p", `${say("stopped")} ${say(last ? "stopped-safe" : "stopped-reload")}`));
  if (last) offer(card, last);
  tell(card, dead, last);
  return true;
};
