import type { Watch } from '../messages/calls.ts';

/** Whom and what the page looks out for, beside what matches: the brand's own accounts, the authors of mentions, clipped posts. */
export function createWatchlist() {
  let own: ReadonlySet<string> = new Set();
  let clipped: readonly string[] = [];
  const authors = new Set<string>();
  let pattern: RegExp | null | undefined;

  return {
    follow(watch: Watch): void {
      own = new Set(watch.own.map(lower));
      clipped = watch.clipped;
      pattern = undefined;
    },
    /** Somebody wrote a mention: what they write next may be an answer. */
    addAuthor(handle: string): void {
      if (handle === '' || authors.has(lower(handle))) return;
      authors.add(lower(handle));
      pattern = undefined;
    },
    isOwn: (handle: string) => own.has(lower(handle)),
    isAuthor: (handle: string) => authors.has(lower(handle)),
    /** What must stand in the text or the links of a post that is worth a look for it; null: nothing is looked out for. */
    pattern(): RegExp | null {
      if (pattern === undefined) {
        const words = [...own, ...authors, ...clipped];
        pattern = words.length === 0 ? null : new RegExp(words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)).join('|'), 'i');
      }
      return pattern;
    },
  };
}

function lower(handle: string): string {
  return handle.toLowerCase();
}
