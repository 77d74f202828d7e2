import { SlickGrid, SlickDataView } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import { COLS, rice, withScore, pick, newReach, cmp } from './lib/table.js';
export const meta = { pkg: 'slickgrid', kind: 'table', tech: 'DOM, rows virtualised, DataView over plain arrays' };
let g,
  dv,
  root,
  src,
  k = 0,
  q = '';
const first = () => dv.getItem(0)?.title || '';
const repaint = () => {
  g.updateRowCount();
  g.invalidate();
};
export async function boot(el, items) {
  root = el;
  src = items;
  const d = document.createElement('div');
  d.style.cssText = 'width:1280px;height:720px';
  el.append(d);
  dv = new SlickDataView({ inlineFilters: false });
  g = new SlickGrid(
    d,
    dv,
    COLS.map(([id, name, width]) => ({ id, field: id, name, width, sortable: true })),
    { rowHeight: 28, enableCellNavigation: true, enableColumnReorder: false, forceFitColumns: false },
  );
  dv.setFilter((x) => q === '' || x.title.includes(q));
  dv.beginUpdate();
  dv.setItems(withScore(items), 'id');
  dv.sort(cmp('score', true), true);
  dv.endUpdate();
  repaint();
  return () => root.querySelectorAll('.slick-row').length > 10;
}
export async function load(items) {
  src = items;
  k = 0;
  dv.beginUpdate();
  dv.setItems(withScore(items), 'id');
  dv.sort(cmp('score', true), true);
  dv.endUpdate();
  repaint();
  return () => root.querySelectorAll('.slick-row').length > 10;
}
export async function edit() {
  const x = pick(src, k),
    reach = newReach(k++, x);
  dv.updateItem(x.id, { ...dv.getItemById(x.id), reach, score: rice({ ...x, reach }) });
  dv.reSort();
  repaint();
  return () => first() === x.title;
}
export async function sort(key, desc) {
  dv.sort(cmp(key, desc), true);
  repaint();
}
export async function filter(s) {
  q = s;
  dv.refresh();
  repaint();
  return () => !q || first().includes(q);
}
const h = () => root.querySelector('.slick-viewport-left.slick-viewport-top') || root.querySelector('.slick-viewport');
export function scrollMax() {
  return h().scrollHeight - h().clientHeight;
}
export function scroll(px) {
  h().scrollTop = px;
}
