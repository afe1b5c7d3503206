import { useEffect, useState } from 'preact/hooks';
import type { TabPreview } from '../../lib/messages/calls.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { previewOnTab } from '../../lib/messages/tab-preview.ts';
import type { TopicQuery } from '../../lib/model/topic.ts';
import { tabsByUse } from '../../lib/platform/tabs.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { siteById } from '../../lib/sites/catalog.ts';

/** A tab whose page is read. */
export interface ListeningTab {
  id: number;
  /** As the browser tells it; else the site's name. */
  title: string;
}

const PATIENCE_MS = 500;
/** Tabs asked for a reader, the one used last first. */
const ASKED = 20;

/** The open tabs that are read, the one used last first, looked for again when the user comes back; undefined until known. */
export function useListeningTabs(): readonly ListeningTab[] | undefined {
  const [tabs, setTabs] = useState<readonly ListeningTab[]>();
  useEffect(() => {
    const look = () => void listeningTabs().then(setTabs, () => setTabs([]));
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return tabs;
}

/** What a query matches on a tab's page; null: nothing to ask, or no answer. */
export function useTabPreview(tabId: number | null, topic: TopicQuery | null): TabPreview | null {
  const [preview, setPreview] = useState<TabPreview | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const answer = tabId === null || topic === null ? null : await previewOnTab(tabId, prepare([topic]));
      if (current) setPreview(answer);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [tabId, JSON.stringify(topic)]);
  return preview;
}

async function listeningTabs(): Promise<ListeningTab[]> {
  const tabs = (await tabsByUse()).slice(0, ASKED);
  const asked = await Promise.all(
    tabs.map(async ({ id, title }): Promise<ListeningTab | null> => {
      const reply = id === undefined ? null : await sendToTab(id, 'report', {}, PATIENCE_MS).catch(() => null);
      if (id === undefined || reply === null || !reply.ok || reply.report.state !== 'listening') return null;
      return { id, title: title ?? siteById(reply.report.site)?.label ?? reply.report.site };
    }),
  );
  return asked.filter((tab) => tab !== null);
}
