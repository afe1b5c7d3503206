/** From doing nothing to the whole reader; what others do beside it. */
export const VARIANTS = ['none', 'no-op', 'walk', 'ours', 'naive', 'mark.js'] as const;
export type Variant = (typeof VARIANTS)[number];
