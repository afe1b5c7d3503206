import { t } from '../platform/i18n.ts';
import { lineOf } from '../sites/visible-text.ts';

const EXCERPT = 90;

/** What is chosen, for eyes and ears; `likes`: how many like it would be read, null = it is a part of one. */
export function describeChoice(chosen: Element | null, likes: number | null): string {
  if (chosen === null) return t('teachNothingChosen');
  const line = lineOf(chosen);
  const words = line === '' ? t('teachNoWords') : t('quoted', line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line);
  return likes === null ? words : `${words} ${likes === 1 ? t('teachLikesOne') : t('teachLikes', likes)}`;
}
