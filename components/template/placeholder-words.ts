import type { Placeholder } from '../../lib/model/template.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** What stands for a placeholder where there is no value, and what it is. */
export const PLACEHOLDER_WORD: Record<Placeholder, MessageKey> = {
  name: 'templateWordName',
  link: 'templateWordLink',
  promise: 'templateWordPromise',
  due: 'templateWordDue',
  owner: 'templateWordOwner',
  brand: 'templateWordBrand',
};
