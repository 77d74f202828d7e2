import perspective from '@perspective-dev/client';
import perspective_viewer from '@perspective-dev/viewer';
import '@perspective-dev/viewer-datagrid';
import '@perspective-dev/viewer/themes/pro.css';
import SERVER from '@perspective-dev/server/dist/wasm/perspective-server.wasm';
import CLIENT from '@perspective-dev/viewer/dist/wasm/perspective-viewer.wasm';
import { COLS, rice, withScore, pick, newReach } from './lib/table.js';
export const meta = {
  pkg: '@perspective-dev/viewer',
  kind: 'table',
  tech: 'Rust/Yew/WASM custom element + C++/WASM engine in a worker, virtualised DOM (regular-table)',
};
const url = (u) => new URL(u, import.meta.url);
let table,
  viewer,
  root,
  src,
  k = 0;
const deep = (sel, n = root) => {
  const a = n.querySelector?.(sel);
  if (a) return a;
  for (const e of n.querySelectorAll('*'))
    if (e.shadowRoot) {
      const r = deep(sel, e.shadowRoot);
      if (r) return r;
    }
  return null;
};
let rt;
const reg = () => (rt && rt.isConnected ? rt : (rt = deep('regular-table')));
const first = () => reg()?.querySelector('tbody tr')?.textContent || '';
const rec = (items) =>
  items.map((x) => ({
    id: x.id,
    title: x.title,
    reach: x.reach,
    impact: x.impact,
    confidence: x.confidence,
    effort: x.effort,
    moscow: x.moscow,
    lane: x.lane,
    status: x.status,
    start: x.start,
    end: x.end,
  }));
const cfg = {
  plugin: 'Datagrid',
  settings: false,
  columns: COLS.map((c) => c[0]),
  expressions: { score: '"reach" * "impact" * "confidence" / "effort"' },
  sort: [['score', 'desc']],
};
export async function boot(el, items) {
  root = el;
  src = items;
  perspective.init_server(fetch(url(SERVER)));
  await perspective_viewer.init_client(fetch(url(CLIENT)));
  viewer = document.createElement('perspective-viewer');
  viewer.style.cssText = 'display:block;position:absolute;inset:0;width:1280px;height:720px';
  el.append(viewer);
  const worker = await perspective.worker();
  table = await worker.table(
    {
      id: 'string',
      title: 'string',
      reach: 'float',
      impact: 'float',
      confidence: 'float',
      effort: 'float',
      moscow: 'string',
      lane: 'string',
      status: 'string',
      start: 'date',
      end: 'date',
    },
    { index: 'id' },
  );
  await table.update(rec(items));
  await viewer.load(table);
  await viewer.restore(cfg);
  return () => first().length > 5;
}
export async function load(items) {
  src = items;
  k = 0;
  let top = items[0];
  for (const x of items) if (rice(x) > rice(top)) top = x;
  await table.replace(rec(items));
  return () => first().includes(top.title);
}
export async function edit() {
  const x = pick(src, k),
    reach = newReach(k++, x);
  await table.update([{ id: x.id, reach }]);
  return () => first().includes(x.title);
}
export async function sort(key, desc) {
  await viewer.restore({ sort: [[key, desc ? 'desc' : 'asc']] });
}
export async function filter(q) {
  await viewer.restore({ filter: q ? [['title', 'contains', q]] : [] });
  return () => !q || first().includes(q);
}
export function scrollMax() {
  const r = reg();
  return r.scrollHeight - r.clientHeight;
}
export function scroll(px) {
  const r = reg(),
    b = first(),
    same = Math.abs(r.scrollTop - px) < 30;
  r.scrollTop = px;
  return () => same || first() !== b;
}
