import { useEffect, useState } from 'preact/hooks';
import type { TopicQuery } from '../../lib/model/topic.ts';
import { PreviewCount, type StoredPreview } from '../../lib/query/preview.ts';
import { pagesOfMentions } from '../../lib/store/mentions.ts';
import { openDatabase } from '../../lib/store/open-database.ts';

/** A page is read and matched in some milliseconds, and what was found so far is shown after each. */
const PAGE = 250;
const MOST = 5_000;

/** What a query would match among the newest stored mentions, beside the saved one, counted while they are read; null: no query. `done`: all that will be looked at was. */
export function useStoredPreview(candidate: TopicQuery | null, saved: TopicQuery | null): { preview: StoredPreview; done: boolean } | null {
  const [found, setFound] = useState<{ preview: StoredPreview; done: boolean } | null>(null);
  useEffect(() => {
    if (candidate === null) {
      setFound(null);
      return;
    }
    const ending = new AbortController();
    const tell = (preview: StoredPreview, done: boolean) => {
      if (!ending.signal.aborted) setFound({ preview, done });
    };
    void countStored(new PreviewCount(candidate, saved), tell, ending.signal).catch(() => setFound(null));
    return () => ending.abort();
  }, [JSON.stringify([candidate, saved])]);
  return found;
}

async function countStored(count: PreviewCount, tell: (preview: StoredPreview, done: boolean) => void, signal: AbortSignal): Promise<void> {
  for await (const page of pagesOfMentions(openDatabase(), {}, PAGE)) {
    if (signal.aborted) return;
    for (const mention of page) count.look(mention);
    if (count.sofar.looked >= MOST) break;
    tell(count.sofar, false);
  }
  tell(count.sofar, true);
}
