import type { CopyFormat } from '../../lib/model/copy-format.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

export const FORMAT_WORD: Record<CopyFormat, MessageKey> = {
  slack: 'copyFormatSlack',
  markdown: 'copyFormatMarkdown',
  mail: 'copyFormatMail',
  plain: 'copyFormatPlain',
};
