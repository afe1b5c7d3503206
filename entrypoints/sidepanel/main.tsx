import { openStore } from '../../components/hooks/open-store.ts';
import { SidePanel } from '../../components/panel/SidePanel.tsx';
import { showPage } from '../../components/show-page.ts';
import { t } from '../../lib/platform/i18n.ts';

// Opened as a tab it speaks about the tab it is told: `sidepanel.html?tab=12`.
const tab = new URLSearchParams(location.search).get('tab');

/** Loaded only when the background does not answer. */
const drain = async () => (await import('../popup/drain.ts')).drainOutbox();

void openStore();
showPage(t('extensionName'), <SidePanel tabId={tab === null ? null : Number(tab)} drain={drain} />);
