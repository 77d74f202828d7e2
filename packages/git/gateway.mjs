// Plans in a git repository, for the store `put`: GET reads a file of a branch, PUT with If-Match makes a commit. Needs Node.js 18 and git, and nothing else.
//
//   node gateway.mjs --repository DIR [--branch main] [--remote origin] [--folder plans] [--path /plans/] [--author-header remote-user] [--site DIR] [--port 8088]
//
// DIR is a bare clone. With --remote each read fetches before and each commit is pushed; what a forge refuses is refused here. Who may write is not asked here: put it
// behind the login of the site, which names the person in a header.

import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const { values: said } = parseArgs({
  options: {
    repository: { type: "string" },
    branch: { type: "string", default: "main" },
    remote: { type: "string" },
    folder: { type: "string", default: "" },
    path: { type: "string", default: "/plans/" },
    "author-header": { type: "string", default: "remote-user" },
    site: { type: "string" },
    host: { type: "string", default: "127.0.0.1" },
    port: { type: "string", default: "8088" },
  },
});
if (!said.repository) throw new Error("--repository names a bare clone");

const REF = `refs/heads/${said.branch}`;
const LONGEST = 64 * 1024 * 1024; // bytes, as long as a plan may be
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** An answer that is none of the good ones. */
class HttpError extends Error {
  constructor(status, message = "") {
    super(message);
    this.status = status;
  }
}

const git = (args, input = "", env = {}) => new Promise((done, failed) => {
  const options = { maxBuffer: 2 * LONGEST, encoding: "buffer", env: { ...process.env, ...env } };
  const child = execFile("git", ["-C", said.repository, ...args], options, (error, out, words) => error ? failed(new Error(String(words).trim() || error.message)) : done(out));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
});
const line = async (...order) => String(await git(...order)).trim();

// The file of an address: a plan within the folder, and nothing above it.
const fileOf = address => {
  let name;
  try {
    name = decodeURIComponent(address.slice(said.path.length));
  } catch {
    throw new HttpError(404);
  }
  if (!name.endsWith(".plan.json") || name.split("/").some(part => !part || part == "." || part == ".." || part == ".git" || /[\\\0-\x1f]/.test(part))) throw new HttpError(404);
  return path.posix.join(said.folder, name);
};

// The branch as it is, and a file's blob in it.
const look = async file => {
  if (said.remote) await git(["fetch", "--quiet", said.remote, `+${REF}:${REF}`]);
  const head = await line(["rev-parse", "--verify", REF]);
  const blob = await line(["rev-parse", "--verify", "--quiet", `${head}:${file}`]).catch(() => {
    throw new HttpError(404);
  });
  return { head, blob };
};

// One after the other: a commit is made on top of the one before, and what a read fetches must not set the branch back that a commit is about to move.
let turn = Promise.resolve();
const inTurn = work => {
  const made = turn.then(work);
  turn = made.catch(() => {});
  return made;
};

const read = file => inTurn(async () => {
  const { blob } = await look(file);
  return { blob, text: await git(["cat-file", "blob", blob]) };
});

const write = (file, asked, body, summary, author) => inTurn(async () => {
  const { head, blob } = await look(file);
  if (asked != `"${blob}"`) throw new HttpError(412);
  const next = await line(["hash-object", "-w", "--stdin"], body);
  if (next == blob) return next;
  const folder = await mkdtemp(path.join(os.tmpdir(), "plan-index-"));
  try {
    const env = { GIT_INDEX_FILE: path.join(folder, "index") };
    await git(["read-tree", head], "", env);
    await git(["update-index", "--add", "--cacheinfo", `100644,${next},${file}`], "", env);
    const tree = await line(["write-tree"], "", env);
    const who = { NAME: author, EMAIL: `${author.replace(/[^\w.+-]+/g, ".") || "plan"}@${os.hostname()}` };
    const named = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap(role => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])));
    const commit = await line(["commit-tree", tree, "-p", head, "-F", "-"], summary, named);
    if (said.remote) {
      await git(["push", "--quiet", said.remote, `${commit}:${REF}`]).catch(error => {
        // Someone else has pushed since, or may alone.
        throw new HttpError(/non-fast-forward|fetch first|stale info|cannot lock ref/.test(error.message) ? 412 : 403, error.message);
      });
    }
    await git(["update-ref", REF, commit, head]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return next;
});

const bodyOf = async request => {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    if ((length += part.length) > LONGEST) throw new HttpError(413);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const words = (text, otherwise) => {
  try {
    return decodeURIComponent(text ?? "").replace(/[\0-\x1f]+/g, " ").trim() || otherwise;
  } catch {
    return otherwise;
  }
};

// The site's own files, for trying it out.
const serve = async (address, answer) => {
  const root = path.resolve(said.site), file = path.join(root, path.normalize(decodeURIComponent(address.endsWith("/") ? `${address}index.html` : address)));
  if (!file.startsWith(root + path.sep) || !(await stat(file).catch(() => undefined))?.isFile()) throw new HttpError(404);
  answer.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache" });
  createReadStream(file).pipe(answer);
};

const answerTo = async (request, answer) => {
  const address = new URL(request.url, "http://localhost").pathname;
  if (!address.startsWith(said.path)) {
    if (request.method == "GET" && said.site) return serve(address, answer);
    throw new HttpError(404);
  }
  const file = fileOf(address);
  if (request.method == "GET" || request.method == "HEAD") {
    const { blob, text } = await read(file);
    answer.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-cache", ETag: `"${blob}"` });
    return answer.end(request.method == "HEAD" ? undefined : text);
  }
  if (request.method != "PUT") throw new HttpError(405);
  const asked = request.headers["if-match"];
  if (!asked) throw new HttpError(428, "A PUT says in If-Match which version it replaces.");
  const body = await bodyOf(request);
  try {
    if (JSON.parse(body).format != "plan-widget") throw new Error();
  } catch {
    throw new HttpError(422, "This is no plan.");
  }
  const summary = words(request.headers["x-plan-summary"], "Changed");
  const blob = await write(file, asked, body, `${path.posix.basename(file, ".plan.json")}: ${summary}\n`, words(request.headers[said["author-header"]], "Plan Widget"));
  answer.writeHead(204, { ETag: `"${blob}"` });
  answer.end();
};

http.createServer((request, answer) => answerTo(request, answer).catch(error => {
  const status = error instanceof HttpError ? error.status : 500;
  if (status == 500) console.error(error);
  if (!answer.headersSent) answer.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  answer.end(error instanceof HttpError ? error.message : "");
})).listen(Number(said.port), said.host);
