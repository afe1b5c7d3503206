import { responseCount } from '../model/response-count.ts';
import type { AuthorKey } from '../model/author-key.ts';
import type { PostKey } from '../model/post.ts';
import { type Voice, VOICE_KINDS, VOICE_SOURCES, type VoiceKind } from '../insight/voice-of.ts';
import { BestFirst } from './best-first.ts';
import type { Quote, VoicesSection } from './digest.ts';
import type { Gathering, Passing } from './gathering.ts';
import { shownPost } from './shown-post.ts';

/** Two of each kind, as far as there are; never fewer than five, as far as there are mentions. */
const OF_EACH = 2;
const FEWEST = 5;
/** So many of each kind are there to choose from. */
const OFFERED = 12;
/** UTF-16 units: shorter ones say little, longer ones are not read. */
const GOOD_LENGTH = { from: 40, to: 300 };

interface Candidate {
  passing: Passing;
  voice: Voice | null;
  author: AuthorKey | null;
}

/**
 * What people said, word for word. The rule: of each kind those first that a tag names, then those that a person, the
 * author or a machine judged so; among equals what reads well, what met most response, what is newer; nobody twice before
 * everybody had a turn, and no text twice.
 */
export function gatherVoices(chosen: readonly PostKey[] | null): Gathering<VoicesSection> {
  const kinds = new Map<VoiceKind | null, { count: number; guessed: number; best: BestFirst<Candidate> }>();
  for (const kind of [...VOICE_KINDS, null]) kinds.set(kind, { count: 0, guessed: 0, best: new BestFirst(OFFERED, compareCandidates) });
  const byHand = new Map<PostKey, Candidate>();
  const wanted = new Set(chosen);
  let of = 0;

  return {
    take(passing) {
      const { mention, when } = passing;
      const isWanted = wanted.has(mention.key);
      if ((when !== 'period' && !isWanted) || mention.status === 'ignored') return;
      const { voice, author } = passing;
      const candidate = { passing, voice, author };
      if (isWanted) byHand.set(mention.key, candidate);
      if (when !== 'period') return;
      of += 1;
      const kind = kinds.get(voice?.kind ?? null)!;
      kind.count += 1;
      if (voice?.by === 'machine') kind.guessed += 1;
      if (mention.post.text !== '') kind.best.offer(candidate);
    },
    result() {
      const ruled = byRule(VOICE_KINDS.map((kind) => kinds.get(kind)!.best.best), kinds.get(null)!.best.best);
      const quoted = chosen === null ? ruled : chosen.flatMap((key) => byHand.get(key) ?? []);
      const keys = new Set(quoted.map(({ passing }) => passing.mention.key));
      const others = [...ruled, ...[...kinds.values()].flatMap(({ best }) => best.best)].filter(({ passing: { mention } }) => !keys.has(mention.key) && keys.add(mention.key));
      return {
        kinds: VOICE_KINDS.map((kind) => ({ kind, count: kinds.get(kind)!.count, guessed: kinds.get(kind)!.guessed })),
        of,
        quotes: quoted.map(quoteOf),
        byRule: ruled.map(({ passing }) => passing.mention.key),
        others: others.map(quoteOf),
      };
    },
  };
}

function byRule(ofKinds: readonly (readonly Candidate[])[], rest: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const authors = new Set<AuthorKey | null>();
  const texts = new Set<string>();
  const next = (from: readonly Candidate[], anybody: boolean) => {
    const one = from.find((candidate) => !texts.has(candidate.passing.mention.post.text) && (anybody || candidate.author === null || !authors.has(candidate.author)));
    if (one === undefined) return false;
    taken.push(one);
    authors.add(one.author);
    texts.add(one.passing.mention.post.text);
    return true;
  };
  for (const anybody of [false, true]) {
    ofKinds.forEach((candidates, index) => {
      while (taken.filter((one) => ofKinds[index]!.includes(one)).length < OF_EACH && next(candidates, anybody));
    });
  }
  for (const anybody of [false, true]) {
    for (const candidates of [...ofKinds, rest]) while (taken.length < FEWEST && next(candidates, anybody));
  }
  const order = (one: Candidate) => (one.voice === null ? VOICE_KINDS.length : VOICE_KINDS.indexOf(one.voice.kind));
  return taken.toSorted((a, b) => order(a) - order(b));
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return rankOf(a) - rankOf(b) || length(a) - length(b) || response(b) - response(a) || b.passing.mention.firstSeenAt - a.passing.mention.firstSeenAt || (a.passing.mention.key < b.passing.mention.key ? -1 : 1);
}

function rankOf({ voice }: Candidate): number {
  return voice === null ? VOICE_SOURCES.length : VOICE_SOURCES.indexOf(voice.by);
}

/** 0 = reads well. */
function length({ passing: { mention } }: Candidate): number {
  const units = mention.post.text.length;
  return units >= GOOD_LENGTH.from && units <= GOOD_LENGTH.to ? 0 : 1;
}

function response({ passing: { mention } }: Candidate): number {
  return responseCount(mention.post.engagement) ?? 0;
}

function quoteOf({ passing, voice }: Candidate): Quote {
  return { post: shownPost(passing), kind: voice?.kind ?? null, by: voice?.by ?? null };
}
