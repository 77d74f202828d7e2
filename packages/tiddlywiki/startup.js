/*\
title: $:/plugins/plan-widget/startup.js
type: application/javascript
module-type: startup

Puts the widget's script into the page; it finds the plans of all tiddlers by itself. What it needs lies in this plugin.
\*/
"use strict";

exports.name = "plan-widget";
exports.platforms = ["browser"];
exports.after = ["startup"];
exports.synchronous = true;

const PREFIX = "$:/plugins/plan-widget/";

exports.startup = function () {
  if (!globalThis.customElements || customElements.get("plan-widget")) return;
  const put = (type, id, text) => {
    const script = document.createElement("script");
    script.type = type;
    if (id) script.id = id;
    script.textContent = text;
    document.head.append(script);
  };
  put("application/x-lzma;base91", "plan-widget-carried", $tw.wiki.getTiddlerText(PREFIX + "carried"));
  put("module", "", $tw.wiki.getTiddlerText(PREFIX + "script"));
};
