import { thereOrLate } from '../../components/hooks/head-start.ts';
import { firstThingsFirst } from '../../components/parts/first-things.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { showPage } from '../../components/show-page.ts';
import { t } from '../../lib/platform/i18n.ts';
import { headStart } from './head-start.ts';

// Opened as a tab it speaks about the tab it is told: `popup.html?tab=12`.
const tab = new URLSearchParams(location.search).get('tab');

/** Loaded only when the background does not answer: a popup that opens must not wait for it. */
const drain = async () => (await import('./drain.ts')).drainOutbox();

const onDrawn = firstThingsFirst();
await thereOrLate(headStart);
showPage(t('extensionName'), <Popup tabId={tab === null ? null : Number(tab)} headStart={headStart} onDrawn={onDrawn} drain={drain} />);
