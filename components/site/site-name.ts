import type { Site } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { TAUGHT_SITE } from '../../lib/sites/catalog.ts';

/** A site's own name; what stands for any page or for all taught sites is named in the interface's language. */
export function siteName({ id, label, group }: Pick<Site, 'id' | 'label' | 'group'>): string {
  if (group !== 'any') return label;
  return t(id === TAUGHT_SITE.id ? 'topicSiteTaught' : 'topicSiteAny');
}
