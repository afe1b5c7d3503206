import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { tagsLastUsedFirst } from '../../lib/store/tags.ts';
import { openStore } from './open-store.ts';

/**
 * Tags to offer, last used first; words to begin with where there are few. The order holds while the page is open:
 * a number key must mean the same tag twice. New tags go to the end.
 */
export function useTags(): { tags: readonly string[]; remember(tag: string): void } {
  const [tags, setTags] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    void openStore()
      .then(tagsLastUsedFirst)
      .then((used) => setTags(withStarters(used)), () => setTags(withStarters([])));
  }, []);
  const remember = (tag: string) => setTags((known) => (holds(known, tag) ? known : [...known, tag]));
  return { tags, remember };
}

function withStarters(used: readonly string[]): string[] {
  const starters = [t('popupTagComplaint'), t('popupTagPraise'), t('popupTagQuestion')];
  return [...used, ...starters.filter((tag) => !holds(used, tag))];
}

function holds(tags: readonly string[], tag: string): boolean {
  return tags.some((other) => other.toLowerCase() === tag.toLowerCase());
}
