import { describe, expect, test } from 'vitest';
import { replyGoals } from '../../lib/insight/reply-goal.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';
import { at, digestOf, LUMETRA, mentionOf, NOVAPINE, NOW, sectionOf, topicOf } from './digest-of.ts';

const by = (name: string, handle = name.toLowerCase().replaceAll(' ', '_')) => ({ handle, name, url: `https://x.com/${handle}`, followers: null });

describe('answers', () => {
  test('how fast, in time that passed; how many within the goal, in working time', async () => {
    const answered = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30].map((hours) => mentionOf({ firstSeenAt: at(1, 9), status: 'done', repliedAt: at(1, 9) + hours * HOUR_MS }));
    // At five in the afternoon, answered at ten the next day: two hours of work.
    const overnight = mentionOf({ firstSeenAt: at(1, 17), status: 'done', repliedAt: at(2, 10) });
    const before = mentionOf({ firstSeenAt: at(-3, 9), status: 'done', repliedAt: at(-3, 11) });
    const answers = sectionOf(await digestOf([...answered, overnight, before]), 'answers');
    expect(answers.times).toEqual({ answers: 11, median: 6 * HOUR_MS, ninetieth: 17 * HOUR_MS });
    expect(answers.timesBefore).toEqual({ answers: 1, median: 2 * HOUR_MS, ninetieth: 2 * HOUR_MS });
    // Four hours of work: one to four, and the one overnight.
    expect(answers.withinGoal).toEqual({ count: 5, of: 11 });
    expect(answers.answered).toEqual({ count: 11, of: 11 });
  });

  test('whoever waits counts against the goal once it went by in the period, whenever they wrote', async () => {
    const late = mentionOf({ firstSeenAt: at(2, 9) });
    const lateBefore = mentionOf({ firstSeenAt: at(-5, 9) });
    const wroteBefore = mentionOf({ firstSeenAt: at(-3, 17) });
    const competitor = mentionOf({ firstSeenAt: at(2, 9), topics: ['t2'] });
    const answers = sectionOf(await digestOf([late, lateBefore, wroteBefore, competitor]), 'answers');
    expect(answers.open).toMatchObject({ count: 3, late: 3 });
    expect(answers.open.longest.map(({ post }) => post.key)).toEqual([lateBefore.key, wroteBefore.key, late.key]);
    // Late on Wednesday; late on Monday at noon, of Friday evening's; late before the period.
    expect(answers.withinGoal).toEqual({ count: 0, of: 2 });
  });

  test('who wrote again and waits is late, but was answered within the goal', async () => {
    const again = mentionOf({ firstSeenAt: at(1, 9), repliedAt: at(1, 10), reopenedAt: at(2, 9) });
    expect(sectionOf(await digestOf([again]), 'answers')).toMatchObject({ withinGoal: { count: 1, of: 1 }, open: { count: 1, late: 1 } });
  });

  test('without a goal nothing is late', async () => {
    const topics = [topicOf({ replyGoal: null })];
    expect(sectionOf(await digestOf([mentionOf()], { facts: { topics, goals: replyGoals(topics, null, USUAL_WORKING_TIME) } }), 'answers')).toMatchObject({ withinGoal: null, open: { count: 1, late: 0, longest: [{ lateAt: null }] } });
  });

  test('where the page tells no time of day the wait begins when it was seen', async () => {
    const mention = mentionOf({ firstSeenAt: at(1, 9), status: 'done', repliedAt: at(1, 11), post: { publishedAt: at(1, 0), publishedPrecision: 'day' } });
    expect(sectionOf(await digestOf([mention]), 'answers').times?.median).toBe(2 * HOUR_MS);
  });

  test('promises kept, broken and open', async () => {
    const promised = { promise: 'Send one', status: 'todo' } as const;
    const kept = mentionOf({ ...promised, dueAt: at(3), status: 'done', statusAt: at(2) });
    const late = mentionOf({ ...promised, dueAt: at(3), status: 'done', statusAt: at(4) });
    const broken = mentionOf({ ...promised, dueAt: at(3), firstSeenAt: at(-30) });
    const open = mentionOf({ ...promised, dueAt: null });
    const elsewhere = mentionOf({ ...promised, dueAt: at(-20), firstSeenAt: at(-30) });
    const answers = sectionOf(await digestOf([kept, late, broken, open, elsewhere]), 'answers');
    expect(answers.promises).toEqual({ kept: 1, broken: 2, open: 1 });
    expect(answers.promised.map(({ isBroken }) => isBroken)).toEqual([true, true, false]);
  });
});

describe('voices', () => {
  const says = (text: string, tags: readonly string[] = [], who = text) => mentionOf({ tags, post: { text, author: by(who) } });

  test('two of each kind, tags before guesses, everybody before anybody twice', async () => {
    const guessed = says('Is this a question that was never tagged as one, however long?');
    const mentions = [
      guessed,
      says('How do I change it, when it is glued in?', ['question'], 'Ilse Varga'),
      says('And what does the second one cost, if I may ask?', ['question'], 'Ilse Varga'),
      says('I love how quiet it is.', ['praise']),
      says('The hinge broke on the second day of use.', ['complaint']),
      says('A red one would be nice for the garden path.', ['idea']),
      says('Nothing in particular.'),
    ];
    const { quotes, others, kinds, of } = sectionOf(await digestOf(mentions), 'voices');
    expect(quotes.map(({ kind, by: source, post }) => [kind, source, post.text.slice(0, 12)])).toEqual([
      ['praise', 'tag', 'I love how q'],
      ['complaint', 'tag', 'The hinge br'],
      ['question', 'tag', 'How do I cha'],
      ['question', 'machine', 'Is this a qu'],
      ['idea', 'tag', 'A red one wo'],
    ]);
    expect(others.map(({ post }) => post.text)).toEqual(['And what does the second one cost, if I may ask?', 'Nothing in particular.']);
    expect(kinds.find(({ kind }) => kind === 'question')).toEqual({ kind: 'question', count: 3, guessed: 1 });
    expect(of).toBe(7);
  });

  test('five at least, though nothing tells what they are, and no text twice', async () => {
    const mentions = [...Array.from({ length: 9 }, (_, index) => says(`Lumetra, number ${index}`)), says('Lumetra, number 1', [], 'Oddvar Brekke')];
    const { quotes } = sectionOf(await digestOf(mentions), 'voices');
    expect(quotes.length).toBe(5);
    expect(quotes.every(({ kind, by: source }) => kind === null && source === null)).toBe(true);
    expect(new Set(quotes.map(({ post }) => post.text)).size).toBe(5);
  });

  test('those chosen by hand, in that order, whenever they were seen', async () => {
    const [old, one, two] = [says('From last year', ['praise']), says('One'), says('Two')];
    const mentions = [{ ...old, firstSeenAt: at(-300) }, one, two];
    const { quotes, others } = sectionOf(await digestOf(mentions, { plan: { quotes: [two.key, old.key, 'x:gone'] } }), 'voices');
    expect(quotes.map(({ post }) => post.text)).toEqual(['Two', 'From last year']);
    expect(others.map(({ post }) => post.text)).toEqual(['One']);
  });

  test('long texts are cut at a word, and say so', async () => {
    const { quotes } = sectionOf(await digestOf([says('word '.repeat(400).trim())]), 'voices');
    expect(quotes[0]?.post).toMatchObject({ isCut: true });
    expect(quotes[0]?.post.text).toMatch(/^(word )+word$/);
  });
});

test('top by response, then by reach without those', async () => {
  const post = (likes: number | null, views: number | null, followers: number | null = null) => mentionOf({ post: { engagement: { likes, replies: null, reposts: null, views }, author: { ...by('Mara Quill'), followers } } });
  const loud = Array.from({ length: 6 }, (_, index) => post(100 - index, 9_000 - index));
  const [wide, known] = [post(0, 5_000), post(null, null, 700)];
  const { byEngagement, byReach, counted } = sectionOf(await digestOf([...loud, wide, known, post(null, null)]), 'top');
  expect(byEngagement.map(({ key }) => key)).toEqual(loud.slice(0, 5).map(({ key }) => key));
  expect(byReach.map(({ key }) => key)).toEqual([loud[5]!.key, wide.key, known.key]);
  expect(counted).toEqual({ count: 8, of: 9 });
});

test('people met more than once, their accounts together', async () => {
  const from = (handle: string, site = 'x', firstSeenAt = at(1)) => mentionOf({ firstSeenAt, post: { site, author: by('Mara Quill', handle) } });
  const mentions = [from('mara_quill'), from('mara', 'reddit'), from('mara_quill', 'x', at(-2)), from('oddvar'), from('ilse', 'x', at(-3)), from('ilse', 'x', at(-4))];
  const people = [{ id: 'x:mara_quill', accounts: ['x:mara_quill', 'reddit:mara'], note: '', updatedAt: 0 }] as const;
  const section = sectionOf(await digestOf(mentions, { facts: { people } }), 'people');
  expect(section.people).toMatchObject([{ key: 'x:mara_quill', mentions: 2, before: 1, sites: ['x', 'reddit'], waiting: 2 }]);
  expect(section.again).toEqual({ count: 1, of: 2 });
});

test('competitors beside the brand: shares of all their mentions', async () => {
  const mentions = [...Array.from({ length: 6 }, () => mentionOf({ tags: ['praise'] })), ...Array.from({ length: 2 }, () => mentionOf({ topics: ['t1', 't2'] })), mentionOf({ topics: ['t2'], firstSeenAt: at(-2) })];
  const { rows } = sectionOf(await digestOf(mentions), 'competitors');
  expect(rows).toMatchObject([
    { topicId: 't1', isBrand: true, share: { count: 8, of: 10 }, shareBefore: { count: 0, of: 1 }, praise: 6, complaints: 0 },
    { topicId: 't2', isBrand: false, share: { count: 2, of: 10 }, shareBefore: { count: 1, of: 1 } },
  ]);
});

test.each([
  ['care', ['late', 'complaints']],
  ['crisis', ['no peak', 'complaints', 'widest', 'late']],
  ['insight', ['questions', 'ideas', 'complaints']],
  ['leads', ['open questions', 'first met', 'late']],
  ['advocates', ['praise', 'repeated praise', 'met again']],
  ['partners', ['met again', 'first met', 'late']],
  ['reputation', ['praise', 'complaints', 'rating', 'no peak']],
] as const)('what it means for %s', async (purpose, ids) => {
  const mentions = Array.from({ length: 8 }, (_, index) => mentionOf({ firstSeenAt: at(index % 7, 9), tags: index < 2 ? ['praise'] : ['complaint'], post: { rating: { value: 2, best: 5 } } }));
  const digest = await digestOf(mentions, { facts: { topics: [topicOf({ purpose, replyGoal: { hours: 1 } })] } });
  const [{ findings } = { findings: [] }] = sectionOf(digest, 'purposes').purposes;
  expect(findings.map(({ id }) => id).filter((id) => id !== 'answered')).toEqual(ids);
});

test('on few mentions only what is to be done', async () => {
  const [care] = sectionOf(await digestOf([mentionOf(), mentionOf()]), 'purposes').purposes;
  expect(care?.findings).toEqual([{ id: 'too few', count: 2, of: 5 }, { id: 'late', count: 2, of: 2 }]);
});

test('of chosen topics only; what was clipped by hand only with all', async () => {
  const mentions = [mentionOf(), mentionOf({ topics: ['t2'] }), mentionOf({ topics: [], clippedByHand: true })];
  const counted = async (topics: 'all' | readonly string[]) => sectionOf(await digestOf(mentions, { plan: { topics }, now: NOW }), 'mentions').all.count;
  expect([await counted('all'), await counted(['t1']), await counted([LUMETRA.id, NOVAPINE.id]), await counted([])]).toEqual([3, 1, 2, 0]);
});
