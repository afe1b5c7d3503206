import { postUrn, type PostUrn } from './urn.ts';

export interface Served {
  /** null: something else than a post. */
  urn: PostUrn | null;
  isAdvert: boolean;
}

/** UTF-16 units; what an advert carries has some 6,000. */
const LONGEST = 60_000;

/**
 * What the pages of the winter of 2025 and of 2026 note, in `data-view-tracking-scope`, of a post they serve: JSON again, as an
 * array of bytes in the attribute's JSON (seen 2026-03). Of it only two words are taken; the rest is about the viewer.
 */
export function servedIn(scope: string | null): Served | null {
  if (scope === null || scope.length > LONGEST) return null;
  for (const [, bytes = ''] of scope.matchAll(/"data":\s*\[([\d,\s]+)\]/g)) {
    const note = String.fromCharCode(...bytes.split(',').map(Number));
    const urn = /"updateUrn"\s*:\s*"([^"]+)"/.exec(note)?.[1];
    if (urn !== undefined) return { urn: postUrn(urn), isAdvert: /"isSponsored"\s*:\s*true\b/.test(note) };
  }
  return null;
}
