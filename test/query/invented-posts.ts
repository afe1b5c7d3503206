import { barePost } from '../../lib/model/bare-post.ts';
import type { Post } from '../../lib/model/post.ts';
import { TONGUES } from './invented-words.ts';
import type { Tongue } from './invented-words.ts';
import { Random } from './random.ts';

const EMOJI = ['😀', '😂', '❤️', '🔥', '👍🏽', '🙏', '🎉', '👩‍🚀', '🇩🇪', '😭', '✨', '💯'];
const ENDS = ['.', '!', '?', ' …', '', '', '\n\n'];

/** A post with everything that matching reads; the rest is what most posts have. */
export function postOf(parts: Partial<Post> = {}): Post {
  return barePost({ key: 'x:1', site: 'x', url: 'https://x.com/mira/status/1', author: { handle: 'mira', name: 'Mira', url: 'https://x.com/mira', followers: null }, text: '', ...parts });
}

/** Terms as a topic of many brands has them: keywords, phrases, handles, hashtags, hosts, Japanese names. */
export function inventedTerms(count: number, seed = 1): string[] {
  const random = new Random(seed);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(inventedTerm(random));
  return [...terms];
}

/** Posts of 20 to 400 characters in twelve languages; `hitShare` of them hold a term, 1 % a longer word with one in it. */
export function inventedPosts(count: number, terms: readonly string[], hitShare = 0.015, seed = 2): Post[] {
  const random = new Random(seed);
  const posts = Array.from({ length: count }, (_, index) => inventedPost(random, index, terms, hitShare));
  // Strings that were put together from parts are slower to read than those a page gives: make them anew.
  return JSON.parse(JSON.stringify(posts)) as Post[];
}

function inventedTerm(random: Random): string {
  const kind = random.next();
  if (kind < 0.52) return random.next() < 0.3 ? random.pick(TONGUES[0]!.common) + brandName(random) : brandName(random);
  if (kind < 0.68) return `"${brandName(random)} ${random.pick(['app', 'support', 'store', 'one', brandName(random)])}"`;
  if (kind < 0.8) return `@${brandName(random)}`;
  if (kind < 0.91) return `#${brandName(random)}`;
  if (kind < 0.97) return `${brandName(random)}.${random.pick(['com', 'io', 'example', 'co'])}`;
  return Array.from({ length: 3 + random.below(3) }, () => random.pick(['ル', 'メ', 'ト', 'ラ', 'ノ', 'バ', 'キ', '新', '光', '星'])).join('');
}

const BRAND_SYLLABLES = 'lu me tra no va pi ne quil wort zen dor fi ka lo mi ri sa te vo xi bra cle dru flo gri'.split(' ');

function brandName(random: Random): string {
  return Array.from({ length: 3 + random.below(2) }, () => random.pick(BRAND_SYLLABLES)).join('');
}

/** No person is named like a brand of ours, or every author would be a near miss. */
function personName(random: Random): string {
  return Array.from({ length: 3 }, () => random.pick(TONGUES[0]!.syllables)).join('');
}

function inventedPost(random: Random, index: number, terms: readonly string[], hitShare: number): Post {
  const tongue = pickTongue(random);
  const handle = personName(random) + random.below(1000);
  const length = 20 + random.below(380) * random.next();
  const plan = random.next();
  const extra = plan < hitShare ? ` ${bare(random.pick(terms))} ` : plan < hitShare + 0.01 ? ` ${bare(random.pick(terms))}tastic` : '';
  const at = random.next() * length;
  let text = '';
  let placed = extra === '';
  while (text.length < length) {
    if (!placed && text.length >= at) {
      text += extra;
      placed = true;
    }
    text += piece(random, tongue) + tongue.gap;
  }
  if (!placed) text += extra;
  const links = random.next() < 0.15 ? [`https://${personName(random)}.example/${random.below(1e6)}`] : [];
  return postOf({
    key: `x:${index}`,
    author: { handle, name: personName(random), url: `https://x.com/${handle}`, followers: null },
    text: text.replace(/ +/g, ' ').trim().normalize('NFC'),
    links,
  });
}

function piece(random: Random, tongue: Tongue): string {
  const chance = random.next();
  if (chance < 0.62) return random.pickZipf(tongue.common);
  if (chance < 0.88) return Array.from({ length: 2 + random.below(3) }, () => random.pick(tongue.syllables)).join('');
  if (chance < 0.9) return `@${personName(random)}_${random.below(99)}`;
  if (chance < 0.92) return `#${random.pick(tongue.common).replace(/[^\p{L}]/gu, 'a')}`;
  if (chance < 0.93) return `https://t.example/${random.below(1e9).toString(36)}`;
  if (chance < 0.96) return random.pick(EMOJI);
  const word = random.pick(tongue.common);
  return word.slice(0, 1).toUpperCase() + word.slice(1) + random.pick(ENDS);
}

function pickTongue(random: Random): Tongue {
  let left = random.next() * TONGUES.reduce((sum, { share }) => sum + share, 0);
  return TONGUES.find(({ share }) => (left -= share) < 0) ?? TONGUES[0]!;
}

function bare(term: string): string {
  return term.replaceAll('"', '');
}
