import {
  createGrid,
  ModuleRegistry,
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  ExternalFilterModule,
  RowApiModule,
  TextEditorModule,
  ScrollApiModule,
  themeQuartz,
} from 'ag-grid-community';
import { COLS, NUM, rice, pick, newReach } from './lib/table.js';
export const meta = {
  pkg: 'ag-grid-community',
  kind: 'table',
  tech: 'DOM, rows and columns virtualised, delta sort on transactions',
};
ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  ExternalFilterModule,
  RowApiModule,
  TextEditorModule,
  ScrollApiModule,
]);
let api,
  root,
  src,
  k = 0,
  q = '';
const rows = () => root.querySelectorAll('.ag-row');
const first = () => root.querySelector('.ag-row[row-index="0"]')?.textContent || '';
export async function boot(el, items) {
  root = el;
  src = items;
  const d = document.createElement('div');
  d.style.cssText = 'width:1280px;height:720px';
  el.append(d);
  api = createGrid(d, {
    theme: themeQuartz,
    rowData: items,
    getRowId: (p) => p.data.id,
    animateRows: false,
    defaultColDef: { cellDataType: false },
    deltaSort: true,
    rowHeight: 28,
    isExternalFilterPresent: () => q !== '',
    doesExternalFilterPass: (n) => n.data.title.includes(q),
    columnDefs: COLS.map(([field, headerName, width]) => ({
      colId: field,
      headerName,
      width,
      editable: true,
      sortable: true,
      ...(field === 'score' ? { valueGetter: (p) => rice(p.data), sort: 'desc' } : { field }),
    })),
  });
  return () => rows().length > 10;
}
export async function load(items) {
  src = items;
  k = 0;
  api.setGridOption('rowData', items);
  return () => rows().length > 10 && first().length > 5;
}
export async function edit() {
  const x = pick(src, k),
    reach = newReach(k++, x);
  api.applyTransaction({ update: [{ ...x, reach }] });
  return () => first().includes(x.title);
}
export async function sort(key, desc) {
  api.applyColumnState({ state: [{ colId: key, sort: desc ? 'desc' : 'asc' }], defaultState: { sort: null } });
}
export async function filter(s) {
  q = s;
  api.onFilterChanged();
  return () => !q || first().includes(q);
}
let hv;
const h = () =>
  hv && hv.isConnected
    ? hv
    : (hv =
        [
          ...root.querySelectorAll(
            '.ag-grid-viewport,.ag-grid-scrollable-area,.ag-body-viewport,.ag-grid-scrolling-rows',
          ),
        ].find((e) => e.scrollHeight > e.clientHeight + 20 && /auto|scroll/.test(getComputedStyle(e).overflowY)) ||
        root.querySelector('.ag-grid-viewport'));
export function scrollMax() {
  return h().scrollHeight - h().clientHeight;
}
export function scroll(px) {
  h().scrollTop = px;
}
