import { editDigest } from '../../lib/store/digests.ts';
import type { KeptDigest } from '../../lib/model/kept-digest.ts';
import { now } from '../../lib/platform/clock.ts';
import { openStore } from './open-store.ts';

const PREFIX = 'digest-draft:';

/**
 * Keeps an author's own words of one section at every keystroke. A page can be closed before the transaction commits:
 * `localStorage` of the extension's own origin is written at once, and keeps them until the store has them.
 */
export async function keepWords(of: Pick<KeptDigest, 'id' | 'from' | 'to' | 'topics'>, section: string, words: string): Promise<void> {
  const name = `${PREFIX}${section}:${of.id}`;
  localStorage.setItem(name, words);
  await editDigest(await openStore(), of, { words: { [section]: words } }, now());
  // More may have been typed since.
  if (localStorage.getItem(name) === words) localStorage.removeItem(name);
}

/** What was typed and not seen committed, by section. */
export function wordsLeft(id: string): Record<string, string> {
  const left = Object.entries(localStorage).flatMap(([name, words]) => {
    const [section, ...rest] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split(':') : [];
    return section !== undefined && rest.join(':') === id ? [[section, String(words)] as const] : [];
  });
  return Object.fromEntries(left);
}
