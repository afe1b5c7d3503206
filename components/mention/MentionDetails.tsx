import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { loadAhead } from '../parts/Lazy.tsx';
import { loadActions, MentionCard, type MentionCardProps } from './MentionCard.tsx';
import './mention-details.css';

// Beside a list no card is current until a key opens a field in it: its letters follow at once.
void loadAhead(loadActions);

export interface MentionDetailsProps extends Omit<MentionCardProps, 'current' | 'unfolded'> {
  onClose(): void;
}

/** The mention in hand, whole, beside a list that shows only a line of it. */
export function MentionDetails({ onClose, ...card }: MentionDetailsProps) {
  return (
    <aside class="details" aria-label={t('detailsName')}>
      <p class="details-head">
        <a href={hashOf(['mention', card.mention.key])}>{t('detailsWhole')}</a>
        <Button look="quiet" small square aria-label={t('detailsClose')} title={t('detailsClose')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </p>
      <MentionCard key={card.mention.key} {...card} current unfolded />
    </aside>
  );
}
