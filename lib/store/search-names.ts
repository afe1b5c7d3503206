import type { SiteId } from '../model/site.ts';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase } from './database.ts';
import { renamedTags } from './renamed-tags.ts';
import { tagsInUse } from './tags.ts';
import { allTopics } from './topics.ts';

/** What the names in a search may stand for: those that mentions have, most mentions first. */
export interface SearchNames {
  topics: readonly { id: TopicId; name: string }[];
  tags: readonly string[];
  /** Names that tags had before, and have no more. */
  formerTags: readonly { name: string; tag: string }[];
  owners: readonly string[];
  sites: readonly SiteId[];
}

/** Read from counters: some rows, however many mentions there are. */
export async function searchNames(db: EarshotDatabase): Promise<SearchNames> {
  const [topics, tags, renamed, owners, sites] = await Promise.all([allTopics(db), tagsInUse(db), renamedTags(db), counted(db, 'owner:'), counted(db, 'site:')]);
  return {
    topics: topics.map(({ id, name }) => ({ id, name })),
    tags: tags.sort((a, b) => b.mentions - a.mentions).map(({ name }) => name),
    formerTags: [...renamed].map(([name, tag]) => ({ name, tag })),
    owners,
    sites,
  };
}

async function counted(db: EarshotDatabase, kind: 'owner:' | 'site:'): Promise<string[]> {
  const rows = await db.counters.where('name').startsWith(kind).toArray();
  return rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).map(({ name }) => name.slice(kind.length));
}

const AUTHORS = 8;

/** Handles that begin so, at most eight; of every site that has mentions. Only keys of an index are read. */
export async function handlesBegun(db: EarshotDatabase, begun: string): Promise<string[]> {
  const sites = await counted(db, 'site:');
  const lower = begun.normalize('NFC').replace(/^@/, '').toLowerCase();
  const found = await Promise.all(sites.map((site) => handlesOfSite(db, `${site}:${lower}`)));
  return [...new Set(found.flat())].slice(0, AUTHORS);
}

/** From handle to handle: one that wrote a thousand times is met once. */
async function handlesOfSite(db: EarshotDatabase, begun: string): Promise<string[]> {
  const handles: string[] = [];
  for (let after = begun; handles.length < AUTHORS; ) {
    const [key] = await db.mentions.where('[authorKey+firstSeenAt]').between([after, -Infinity], [`${begun}\uffff`, Infinity], true, true).limit(1).keys();
    const author = (key as unknown as [string, number] | undefined)?.[0];
    if (author === undefined) break;
    handles.push(author.slice(author.indexOf(':') + 1));
    after = `${author}\u0000`;
  }
  return handles;
}
