import { showPage } from '../../components/show-page.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { t } from '../../lib/platform/i18n.ts';

showPage(t('welcomePageTitle'), <WelcomePage />);
