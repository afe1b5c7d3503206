import { useEffect, useRef } from 'preact/hooks';
import { SitesScreen } from '../site/SitesScreen.tsx';
import { TopicsScreen } from '../topic/TopicsScreen.tsx';
import { DashboardNav } from './DashboardNav.tsx';
import { useRoute } from './use-route.ts';
import './dashboard.css';

/** The full page behind the popup: the parts of Earshot on the left, one of them on the right. */
export function Dashboard() {
  const [part, ...place] = useRoute();
  const where = [part, ...place].join('/');
  const before = useRef(where);
  // What had the focus went with the screen before: the new one is read out from its heading, unless it begins with a field.
  useEffect(() => {
    if (before.current !== where && document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
    before.current = where;
  }, [where]);
  return (
    <div class="dashboard">
      <DashboardNav part={part === 'sites' ? 'sites' : 'topics'} />
      <main class="dashboard-main">
        {part === 'sites' ? <SitesScreen /> : <TopicsScreen place={place} />}
      </main>
    </div>
  );
}
