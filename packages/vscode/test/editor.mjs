// editor.mjs CODE-SERVER VSIX CHROMIUM - the extension in code-server, by a person's keys in Chromium: a plan opens, an edit is the document's, Undo takes it back, Save writes it, what
// changes on disk is shown, and a plan in Markdown is a table.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const [entry, vsix, executablePath] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), "plan-widget-vscode-"));
const work = path.join(folder, "work"), file = path.join(work, "checkout.plan.json");
const PLAN = `{
  "format": "plan-widget",
  "version": 1,
  "title": "Checkout",
  "items": [
    {"id":"p1","title":"Passkeys","reach":450,"impact":3,"confidence":100,"effort":2},
    {"id":"p2","title":"Guest checkout","reach":2000,"impact":1,"confidence":80,"effort":4}
  ]
}
`;
mkdirSync(work);
mkdirSync(path.join(folder, "user/User"), { recursive: true });
// In a browser the editor saves by itself after a second.
writeFileSync(path.join(folder, "user/User/settings.json"), '{ "files.autoSave": "off" }');
writeFileSync(file, PLAN);
writeFileSync(path.join(work, "notes.md"), `# Notes\n\n\`\`\`json\n${PLAN}\`\`\`\n\nAfter.\n`);

const places = ["--user-data-dir", path.join(folder, "user"), "--extensions-dir", path.join(folder, "extensions")];
const env = { ...process.env, HOME: folder };
execFileSync("node", [entry, ...places, "--install-extension", vsix], { env, stdio: "ignore" });
const port = await new Promise(done => {
  const probe = net.createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});
const server = spawn("node", [entry, "--auth", "none", "--bind-addr", `127.0.0.1:${port}`, ...places, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-getting-started-override"], { env, stdio: "ignore" });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const until = async (what, holds) => {
  for (const end = Date.now() + 30_000; ; await new Promise(done => setTimeout(done, 200))) {
    try {
      if (await holds()) return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
  }
};
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const told = [];
page.on("pageerror", error => told.push(error.message));
try {
  await until("the editor answers", () => page.goto(`http://127.0.0.1:${port}/?folder=${work}`));
  const open = name => page.getByRole("treeitem", { name }).dblclick();
  await open("checkout.plan.json");
  const frameOf = selector => page.frames().reduce(async (found, frame) => await found ?? (await frame.$(selector).catch(() => null) ? frame : undefined), Promise.resolve(undefined));
  let frame;
  await until("the plan is shown", async () => {
    frame = await frameOf("plan-widget");
    // A page that has just been loaded may not know its extensions yet.
    if (!frame && await page.locator(".view-lines").count()) {
      await page.locator(".tab .codicon-close").first().click();
      await open("checkout.plan.json");
    }
    return frame && await frame.evaluate(() => document.querySelector("plan-widget").data?.items.length == 2);
  });
  const value = () => frame.evaluate(() => document.querySelector("plan-widget").value);
  const isDirty = () => page.locator(".tab.dirty", { hasText: "checkout.plan.json" }).count().then(count => count == 1);
  await until("the grid stands", () => frame.getByRole("gridcell", { name: "Passkeys" }).isVisible());
  assert.equal(await isDirty(), false, "opening changes nothing");

  // An edit is the document's.
  const type = async (title, digits) => {
    await frame.getByRole("row", { name: title }).getByRole("gridcell").nth(2).click();
    await page.keyboard.type(digits);
    await page.keyboard.press("Enter");
  };
  await type("Passkeys", "470");
  await until("the edit is in the plan", async () => (await value()).includes('"reach":470'));
  await until("the document has unsaved changes", isDirty);
  assert.equal(readFileSync(file, "utf8"), PLAN, "nothing is written before it is saved");

  // Undo and Redo are the editor's.
  await page.keyboard.press("Control+z");
  await until("the edit is undone", async () => (await value()).includes('"reach":450'));
  await until("nothing is unsaved", async () => !await isDirty());
  await page.keyboard.press("Control+y");
  await until("the edit is made again", async () => (await value()).includes('"reach":470'));
  await until("the document has unsaved changes", isDirty);

  // Save writes the file, where one line has changed.
  await page.keyboard.press("Control+s");
  await until("the file is written", () => readFileSync(file, "utf8") == PLAN.replace("450", "470"));
  await until("nothing is unsaved", async () => !await isDirty());
  await type("Guest checkout", "2100");
  await until("the document has unsaved changes", isDirty);
  await frame.getByRole("button", { name: "Save", exact: true }).click();
  await until("the widget's own button writes it too", () => readFileSync(file, "utf8").includes('"reach":2100'));

  // What git, or another program, makes of the file is shown.
  writeFileSync(file, readFileSync(file, "utf8").replace("Passkeys", "Sign in with passkeys"));
  await until("the change is shown", async () => (await value()).includes("Sign in with passkeys"));
  await until("nothing is unsaved", async () => !await isDirty());

  // As text and back.
  await page.getByRole("button", { name: "Open Plan as Text" }).click();
  await until("the text is shown", () => page.locator(".view-lines", { hasText: "Sign in with passkeys" }).count().then(count => count > 0));
  await page.getByRole("button", { name: "Open Text as Plan" }).click();
  await until("the plan is in front again", () => page.getByRole("button", { name: "Open Plan as Text" }).isVisible());

  // In Markdown.
  await open("notes.md");
  await until("the text is shown", () => page.locator(".view-lines", { hasText: "Notes" }).count().then(count => count > 0));
  await page.keyboard.press("Control+Shift+V");
  await until("the plan is a table", async () => {
    const preview = await frameOf(".plan-widget table");
    return preview && (await preview.locator(".plan-widget table").innerText()).includes("Guest checkout");
  });
  assert.deepEqual(told.filter(message => /plan-widget/i.test(message)), []);
  console.log("the extension stands");
} catch (error) {
  await page.screenshot({ path: path.join(os.tmpdir(), "plan-widget-vscode.png") });
  console.error(`${error.message}\nscreenshot: ${path.join(os.tmpdir(), "plan-widget-vscode.png")}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}
