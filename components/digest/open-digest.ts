import { openOwnPage } from '../../lib/platform/tabs.ts';
import { hashOf } from '../dashboard/route.ts';
import { showRoute } from '../dashboard/show-route.ts';

/** Goes to the page that makes digests: here, where this is the full page, else in a tab. */
export function openDigest(): void {
  if (location.pathname.endsWith('/dashboard.html')) showRoute(hashOf(['digest']));
  else void openOwnPage(`/dashboard.html${hashOf(['digest'])}`);
}
