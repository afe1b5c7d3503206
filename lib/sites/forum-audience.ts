import { one } from './dom.ts';

/** Of what a member sees it is not known who else may. `signOut`: selector of what only members have. */
export function forumAudience(doc: Document, signOut: string): 'public' | 'unknown' {
  return one(doc, signOut) === null ? 'public' : 'unknown';
}
