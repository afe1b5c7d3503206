import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import { openStore } from '../../components/hooks/open-store.ts';
import { showPage } from '../../components/show-page.ts';
import { t } from '../../lib/platform/i18n.ts';

openStore();
showPage(t('dashboardTitle'), <Dashboard />);
