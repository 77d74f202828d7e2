import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
export const meta = {
  pkg: 'dhtmlx-gantt',
  kind: 'timeline',
  tech: 'DOM, rows and bars virtualised (smart rendering)',
  layout: 'grid + one row per item, dependency links',
};
import { target, delta } from './lib/timeline.js';
const SC = {
  month: [
    { unit: 'year', step: 1, format: '%Y' },
    { unit: 'month', step: 1, format: '%M' },
  ],
  quarter: [
    { unit: 'year', step: 1, format: '%Y' },
    { unit: 'quarter', step: 1, format: '%M' },
  ],
};
let root,
  edited = 0,
  src;
const conv = (items) => ({
  data: items.map((x) => ({
    id: x.id,
    text: x.title,
    start_date: new Date(x.start),
    end_date: new Date(x.end),
    lane: x.lane,
  })),
  links: items.flatMap((x) => x.deps.map((d) => ({ id: d + '>' + x.id, source: d, target: x.id, type: '0' }))),
});
const shown = (items) => () =>
  root.querySelectorAll('.gantt_task_line').length > 3 && gantt.getTaskCount() === items.length;
export async function boot(el, items) {
  root = el;
  src = items;
  gantt.config.scales = SC.month;
  gantt.config.min_column_width = 110;
  gantt.config.row_height = 30;
  gantt.config.initial_scroll = false;
  gantt.config.columns = [
    { name: 'text', label: 'Title', width: 220 },
    { name: 'lane', label: 'Team', width: 80 },
  ];
  gantt.init(el);
  gantt.parse(conv(items));
  return shown(items);
}
export async function load(items) {
  src = items;
  edited = 0;
  gantt.clearAll();
  gantt.parse(conv(items));
  return shown(items);
}
export async function edit() {
  const t = gantt.getTask(src[target(src, edited)].id),
    d = delta(edited++);
  t.start_date = new Date(+t.start_date + d);
  t.end_date = new Date(+t.end_date + d);
  gantt.updateTask(t.id);
}
export async function zoom(level) {
  gantt.config.scales = SC[level];
  gantt.render();
}
export async function pan(dir) {
  const s = gantt.getScrollState();
  gantt.scrollTo(s.x + dir * 900, null);
}
export function scrollMax() {
  return Math.max(0, src.length * 30 - 600);
}
export function scroll(px) {
  gantt.scrollTo(null, px);
}
