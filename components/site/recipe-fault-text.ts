import type { RecipeField } from '../../lib/model/recipe-check.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { RecipeFileFault } from '../hooks/recipe-files.ts';

const FIELD = {
  name: 'taughtFieldName',
  origin: 'taughtFieldOrigin',
  path: 'taughtFieldPath',
  post: 'taughtFieldPost',
  text: 'teachText',
  author: 'teachAuthor',
  time: 'teachTime',
  link: 'teachLink',
} as const satisfies Record<RecipeField, MessageKey>;

/** What is wrong with a file of recipes, where, and what to do about it. */
export function recipeFaultText(fault: RecipeFileFault): string {
  switch (fault.why) {
    case 'no-json':
      return t('taughtNoJson');
    case 'no-recipe-file':
      return t('taughtNoRecipeFile');
    case 'too-new':
      return t('taughtTooNew');
    case 'too-big':
      return t('taughtTooBig');
    case 'empty':
      return t('taughtEmpty');
    case 'twice':
      return t('taughtTwice', fault.place);
    case 'bad-recipe':
      return fault.field === '' ? t('taughtBadRecipe', fault.place) : t('taughtBadField', fault.place, t(FIELD[fault.field]));
  }
}
