import type { Status } from '../../lib/model/mention.ts';
import { t } from '../../lib/platform/i18n.ts';
import { STATUS_WORD } from './mention-words.ts';
import { WithKey } from './WithKey.tsx';
import './status-buttons.css';

export interface StatusButtonsProps {
  /** null: of several, each has another. */
  status: Status | null;
  onStatus(status: Status): void;
}

const STATUS_KEYS: readonly (readonly [Status, string])[] = [
  ['todo', ''],
  ['waiting', 'w'],
  ['done', 'e'],
  ['ignored', 'x'],
];

/** The statuses that are set by hand; the one that is on goes back to new. */
export function StatusButtons({ status: on, onStatus }: StatusButtonsProps) {
  return (
    <fieldset class="statuses" aria-label={t('mentionStatus')}>
      {STATUS_KEYS.map(([status, key]) => (
        <button
          key={status}
          type="button"
          class={`status status-${status}`}
          aria-pressed={on === status}
          {...(key === '' ? {} : { 'aria-keyshortcuts': key })}
          onClick={() => onStatus(status)}
        >
          <WithKey label={t(STATUS_WORD[status])} keyName={key} />
        </button>
      ))}
    </fieldset>
  );
}
