import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { useRoute } from '../dashboard/use-route.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { usePage } from '../hooks/use-page.ts';
import { usePageNews } from '../hooks/use-page-news.ts';
import { Button } from '../parts/Button.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { Logo } from '../parts/Logo.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { PageMenu } from '../popup/PageMenu.tsx';
import { PageNotice } from '../popup/PageNotice.tsx';
import { pageState } from '../popup/page-state.ts';
import { StoreNotices } from '../popup/StoreNotices.tsx';
import { QueueScreen } from '../queue/QueueScreen.tsx';
import '../popup/popup-header.css';
import './side-panel.css';

const loadReport = () => import('../site/ReportDialog.tsx').then(({ ReportDialog }) => ReportDialog);

export interface SidePanelProps {
  /** The tab that it speaks about; null: the one in front of its window, whichever that is. */
  tabId: number | null;
  /** Stores what waits in the outbox: asked for when the background does not answer. */
  drain(): Promise<unknown>;
}

/** Earshot beside the page: how the page stands, what it says of us, and below that the queue. */
export function SidePanel({ tabId, drain }: SidePanelProps) {
  const { query } = useRoute();
  const now = useMinute();
  const news = usePageNews();
  const page = usePage(tabId, news);
  const state = page.facts && pageState(page.facts);
  const [reports, setReports] = useState(false);
  const hereKeys = page.facts?.report?.keys ?? [];
  const says = state !== undefined && (state.kind !== 'listening' || page.outcome !== null) && state.kind !== 'not web';

  return (
    <div class="side-panel">
      <header class="popup-header">
        <Logo />
        <p class="for-ears">{t('extensionName')}</p>
        <PageMenu state={state} page={page} now={now} onReport={() => setReports(true)} />
        <span class="popup-header-ways">
          <Button look="quiet" small square aria-label={t('panelFullPage')} title={t('panelFullPage')} onClick={() => void openOwnPage(`/dashboard.html${location.hash || '#queue'}`)}>
            <PageIcon name="open" />
          </Button>
        </span>
      </header>
      <div class="side-panel-notices">
        <StoreNotices drain={drain} unreadable={false} />
        {says && <PageNotice state={state} page={page} now={now} onReport={() => setReports(true)} />}
      </div>
      <main class="side-panel-main">
        <QueueScreen query={query} hereKeys={hereKeys} />
      </main>
      {reports && page.tabId !== null && <Lazy load={loadReport} tabId={page.tabId} onClose={() => setReports(false)} />}
    </div>
  );
}
