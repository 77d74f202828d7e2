// A page that keeps a plan and shows it in a frame. `plan-widget` may come from another site: set WIDGET to its address.
const WIDGET = new URL("../index.html", location.href);
const frame = document.querySelector("iframe");
const said = document.querySelector("output");

// What this page keeps: elsewhere a wiki page or a file, here this window's memory.
let kept = { rev: 1, plan: await (await fetch("checkout.plan.json")).text() };

const tell = message => frame.contentWindow.postMessage(JSON.stringify(message), WIDGET.origin);

addEventListener("message", ({ source, origin, data }) => {
  if (source != frame.contentWindow || origin != WIDGET.origin) return;
  const message = JSON.parse(data);
  if (message.event == "init") {
    tell({ action: "configure", config: { view: "board", maxHeight: 600 } });
    tell({ action: "load", ...kept });
  } else if (message.event == "resize") {
    frame.style.height = `${message.height}px`;
  } else if (message.event == "save" && message.rev != kept.rev) {
    tell({ action: "conflict", save: message.save, theirs: kept.plan, rev: kept.rev });
  } else if (message.event == "save") {
    kept = { rev: kept.rev + 1, plan: message.plan };
    tell({ action: "saved", save: message.save, rev: kept.rev });
    said.textContent = `Version ${kept.rev} is saved.`;
  } else if (message.event == "change") {
    said.textContent = message.dirty ? "There are unsaved changes." : "Everything is saved.";
  }
});
frame.src = `${WIDGET}?embed=1&origin=${encodeURIComponent(location.origin)}`;
