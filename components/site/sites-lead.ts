import { t } from '../../lib/platform/i18n.ts';
import type { SiteFacts } from '../hooks/use-site-list.ts';
import { isListenedTo } from './site-filter.ts';

/** What all sites came to in the last 30 days, in one line. */
export function sitesLead(sites: readonly SiteFacts[]): string {
  const sum = (count: 'posts' | 'mentions') => sites.reduce((total, facts) => total + facts[count], 0);
  return t('sitesLead', sites.filter(isListenedTo).length, sum('posts'), sum('mentions'));
}
