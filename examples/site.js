/* One line for a site's own script (MediaWiki's Common.js, DokuWiki's userscript.js, a theme): it serves every page.
   Written for old minifiers; put the address of your copy of plan-widget.js in. */
(function (d) { var s = d.createElement("script"); s.type = "module"; s.src = "/plan/plan-widget.js"; d.head.appendChild(s); })(document);
