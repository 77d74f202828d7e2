// The hosts that keep plans. Each adapter is one file with the same few functions; what is done with them is here, once.
//
//   locate({ url, element })      where that host keeps the plan, or nothing; without a URL the plan stands in the page
//   read(target)                  { source, … }: the page's or file's text as it is now, and what `write` needs; `waited`: how long of that was no asking
//   write(target, read, source)   true when it is written, false when someone else was first; else it throws a Refusal
//   release(target)               gives back what `read` has taken for `write`, such as a lock
//   name(target)                  what a reader calls it
//   format                        the export format of a table in the host's markup
//   done(target, read, before)    what to do once the plan is there; answers with how it is there, where a reader must do something yet
//   whole(target)                 whether it is a file that holds nothing but the plan
//   blind(read)                   the host writes over what it is not told of: what was written is looked at a little later
//   compares                      a write is refused where what stands there is not what was read: what was written need not be looked at again
//   anyway(read)                  the same for `write` without the condition that the host has refused again and again though nothing has changed

import { Refusal, codeOf, pause, same } from "./ask.js";
import { plansIn, withPlan } from "./page.js";
import { mediawiki } from "./mediawiki.js";
import { dokuwiki } from "./dokuwiki.js";
import { tiddlywiki } from "./tiddlywiki.js";
import { confluence } from "./confluence.js";
import { put } from "./put.js";

/** @type {Record<string, HostAdapter>} */
const HOSTS = { mediawiki, dokuwiki, tiddlywiki, confluence, put };
const TRIES = 5, LOOKS = 3;
// How often a condition may be refused though nothing has changed.
const REFUSALS = 2;
// How long a save waits at most that was refused by a host which compares, in milliseconds: whoever was faster is done.
const WAIT = 200;

/** @param {string} text */
const isJson = text => {
  try {
    JSON.parse(text);
    return true;
  } catch {}
};

/** Which of a page's plans is meant: where it stood if it is what was last known, else the nearest that is, else the one that stands there. @type {<Plan extends { text: string }>(plans: Plan[], plan: Pick<HostPlan, "base" | "nth" | "canonical">) => Plan} */
export const pick = (plans, { base, nth, canonical }) => {
  const there = Math.min(nth, plans.length - 1);
  const near = plans.map((plan, at) => ({ plan, away: Math.abs(at - there) })).sort((one, other) => one.away - other.away).map(({ plan }) => plan);
  return near.find(plan => same(plan.text, base, canonical)) ?? plans[there];
};

/** The plan in a source: the whole of it, or one among several; nothing where there is none. @type {(source: string, plan: Pick<HostPlan, "base" | "nth" | "canonical">) => { whole?: boolean, text: string, from?: number, to?: number } | undefined} */
export const find = (source, plan) => {
  const plans = plansIn(source);
  if (plans.length == 1 && plans[0].text.length == source.trim().length) return { whole: true, text: source };
  if (!plans.length) return isJson(source) ? { whole: true, text: source } : undefined;
  return pick(plans, plan);
};

/** Whether a file holds what is left of a plan after a write that broke off. @type {(source: string) => boolean} */
export const isTorn = source => /^\s*(\{\s*"|\[|$)/.test(source) && !isJson(source);

/** @type {Map<string | undefined, string>} */
const torn = new Map(); // name of a place -> what was found torn there: whoever saves again may write over that

/**
 * Saves a plan: `text` canonical, `page` as it may stand inside a page, `base` as it was last known there. `table(format)` gives it in another format.
 *
 * Resolves with `["saved", name, how]` when the host holds it, which is looked up, or with `["theirs", text]` when it holds another plan than `base`; then nothing
 * was written, or what was written is not what is there. Rejects with a `Refusal`.
 * @type {(name: string, plan: HostPlan) => Promise<HostAnswer>}
 */
export const save = async (name, plan) => {
  const host = HOSTS[name], target = host?.locate(plan);
  if (!target) throw unwritten(new Refusal("elsewhere"));
  return saveTo(name, host, target, plan);
};

/** The same to a place that is known. @type {(name: string, host: HostStore, target: HostTarget, plan: HostPlan) => Promise<HostAnswer>} */
export const saveTo = async (name, host, target, plan) => {
  // Now, since the plan may change while the host is asked.
  const tables = plan.url ? {} : { block: plan.table("block"), table: host.format && plan.table(host.format) };
  /** @returns {Promise<HostAnswer>} */
  const act = () => write(host, target, plan, tables).catch(caught => {
    const error = refusalOf(caught);
    // A lock that was taken for nothing would keep others out; if it cannot be given back, that is not what went wrong.
    Promise.resolve(host.release?.(target)).catch(() => {});
    throw error;
  });
  // Windows of one browser take turns; they have one login, and hosts that lock do so for logins.
  return navigator.locks?.request(`plan-widget:${name}:${host.name(target)}`, act) ?? act();
};

// What an adapter trips over is an answer that is not built as its host builds them.
/** @type {(caught: any) => Refusal} */
const refusalOf = caught => caught instanceof Refusal ? caught : new Refusal("odd", caught.message);

/** The same refusal, of which it is certain that nothing was written. @type {(refusal: Refusal) => Refusal} */
export const unwritten = refusal => Object.assign(refusal, { unwritten: true });

// A host that answers a write so has not written: it has said whom, or what, it does not let in.
const LETS_NOT = /^(login|rights|gone|fixed|locked|unnamed|size|busy|token|scope|unseen|limit|ruled|moved)$/;

// What stands there: the read and the plan in it. While another is being written a host may show nothing, or half of it: it is looked at some more times.
/** @type {(host: HostStore, target: HostTarget, plan: HostPlan, again?: boolean) => Promise<{ held: HostRead, now: { whole?: boolean, text: string, from?: number, to?: number } }>} */
const look = async (host, target, plan, again) => {
  for (let turn = 0; ; turn++) {
    try {
      const held = await host.read(target, again);
      if (typeof held.source != "string") throw new Refusal("odd");
      const now = find(held.source, plan);
      if (now) return { held, now };
      if (turn < LOOKS || !host.whole?.(target) || !isTorn(held.source)) throw new Refusal("lost", host.name(target));
      if (!again && torn.get(plan.url) === held.source) return { held, now: { whole: true, text: plan.base } };
      torn.set(plan.url, held.source);
      throw new Refusal("torn", host.name(target));
    } catch (error) {
      if (turn == LOOKS || !/^(lost|gone)$/.test(codeOf(error))) throw error;
      await pause(300);
    }
  }
};

/** @type {(host: HostStore, target: HostTarget, plan: HostPlan, tables: { block?: string, table?: string }) => Promise<HostAnswer>} */
const write = async (host, target, plan, tables) => {
  const { canonical } = plan;
  for (let turn = 0, refused = 0; turn < TRIES; turn++) {
    const began = Date.now();
    const { held, now } = await look(host, target, plan).catch(caught => {
      throw unwritten(refusalOf(caught));
    });
    if (!same(now.text, plan.base, canonical)) {
      await host.release?.(target);
      return ["theirs", now.text];
    }
    const source = now.whole ? plan.text : withPlan(held.source, now, plan.page, tables);
    const given = refused < REFUSALS ? held : host.anyway?.(held) ?? held;
    const written = await host.write(target, given, source, plan.title).catch(caught => {
      const refusal = refusalOf(caught);
      throw LETS_NOT.test(refusal.code) ? unwritten(refusal) : refusal;
    });
    if (written && host.compares) return ["saved", host.name(target), ""];
    if (written) {
      // Whoever had compared before this was written has written by then, on a network as slow as this one too.
      if (host.blind?.(given)) await pause(600 + 4 * (Date.now() - began - (held.waited ?? 0)));
      const { held: after, now: there } = await look(host, target, { ...plan, base: plan.text }, true);
      torn.delete(plan.url);
      if (same(there.text, now.text, canonical)) throw new Refusal("ignored", host.name(target));
      if (!same(there.text, plan.text, canonical)) return ["theirs", there.text];
      return ["saved", host.name(target), await host.done?.(target, after, held) ?? ""];
    }
    refused++;
    await pause(host.compares ? WAIT * Math.random() : 500 * (turn + 1));
  }
  throw unwritten(new Refusal("busy"));
};
