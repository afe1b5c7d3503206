import type { Site } from '../../lib/model/site.ts';

/** Address of a site's front page, from the first pattern of its pages. */
export function homeOfSite({ matches }: Site): string {
  const [pattern = ''] = matches;
  return pattern.replace('://*.', '://www.').replace(/\*$/, '');
}
