import type { Template } from '../../lib/model/template.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { Button } from '../parts/Button.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';

export interface TemplateRowProps {
  template: Template;
  /** From 0. */
  place: number;
  last: boolean;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

const NUMBERED = 9;

/** One saved reply: its key, its text, and what can be done with it. */
export function TemplateRow({ template: { id, name, text }, place, last, onMove, onRemove }: TemplateRowProps) {
  return (
    <li class="card template" data-template={id}>
      <p class="template-key">{place < NUMBERED && <kbd aria-label={t('templateKey', place + 1)}>{place + 1}</kbd>}</p>
      <div class="template-said">
        <h2 dir="auto">
          {name}
        </h2>
        <p class="template-text" dir="auto">
          {text}
        </p>
      </div>
      <div class="ways">
        <Button small square look="quiet" data-by="-1" disabled={place === 0} aria-label={t('templateUp', name)} title={t('templateUp', name)} onClick={() => onMove(-1)}>
          <PageIcon name="up" />
        </Button>
        <Button small square look="quiet" data-by="1" disabled={last} aria-label={t('templateDown', name)} title={t('templateDown', name)} onClick={() => onMove(1)}>
          <PageIcon name="down" />
        </Button>
        <a class="button button-plain button-small" href={hashOf(['templates', id])} aria-label={t('templateEditNamed', name)}>
          {t('templateEdit')}
        </a>
        <Button small look="danger" aria-label={t('taughtRemoveNamed', name)} onClick={onRemove}>
          {t('taughtRemove')}
        </Button>
      </div>
    </li>
  );
}
