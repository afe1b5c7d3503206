import type { Reason } from './evaluate.ts';
import type { AddressPlan } from './plan.ts';

/** Whether an address has a term, anywhere in it: words run together there. `*` and `?` are anything. */
export function isInAddress(plan: AddressPlan, address: string): boolean {
  return placeIn(plan, address) !== null;
}

/** Each link that has the term; null: none. Offsets are those of the field `link`. */
export function placesInLinks(plan: AddressPlan, links: readonly string[]): readonly Reason[] | null {
  const reasons: Reason[] = [];
  let base = 0;
  for (const link of links) {
    const place = placeIn(plan, link);
    if (place !== null) reasons.push({ place: { field: 'link', start: base + place.start, end: base + place.end }, term: plan.term });
    base += link.length + 1;
  }
  return reasons.length === 0 ? null : reasons;
}

/** A domain as a whole host name, or the end of one; anything else wherever it stands. */
function placeIn({ pieces, isHost, exactCase }: AddressPlan, address: string): { start: number; end: number } | null {
  const within = exactCase ? address : address.toLowerCase();
  for (let from = 0; ; from += 1) {
    const start = within.indexOf(pieces[0]!, from);
    let end = start;
    for (const piece of pieces) {
      const at = within.indexOf(piece, end);
      if (start < 0 || at < 0) return null;
      end = at + piece.length;
    }
    const isName = /[/.@]/.test(within[start - 1] ?? '/') && (pieces[0]!.includes('/') || /[/?#:]/.test(within[end] ?? '/'));
    if (!isHost || isName) return { start, end: Math.min(end, address.length) };
    from = start;
  }
}
