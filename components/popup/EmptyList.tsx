import { listText, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import './empty-list.css';

export interface EmptyListProps {
  why: 'no topics' | 'no mentions' | 'none fits';
  topics: readonly string[];
  onWelcome(): void;
  onClear(): void;
}

/** Why nothing is listed, and what to do next. */
export function EmptyList({ why, topics, onWelcome, onClear }: EmptyListProps) {
  if (why === 'none fits') {
    return (
      <div class="empty">
        <p class="empty-title">{t('popupNoneFits')}</p>
        <p>{t('popupNoneFitsWhy')}</p>
        <Button onClick={onClear}>{t('popupShowAll')}</Button>
      </div>
    );
  }
  return (
    <div class="empty">
      <Logo size={44} />
      <p class="empty-title">{t(why === 'no topics' ? 'popupNoTopics' : 'popupNothingYet')}</p>
      <p>{why === 'no topics' ? t('popupNoTopicsWhy') : t('popupNothingYetWhy', listText(topics, 'or'))}</p>
      <Button look={why === 'no topics' ? 'primary' : 'plain'} onClick={onWelcome}>
        {t(why === 'no topics' ? 'popupAddTopic' : 'popupChooseSites')}
      </Button>
    </div>
  );
}
