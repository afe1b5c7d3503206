import { readPage } from '../../lib/listen/read-page.ts';
import type { SiteId } from '../../lib/model/site.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { TopicQuery, Matcher } from '../../lib/query/matcher.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { siteOfPage } from '../../lib/sites/families.ts';

export interface ReadRequest {
  /** Absolute address. */
  url: string;
  now: EpochMs;
  query: string | null;
  /** The reader to use whatever the page is; null: the one that serves it. */
  as: SiteId | null;
}

/** null: no reader serves this address. Else whose reader read it, and one JSON text per reading. */
export type ReadAnswer = { site: SiteId; readings: readonly string[] } | null;

/** Runs in the page's isolated world, over the page's own document. */
export function readDocument(
  request: ReadRequest,
  adapters: readonly SiteAdapter[],
  compile: (topics: readonly TopicQuery[]) => Matcher,
): ReadAnswer {
  const url = new URL(request.url);
  const site = request.as ?? siteOfPage(url, document)?.id;
  const adapter = adapters.find((candidate) => candidate.site.id === site);
  const surface = adapter?.surfaceAt(url) ?? null;
  if (adapter === undefined || surface === null) return null;
  const matcher = request.query === null ? null : compile([{ id: 'query', revision: 1, query: request.query, sites: 'all' }]);
  const page = { url, surface, now: request.now, doc: document };
  const readings = readPage(adapter, page, matcher).map(({ reading, hits }) => {
    if (reading.kind === 'post') return JSON.stringify({ kind: 'post', post: reading.post, hits });
    return JSON.stringify(reading);
  });
  return { site: adapter.site.id, readings };
}
