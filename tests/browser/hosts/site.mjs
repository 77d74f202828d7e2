// What the sites before engines have in common: the built widget under /plan/, a page with as many widgets as its address says, and a controller of what goes wrong.

import { readFileSync } from "node:fs";
import path from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };

const escaped = text => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/**
 * Answers what is not the engine's; says whether it has. `/roadmap.html?widgets=3&live&view=timeline` shows the plan at `address`; `/control/WORD` calls `controls[WORD]`.
 */
export const site = ({ assets, store, address, controls }) => {
  const page = query => {
    const live = query.has("live") ? " live" : "", view = query.get("view") ?? "scores";
    const one = `<plan-widget src="${escaped(address)}" store="${store}" view="${view}" activate="eager"${live}></plan-widget>`;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roadmap</title><script type="module" src="/plan/plan-widget.js"></script></head><body>${one.repeat(+(query.get("widgets") ?? 1))}</body></html>`;
  };
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://site");
    const answer = (status, type, body) => {
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
      response.end(body);
    };
    const control = /^\/control\/([\w-]+)$/.exec(pathname)?.[1];
    if (control) {
      try {
        const said = await controls[control](searchParams.get("of"));
        answer(200, "text/plain; charset=utf-8", String(said ?? "done"));
      } catch (error) {
        answer(500, "text/plain", String(error));
      }
    } else if (pathname == "/roadmap.html") {
      answer(200, TYPES[".html"], page(searchParams));
    } else if (pathname.startsWith("/plan/")) {
      try {
        const file = path.join(assets, path.normalize(pathname.slice("/plan".length)));
        answer(200, TYPES[path.extname(file)] ?? "application/octet-stream", readFileSync(file));
      } catch {
        answer(404, "text/plain", "not found");
      }
    } else return false;
    return true;
  };
};
