import { openOwnPage } from '../../lib/platform/tabs.ts';
import { hashOf } from './route.ts';
import { showRoute } from './show-route.ts';

/** Goes to a screen of the full page: here, where this is the full page, else in a tab. */
export function openScreen(name: 'digest' | 'backup'): void {
  if (location.pathname.endsWith('/dashboard.html')) showRoute(hashOf([name]));
  else void openOwnPage(`/dashboard.html${hashOf([name])}`);
}
