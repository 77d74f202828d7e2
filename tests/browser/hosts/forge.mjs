// forge.mjs DIR PORT ASSETS - answers as the documented contents APIs of GitHub, GitLab and Gitea do, on top of DIR/forge.git; and a site on PORT whose pages save there.
//
// Tokens: one that begins with `writes` may write, one that begins with `reads` may not; others are not accepted. Anyone may read. DIR/next.json, `{ status, headers, body }`, is the
// answer to the next write, once; `TOKEN` in its body stands for the token that was sent, as a careless proxy repeats it.

import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";

const [dir, port, assets] = process.argv.slice(2);
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };

const git = (order, input = "", env = {}) => execFileSync("git", ["-C", path.join(dir, "forge.git"), ...order], {
  input, stdio: ["pipe", "pipe", "pipe"], maxBuffer: 1 << 27, env: { ...process.env, ...env },
});
const line = (order, input, env) => String(git(order, input, env)).trim();
const attempt = act => {
  try {
    return act();
  } catch {}
};
const headOf = branch => attempt(() => line(["rev-parse", "--verify", "--quiet", `${branch}^{commit}`]));
const blobOf = (commit, file) => attempt(() => line(["rev-parse", "--verify", "--quiet", `${commit}:${file}`]));
const bytesOf = blob => git(["cat-file", "blob", blob]);
const lastOf = (commit, file) => line(["rev-list", "-1", commit, "--", file]);
const base64Of = bytes => bytes.toString("base64").replace(/.{60}/g, "$&\n");

// One commit on top of a branch as it was looked at; nothing where it has moved.
const commit = (branch, head, file, content, message) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "forge-index-"));
  try {
    const env = { GIT_INDEX_FILE: path.join(folder, "index") };
    const blob = line(["hash-object", "-w", "--stdin"], Buffer.from(content, "base64"));
    git(["read-tree", head], "", env);
    git(["update-index", "--add", "--cacheinfo", `100644,${blob},${file}`], "", env);
    const who = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap(role => [[`GIT_${role}_NAME`, "Ann"], [`GIT_${role}_EMAIL`, "ann@example.org"]]));
    const made = line(["commit-tree", line(["write-tree"], "", env), "-p", head, "-F", "-"], message, who);
    return attempt(() => git(["update-ref", `refs/heads/${branch}`, made, head])) && { blob, made };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const BAD = { github: "Bad credentials", gitlab: "401 Unauthorized", gitea: "user does not exist [uid: 0, name: ]" };
const FORBIDDEN = { github: "Resource not accessible by personal access token", gitlab: "403 Forbidden", gitea: "token does not have at least one of required scope(s): [write:repository]" };

// [status, body, headers]
const contents = (kind, method, file, query, sent) => {
  const branch = query.get("ref") ?? sent.branch, head = headOf(branch);
  const blob = head && blobOf(head, file);
  if (method == "GET") {
    if (!blob) return [404, { message: kind == "github" ? "Not Found" : "object does not exist" }];
    const bytes = bytesOf(blob);
    return [200, { path: file, sha: blob, size: bytes.length, ...bytes.length > 1 << 20 ? { encoding: "none", content: "" } : { encoding: "base64", content: base64Of(bytes) } }];
  }
  if (!head) return [404, { message: `Branch ${branch} not found` }];
  if (!sent.sha) return [422, { message: kind == "github" ? "Invalid request.\n\n\"sha\" wasn't supplied." : "[SHA]: Required" }];
  if (sent.sha != blob) {
    return kind == "github" ? [409, { message: `${file} does not match ${sent.sha}` }] : [422, { message: `sha does not match [given: ${sent.sha}, expected: ${blob}]` }];
  }
  const done = commit(branch, head, file, sent.content, sent.message);
  if (!done) return [409, { message: `is at ${headOf(branch)} but expected ${head}` }];
  return [200, { content: { path: file, sha: done.blob }, commit: { sha: done.made } }];
};
const files = (method, file, query, sent) => {
  const branch = query.get("ref") ?? sent.branch, head = headOf(branch), blob = head && blobOf(head, file);
  if (!blob) return [404, { message: "404 File Not Found" }];
  if (method == "GET") {
    return [200, { file_path: file, ref: branch, blob_id: blob, commit_id: head, last_commit_id: lastOf(head, file), encoding: "base64", content: bytesOf(blob).toString("base64") }];
  }
  const stale = [400, { message: "You are attempting to update a file that has changed since you started editing it." }];
  if (sent.last_commit_id && sent.last_commit_id != lastOf(head, file)) return stale;
  return commit(branch, head, file, sent.content, sent.commit_message) ? [200, { file_path: file, branch }] : stale;
};

const ROUTES = [
  [/^\/api\/v3\/repos\/acme\/docs\/contents\/(.+)$/, "github"], [/^\/gitea\/api\/v1\/repos\/acme\/docs\/contents\/(.+)$/, "gitea"],
  [/^\/api\/v4\/projects\/acme%2Fteam%2Fdocs\/repository\/files\/([^/]+)$/, "gitlab"],
];
const answerTo = (method, url, headers, body) => {
  const blob = /^\/(?:api\/v3|gitea\/api\/v1)\/repos\/acme\/docs\/git\/blobs\/(\w+)$/.exec(url.pathname)?.[1];
  if (blob) return [200, { sha: blob, encoding: "base64", content: base64Of(bytesOf(blob)) }];
  const [kind, file] = ROUTES.map(([route, kind]) => [kind, route.exec(url.pathname)?.[1]]).find(([, file]) => file) ?? [];
  if (!file) return [404, { message: "Not Found" }];
  const [scheme, token] = (headers.authorization ?? "").split(" ");
  if (token && scheme != (kind == "gitea" ? "token" : "Bearer")) return [401, { message: BAD[kind] }];
  if (token ? !/^(writes|reads)/.test(token) : method != "GET") return [401, { message: BAD[kind] }];
  if (method == "PUT" && !token.startsWith("writes")) return [403, { message: FORBIDDEN[kind] }];
  const next = path.join(dir, "next.json");
  if (method == "PUT" && existsSync(next)) {
    const { status, headers = {}, body = {} } = JSON.parse(readFileSync(next, "utf8").replaceAll("TOKEN", token));
    rmSync(next);
    return [status, body, headers];
  }
  const sent = body ? JSON.parse(body) : {};
  return kind == "gitlab" ? files(method, decodeURIComponent(file), url.searchParams, sent) : contents(kind, method, decodeURIComponent(file), url.searchParams, sent);
};

const heard = act => http.createServer(async (request, answer) => {
  let body = "";
  for await (const part of request) body += part;
  const [status, content, headers] = await act(request, body);
  appendFileSync(path.join(dir, "requests.jsonl"), `${JSON.stringify({ at: act.name, method: request.method, url: request.url, headers: request.headers, body, status })}\n`);
  answer.writeHead(status, headers);
  answer.end(content);
});

const forge = heard(function forge({ method, url, headers }, body) {
  const allowed = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After" };
  if (method == "OPTIONS") return [204, "", { ...allowed, "Access-Control-Allow-Methods": "GET, PUT", "Access-Control-Allow-Headers": "Authorization, Content-Type" }];
  const [status, said, more] = answerTo(method, new URL(url, "http://localhost"), headers, body);
  return [status, JSON.stringify(said), { ...allowed, "Content-Type": "application/json", ...more }];
});
forge.listen(0, "127.0.0.1", () => {
  const there = `http://127.0.0.1:${forge.address().port}`;
  const addresses = {
    github: `${there}/acme/docs/blob/main/plans/github.plan.json`, gitlab: `${there}/acme/team/docs/-/blob/main/plans/gitlab.plan.json`,
    gitea: `${there}/gitea/acme/docs/src/branch/main/plans/gitea.plan.json`, page: `${there}/acme/docs/blob/main/roadmap.md`,
  };
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${there}`;
  const built = readFileSync(path.join(dir, "clone/plans/github.plan.json"), "utf8");
  const html = (name, inner) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roadmap</title><script type="module" src="/plan/plan-widget.js"></script></head><body>` +
    `<plan-widget id="${name}" store="${addresses[name]}"${inner ? "" : ' src="/built.plan.json"'}>${inner ?? ""}</plan-widget></body></html>`;
  heard(async function site({ url }) {
    const { pathname } = new URL(url, "http://localhost"), name = pathname.slice(1).replace(".html", "");
    const headers = { "Content-Type": TYPES[path.extname(pathname)] ?? "application/octet-stream", "Content-Security-Policy": policy };
    if (pathname == "/built.plan.json") return [200, built, headers];
    if (addresses[name]) return [200, html(name, name == "page" ? `<pre><code>${built.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</code></pre>` : undefined), headers];
    const file = path.join(assets, path.normalize(pathname.replace(/^\/plan/, "")));
    return pathname.startsWith("/plan/") && existsSync(file) ? [200, readFileSync(file), headers] : [404, "", headers];
  }).listen(Number(port), "127.0.0.1");
});
