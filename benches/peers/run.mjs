// cargo xtask bench: node run.mjs --modules DIR --ours DIR --bundles DIR --chromium FILE [--peers a,b] [--items n,m] [--runs N] [--boots N] [--out FILE]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from './build.mjs';
import { Browser } from './browser.mjs';
import { boot, page, visit, visits } from './measure.mjs';
import { report } from './report.mjs';
import { Server } from './server.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const modules = path.resolve(option('modules'));
const bundles = path.resolve(option('bundles'));
const peers = option('peers').split(',');
const sizes = option('items', '100,1000,10000,100000').split(',').map(Number);
const runs = Number(option('runs', 3));
const boots = Number(option('boots', 3));
const out = option('out', '');
const say = (text) => process.stderr.write(`${text}\n`);

const { chromium } = createRequire(path.join(modules, 'x.js'))('playwright-core');
const machine = { chromium, executable: option('chromium') };
const server = await new Server(bundles, path.resolve(option('ours'))).start();
const probe = await Browser.launch(chromium, machine.executable);
const { product } = await probe.protocol.send('Browser.getVersion');
await probe.close();
const results = {
  machine: {
    browser: product,
    cpu: os.cpus()[0].model,
    cores: os.cpus().length,
    node: process.version,
    load: os.loadavg()[0],
  },
  runs,
  peers: {},
};
// Lines that readers sit behind: an office far from the server, and a train.
const LINES = { '10 Mbit/s, 40 ms': { megabits: 10, latency: 40 }, '1.6 Mbit/s, 150 ms': { megabits: 1.6, latency: 150 } };
const save = () => out && fs.writeFileSync(out, JSON.stringify(results, null, 1));

for (const peer of peers) {
  const source = fs.readFileSync(path.join(here, 'adapters', `${peer}.js`), 'utf8');
  const meta = new Function(`return ${/export const meta = (\{[\s\S]*?\});/.exec(source)[1]}`)();
  const found = (results.peers[peer] = { ...meta, boot: [], slow: [], lines: {}, items: {} });
  if (meta.pkg) found.version = JSON.parse(fs.readFileSync(path.join(modules, meta.pkg, 'package.json'))).version;
  try {
    await bundle(modules, peer, path.join(bundles, peer));
    server.asked();
    await visit(machine, server.origin, peer, meta.kind);
    found.transfer = server.asked();
  } catch (error) {
    found.failed = error.message.split('\n')[0].slice(0, 300);
  }
  say(`${peer} ${found.version ?? ''}: ${found.failed ?? `${found.transfer.brotli} bytes brotli`}`);
}

// Interleaved: whatever else the machine does in these minutes meets all of them.
const measured = peers.filter((peer) => !results.peers[peer].failed);
results.blank = { boot: [], slow: [] };
for (let round = 0; round < boots; round++) {
  for (const peer of ['', ...measured]) {
    const found = peer ? results.peers[peer] : results.blank;
    try {
      found.boot.push(await boot(machine, server.origin, peer, 1));
      found.slow.push(await boot(machine, server.origin, peer, 4));
      if (!peer) continue;
      server.kept = true;
      for (const [name, line] of Object.entries(LINES)) {
        (found.lines[name] ??= []).push(await visits(machine, server.origin, peer, line));
      }
    } catch (error) {
      say(`${peer}: ${error.message}`);
    } finally {
      server.kept = false;
    }
  }
  save();
}
for (const items of sizes) {
  for (let round = 0; round < runs; round++) {
    for (const peer of measured) {
      const found = results.peers[peer];
      if (found.stopped) continue;
      const one = await page(machine, server.origin, peer, found.kind, items, 2 + round);
      (found.items[items] ??= []).push(one);
      // What does not finish here does not finish with more.
      if (one.failed) found.stopped = `${items}: ${one.failed}`;
      const times = Object.entries(one.operations).map(([name, ms]) => `${name} ${ms.toFixed(1)}`);
      say(`${items} ${peer}: load ${one.load?.toFixed(0)} ${times.join(' ')} ${one.failed ?? ''} ${one.errors ?? ''}`);
      save();
    }
  }
}
server.stop();
console.log(report(results));
process.exit(0);
