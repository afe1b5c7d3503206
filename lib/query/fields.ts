/** What we can do about a field of the language, or of another tool's. */
export type FieldSupport = 'not-yet' | 'unsupported';

const NOT_YET =
  'title site url links author language lang type subreddit hashtag hashtags engagementtype authorfollowers followers rating likes has raw near onear';

/** Fields of the suites that a page does not tell. */
const UNSUPPORTED =
  'channelid continent country region city latitude longitude authorgender authorverified authorverifiedtype blogname parentblogname rootblogname ' +
  'parentpostid rootpostid tags brandids objects engagingwith engagingwithguid guid imagetype itemreview minuteofday pubtype publishersubtype ' +
  'publication redditauthorflair redditpostflair redditspoiler sensitivecontent subredditnsfw subreddittopics topleveldomain weblogtitle ingress ' +
  'userbio exactmessage $accept';

const FIELDS: ReadonlyMap<string, FieldSupport> = new Map([
  ...NOT_YET.split(' ').map((name) => [name, 'not-yet'] as const),
  ...UNSUPPORTED.split(' ').map((name) => [name, 'unsupported'] as const),
]);

/** undefined: no tool we know has this field. */
export function fieldSupport(name: string): FieldSupport | undefined {
  return FIELDS.get(name.toLowerCase());
}
