import { t } from '../../lib/platform/i18n.ts';
import type { TemplateFileFault } from '../hooks/template-files.ts';

/** What is wrong with a file of saved replies, where, and what to do about it. */
export function templateFaultText(fault: TemplateFileFault): string {
  switch (fault.why) {
    case 'no-json':
      return t('templatesNoJson');
    case 'no-template-file':
      return t('templatesNoFile');
    case 'too-new':
      return t('taughtTooNew');
    case 'too-big':
      return t('templatesTooBig');
    case 'empty':
      return t('templatesEmptyFile');
    case 'twice':
      return t('templatesTwice', fault.place);
    case 'bad-template':
      return t('templatesBad', fault.place);
  }
}
