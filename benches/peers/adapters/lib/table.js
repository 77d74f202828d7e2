import { rice } from '../../plan.mjs';
export { rice };
export const COLS = [
  ['title', 'Title', 260],
  ['score', 'RICE', 80],
  ['reach', 'Reach', 80],
  ['impact', 'Impact', 70],
  ['confidence', 'Conf.', 70],
  ['effort', 'Effort', 70],
  ['moscow', 'MoSCoW', 90],
  ['lane', 'Team', 80],
  ['status', 'Status', 80],
  ['start', 'Start', 100],
  ['end', 'End', 100],
];
export const NUM = new Set(['score', 'reach', 'impact', 'confidence', 'effort']);
export const withScore = (items) =>
  items.map((x) => ({
    id: x.id,
    title: x.title,
    score: rice(x),
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
// Edit: give the k-th picked item a reach that makes its score the highest so far, so it must move to the first row.
export const pick = (items, k) => items[(k * 37 + 11) % items.length];
export const newReach = (k, x) => Math.round((1e6 * (k + 1) * x.effort) / (x.impact * x.confidence)); // score becomes 1e6 * (k + 1)
export const cmp = (key, desc) => (a, b) => {
  const x = a[key],
    y = b[key],
    r = x < y ? -1 : x > y ? 1 : 0;
  return desc ? -r : r;
};
