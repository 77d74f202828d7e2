import {
  constructTable,
  createColumnHelper,
  tableFeatures,
  rowSortingFeature,
  createSortedRowModel,
  columnFilteringFeature,
  globalFilteringFeature,
  createFilteredRowModel,
  filterFn_includesString,
  sortFn_basic,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { Virtualizer, elementScroll, observeElementRect, observeElementOffset } from '@tanstack/virtual-core';
import { COLS, rice, pick, newReach } from './lib/table.js';
export const meta = {
  pkg: '@tanstack/table-core',
  kind: 'table',
  tech: 'headless core + virtual-core; our own 60-line plain-DOM row pool',
};
const H = 28;
let table,
  virt,
  root,
  view,
  canvas,
  data,
  index,
  src,
  k = 0,
  rows = [];
const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
});
const helper = createColumnHelper();
const columns = helper.columns(
  COLS.map(([id, header]) => helper.accessor(id === 'score' ? rice : (x) => x[id], { id, header, sortFn: 'basic' })),
);
const pool = new Map();
function paint() {
  const items = virt.getVirtualItems(),
    keep = new Set(items.map((v) => v.index));
  const free = [];
  for (const [i, e] of pool)
    if (!keep.has(i)) {
      free.push(e);
      pool.delete(i);
    }
  for (const v of items) {
    let e = pool.get(v.index);
    if (!e) {
      e = free.pop();
      if (!e) {
        e = document.createElement('div');
        e.className = 'r';
        e.style.cssText = 'position:absolute;left:0;display:flex;height:28px;line-height:28px';
        for (const [, , w] of COLS) {
          const c = document.createElement('div');
          c.style.cssText = `width:${w}px;overflow:hidden;white-space:nowrap`;
          c.append('');
          c.firstChild || c.append(document.createTextNode(''));
          e.append(c);
        }
        canvas.append(e);
      }
      pool.set(v.index, e);
    }
    e.style.transform = `translateY(${v.start}px)`;
    const r = rows[v.index];
    if (!r) continue;
    const o = r.original,
      cs = e.children;
    for (let j = 0; j < COLS.length; j++) {
      const id = COLS[j][0],
        s = id === 'score' ? String(Math.round(rice(o))) : String(o[id]);
      if (cs[j].textContent !== s) cs[j].textContent = s;
    }
  }
  for (const e of free) e.remove();
}
function refresh() {
  rows = table.getRowModel().rows;
  if (virt.options.count !== rows.length) {
    virt.setOptions({ ...virt.options, count: rows.length });
    virt._willUpdate();
    virt.measure();
    canvas.style.height = virt.getTotalSize() + 'px';
  }
  paint();
}
const first = () => rows[0]?.original.title || '';
export async function boot(el, items) {
  root = el;
  src = items;
  data = items;
  view = document.createElement('div');
  view.style.cssText = 'width:1280px;height:720px;overflow:auto;position:relative';
  canvas = document.createElement('div');
  canvas.style.position = 'relative';
  view.append(canvas);
  el.append(view);
  table = constructTable({
    features,
    columns,
    data,
    getRowId: (x) => x.id,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: (c) => c.id === 'title',
    initialState: { sorting: [{ id: 'score', desc: true }] },
  });
  virt = new Virtualizer({
    count: 0,
    getScrollElement: () => view,
    estimateSize: () => H,
    overscan: 4,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => paint(),
  });
  virt._didMount();
  virt._willUpdate();
  refresh();
  return () => root.querySelectorAll('.r').length > 10;
}
const setData = (d) => {
  data = d;
  table.setOptions((o) => ({ ...o, data }));
  refresh();
};
export async function load(items) {
  src = items;
  k = 0;
  index = new Map(items.map((x, i) => [x.id, i]));
  setData(items);
  return () => root.querySelectorAll('.r').length > 10;
}
export async function edit() {
  index ??= new Map(src.map((x, i) => [x.id, i]));
  const x = pick(src, k),
    d = data.slice();
  d[index.get(x.id)] = { ...x, reach: newReach(k++, x) };
  setData(d);
  return () => first() === x.title;
}
export async function sort(key, desc) {
  table.setSorting([{ id: key, desc }]);
  refresh();
}
export async function filter(q) {
  table.setGlobalFilter(q);
  refresh();
  return () => !q || first().includes(q);
}
export function scrollMax() {
  return view.scrollHeight - view.clientHeight;
}
export function scroll(px) {
  view.scrollTop = px;
}
