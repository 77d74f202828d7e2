// One fresh headless Chromium per measurement, and what the kernel says about the CPU its threads used and waited for.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An operation that takes longer than this many milliseconds ends that peer. */
export const LIMIT = 60000;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--enable-blink-features=ForceEagerMeasureMemory',
  '--js-flags=--max-old-space-size=8192',
];

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const words = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

// schedstat: nanoseconds on a CPU, nanoseconds waiting for one.
const schedule = (file) =>
  words(file)
    .split(' ')
    .slice(0, 2)
    .map((n) => (Number(n) || 0) / 1e6);

export const within = (promise, ms = LIMIT) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('over 60 s')), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const live = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const browser of live) browser.kill();
    process.exit(1);
  });
}

export class Browser {
  /** @param chromium playwright's  @param {string} executable the browser's path */
  static async launch(chromium, executable) {
    const browser = new Browser();
    browser.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-widget-bench-'));
    browser.context = await chromium.launchPersistentContext(browser.profile, {
      executablePath: executable,
      headless: true,
      args: ARGS,
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 1,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    live.add(browser);
    browser.page = browser.context.pages()[0] ?? (await browser.context.newPage());
    browser.errors = [];
    browser.page.on('pageerror', (error) => browser.errors.push(String(error).slice(0, 300)));
    browser.page.on('crash', () => (browser.crashed = true));
    browser.protocol = await browser.context.newCDPSession(browser.page);
    await browser.protocol.send('Performance.enable');
    return browser;
  }

  evaluate(expression, ms = LIMIT + 3000) {
    return within(this.page.evaluate(expression), ms);
  }

  async close() {
    live.delete(this);
    const closed = this.context.close().catch(() => {});
    if (!(await Promise.race([closed.then(() => true), sleep(5000)]))) this.kill();
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  kill() {
    for (const id of this.processes()) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {}
    }
  }

  // Only this browser's own: they carry the profile's path.
  processes() {
    const ids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return ids.filter((id) => words(`/proc/${id}/cmdline`).includes(this.profile)).map(Number);
  }

  /** Finds the renderer of the page: the one that is busy when the page is. */
  async findRenderer() {
    const renderers = this.processes().filter((id) => words(`/proc/${id}/cmdline`).includes('--type=renderer'));
    const before = renderers.map((id) => schedule(`/proc/${id}/task/${id}/schedstat`)[0]);
    await this.evaluate('(() => { let x = 0; for (let i = 0; i < 6e7; i++) x += i % 7; return x; })()');
    const used = renderers.map((id, at) => schedule(`/proc/${id}/task/${id}/schedstat`)[0] - before[at]);
    this.renderer = renderers[used.indexOf(Math.max(...used))];
  }

  /** Milliseconds the page's main thread has used, and waited for a CPU, since it began. */
  cpu() {
    const [used, waited] = schedule(`/proc/${this.renderer}/task/${this.renderer}/schedstat`);
    return { used, waited };
  }

  residentMB() {
    return Number(/VmRSS:\s+(\d+)/.exec(words(`/proc/${this.renderer}/status`))?.[1] ?? 0) / 1024;
  }

  async heapMB() {
    await this.protocol.send('HeapProfiler.enable');
    await within(this.protocol.send('HeapProfiler.collectGarbage'), 20000).catch(() => {});
    const { metrics } = await this.protocol.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'JSHeapUsedSize').value / 2 ** 20;
  }
}
