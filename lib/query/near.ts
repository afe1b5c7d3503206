import type { HitField } from '../model/hit.ts';
import type { Reason, Sight } from './evaluate.ts';
import type { NearPlan, Plan } from './plan.ts';
import { HALVES } from './word-counts.ts';

/** Fields whose words stand in a row. */
const FIELDS: readonly HitField[] = ['text', 'title', 'quoted', 'author'];

/** A stretch of a field that a part of a NEAR fills: a term, or what stands near each other. */
interface Window {
  start: number;
  end: number;
  /** What it is made of; a term's place in the end. */
  parts: readonly Window[];
  reason: Reason | null;
}

/** From `from` to before `to` in a part's windows. */
interface Range {
  from: number;
  to: number;
}

/** The places of all terms that stand as near each other as the plan asks; null: nowhere. */
export function placesNear(plan: NearPlan, sight: Sight): readonly Reason[] | null {
  const reasons: Reason[] = [];
  for (const field of FIELDS) {
    const seen = new Set<Window>();
    new Nearness(plan.parts.map((part) => windowsOf(part, field, plan.distance, sight)), field, plan, sight).each((window) => tell(window, seen, reasons));
  }
  return reasons.length === 0 ? null : reasons;
}

function tell(window: Window, seen: Set<Window>, reasons: Reason[]): void {
  if (seen.has(window)) return;
  seen.add(window);
  if (window.reason !== null) reasons.push(window.reason);
  for (const part of window.parts) tell(part, seen, reasons);
}

/** `distance`: what AND means inside a NEAR. */
function windowsOf(plan: Plan, field: HitField, distance: number, sight: Sight): readonly Window[] {
  switch (plan.kind) {
    case 'term': {
      const places = sight.found.get(plan.atom)?.filter((place) => place.field === field) ?? [];
      return places.map((place) => ({ start: place.start, end: place.end, parts: [], reason: { place, term: plan.term } }));
    }
    case 'or':
      return plan.parts.flatMap((part) => windowsOf(part, field, distance, sight));
    case 'and':
    case 'near': {
      const near: NearPlan = plan.kind === 'near' ? plan : { kind: 'near', distance, ordered: false, parts: plan.parts };
      return new Nearness(near.parts.map((part) => windowsOf(part, field, near.distance, sight)), field, near, sight).windows();
    }
    default:
      return [];
  }
}

/**
 * Finds which windows of several parts stand near each other: one of each, none over another's first, any two at most so
 * many words apart, that is, the last one's start that near the first one's end.
 */
class Nearness {
  private readonly parts: readonly (readonly Window[])[];
  private readonly field: HitField;
  private readonly plan: NearPlan;
  private readonly sight: Sight;

  constructor(parts: readonly (readonly Window[])[], field: HitField, plan: NearPlan, sight: Sight) {
    const isHopeless = parts.some((windows) => windows.length === 0);
    this.parts = isHopeless ? [] : parts.map((windows) => windows.toSorted((a, b) => a.start - b.start || a.end - b.end));
    this.field = field;
    this.plan = plan;
    this.sight = sight;
  }

  /** Every window that stands near one of each other part. */
  each(use: (window: Window) => void): void {
    for (const part of this.firstParts()) {
      const told = this.parts.map(() => 0);
      for (const { first, ranges } of this.firsts(part)) {
        use(first);
        // Ranges only move on with the first window.
        for (const [other, { from, to }] of ranges) {
          for (let index = Math.max(from, told[other]!); index < to; index += 1) use(this.parts[other]![index]!);
          told[other] = Math.max(told[other]!, to);
        }
      }
    }
  }

  /** What the parts fill together: the shortest window from each start and up to each end is enough to be near anything. */
  windows(): readonly Window[] {
    const byStart = new Map<number, Window>();
    const byEnd = new Map<number, Window>();
    for (const part of this.firstParts()) {
      const done = this.parts.map(() => Infinity);
      for (const { first, ranges } of this.firsts(part).toReversed()) {
        const nearest = (without?: number) => [...ranges].filter(([other]) => other !== without).map(([other, { from }]) => this.parts[other]![from]!);
        const shortest = joined([first, ...nearest()]);
        if ((byStart.get(first.start)?.end ?? Infinity) > shortest.end) byStart.set(first.start, shortest);
        for (const [other, { from, to }] of ranges) {
          for (let index = from; index < Math.min(to, done[other]!); index += 1) {
            const { end } = this.parts[other]![index]!;
            if (end < shortest.end || (byEnd.get(end)?.start ?? -1) >= first.start) continue;
            byEnd.set(end, joined([first, ...nearest(other), this.parts[other]![index]!]));
          }
          done[other] = Math.min(done[other]!, from);
        }
      }
    }
    return [...byStart.values(), ...byEnd.values()];
  }

  /** The parts that may come first. */
  private firstParts(): readonly number[] {
    return this.plan.ordered ? [...this.parts.keys()].slice(0, 1) : [...this.parts.keys()];
  }

  /** Every window of a part that can be the first, by rising end, with the windows of each other part that stand near after it. */
  private firsts(part: number): readonly { first: Window; ranges: ReadonlyMap<number, Range> }[] {
    return this.parts[part]!.toSorted((a, b) => a.end - b.end).flatMap((first) => {
      const ranges = this.plan.ordered ? this.chainAfter(first) : this.rangesAfter(first, part);
      return ranges === null ? [] : [{ first, ranges }];
    });
  }

  private rangesAfter(first: Window, own: number): ReadonlyMap<number, Range> | null {
    const ranges = new Map<number, Range>();
    for (const part of this.parts.keys()) {
      if (part === own) continue;
      const range = this.rangeAfter(part, first.end, first);
      if (range.from >= range.to) return null;
      ranges.set(part, range);
    }
    return ranges;
  }

  /** One after the other: each begins after one of the part before, and ends before one of the part after. */
  private chainAfter(first: Window): ReadonlyMap<number, Range> | null {
    const ranges = new Map<number, Range>();
    let after = first.end;
    for (let part = 1; part < this.parts.length; part += 1) {
      const range = this.rangeAfter(part, after, first);
      if (range.from >= range.to) return null;
      ranges.set(part, range);
      after = Infinity;
      for (let index = range.from; index < range.to && this.parts[part]![index]!.start < after; index += 1) after = Math.min(after, this.parts[part]![index]!.end);
    }
    let before = Infinity;
    for (let part = this.parts.length - 1; part > 0; part -= 1) {
      const range = ranges.get(part)!;
      const windows = this.parts[part]!;
      range.to = Math.min(range.to, lowest(windows.length, (index) => windows[index]!.start >= before));
      while (windows[range.to - 1]!.end > before) range.to -= 1;
      before = windows[range.to - 1]!.start;
    }
    return ranges;
  }

  /** The windows of a part that begin after a place and near the first. */
  private rangeAfter(part: number, after: number, first: Window): Range {
    const windows = this.parts[part]!;
    const most = this.plan.distance * HALVES;
    const from = lowest(windows.length, (index) => windows[index]!.start >= after);
    const to = lowest(windows.length, (index) => windows[index]!.start >= first.end && this.sight.counts.between(this.field, first.end, windows[index]!.start) > most);
    return { from, to };
  }
}

/** `parts`: the first one first. */
function joined(parts: readonly Window[]): Window {
  return { start: parts[0]!.start, end: parts.reduce((end, part) => Math.max(end, part.end), 0), parts, reason: null };
}

/** The least number up to `count` from which a condition holds. */
function lowest(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
