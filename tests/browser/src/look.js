// Looks at the page as assistive technology does: through open shadow roots, by role and accessible name.
const IMPLICIT = {
  SUMMARY: () => "button",
  A: (e) => e.hasAttribute("href") && "link", BUTTON: () => "button", DIALOG: () => "dialog", FORM: () => "form", IMG: () => "img",
  ASIDE: () => "complementary", H1: () => "heading", H2: () => "heading", H3: () => "heading", LI: () => "listitem", OL: () => "list", UL: () => "list",
  MAIN: () => "main", NAV: () => "navigation", OPTION: () => "option", OUTPUT: () => "status", PROGRESS: () => "progressbar",
  SELECT: (e) => (e.multiple || e.size > 1 ? "listbox" : "combobox"), TABLE: () => "table", TEXTAREA: () => "textbox",
  TR: () => "row", TD: (e) => (e.closest("[role=grid], [role=treegrid]") ? "gridcell" : "cell"), TH: () => "columnheader",
  INPUT: (e) => ({ button: "button", submit: "button", checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton",
    search: "searchbox", text: e.list ? "combobox" : "textbox" })[e.type] ?? "textbox",
};
const role = (e) => e.getAttribute("role") || IMPLICIT[e.tagName]?.(e) || "";
const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !closest(e, "[aria-hidden=true], [inert]");
// A step up the composed tree.
const up = (e) => e.assignedSlot ?? e.parentElement ?? (e.parentNode instanceof ShadowRoot ? e.parentNode.host : null);
function closest(e, selector) {
  for (let at = e; at; at = up(at)) if (at.matches(selector)) return at;
  return null;
}
// What is read out of an element's content: text, and the names of what is inside; nothing hidden.
function content(e) {
  if (e.nodeType === Node.TEXT_NODE) return e.data;
  if (e.nodeType !== Node.ELEMENT_NODE || e.getAttribute("aria-hidden") === "true" || e.hidden) return "";
  const label = e.getAttribute("aria-label");
  // A label stands for what is in a button or a picture, but beside what is in a toolbar or a list.
  if (label && (FROM_CONTENT.has(role(e)) || !e.childElementCount)) return ` ${label} `;
  if (e.tagName === "IMG" || e.tagName === "svg") return ` ${e.getAttribute("alt") ?? ""} `;
  const parts = [...(e.shadowRoot ?? e).childNodes].map(content).join("");
  return getComputedStyle(e).display.startsWith("inline") ? parts : ` ${parts} `;
}
const FROM_CONTENT = new Set(["button", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "menuitem", "menuitemcheckbox",
  "menuitemradio", "option", "radio", "row", "rowheader", "switch", "tab", "treeitem"]);
function name(e) {
  const root = e.getRootNode();
  const by = e.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => { const at = root.getElementById(id); return at ? at.getAttribute("aria-label") ?? content(at) : ""; }).join(" "));
  const label = e.getAttribute("aria-label");
  if (label) return tidy(label);
  if (e.labels?.length) return tidy([...e.labels].map(content).join(" "));
  if (FROM_CONTENT.has(role(e))) { const text = tidy(content(e)); if (text) return text; }
  return tidy(e.getAttribute("title") ?? e.getAttribute("placeholder") ?? e.getAttribute("alt"));
}
// Every element below, in document order, through open shadow roots.
function* walk(root) {
  for (const e of root.querySelectorAll("*")) {
    yield e;
    if (e.shadowRoot) yield* walk(e.shadowRoot);
  }
}
function* inside(scope) {
  const root = scope ? (typeof scope === "string" ? document.querySelector(scope) : scope) : document;
  if (!root) return;
  if (root.shadowRoot) yield* walk(root.shadowRoot);
  yield* walk(root);
}
function find(scope, wanted, named) {
  for (const e of inside(scope)) if (role(e) === wanted && (named == null || name(e) === named) && shown(e)) return e;
  return null;
}
function findAll(scope, wanted) {
  return [...inside(scope)].filter((e) => role(e) === wanted && shown(e));
}
// What has the focus, down to the shadow tree and the active descendant.
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const id = at?.getAttribute("aria-activedescendant");
  return (id && at.getRootNode().getElementById(id)) || at;
}
const CELL = new Set(["gridcell", "rowheader", "cell"]);
// The grid as a person reads it: header names, and the rows on screen.
function grid(scope, named) {
  const at = find(scope, "grid", named) ?? find(scope, "treegrid", named);
  if (!at) return null;
  const headers = findAll(at, "columnheader");
  const column = (e, i) => Number(e.getAttribute("aria-colindex")) || i + 1;
  const columns = headers.map((e, i) => ({ name: name(e), index: column(e, i), element: e }));
  const rows = findAll(at, "row").map((e) => ({ element: e, cells: [...walk(e)].filter((c) => CELL.has(role(c))).map((c, i) => ({ index: column(c, i), element: c })) }))
    .filter((row) => row.cells.length)
    .sort((a, b) => (Number(a.element.getAttribute("aria-rowindex")) - Number(b.element.getAttribute("aria-rowindex"))) || 0);
  return { at, columns, rows };
}
const cellOf = (g, row, column) => {
  const c = g?.columns.find((one) => one.name === column || one.name.startsWith(`${column} `) || one.name.startsWith(`${column},`));
  return c && row?.cells.find((one) => one.index === c.index)?.element;
};
// What a cell tells, without the buttons that stand beside its value.
const cellText = (e) => {
  if (!e) return null;
  const field = e.querySelector("input, textarea, select");
  if (field) return tidy(field.value);
  const beside = [...e.children].filter((c) => role(c) !== "button" && !c.querySelector("button"));
  const own = [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE || beside.includes(n)).map(content).join(" ");
  return tidy(own) || tidy(content(e));
};
