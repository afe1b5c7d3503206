import type { Meaning } from './query-error.ts';

/** Fields of other tools that ask for what a page does not tell, by what they ask for. */
const NAMES: Readonly<Record<Meaning, string>> = {
  place: 'continent country region city latitude longitude location',
  author: 'authorgender authorverified authorverifiedtype userbio bio interest profession',
  channel: 'channelid matchedprofile',
  publication: 'publication weblogtitle pubtype publishersubtype source sourcetype',
  blog: 'blogname parentblogname rootblogname',
  conversation: 'parentpostid rootpostid engagingwith engagingwithguid guid',
  picture: 'objects imagetype brandids has:image has:video',
  time: 'minuteofday',
  'source-kind': 'subredditnsfw subreddittopics',
  flair: 'redditauthorflair redditpostflair redditspoiler',
  sensitive: 'sensitivecontent',
  product: 'itemreview',
  tag: 'tags',
  opening: 'ingress',
  repost: 'engagementtype:retweet engagementtype:repost engagementtype:share',
  raw: 'raw exactmessage',
  fuzzy: '~',
  model: '$accept',
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) => names.split(' ').map((name) => [name, meaning as Meaning] as const)),
);

/**
 * What a field of another tool asks for; undefined: no tool we know has it.
 * @param name a field without its colon, or a field with a value that only other tools know, in any case
 */
export function meaningOf(name: string): Meaning | undefined {
  return MEANINGS.get(name.toLowerCase());
}

export const FOREIGN_NAMES: readonly string[] = [...MEANINGS.keys()];
