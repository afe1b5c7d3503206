import { freshTriage } from '../../lib/model/fresh-triage.ts';
import type { Hit } from '../../lib/model/hit.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { NOTHING_HEARD } from '../../lib/model/nothing-heard.ts';
import type { Post } from '../../lib/model/post.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type EpochMs } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';

export const SAMPLE_TOPICS: readonly Topic[] = [
  topic('lumetra', 'Lumetra', 'brand', 'blue'),
  topic('novapine', 'Novapine', 'competitor', 'amber'),
  topic('quillwort', 'Quillwort launch', 'campaign', 'violet'),
];

function topic(id: string, name: string, kind: Topic['kind'], color: Topic['color']): Topic {
  return { id, name, kind, color, query: name, purpose: 'care', sites: 'all', replyGoal: 'usual', keepDays: null, revision: 1, createdAt: 1, updatedAt: 1, pausedAt: null };
}

type PostPart = Omit<Partial<Post>, 'author'> & { author?: Partial<Post['author']> };

/** A mention of `word`, wherever it stands in text, title or quote. */
export function sampleMention(key: Post['key'], age: number, word: string, part: PostPart, kept: Partial<Mention> = {}, now: EpochMs = Date.now()): MentionRow {
  const { author, ...rest } = part;
  const post: Post = {
    key,
    site: key.split(':')[0]!,
    kind: 'post',
    url: `https://x.com/i/status/${key.split(':')[1]}`,
    author: { handle: 'someone', name: null, url: null, followers: null, ...author },
    title: null,
    text: '',
    quoted: null,
    links: [],
    lang: 'en',
    publishedAt: now - age,
    publishedPrecision: 'second',
    engagement: { likes: null, replies: null, reposts: null, views: null },
    rating: null,
    thread: { key: null, url: null, authorHandle: null },
    audience: 'public',
    promoted: false,
    truncated: false,
    readAt: now - age,
    ...rest,
  };
  const topicId = SAMPLE_TOPICS.find(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()))?.id ?? 'lumetra';
  const mention: Mention = {
    key,
    post,
    matches: word === '' ? [] : [{ topicId, topicRevision: 1, hits: hitsOf(post, word) }],
    clippedByHand: word === '',
    firstSeenAt: now - age,
    lastSeenAt: now - age,
    sightings: 1,
    ...freshTriage(now - age),
    ...NOTHING_HEARD,
    sentiment: null,
    intent: null,
    ...kept,
  };
  return mentionRow(mention);
}

function hitsOf(post: Post, word: string): Hit[] {
  const fields = { text: post.text, title: post.title ?? '', quoted: post.quoted?.text ?? '', author: `${post.author.name} @${post.author.handle}` } as const;
  return Object.entries(fields).flatMap(([field, text]) =>
    Array.from(text.matchAll(new RegExp(word, 'gi')), ({ index }) => ({ field: field as Hit['field'], start: index, end: index + word.length, term: word })),
  );
}

/** Strings that would run, load or break out if they were ever anything but text. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<img src="https://tracker.example/pixel.png">',
  '<script>globalThis.ran = true</script>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">Lumetra</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>@import url(https://tracker.example/a.css)</style>',
  '\u202Egnp.exe Lumetra \u202C',
] as const;

/** What a working week leaves: six scripts, long and short, fresh and settled. */
export function sampleMentions(now: EpochMs = Date.now()): MentionRow[] {
  const ago = (age: number, ...[key, word, part, kept]: [Post['key'], string, PostPart, Partial<MentionRow>?]) => sampleMention(key, age, word, part, kept, now);
  return [
    ago(4 * MINUTE_MS, 'x:1993177247822516587', 'Lumetra', {
      author: { handle: 'amarao_makes', name: 'Amara Osei', followers: 1204 },
      text: 'Day three without sync on my Lumetra desk lamp. Support says “known issue”. Is anyone at Lumetra reading this? 🙃',
    }),
    ago(38 * MINUTE_MS, 'reddit:t1_kx81b2', 'Novapine', {
      kind: 'comment',
      url: 'https://www.reddit.com/r/homeoffice/comments/1abcd/lamp/kx81b2/',
      author: { handle: 'desk_goblin_42' },
      text: 'Switched from Novapine after the second driver died. Not looking back, although the app was nicer.',
      title: null,
      publishedPrecision: 'hour',
    }),
    ago(2 * HOUR_MS, 'x:1993140000000000001', 'لوميترا', {
      author: { handle: 'nour_designs', name: 'نور الهادي' },
      lang: 'ar',
      text: 'جربت مصباح لوميترا أسبوعًا كاملًا: الإضاءة ممتازة لكن التطبيق يتوقف كل يوم 😔 هل من حل؟',
    }, { matches: [{ topicId: 'lumetra', topicRevision: 1, hits: [{ field: 'text', start: 11, end: 18, term: 'لوميترا' }] }], tags: ['complaint'], status: 'waiting', dueAt: now - 20 * MINUTE_MS }),
    ago(5 * HOUR_MS, 'linkedin:urn-li-activity-7400001', 'Lumetra', {
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7400001/',
      author: { handle: 'ines-carvalho-ops', name: 'Inês Carvalho-Lindqvist von der Heydenreich', followers: 15400 },
      text: LONG_POST,
    }, { note: 'Knows our Lisbon team, worth a call before the trade fair.' }),
    ago(9 * HOUR_MS, 'youtube:UgxSample1', 'Lumetra', {
      kind: 'comment',
      url: 'https://www.youtube.com/watch?v=abc&lc=UgxSample1',
      author: { handle: 'よるのデスク', name: '夜のデスク' },
      lang: 'ja',
      text: '先週からLumetraのライトを使っていますが、明るさの調整がとても滑らかで気に入っています。ただ、アプリの日本語訳が少し不自然なのでそこだけ直してほしいです。',
      publishedPrecision: 'hour',
    }, { tags: ['praise', 'localisation'], status: 'todo' }),
    ago(30 * HOUR_MS, 'web:lampreviews.example/9981', 'Lumetra', {
      kind: 'review',
      url: 'https://www.lampreviews.example/lumetra-one/9981',
      author: { handle: '', name: 'Petra K.' },
      title: 'Beautiful light, tiring app',
      rating: { value: 3, best: 5 },
      text: 'The lamp itself is the best I have owned. Lumetra should let me skip the account, though.',
      publishedPrecision: 'day',
    }, { status: 'done', tags: ['review'] }),
    ago(2 * DAY_MS, 'hackernews:44120001', 'Quillwort', {
      kind: 'comment',
      url: 'https://news.ycombinator.com/item?id=44120001',
      author: { handle: 'tmalloy' },
      text: 'Quillwort is the first of these I would actually pay for. The local-first claim checks out: I watched the network tab for an hour.',
    }, { tags: ['praise', 'lead'], dueAt: new Date(now + DAY_MS).setHours(9, 0, 0, 0) }),
    ago(6 * DAY_MS, 'x:1990000000000000003', 'Novapine', {
      kind: 'reply',
      author: { handle: 'lampnerd', name: '<b>Lamp</b> Nerd 💡' },
      text: HOSTILE[0],
      quoted: { handle: 'novapine_hq', text: 'Introducing the Novapine Arc. Orders open today.' },
    }, { status: 'ignored' }),
    ago(40 * DAY_MS, 'web:forum.example/77', '', {
      url: 'https://forum.example/t/77',
      author: { handle: 'ritam', name: 'Rita M.' },
      title: 'Which desk lamp for a dark flat?',
      text: 'Three people recommended the same brand and nobody named the price.',
      publishedAt: null,
      publishedPrecision: null,
    }),
  ];
}

const LONG_POST = [
  'We moved forty desks last month, and I promised myself to write down what I learned before I forget it again.',
  'First: cables. Whatever you think you need, double it, and label both ends on the day they arrive. The labels that come with the trays fall off within a week, so buy the woven ones.',
  'Second: light. Nobody complains about light until it is wrong, and then nobody talks about anything else. We tried three makers, and the Lumetra One was the only lamp that the whole floor stopped complaining about. The dimmer has no steps, which sounds like nothing and is everything at five in the afternoon in November.',
  'Third: let people choose their own chair, within a budget, and stop asking for reasons. The two who chose a stool are happy, and the rest of us have stopped laughing.',
  'If I had to do it again I would start with the light. Somebody at Lumetra should offer a trial for teams, because convincing finance took longer than the move.',
  'Thanks to everyone who carried a box. You know who you are, and there is cake on Thursday.',
].join('\n\n');
