import type { Mention } from '../../lib/model/mention.ts';
import type { DigestFacts } from '../../lib/digest/make-digest.ts';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { at, factsOf, LUMETRA, mentionOf, NOVAPINE, topicOf } from './digest-of.ts';

const SAID: readonly { text: string; tags?: readonly string[]; lang?: string; likes?: number; views?: number; who: string; site?: string; rating?: number; title?: string }[] = [
  { who: 'Mara Quill', text: 'Three weeks with the Lumetra porch lamp and it still comes on at dusk by itself. The battery outlives my patience for ladders.', tags: ['praise'], likes: 84, views: 5_200 },
  { who: 'Ilse Varga', text: 'The swollen battery is back. This is the second Lumetra lamp in a month that bulges at the seam, and nobody answers my ticket.', tags: ['complaint', 'battery'], likes: 212, views: 48_000 },
  { who: 'Oddvar Brekke', text: 'Does the Lumetra Mini run through a Norwegian winter, or does the swollen battery thing happen below zero?', likes: 12, views: 900 },
  { who: 'Tamsin Ferro', text: 'It would be great if the Lumetra app told me which lamp is low before it goes dark. A number on the icon would do.', tags: ['idea'], likes: 33, views: 2_100 },
  { who: 'Mara Quill', text: 'Recommended Lumetra to my whole street. Six houses now.', tags: ['praise'], likes: 19, views: 1_300, site: 'bluesky' },
  { who: '原田 澪', text: 'Lumetraのランプ、電池が膨らむと聞いて心配です。電池の交換はできますか？', lang: 'ja', likes: 7, views: 640 },
  { who: 'سلمى حداد', text: 'مصباح لومترا رائع لكن البطارية تنتفخ بعد شهرين. هل من حل؟', lang: 'ar', tags: ['complaint', 'battery'], likes: 15, views: 1_100 },
  { who: 'Pell Anders', text: 'Swollen battery again, same batch number as the ones on the forum.', tags: ['battery'], likes: 41, views: 3_900, site: 'reddit', title: 'Swollen battery, batch 44' },
  { who: 'Noor Vandijk', text: 'Good light, poor hinge. Would buy again at a lower price.', rating: 3, site: 'trustpilot', likes: 2 },
  { who: 'Kit Osei', text: 'Lumetra support replaced mine in two days without a question. That is how it is done.', rating: 5, site: 'trustpilot', likes: 4 },
];

const ALSO = [' Day three now.', ' Photos in the thread.', ' My neighbour says the same.', ' Bought in March.', ' Second time I write this.', ' Anybody else?'];

/** A week in which something happened, and the quieter one before: invented people, posts in several scripts. */
export function busyWeek(): Mention[] {
  const now = Array.from({ length: 64 }, (_, index) => {
    const said = SAID[index % SAID.length]!;
    // Thursday is the day of the swollen batteries.
    const day = index % 3 === 0 ? 3 : index % 7;
    const firstSeenAt = at(day, 8 + (index % 11));
    const isAnswered = index % 4 === 1;
    const handle = said.who.toLowerCase().replaceAll(' ', '_');
    return mentionOf({
      firstSeenAt,
      topics: index % 6 === 5 ? ['t1', 't2'] : index % 9 === 8 ? ['t3'] : ['t1'],
      tags: said.tags ?? [],
      status: isAnswered ? 'done' : index % 16 === 3 ? 'ignored' : index % 5 === 2 ? 'waiting' : 'new',
      statusAt: firstSeenAt + 5 * HOUR_MS,
      repliedAt: isAnswered ? firstSeenAt + (1 + (index % 9)) * HOUR_MS : null,
      ...(index % 10 === 1 ? { promise: 'Send a new battery', dueAt: at(4, 18) } : {}),
      post: {
        site: said.site ?? 'x',
        text: said.text + (index < SAID.length ? '' : ALSO[Math.floor(index / SAID.length) % ALSO.length]!),
        title: said.title ?? null,
        lang: said.lang ?? 'en',
        author: { handle, name: said.who, url: `https://x.com/${handle}`, followers: 120 * (index + 1) },
        rating: said.rating === undefined ? null : { value: said.rating, best: 5 },
        engagement: { likes: (said.likes ?? 0) + (index % 5), replies: index % 4, reposts: null, views: said.views === undefined ? null : said.views + index },
      },
    });
  });
  const before = Array.from({ length: 38 }, (_, index) => {
    const said = SAID[[0, 3, 4, 8, 9][index % 5]!]!;
    const firstSeenAt = at(-7 + (index % 7), 8 + (index % 11));
    return mentionOf({ firstSeenAt, topics: index % 4 === 0 ? ['t2'] : ['t1'], tags: said.tags ?? [], status: 'done', statusAt: firstSeenAt + HOUR_MS, repliedAt: index % 2 === 0 ? firstSeenAt + 7 * HOUR_MS : null, post: { text: said.text, author: { handle: `h${index}`, name: said.who, url: null, followers: null }, engagement: { likes: 3, replies: null, reposts: null, views: null } } });
  });
  return [...now, ...before];
}

/** Posts seen on each of the fourteen days. */
export function busyFacts(): DigestFacts {
  const tallies = Array.from({ length: 14 }, (_, index) => ['x', 'reddit', 'bluesky', 'trustpilot'].map((site) => ({ site, posts: 90 + 13 * index, day: new Date(at(-7) + index * DAY_MS).toISOString().slice(0, 10), lastAt: at(-7) + index * DAY_MS + 6 * HOUR_MS }))).flat();
  return factsOf({ topics: [LUMETRA, NOVAPINE, topicOf({ id: 't3', name: 'Porch lights', kind: 'industry', purpose: 'leads', replyGoal: null })], tallies });
}
