// A shadow tree with things to find, a pad that writes down a drag, and a button that breaks the rules.
const make = (tag, attributes = {}, ...children) => {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) e.setAttribute(name, value);
  e.append(...children);
  return e;
};
document.getElementById("host").attachShadow({ mode: "open" }).append(
  make("button", { "aria-label": "Add item" }, "+"),
  make("input", { type: "search", "aria-label": "Filter items" }),
  make("ul", { "aria-label": "Must" }, make("li", { "aria-label": "Passkeys" }, "Passkeys 2,133")),
  make("div", { role: "tablist", "aria-label": "Views" }, make("button", { role: "tab" }, make("span", {}, "Scores"))),
  make("div", { role: "grid", "aria-label": "Scores" }, make("div", { role: "row" }, make("span", { role: "gridcell", tabindex: "0" }, " 4,000 "))),
);

const pad = document.getElementById("pad");
let from = null;
const note = (word, e) => { pad.dataset.log = `${pad.dataset.log ?? ""} ${word} ${e.clientX - from.clientX},${e.clientY - from.clientY}`.trim(); };
pad.addEventListener("pointerdown", (e) => { from = e; pad.setPointerCapture(e.pointerId); note("down", e); });
pad.addEventListener("pointermove", (e) => {
  if (from && (e.clientX !== from.clientX || e.clientY !== from.clientY) && !pad.dataset.log.endsWith(`${e.clientX - from.clientX},${e.clientY - from.clientY}`)) note("move", e);
});
pad.addEventListener("pointerup", (e) => { note("up", e); from = null; });

document.getElementById("misbehave").addEventListener("click", () => {
  setTimeout(() => { throw new Error("no such thing"); });
  document.createElement("div").innerHTML = "<b>no</b>";
});
