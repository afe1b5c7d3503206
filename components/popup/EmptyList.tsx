import { listText, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { Logo } from '../parts/Logo.tsx';

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
      <Empty title={t('popupNoneFits')} why={t('popupNoneFitsWhy')}>
        <Button onClick={onClear}>{t('popupShowAll')}</Button>
      </Empty>
    );
  }
  return (
    <Empty
      icon={<Logo size={44} />}
      title={t(why === 'no topics' ? 'popupNoTopics' : 'popupNothingYet')}
      why={why === 'no topics' ? t('popupNoTopicsWhy') : t('popupNothingYetWhy', listText(topics, 'or'))}
    >
      <Button look={why === 'no topics' ? 'primary' : 'plain'} onClick={onWelcome}>
        {t(why === 'no topics' ? 'popupAddTopic' : 'popupChooseSites')}
      </Button>
    </Empty>
  );
}
