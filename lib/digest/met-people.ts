import type { AuthorKey } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { SiteId } from '../model/site.ts';
import { withoutAt } from '../model/without-at.ts';
import { waitingSince } from '../model/waiting-since.ts';
import type { MetPerson, PeopleSection } from './digest.ts';
import type { Gathering } from './gathering.ts';

const MOST = 10;

interface Met {
  newest: Mention;
  sites: SiteId[];
  mentions: number;
  before: number;
  answered: number;
  waiting: number;
  tags: string[];
}

/** Who was met more than once, accounts that are one person together. */
export function metPeople(people: readonly Person[]): Gathering<PeopleSection> {
  const personOf = new Map(people.flatMap(({ id, accounts }) => accounts.map((account) => [account, id] as const)));
  const met = new Map<AuthorKey, Met>();
  return {
    take({ mention, when, author }) {
      if (when === null || mention.status === 'ignored') return;
      if (author === null) return;
      const key = personOf.get(author) ?? author;
      let one = met.get(key);
      if (one === undefined) met.set(key, (one = { newest: mention, sites: [], mentions: 0, before: 0, answered: 0, waiting: 0, tags: [] }));
      if (when === 'before') {
        one.before += 1;
        return;
      }
      if (one.mentions === 0 || mention.firstSeenAt > one.newest.firstSeenAt) one.newest = mention;
      if (!one.sites.includes(mention.post.site)) one.sites.push(mention.post.site);
      one.mentions += 1;
      if (mention.repliedAt !== null) one.answered += 1;
      if (waitingSince(mention) !== null) one.waiting += 1;
      for (const tag of mention.tags) if (!one.tags.includes(tag)) one.tags.push(tag);
    },
    result() {
      const authors = [...met].filter(([, { mentions }]) => mentions > 0);
      const again = authors.filter(([, { mentions, before }]) => mentions + before > 1);
      const order = again.toSorted(([, a], [, b]) => b.mentions - a.mentions || b.before - a.before || b.newest.firstSeenAt - a.newest.firstSeenAt);
      return { people: order.slice(0, MOST).map(([key, one]) => personMet(key, one)), again: { count: again.length, of: authors.length } };
    },
  };
}

function personMet(key: AuthorKey, { newest: { post }, sites, mentions, before, answered, waiting, tags }: Met): MetPerson {
  const { name, handle, url } = post.author;
  return {
    key,
    name: name ?? (handle || null),
    handle: withoutAt(handle) || null,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    sites,
    mentions,
    before,
    answered,
    waiting,
    tags,
  };
}
