import type { AuthorKey } from '../model/author-key.ts';
import type { SiteId } from '../model/site.ts';
import { waitingSince } from '../model/waiting-since.ts';
import { VOICE_KINDS, type VoiceKind } from '../insight/voice-of.ts';
import type { Part } from './digest.ts';
import type { Gathering } from './gathering.ts';

/** Who spoke and how, in numbers. */
export interface VoiceNumbers {
  kinds: Readonly<Record<VoiceKind, number>>;
  /** Questions that wait for an answer. */
  openQuestions: number;
  /** Of the period's authors: not met in the period before; met more than once. */
  firstMet: Part;
  metAgain: Part;
  /** Of those who praise, who did so more than once. */
  praisedAgain: Part;
  /** The complaint with the most views; null: none shows them. */
  widest: { views: number; site: SiteId } | null;
  /** Reviews, and the mean of their stars as a part of the best. */
  ratings: { count: number; mean: number };
}

interface Known {
  mentions: number;
  before: number;
  praise: number;
}

export function gatherVoiceNumbers(): Gathering<VoiceNumbers> {
  const kinds = Object.fromEntries(VOICE_KINDS.map((kind) => [kind, 0])) as Record<VoiceKind, number>;
  const authors = new Map<AuthorKey, Known>();
  let [openQuestions, reviews, stars] = [0, 0, 0];
  let widest: VoiceNumbers['widest'] = null;
  return {
    take({ mention, when, author: key, voice }) {
      if (when === null || mention.status === 'ignored') return;
      const { post } = mention;
      const author = key === null ? null : knownIn(authors, key);
      if (when === 'before') {
        if (author !== null) author.before += 1;
        return;
      }
      const kind = voice?.kind;
      if (kind !== undefined) kinds[kind] += 1;
      if (author !== null) author.mentions += 1;
      if (author !== null && kind === 'praise') author.praise += 1;
      if (kind === 'question' && waitingSince(mention) !== null) openQuestions += 1;
      const { views } = post.engagement;
      if (kind === 'complaint' && views !== null && views > (widest?.views ?? 0)) widest = { views, site: post.site };
      if (post.rating !== null && post.rating.best > 0) {
        reviews += 1;
        stars += post.rating.value / post.rating.best;
      }
    },
    result() {
      const met = [...authors.values()].filter(({ mentions }) => mentions > 0);
      const praising = met.filter(({ praise }) => praise > 0);
      const count = (all: readonly Known[], is: (one: Known) => boolean): Part => ({ count: all.filter(is).length, of: all.length });
      return {
        kinds,
        openQuestions,
        firstMet: count(met, ({ before }) => before === 0),
        metAgain: count(met, ({ mentions, before }) => mentions + before > 1),
        praisedAgain: count(praising, ({ praise }) => praise > 1),
        widest,
        ratings: { count: reviews, mean: reviews === 0 ? 0 : stars / reviews },
      };
    },
  };
}

function knownIn(authors: Map<AuthorKey, Known>, key: AuthorKey): Known {
  let author = authors.get(key);
  if (author === undefined) authors.set(key, (author = { mentions: 0, before: 0, praise: 0 }));
  return author;
}
