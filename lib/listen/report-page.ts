import type { EpochMs } from '../model/time.ts';
import type { Missing, Reading, SiteAdapter } from '../sites/adapter.ts';
import { outlineOf } from './outline.ts';

export interface ReportInput {
  /** The reader of the page's site. */
  own: SiteAdapter;
  doc: Document;
  url: URL;
  now: EpochMs;
}

/** Posts looked at for a report. */
const MOST_POSTS = 100;

/**
 * What somebody who mends a reader needs of a page, and nothing that was said on it: whose reader, how it fared, and the
 * outline of the markup with the posts it found. In English: it is for those who build Earshot. null: a private area.
 */
export function reportPage({ own, doc, url, now }: ReportInput): string | null {
  const surface = own.surfaceAt(url);
  if (surface === null) return null;
  const roots = own.findPosts(doc, surface).slice(0, MOST_POSTS);
  const readings = roots.map((root) => own.readPost(root, { url, surface, now, doc }));
  const marks = new Map(roots.map((root, index) => [root, wordOf(readings[index]!)]));
  const head = [
    'Earshot report: names in the markup, no text of the page',
    `site: ${own.site.id} · kind of page: ${surface.kind} · reader: ${own.revision}`,
    `settled: ${own.isSettled(doc, surface) ? 'yes' : 'no'} · posts found: ${roots.length}, understood: ${countOf(readings, 'post')}, left out: ${countOf(readings, 'skip')}, not understood: ${countOf(readings, 'drift')}`,
  ];
  const missing = missingCounts(readings);
  return [...head, ...(missing === '' ? [] : [`missing: ${missing}`]), '', outlineOf(doc, marks)].join('\n');
}

function wordOf(reading: Reading): string {
  switch (reading.kind) {
    case 'post':
      return ['post', reading.absent.length > 0 && `without ${reading.absent.join(', ')}`].filter(Boolean).join(' ');
    case 'skip':
      return `left out: ${reading.why}`;
    case 'drift':
      return `not understood: no ${reading.missing.join(', ')}`;
  }
}

function countOf(readings: readonly Reading[], kind: Reading['kind']): number {
  return readings.filter((reading) => reading.kind === kind).length;
}

function missingCounts(readings: readonly Reading[]): string {
  const counts = new Map<Missing, number>();
  for (const reading of readings) if (reading.kind === 'drift') for (const name of reading.missing) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
