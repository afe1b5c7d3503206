import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventIdentity, mergeEvents } from '../../lib/backup/merge-events.ts';
import { type Logged, mergeMentions } from '../../lib/backup/merge-mentions.ts';
import { mergePeople } from '../../lib/backup/merge-rows.ts';
import { byCanonical, canonical } from '../../lib/backup/same.ts';
import type { Person } from '../../lib/model/person.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { exampleMention } from '../model/example-post.ts';
import { loggedMention } from './arbitrary-mentions.ts';

const RUNS = { numRuns: 400 };

function merged(a: Logged, b: Logged): Logged {
  const first = 1 + Math.max(0, ...a.events.flatMap(({ id = 0, group }) => [id, group]));
  return { mention: mergeMentions(a, b), events: mergeEvents(a.events, b.events, first) ?? a.events };
}

/** The log as everyone has it: which events, and which of them were one action. Numbers are each store's own. */
function log(events: readonly TriageEvent[]): unknown {
  const actions = [...Map.groupBy(events, ({ group }) => group).values()].map((one) => one.map(eventIdentity).sort());
  return { events: events.map(eventIdentity).sort(), actions: actions.sort(byCanonical) };
}

function asText({ mention, events }: Logged): string {
  return canonical([mention, log(events)]);
}

describe('one mention of two stores', () => {
  test('with itself it is as it was', () => {
    fc.assert(fc.property(loggedMention, (a) => {
      expect(merged(a, a)).toEqual(a);
    }), RUNS);
  });

  test('taken in a second time changes nothing', () => {
    fc.assert(fc.property(loggedMention, loggedMention, (a, b) => {
      const once = merged(a, b);
      expect(asText(merged(once, b))).toBe(asText(once));
      expect(asText(merged(once, a))).toBe(asText(once));
    }), RUNS);
  });

  test('it matters not which comes first', () => {
    fc.assert(fc.property(loggedMention, loggedMention, (a, b) => {
      expect(asText(merged(a, b))).toBe(asText(merged(b, a)));
    }), RUNS);
  });

  test('nor which of three', () => {
    fc.assert(fc.property(loggedMention, loggedMention, loggedMention, (a, b, c) => {
      expect(asText(merged(merged(a, b), c))).toBe(asText(merged(a, merged(b, c))));
    }), RUNS);
  });
});

const event = (change: Partial<TriageEvent>): TriageEvent => ({ id: 1, at: 1, key: 'x:1', field: 'note', before: '', after: 'call', group: 1, by: 'person', undoes: null, ...change }) as TriageEvent;
const store = (change: object, ...events: TriageEvent[]): Logged => ({ mention: { ...exampleMention('1'), ...change }, events });

describe('what was decided', () => {
  test('the newest decision stands, field by field', () => {
    const mine = store({ note: 'call', priority: 'high' }, event({ at: 5 }), event({ at: 1, field: 'priority', before: 'normal', after: 'high' }));
    const theirs = store({ note: 'write', priority: 'low' }, event({ at: 2, after: 'write' }), event({ at: 6, field: 'priority', before: 'normal', after: 'low' }));
    expect(mergeMentions(mine, theirs)).toMatchObject({ note: 'call', priority: 'low' });
  });

  test('tags of both stay; one that was taken off later is off', () => {
    const mine = store({ tags: ['praise', 'bug'] }, event({ at: 1, field: 'tags', before: [], after: ['praise'] }), event({ at: 2, field: 'tags', before: ['praise'], after: ['praise', 'bug'] }));
    const theirs = store({ tags: ['idea'] }, event({ at: 1, field: 'tags', before: [], after: ['praise'] }), event({ at: 3, field: 'tags', before: ['praise'], after: [] }), event({ at: 4, field: 'tags', before: [], after: ['idea'] }));
    expect(mergeMentions(mine, theirs).tags).toEqual(['bug', 'idea']);
  });

  test('actions stay whole, are numbered in the order of time, and those of the same number do not become one', () => {
    const mine = [event({ id: 7, group: 7, at: 3 }), event({ id: 8, group: 7, at: 3, key: 'x:2' }), event({ id: 9, group: 9, at: 5, before: 'call', after: '', undoes: 7 })];
    const theirs = [event({ id: 7, group: 7, at: 4, key: 'x:3' }), event({ id: 8, group: 8, at: 6, key: 'x:3', before: 'call', after: '', undoes: 7 })];
    const both = mergeEvents(mine, theirs, 10)!;
    expect(both.map(({ id, key, group, undoes }) => [id, key, group, undoes])).toEqual([[10, 'x:1', 7, null], [11, 'x:2', 7, null], [12, 'x:3', 12, null], [13, 'x:1', 9, 7], [14, 'x:3', 14, 12]]);
    expect(mergeEvents(both, theirs, 20)).toBeNull();
  });
});

test('people: in whichever order, who stands in two of them is one', () => {
  const account = fc.constantFrom('x:a', 'x:b', 'x:c', 'x:d', 'x:e') as fc.Arbitrary<`x:${string}`>;
  const person: fc.Arbitrary<Person> = fc.record({ accounts: fc.uniqueArray(account, { minLength: 1, maxLength: 3 }), note: fc.constantFrom('', 'kind', 'busy'), updatedAt: fc.integer({ min: 1, max: 3 }) }).map((one) => ({ id: one.accounts[0]!, ...one }));
  const people = fc.array(person, { maxLength: 4 }).map((all) => mergePeople(all));
  const text = (all: readonly Person[]) => all.map(({ accounts, ...one }) => canonical({ ...one, accounts: accounts.toSorted() })).sort();
  fc.assert(fc.property(people, people, people, (a, b, c) => {
    expect(text(mergePeople([...a, ...b]))).toEqual(text(mergePeople([...b, ...a])));
    expect(text(mergePeople([...mergePeople([...a, ...b]), ...c]))).toEqual(text(mergePeople([...a, ...mergePeople([...b, ...c])])));
    expect(text(mergePeople([...a, ...a]))).toEqual(text(a));
  }), RUNS);
});
