// What the application asks of an element and of its page (`embed/host.rs`), but for what only the loader can do.

import { hosted } from "./hosted.js";
import { fetchLater, job } from "./jobs.js";
import { more, moreSoon } from "./more.js";
import { loaded, rest, restful } from "./rest.js";

// An example by its name: within the single file, or beside the script.
const example = async (name, beside) => {
  const block = document.getElementById(`plan-widget-example-${name}`);
  if (block) return block.textContent;
  const response = await fetch(beside(`examples/${name}.plan.json`));
  if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}`);
  return response.text();
};

/** Completes the loader's part: `beside` names files beside the script, `table` exports the plan, `compile` the module of a name, `style` is the sheet of all widgets. */
export const port = (own, beside, table, compile, style) => {
  const loader = { beside, compile, style };
  if (own.element()?.mode != "view") {
    fetchLater(loader);
    moreSoon(loader);
  }
  const link = restful("link");
  return {
    ...own,
    text: restful("textOf"),
    hosted,
    png: restful("png"),
    print: svg => loaded.print(svg),
    more: () => more(loader),
    job: (...order) => job(loader, ...order),
    example: name => example(name, beside),
    link: (text, view) => link(text, view, own.element()?.hasAttribute("page") ? location.href : beside("index.html")),
    store: async (name, url, base, text, page, title) => {
      try {
        if (name != "parent") await more(loader); // which writes the tables
      } catch ({ message }) {
        throw { code: "offline", message };
      }
      const { save, toParent } = await rest();
      const element = own.element();
      const nth = [...document.querySelectorAll(element.localName)].filter(other => !other.src).indexOf(element);
      const plan = { url, base, text, page, title, element, nth, table };
      return name == "parent" ? toParent(plan) : save(name, plan);
    },
  };
};
