// Results as tables: medians in milliseconds, our ratio to the quickest peer of the same run, and the two columns we aim at.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const median = (numbers) => {
  const sorted = numbers.filter((n) => n != null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const show = (value) => (value == null ? '–' : value >= 100 ? String(Math.round(value)) : value.toFixed(1));

// Rows: kind, what, how it is read, and the aims at 10,000 and 100,000 items: what the first complete version meets, and the goal.
const ROWS = [
  ['table', 'load', (page) => page.load, [150, 900], [40, 300]],
  ['timeline', 'load', (page) => page.load, [150, 900], [40, 300]],
  ['table', 'edit', (page) => page.operations.edit, [30, 80], [12, 20]],
  ['table', 'sort', (page) => page.operations.sort, [40, 150], [15, 55]],
  ['table', 'filter', (page) => page.operations.filter, [30, 80], [12, 18]],
  ['table', 'jump', (page) => page.operations.jump, [25, 25], [13, 13]],
  ['table', 'frame', (page) => (page.scrolled ? page.operations.frame : null), [8, 8], [4, 4]],
  ['timeline', 'edit', (page) => page.operations.edit, [15, 30], [5, 5]],
  ['timeline', 'zoom', (page) => page.operations.zoom, [25, 60], [12, 15]],
  ['timeline', 'pan', (page) => page.operations.pan, [8, 8], [2, 2]],
  ['timeline', 'jump', (page) => page.operations.jump, [25, 25], [13, 13]],
  ['timeline', 'frame', (page) => (page.scrolled ? page.operations.frame : null), [8, 8], [4, 4]],
  ['table', 'memory MB', (page) => page.memoryMB, [25, 150], [12, 60]],
  ['timeline', 'memory MB', (page) => page.memoryMB, [25, 150], [12, 60]],
  ['table', 'nodes', (page) => page.nodes, [3000, 3000], [3000, 3000]],
  ['timeline', 'nodes', (page) => page.nodes, [3000, 3000], [3000, 3000]],
];

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export function report(results) {
  const out = [];
  const { machine } = results;
  out.push(
    `${machine.browser}, ${machine.cores} × ${machine.cpu}, load ${machine.load.toFixed(1)}, ${results.runs} runs`,
    '',
  );
  const peers = Object.entries(results.peers).filter(([, peer]) => !peer.failed);
  const boots = peers.map(([name, peer]) => [
    name,
    peer.version ?? '',
    show(peer.transfer.brotli / 1000),
    show(median(peer.boot)),
    show(median(peer.slow)),
  ]);
  boots.push(['a blank page', '', '', show(median(results.blank.boot)), show(median(results.blank.slow))]);
  out.push(table(['', 'version', 'brotli kB', 'boot ms', 'boot ms, CPU slowed 4×'], boots), '');

  for (const line of Object.keys(peers[0]?.[1].lines ?? {})) {
    const rows = peers.map(([name, peer]) => {
      const seen = peer.lines[line] ?? [];
      return [name, show(median(seen.map((one) => one.first))), show(median(seen.map((one) => one.later)))];
    });
    out.push(table([`${line}, CPU slowed 4×`, 'first visit ms', 'later visits ms'], rows), '');
  }

  const sizes = [...new Set(peers.flatMap(([, peer]) => Object.keys(peer.items)))].map(Number).sort((a, b) => a - b);
  for (const items of sizes) {
    const rows = [];
    for (const [kind, what, read, first, goal] of ROWS) {
      const value = ([, peer]) =>
        peer.kind === kind
          ? median((peer.items[items] ?? []).filter((page) => page.load != null).map((page) => read(page) ?? null))
          : null;
      const ours =
        peers
          .filter(([, peer]) => peer.ours)
          .map(value)
          .find((n) => n != null) ?? null;
      const others = peers.filter(([, peer]) => !peer.ours).map((peer) => [peer[0], value(peer)]);
      const ranked = others.filter(([, n]) => n != null).sort((a, b) => a[1] - b[1]);
      const aim = (pair) => (items === 10000 ? String(pair[0]) : items === 100000 ? String(pair[1]) : '');
      const ratio = ranked.length && ours != null && ranked[0][1] >= 0.5 ? `${(ours / ranked[0][1]).toFixed(1)}×` : '–';
      rows.push([
        `${kind}: ${what}`,
        show(ours),
        aim(first),
        aim(goal),
        ratio,
        ranked.map(([name, n]) => `${name} ${show(n)}`).join(', '),
      ]);
    }
    out.push(`${items} items`, '', table(['', 'ours', 'first', 'goal', 'to the quickest', 'peers'], rows), '');
  }
  const failed = Object.entries(results.peers)
    .map(([name, peer]) => [name, peer.failed ?? peer.stopped])
    .filter(([, why]) => why);
  for (const [name, why] of failed) out.push(`${name} stopped at ${why}`);
  return out.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(report(JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))));
