import type { Mention } from './mention.ts';

/** What pages have told of a mention's afterlife at its beginning. */
export const NOTHING_HEARD: Pick<Mention, 'answers' | 'absence'> = { answers: [], absence: null };
