import fc from 'fast-check';
import type { Logged } from '../../lib/backup/merge-mentions.ts';
import type { Mention, TopicMatch } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import type { TriageEvent, TriageField } from '../../lib/model/triage-event.ts';
import { exampleMention } from '../model/example-post.ts';

/** Few times and few values, so that stores meet in all of them. */
const time = fc.integer({ min: 1, max: 6 });

const VALUES: { [F in TriageField]: fc.Arbitrary<Mention[F]> } = {
  status: fc.constantFrom('new', 'todo', 'done'),
  tags: fc.uniqueArray(fc.constantFrom('Praise', 'praise', 'bug', 'idea'), { maxLength: 2, selector: (tag) => tag.toLowerCase() }),
  note: fc.constantFrom('', 'call', 'write', '\ud800 "\n'),
  dueAt: fc.option(time),
  promise: fc.constantFrom('', 'a refund'),
  owner: fc.option(fc.constantFrom('Ilse', 'Mara')),
  snoozedUntil: fc.option(time),
  lookBackDays: fc.option(time),
  priority: fc.constantFrom('low', 'normal', 'high'),
  repliedAt: fc.option(time),
  reopenedAt: fc.option(time),
  outcome: fc.option(fc.constantFrom('solved', 'lost')),
};
const field = fc.constantFrom(...(Object.keys(VALUES) as TriageField[]));
const change = field.chain((name) => fc.record({ field: fc.constant(name), value: VALUES[name] as fc.Arbitrary<unknown>, at: time, group: fc.integer({ min: 1, max: 3 }) }));

const post = fc.record({
  text: fc.constantFrom('Lumetra was down', 'Lumetra was down again', 'Is Lumetra down? Again?'),
  truncated: fc.boolean(),
  title: fc.option(fc.constantFrom('Down', 'Again')),
  likes: fc.option(fc.integer({ min: 0, max: 3 })),
  readAt: time,
});

const matches = fc.uniqueArray(
  fc.record({ topicId: fc.constantFrom('a', 'b'), topicRevision: fc.integer({ min: 1, max: 2 }), starts: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }) }),
  { selector: ({ topicId }) => topicId, maxLength: 2 },
).map((all) => all.map(({ topicId, topicRevision, starts }): TopicMatch => ({ topicId, topicRevision, hits: starts.map((start) => ({ field: 'text', start, end: start + 7, term: 'lumetra' })) })));

const told = fc.record({
  post,
  matches,
  clippedByHand: fc.boolean(),
  firstSeenAt: time,
  lastSeenAt: time,
  statusAt: time,
  sightings: time,
  absence: fc.option(fc.record({ at: time, visit: fc.constantFrom('v', 'w'), isSure: fc.boolean() })),
  answers: fc.uniqueArray(fc.constantFrom('1', '2'), { maxLength: 2 }),
  /** Decided without an event, as an import does. */
  note: fc.constantFrom('', 'from a file'),
  changes: fc.array(change, { maxLength: 6 }),
});

/** A mention as some store has it: told by pages, perhaps imported, and decided about in some order. */
export const loggedMention: fc.Arbitrary<Logged> = told.map(({ post: read, changes, answers, ...fields }) => {
  const base = exampleMention('1');
  const { likes, ...words } = read;
  const mention: Mention = { ...base, ...fields, post: { ...base.post, ...words, engagement: { ...base.post.engagement, likes } } satisfies Post, answers: answers.map((id) => ({ key: `x:${id}` as const, url: `https://x.com/${id}`, author: 'lumetra', text: id, at: Number(id), precision: 'second' as const, own: true })) };
  const events: TriageEvent[] = [];
  // Clocks do not run backwards within a store.
  for (const { field: name, value, at, group } of changes.toSorted((a, b) => a.at - b.at)) {
    const before = mention[name];
    if (JSON.stringify(before) === JSON.stringify(value)) continue;
    events.push({ id: events.length + 1, at, key: mention.key, field: name, before, after: value, group, by: 'person', undoes: null } as TriageEvent);
    Object.assign(mention, { [name]: value }, name === 'status' ? { statusAt: at } : {});
  }
  return { mention, events };
});
