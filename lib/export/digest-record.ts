import type { Mention } from '../model/mention.ts';

/** A mention and what a digest says about it that the mention alone does not know. */
export interface DigestRecord {
  mention: Mention;
  /** Names of the topics that it matched, in the topics' order; [] when clipped by hand. */
  topics: readonly string[];
  /** The sentence around the first hit; '' when there is none. */
  hitSentence: string;
  /** The site's own name: `X`, `Hacker News`. */
  siteLabel: string;
}
