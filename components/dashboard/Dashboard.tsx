import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { useStoreFailure } from '../hooks/use-store-failure.ts';
import { StoreNotice } from '../store/StoreNotice.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { DashboardNav } from './DashboardNav.tsx';
import { SCREENS } from './screens.ts';
import { useGoKeys } from './use-go-keys.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useRoute } from './use-route.ts';
import './dashboard.css';

/** The full page behind the popup: the parts of Earshot on the left, one of them on the right. */
export function Dashboard() {
  const { screen: name, place, query } = useRoute();
  const isNewer = useStoreFailure() === 'newer';
  const main = useRef<HTMLElement>(null);
  const screen = SCREENS.find((one) => one.name === name) ?? SCREENS[0]!;
  useHeadingFocus(main, [screen.name, ...place].join('/'));
  useGoKeys(SCREENS);
  useEffect(() => {
    document.title = t('dashboardScreenTitle', t(screen.word));
  }, [screen]);
  return (
    <div class="dashboard">
      <DashboardNav current={screen} onSkip={() => main.current?.focus()} />
      <main ref={main} class="dashboard-main" data-wide={screen.isWide} tabIndex={-1}>
        {isNewer ? (
          <>
            <ScreenHead title={t(screen.word)} />
            <StoreNotice failure="newer" />
          </>
        ) : (
          <Lazy key={screen.name} load={screen.load} place={place} query={query} />
        )}
      </main>
    </div>
  );
}
