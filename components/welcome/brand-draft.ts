import { compile } from '../../lib/query/compile.ts';
import { queryOf, termsOfBrand } from '../../lib/query/brand-terms.ts';
import type { OfferedTerm } from './BrandStep.tsx';
import type { Sample } from './SampleFeed.tsx';
import { samplePosts } from './sample-posts.ts';

/** What has been typed and chosen so far in step 1. */
export interface BrandDraft {
  name: string;
  /** Kinds of offered terms that were switched off: the choice holds while the name is typed on. */
  offeredOff: readonly OfferedKind[];
  own: readonly OfferedTerm[];
}

type OfferedKind = 'name' | 'handle' | 'hashtag' | 'domain';

export const EMPTY_DRAFT: BrandDraft = { name: '', offeredOff: [], own: [] };

/** Speaks in the samples until a name is typed. */
const INVENTED_BRAND = 'Lumetra';

/** The terms that follow from the name, then the user's own. */
export function termsOf({ name, offeredOff, own }: BrandDraft): OfferedTerm[] {
  if (name.trim() === '') return [];
  const offered = termsOfBrand({ name: name.trim() }).map((text) => ({ text, on: !offeredOff.includes(kindOf(text)) }));
  return [...offered, ...own.filter(({ text }) => offered.every((term) => !isSame(term.text, text)))];
}

/** The query of the terms that are on; '' = none is. */
export function queryOfDraft(draft: BrandDraft): string {
  const on = termsOf(draft).filter((term) => term.on);
  return on.length === 0 ? '' : queryOf(on.map(({ text }) => text));
}

export function withToggled(draft: BrandDraft, { text }: OfferedTerm): BrandDraft {
  const own = draft.own.find((term) => term.text === text);
  if (own !== undefined) return { ...draft, own: draft.own.map((term) => (term === own ? { ...term, on: !term.on } : term)) };
  const kind = kindOf(text);
  const { offeredOff } = draft;
  return { ...draft, offeredOff: offeredOff.includes(kind) ? offeredOff.filter((other) => other !== kind) : [...offeredOff, kind] };
}

/** A term that stands there already is switched on instead of doubled. */
export function withAdded(draft: BrandDraft, text: string): BrandDraft {
  const there = termsOf(draft).find((term) => isSame(term.text, text));
  if (there !== undefined) return there.on ? draft : withToggled(draft, there);
  return { ...draft, own: [...draft.own, { text, on: true }] };
}

/** The sample posts, matched by the draft's query as the pages will be. */
export function samplesOf(draft: BrandDraft): { name: string; invented: boolean; samples: Sample[] } {
  const invented = draft.name.trim() === '';
  const shown = invented ? { ...draft, name: INVENTED_BRAND } : draft;
  const name = shown.name.trim();
  const offered = termsOfBrand({ name });
  // A name in letters that no handle or host has is offered without: the samples then use the name itself.
  const written = (kind: OfferedKind) => offered.find((term) => kindOf(term) === kind) ?? name;
  const posts = samplePosts({
    name,
    handle: written('handle'),
    hashtag: written('hashtag'),
    domain: written('domain'),
    own: shown.own.at(-1)?.text ?? null,
  });
  const query = queryOfDraft(shown);
  const matcher = compile(query === '' ? [] : [{ id: 'sample', revision: 1, query, sites: 'all' }]);
  return { name, invented, samples: posts.map((post) => ({ post, hits: matcher.match(post)[0]?.hits ?? [] })) };
}

/** Of a term as `termsOfBrand` offers it. */
function kindOf(term: string): OfferedKind {
  if (term.startsWith('@')) return 'handle';
  if (term.startsWith('#')) return 'hashtag';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(term) ? 'domain' : 'name';
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
