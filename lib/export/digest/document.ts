import type { SectionId } from '../../digest/digest-plan.ts';
import type { PostKey } from '../../model/post.ts';
import type { SiteId } from '../../model/site.ts';
import type { EpochMs } from '../../model/time.ts';
import type { TopicId } from '../../model/topic.ts';

/**
 * A digest in words, ready for whoever draws or writes it: the page, a file for the browser, Markdown, a chat. Texts are
 * plain, many of them a stranger's: each writer makes them harmless in its own way.
 */
export interface DigestDocument {
  title: string;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What it is for, in a sentence. */
  lead: string;
  /** The period, what it is compared with, the topics: a line each. */
  about: readonly string[];
  sections: readonly DocumentSection[];
  /** By what and when it was made. */
  closing: string;
}

export interface DocumentSection {
  id: SectionId;
  title: string;
  /** Its author's own; '' = none. */
  words: string;
  blocks: readonly Block[];
}

export type Block =
  /** Few numbers, large. */
  | { kind: 'figures'; figures: readonly Figure[] }
  /** Under a heading of its own, or '' for none. */
  | { kind: 'table'; title: string; table: DocumentTable }
  /** Bars, and the same in a table. */
  | { kind: 'chart'; title: string; chart: DocumentChart; table: DocumentTable }
  | { kind: 'posts'; title: string; posts: readonly DocumentPost[] }
  | { kind: 'list'; title: string; items: readonly string[] }
  /** What must be known to read the numbers. */
  | { kind: 'note'; text: string };

export interface Figure {
  label: string;
  value: string;
  /** Its context: a denominator, the period before. */
  notes: readonly string[];
  counted?: Counted;
}

/** Which mentions of the period a number counts: for whoever can lead to them. No file says so. */
export interface Counted {
  /** Up to, but not; left out: the whole period. */
  from?: EpochMs;
  to?: EpochMs;
  topicId?: TopicId;
  site?: SiteId;
  tag?: string;
}

export interface DocumentTable {
  columns: readonly { name: string; isNumber: boolean }[];
  /** A cell for each column; the first names the row. */
  rows: readonly (readonly DocumentCell[])[];
  /** Of each row; null: nothing leads there. */
  counted?: readonly (Counted | null)[];
}

export interface DocumentCell {
  text: string;
  /** http(s). */
  link?: string | null;
}

export interface DocumentChart {
  /** `columns` stand beside each other in time; `rows` lie one below the other. */
  shape: 'columns' | 'rows';
  now: string;
  before: string;
  bars: readonly { label: string; value: number; before: number }[];
}

export interface DocumentPost {
  /** For whoever can lead to its mention. No file says so. */
  key: PostKey;
  /** What it stands for: `Complaint`; '' = nothing. */
  label: string;
  /** Author, place and time, as far as they are known. */
  head: readonly string[];
  title: string;
  text: string;
  /** BCP 47. */
  language: string | null;
  link: string | null;
  facts: readonly string[];
}
