import { openStore } from '../../components/hooks/open-store.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { showPage } from '../../components/show-page.ts';
import { t } from '../../lib/platform/i18n.ts';

// Opened as a tab it speaks about the tab it is told: `popup.html?tab=12`.
const tab = new URLSearchParams(location.search).get('tab');

/** Loaded only when the background does not answer: a popup that opens must not wait for it. */
const drain = async () => (await import('./drain.ts')).drainOutbox();

// Its library is on its way while the first screen is drawn.
void openStore();
showPage(t('extensionName'), <Popup tabId={tab === null ? null : Number(tab)} drain={drain} />);
