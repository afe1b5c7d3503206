import type { FieldName, NumberFacet, WordFacet } from './tree.ts';

/** What the value of a field is: terms looked for in one place, a word, a number. */
export type Field =
  | { kind: 'in'; name: FieldName }
  | { kind: 'of'; name: WordFacet | 'hashtag' | 'topLevelDomain' }
  | { kind: 'number'; name: NumberFacet };

/** Our name for a field, then what it is called elsewhere. */
const NAMES: Readonly<Record<Field['kind'], readonly string[]>> = {
  in: ['title intitle headline', 'author from', 'url inurl', 'links link'],
  of: ['site domain', 'language lang', 'type', 'subreddit', 'engagementType', 'has', 'hashtag hashtags', 'topLevelDomain'],
  number: ['followers authorfollowers', 'rating', 'likes', 'replies comments', 'reposts retweets shares', 'views'],
};

/** Field names in lower case. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([kind, lines]) =>
    lines.flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name.toLowerCase(), { kind, name: names[0] } as Field] as const);
    }),
  ),
);
