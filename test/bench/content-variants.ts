/** From doing nothing to the whole reader. */
export const VARIANTS = ['none', 'no-op', 'walk', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];
