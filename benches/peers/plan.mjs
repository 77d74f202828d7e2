// Deterministic plan generator: same seed and n give the same items in node and in the page.
function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const VERB = [
  'Add',
  'Improve',
  'Migrate',
  'Redesign',
  'Automate',
  'Document',
  'Test',
  'Rebuild',
  'Launch',
  'Retire',
  'Measure',
  'Secure',
];
const NOUN = [
  'search',
  'billing',
  'login',
  'api',
  'dashboard',
  'export',
  'import',
  'mobile app',
  'onboarding',
  'reporting',
  'webhook',
  'audit log',
  'editor',
  'cache',
  'pipeline',
  'catalogue',
  'checkout',
  'inbox',
  'calendar',
  'permissions',
];
const TAIL = [
  'for teams',
  'for admins',
  'in the EU',
  'for partners',
  'v2',
  'at scale',
  'for guests',
  'offline',
  'with SSO',
  'for auditors',
];
export const MOSCOW = ['Must', 'Should', 'Could', "Won't"];
export const LANES = Array.from({ length: 12 }, (_, i) => 'Team ' + String.fromCharCode(65 + i));
export const STATUS = ['idea', 'planned', 'doing', 'blocked', 'done'];
export const T0 = Date.UTC(2025, 0, 1);
export const DAY = 86400000;
export const SPAN_DAYS = 3 * 365;
const iso = (d) => new Date(T0 + d * DAY).toISOString().slice(0, 10);
export function rice(x) {
  return (x.reach * x.impact * x.confidence) / x.effort;
}
export function makePlan(n, seed = 1) {
  const r = rng(seed * 7919 + n);
  const pick = (a) => a[(r() * a.length) | 0];
  const days = [];
  for (let d = 0; d <= SPAN_DAYS; d++) days.push(iso(d));
  const items = new Array(n);
  for (let i = 0; i < n; i++) {
    const dur = 5 + ((r() * 85) | 0);
    const s = (r() * (SPAN_DAYS - dur)) | 0;
    const deps = [];
    if (i > 2) {
      const k = (r() * 3) | 0;
      for (let j = 0; j < k; j++) {
        const d = Math.max(0, i - 1 - ((r() * 20) | 0));
        if (!deps.includes('i' + d)) deps.push('i' + d);
      }
    }
    items[i] = {
      id: 'i' + i,
      title: pick(VERB) + ' ' + pick(NOUN) + ' ' + pick(TAIL) + ' ' + i,
      reach: 50 + ((r() * 9950) | 0),
      impact: pick([0.25, 0.5, 1, 2, 3]),
      confidence: pick([0.5, 0.8, 1]),
      effort: 0.5 + ((r() * 40) | 0) / 2,
      moscow: pick(MOSCOW),
      lane: pick(LANES),
      start: days[s],
      end: days[s + dur],
      deps,
      status: pick(STATUS),
    };
  }
  return items;
}
