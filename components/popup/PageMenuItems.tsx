import { HOUR_MS, type EpochMs } from '../../lib/model/time.ts';
import type { Site } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { PAUSED_FOR_GOOD } from '../../lib/platform/settings.ts';
import type { PageWatch } from '../hooks/use-page.ts';
import { useSiteHealth } from '../hooks/use-site-health.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { HealthLine } from '../site/HealthLine.tsx';
import { isTaught, mayBeTaught } from '../site/may-be-taught.ts';
import type { PageState } from './page-state.ts';

export interface PageMenuItemsProps {
  state: PageState;
  page: PageWatch;
  now: EpochMs;
  onReport(): void;
  onClose(): void;
}

/** What can be done about the page in front: each closes the menu. */
export function PageMenuItems({ state, page, now, onReport, onClose }: PageMenuItemsProps) {
  const run = (action: () => void) => () => {
    onClose();
    action();
  };
  const isRead = state.kind === 'listening' || state.kind === 'nothing found' || state.kind === 'layout changed' || state.kind === 'not started';
  const isWeb = state.kind !== 'not web' && state.kind !== 'never';
  return (
    <>
      {isRead && <PageNumbers state={state} site={state.site} />}
      {state.kind === 'paused' ? (
        <MenuItem icon="play" label={t('popupResume')} onRun={run(page.resume)} />
      ) : (
        <>
          <MenuItem icon="clock" label={t('popupPauseHour')} onRun={run(() => page.pause(now + HOUR_MS))} />
          <MenuItem icon="pause" label={t('popupPauseForGood')} onRun={run(() => page.pause(PAUSED_FOR_GOOD))} />
        </>
      )}
      {isRead && <MenuItem icon="close" label={t('popupStopSite', state.site.label)} onRun={run(page.stopListening)} />}
      {isWeb && state.kind !== 'private' && state.kind !== 'paused' && <MenuItem icon="ear" label={t('popupReadOnce')} onRun={run(page.readOnce)} />}
      {isRead && mayBeTaught(state.site) && <MenuItem icon="plus" label={isTaught(state.site) ? t('popupTeachAgain') : t('popupTeach')} onRun={run(page.teach)} />}
      {isWeb && <MenuItem icon="lock" label={t('popupNeverHere')} onRun={run(() => page.never(true))} />}
      {isRead && <MenuItem icon="note" label={t('popupReport')} onRun={run(onReport)} />}
    </>
  );
}

function PageNumbers({ state, site }: { state: PageState; site: Site }) {
  const health = useSiteHealth(site.id);
  return (
    <div class="page-menu-said">
      {state.kind === 'listening' && <p>{t('popupPageRead', state.posts, state.mentions)}</p>}
      {health !== undefined && <HealthLine health={health} />}
    </div>
  );
}

function MenuItem({ icon, label, onRun }: { icon: IconName; label: string; onRun(): void }) {
  return (
    <button type="button" class="page-menu-item" onClick={onRun}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
