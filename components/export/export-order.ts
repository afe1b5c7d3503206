import type { ReadySheet } from '../../lib/export/xlsx/xlsx.ts';
import type { ExportAbout } from '../../lib/export/preset.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import type { TopicName } from './records-of.ts';

/** What goes into a file, and which kind of file: what a worker needs to write it. */
export interface ExportOrder {
  /** These mentions, in this order, or all that pass a filter, newest first. */
  what: { keys: readonly PostKey[] } | { filter: MentionFilter };
  /** A preset's id, and which of its columns; null = all of them. */
  preset: string;
  columns: readonly string[] | null;
  about: ExportAbout;
  topics: readonly TopicName[];
  byteOrderMark: boolean;
  /** Sheets that a workbook begins with. */
  before?: readonly ReadySheet[];
}
