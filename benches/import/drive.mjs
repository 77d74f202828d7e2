// cargo xtask bench import: node drive.mjs --modules DIR --ours DIR --chromium FILE
// Pastes a list of 10,000 rows, takes a column for something else, adds the rows, and brings the list in again with other statuses. Prints for each how long it takes
// until that is drawn, and the longest task of the page meanwhile, in milliseconds: the median of five pages.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const { chromium } = createRequire(path.join(path.resolve(option('modules')), 'x.js'))('playwright-core');
const dist = path.resolve(option('ours'));
const PAGES = 5;
const ROWS = 10_000;

/** Rows as a tracker exports them, the same in each run. */
function list() {
  let seed = 7;
  const below = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const one = (all) => all[below(all.length)];
  const two = (n) => String(n).padStart(2, '0');
  const lines = ['Key,Title,Status,Team,Reach,Impact,Confidence,Effort (weeks),Start,End,Labels,Notes'];
  for (let at = 1; at <= ROWS; at++) {
    const title = `${one(['Faster', 'Simpler', 'Shared', 'Late'])} ${one(['checkout', 'search', 'invoice', 'refund'])} ${one(['for guests', 'on mobile', 'by e-mail'])} ${at}`;
    const [day, month, year] = [1 + below(28), 1 + below(10), 2027 + below(2)];
    lines.push(
      [
        `PLAN-${at}`,
        title,
        one(['Planned', 'In progress', 'Done', 'Backlog']),
        one(['Web', 'Apps', 'Payments', 'Platform', 'Data']),
        100 * (1 + below(90)),
        one([0.25, 0.5, 1, 2, 3]),
        `${one([50, 80, 100])}%`,
        1 + below(24),
        `${year}-${two(month)}-${two(day)}`,
        `${year}-${two(month + 1)}-${two(day)}`,
        `"${one(['web', 'mobile'])}, ${one(['q1', 'q2'])}"`,
        one(['', '"Asked by three customers, twice"', '"Says ""never again"", in June"']),
      ].join(','),
    );
  }
  return lines.join('\r\n');
}

const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.css': 'text/css', '.txt': 'text/plain' };
const server = http.createServer((request, response) => {
  const name = new URL(request.url, 'http://x').pathname;
  const file = path.join(dist, path.normalize(name));
  const found = name !== '/' && file.startsWith(dist) && fs.existsSync(file);
  response.setHeader('content-type', found ? (types[path.extname(name)] ?? 'application/octet-stream') : 'text/html');
  response.end(found ? fs.readFileSync(file) : '<!doctype html><meta charset=utf-8><body></body>');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

/** Runs in the page. */
async function measure(text) {
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await import('/plan-widget.js');
  const element = document.createElement('plan-widget');
  element.setAttribute('activate', 'eager');
  element.setAttribute('height', '720px');
  element.style.display = 'block';
  element.value = JSON.stringify({ format: 'plan-widget', version: 1, settings: { method: 'rice' }, items: [{ id: 'a', title: 'One' }] });
  document.body.append(element);
  await element.ready;
  const root = element.shadowRoot;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: 'longtask' });
  const until = async (test) => {
    for (let frames = 0; frames < 3000; frames++) {
      const found = test();
      if (found) return found;
      await frame();
    }
    throw new Error(`never: ${test}`);
  };
  const button = (words) => [...root.querySelectorAll('button')].find((one) => words.test(one.textContent.trim()));
  const found = {};
  const timed = async (name, act, done) => {
    await sleep(1500);
    tasks.length = 0;
    const from = performance.now();
    act();
    await until(done);
    await frame();
    found[name] = { time: performance.now() - from };
    // The draft and the look for problems follow.
    await sleep(2500);
    found[name].task = Math.max(0, ...tasks);
  };
  const head = (at) => root.querySelectorAll('th')[at + 1];
  const paste = async (name, text) => {
    (await until(() => button(/^Import/))).click();
    const box = await until(() => root.querySelector('textarea.paste'));
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true });
    await timed(name, () => box.dispatchEvent(event), () => root.querySelector('table tbody tr'));
  };
  await paste('preview', text);
  const choose = async (name, value) => {
    const before = head(10).textContent + head(10).querySelector('select').value;
    const select = head(10).querySelector('select');
    const change = () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await timed(name, change, () => root.querySelector('[role=status]') && head(10).querySelector('select').value === value && before);
  };
  await choose('a column', '-');
  const rows = () => Number(root.querySelector('[role=grid]')?.getAttribute('aria-rowcount'));
  await timed('add', () => button(/^Add [\d,]+ rows/).click(), () => rows() > 1000);
  await paste('again', text.replaceAll(',Planned,', ',Done,'));
  await timed('update', () => button(/^Update /).click(), () => !root.querySelector('table tbody tr'));
  return found;
}

const text = list();
const pages = [];
for (let at = 0; at < PAGES; at++) {
  const browser = await chromium.launch({ executablePath: option('chromium'), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  pages.push(await page.evaluate(measure, text));
  await browser.close();
}
server.close();
const middle = (all) => all.sort((a, b) => a - b)[all.length >> 1];
console.log(`${ROWS} rows, ${(text.length / 1e6).toFixed(1)} MB\n\n|  | ms | longest task |\n| --- | --- | --- |`);
for (const name of Object.keys(pages[0])) {
  const of = (key) => Math.round(middle(pages.map((page) => page[name][key])));
  console.log(`| ${name} | ${of('time')} | ${of('task') || 'below 50'} |`);
}
