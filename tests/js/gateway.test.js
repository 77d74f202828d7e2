// The gateway of plans in a git repository: what is read and written at the same time.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync, chmodSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";

const port = () => new Promise(found => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});

test("a read in the midst of a commit fetches nothing until the commit stands", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "plan-gateway-"));
  const git = (...args) => execFileSync("git", args, { cwd: folder, encoding: "utf8", env: { ...process.env, GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.com", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.com" } });
  const plan = title => JSON.stringify({ format: "plan-widget", version: 1, title, items: [] });
  try {
    git("init", "--quiet", "--bare", "--initial-branch=main", "forge.git");
    git("clone", "--quiet", "forge.git", "work");
    writeFileSync(path.join(folder, "work/a.plan.json"), plan("before"));
    git("-C", "work", "add", ".");
    git("-C", "work", "commit", "--quiet", "-m", "first");
    git("-C", "work", "push", "--quiet", "origin", "HEAD:main");
    git("clone", "--quiet", "--bare", "forge.git", "mirror.git");
    // A git that writes down what it is asked for, and takes its time over a push.
    const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim(), log = path.join(folder, "log");
    writeFileSync(path.join(folder, "git"), `#!/bin/sh\necho "$3" >> '${log}'\n[ "$3" = push ] && sleep 1\nexec '${real}' "$@"\n`);
    chmodSync(path.join(folder, "git"), 0o755);
    const number = await port();
    const gateway = spawn(process.execPath, [path.resolve(import.meta.dirname, "../../packages/git/gateway.mjs"), "--repository", path.join(folder, "mirror.git"), "--remote", "origin", "--port", String(number)], { env: { ...process.env, PATH: `${folder}:${process.env.PATH}` }, stdio: "inherit" });
    try {
      const address = `http://127.0.0.1:${number}/plans/a.plan.json`;
      let first;
      while (!first) first = await fetch(address).catch(() => undefined);
      const version = first.headers.get("etag");
      writeFileSync(log, "");
      const saved = fetch(address, { method: "PUT", headers: { "If-Match": version }, body: plan("after") });
      while (!readFileSync(log, "utf8").includes("push")) await new Promise(next => setTimeout(next, 5));
      const read = await fetch(address);
      assert.equal((await saved).status, 204);
      assert.equal((await read.json()).title, "after");
      const asked = readFileSync(log, "utf8").trim().split("\n");
      assert.ok(asked.indexOf("update-ref") < asked.lastIndexOf("fetch"), asked.join(" "));
    } finally {
      gateway.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
