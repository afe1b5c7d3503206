import type { Surface } from '../../model/site.ts';
import { isPrivatePage } from '../private-pages.ts';

const PRIVATE = /^\/(?:publish|chat|activity|saved|subscribe|sign-in|sign-up|account|embed|api|drafts?|library|following|@[^/]+\/(?:chat|saved))(?:\/|$)/;

/** Of a publication, on a host of its own or Substack's; of the reader at substack.com. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname.replace(/\/$/, '') || '/';
  if (PRIVATE.test(path) || isPrivatePage(url)) return null;
  const note = /^\/(?:@[\w.-]+\/)?note\/(c-\d+)$/.exec(path)?.[1];
  if (note !== undefined) return { kind: 'thread', id: note };
  const slug = /^\/(?:pub\/[\w-]+\/)?(?:p|cp|podcast)\/([\w.%-]+)(?:\/comments|\/comment\/\d+)?$/.exec(path)?.[1] ?? /^\/home\/post\/(p-\d+)$/.exec(path)?.[1];
  if (slug !== undefined) return { kind: 'thread', id: slug };
  const person = /^\/(?:@|profile\/)([\w.-]+)(?:\/(?:notes|posts|likes))?$/.exec(path)?.[1];
  if (person !== undefined) return { kind: 'profile', id: person };
  if (/^\/search(?:\/|$)/.test(path)) return { kind: 'search', id: null };
  return /^\/(?:home|notes|archive|podcast|s\/[\w-]+|t\/[\w-]+|browse\/[\w-]+)?$/.test(path) ? { kind: 'feed', id: null } : null;
}
