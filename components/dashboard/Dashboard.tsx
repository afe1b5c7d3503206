import { TopicsScreen } from '../topic/TopicsScreen.tsx';
import { DashboardNav } from './DashboardNav.tsx';
import { useRoute } from './use-route.ts';
import './dashboard.css';

/** The full page behind the popup: the parts of Earshot on the left, one of them on the right. */
export function Dashboard() {
  const [, ...place] = useRoute();
  return (
    <div class="dashboard">
      <DashboardNav />
      <main class="dashboard-main">
        <TopicsScreen place={place} />
      </main>
    </div>
  );
}
