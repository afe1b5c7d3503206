/** What a clip by hand was taken from: a post as its site's reader reads it or as any page's does, the selected words, or the page as a whole. */
export const CLIPPED_BY = ['own reader', 'any page', 'selection', 'page'] as const;
export type ClippedBy = (typeof CLIPPED_BY)[number];
