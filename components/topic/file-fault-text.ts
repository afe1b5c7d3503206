import { t } from '../../lib/platform/i18n.ts';
import type { FileFault } from '../hooks/topic-files.ts';

/** Why a file, or a topic in it, cannot be taken in. */
export function fileFaultText(fault: FileFault): string {
  switch (fault.why) {
    case 'no-json':
      return t('importNoJson');
    case 'no-topic-file':
      return t('importNoTopicFile');
    case 'too-new':
      return t('importTooNew');
    case 'bad-topic':
      return fault.field === '' ? t('importBadTopic') : t('importBadField', fault.field);
  }
}
