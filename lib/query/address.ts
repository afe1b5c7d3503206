import type { Reason } from './evaluate.ts';
import { hostOf } from './term-patterns.ts';
import type { Term } from './tree.ts';

/** Whether an address has a term, anywhere in it: words run together there. `*` and `?` are anything. */
export function isInAddress(term: Term, address: string): boolean {
  return placeIn(term, address) !== null;
}

/** Each link that has the term; null: none. Offsets are those of the field `link`. */
export function placesInLinks(term: Term, links: readonly string[]): readonly Reason[] | null {
  const reasons: Reason[] = [];
  let base = 0;
  for (const link of links) {
    const place = placeIn(term, link);
    if (place !== null) reasons.push({ place: { field: 'link', start: base + place.start, end: base + place.end }, term });
    base += link.length + 1;
  }
  return reasons.length === 0 ? null : reasons;
}

/** A domain as a whole host name, or the end of one; anything else wherever it stands. */
function placeIn({ shape, text, exactCase }: Term, address: string): { start: number; end: number } | null {
  const plain = (part: string) => (exactCase ? part : part.toLowerCase());
  const wanted = plain(shape === 'domain' ? hostOf(text) : text);
  const pieces = shape === 'literal' ? [wanted] : wanted.split(/[*?]+/).filter((piece) => piece !== '');
  const within = plain(address);
  for (let from = 0; ; from += 1) {
    const start = within.indexOf(pieces[0]!, from);
    let end = start;
    for (const piece of pieces) {
      const at = within.indexOf(piece, end);
      if (start < 0 || at < 0) return null;
      end = at + piece.length;
    }
    const isName = /[/.@]/.test(within[start - 1] ?? '/') && (wanted.includes('/') || /[/?#:]/.test(within[end] ?? '/'));
    if (shape !== 'domain' || isName) return { start, end: Math.min(end, address.length) };
    from = start;
  }
}
