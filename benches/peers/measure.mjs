// What is measured of one widget: its cold boot, and a load with a few of each operation at one size.
import { Browser, within } from './browser.mjs';

/** Operations of a kind: a name and the adapter's call for the i-th time. */
const OPERATIONS = {
  timeline: [
    ['edit', (i) => `A.edit(${i})`],
    ['zoom', (i) => `A.zoom('${i % 2 ? 'month' : 'quarter'}')`],
    ['pan', (i) => `A.pan(${i % 2 ? -1 : 1})`],
    ['jump', (i) => `A.scroll(Math.floor(A.scrollMax() * ${i % 2 ? 0.25 : 0.75}))`],
  ],
  table: [
    ['edit', (i) => `A.edit(${i})`],
    ['sort', (i) => (i % 2 ? `A.sort('score', true)` : `A.sort('${i % 4 ? 'reach' : 'title'}', false)`)],
    ['filter', (i) => (i % 2 ? `A.filter('')` : `A.filter('${['billing', 'webhook', 'at scale'][(i / 2) % 3]}')`)],
    ['jump', (i) => `A.scroll(Math.floor(A.scrollMax() * ${i % 2 ? 0.25 : 0.75}))`],
  ],
};
const REPEATS = 5;

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const timedInPage = (call) =>
  `(() => { const A = window.__adapter; return window.__bench.operation(() => ${call}); })()`;

/** Milliseconds of one call: main-thread CPU, and wall time less what the main thread waited for a CPU. */
async function timed(browser, call) {
  const before = browser.cpu();
  const wall = await browser.evaluate(timedInPage(call));
  const after = browser.cpu();
  return { used: after.used - before.used, wall: wall - Math.min(wall, after.waited - before.waited) };
}

async function open(browser, origin, peer) {
  await within(browser.page.goto(`${origin}/page?peer=${peer}`, { waitUntil: 'commit' }));
  const ready = browser.page.waitForFunction('window.__boot || window.__bootError', null, {
    polling: 50,
    timeout: 60000,
  });
  await within(ready, 62000);
  const { at, error } = await browser.evaluate('({ at: window.__boot, error: window.__bootError })');
  if (error) throw new Error(`boot: ${error.slice(0, 400)}`);
  return at;
}

/** Cold boot to a hundred items on screen, wall time from the start of navigation; `slowed` slows the CPU that many times. */
export async function boot(machine, origin, peer, slowed) {
  const browser = await Browser.launch(machine.chromium, machine.executable);
  try {
    if (slowed > 1) await browser.protocol.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    return await open(browser, origin, peer);
  } finally {
    await browser.close();
  }
}

/** A first and a later visit over a slow line with a CPU slowed 4×: wall time to a hundred items on screen, each from the start of navigation. */
export async function visits(machine, origin, peer, line) {
  const browser = await Browser.launch(machine.chromium, machine.executable);
  try {
    const bytes = (line.megabits * 1e6) / 8;
    await browser.protocol.send('Network.enable');
    await browser.protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await browser.protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const first = await open(browser, origin, peer);
    await sleep(1500);
    await browser.page.goto('about:blank');
    return { first, later: await open(browser, origin, peer) };
  } finally {
    await browser.close();
  }
}

/** Asks for every file a peer needs, so that the server's log has them all. */
export async function visit(machine, origin, peer, kind) {
  const browser = await Browser.launch(machine.chromium, machine.executable);
  try {
    await open(browser, origin, peer);
    await sleep(500);
    for (const [name, call] of OPERATIONS[kind]) {
      const able = await browser.evaluate(`typeof window.__adapter['${name}'] === 'function'`);
      if (able) await browser.evaluate(timedInPage(call(0))).catch(() => {});
    }
  } finally {
    await browser.close();
  }
}

/** One page with `items` items. What fails is said in `failed`; what came before it stands. */
export async function page(machine, origin, peer, kind, items, seed) {
  const browser = await Browser.launch(machine.chromium, machine.executable);
  const found = { operations: {} };
  let doing = 'boot';
  try {
    await open(browser, origin, peer);
    await browser.findRenderer();
    await browser.evaluate(
      `import('/plan.mjs').then(async ({ makePlan }) => {
        const items = makePlan(${items}, ${seed}), A = window.__adapter;
        window.__items = A.prepare ? await A.prepare(items) : items;
      })`,
    );
    await sleep(300);
    const idle = [];
    for (let i = 0; i < 7; i++) idle.push(await timed(browser, '0'));
    const least = { used: median(idle.map((one) => one.used)), wall: median(idle.map((one) => one.wall)) };
    // The larger of the two, each less an idle pair of frames.
    const cost = async (call) => {
      const { used, wall } = await timed(browser, call);
      return Math.max(0, used - least.used, wall - least.wall);
    };

    doing = 'load';
    found.load = await cost('A.load(window.__items)');
    found.heapMB = await browser.heapMB();
    found.nodes = await browser.evaluate('window.__bench.countNodes()');
    found.residentMB = browser.residentMB();
    const memory = 'performance.measureUserAgentSpecificMemory().then((result) => result.bytes / 2 ** 20)';
    found.memoryMB = await browser.evaluate(memory, 15000).catch(() => found.heapMB);

    for (const [name, call] of OPERATIONS[kind]) {
      doing = name;
      // A widget that has put everything on one screen has nowhere to jump to.
      if (name === 'jump' && (await browser.evaluate('window.__adapter.scrollMax()')) <= 50) continue;
      const times = [];
      for (let i = 0; i < REPEATS; i++) {
        await browser.evaluate(`window.__adapter.before?.('${name}', ${i})`);
        times.push(await cost(call(i)));
      }
      found.operations[name] = median(times);
      if (name === 'filter') await browser.evaluate(timedInPage(`A.filter('')`));
      await browser.evaluate('window.__adapter.scroll(0)');
      await sleep(100);
    }
    doing = 'scroll';
    if (kind === 'timeline') await browser.evaluate(timedInPage(`A.zoom('month')`));
    await sleep(300);
    const before = browser.cpu();
    const smooth = await browser.evaluate('window.__bench.smooth(2000, 60)');
    found.scrolled = smooth.most > 50;
    found.operations.frame = (browser.cpu().used - before.used) / smooth.frames;
    found.dropped = smooth.dropped;
    found.nodes = Math.max(found.nodes, await browser.evaluate('window.__bench.countNodes()'));
  } catch (error) {
    found.failed = `${doing}: ${browser.crashed ? 'crashed' : error.message.split('\n')[0].slice(0, 200)}`;
  } finally {
    if (browser.errors.length) found.errors = browser.errors.slice(0, 3);
    await browser.close();
  }
  return found;
}
