import type { EpochMs } from './time.ts';

/** A reply to copy: its text may hold placeholders, such as `{name}`. */
export interface Template {
  id: string;
  name: string;
  text: string;
  /** Its place in the list, from 0. */
  position: number;
  createdAt: EpochMs;
  updatedAt: EpochMs;
}

/** What a mention can fill in: its author, its address, what was promised, until when, by whom, and for which brand. */
export const PLACEHOLDERS = ['name', 'link', 'promise', 'due', 'owner', 'brand'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** UTF-16 units, and how many. */
export const TEMPLATE_LIMITS = { name: 80, text: 5_000, templates: 500 } as const;
