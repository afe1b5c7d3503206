import { t } from '../../lib/platform/i18n.ts';
import type { TemplateText } from '../hooks/use-templates.ts';

/** Replies to begin with, in the interface's language: theirs to change. */
export function starterTemplates(): TemplateText[] {
  return [
    { name: t('templateStartSorry'), text: t('templateStartSorryText') },
    { name: t('templateStartPromise'), text: t('templateStartPromiseText') },
    { name: t('templateStartThanks'), text: t('templateStartThanksText') },
  ];
}
