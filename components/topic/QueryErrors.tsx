import { t } from '../../lib/platform/i18n.ts';
import type { QueryError } from '../../lib/query/query-error.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { expectedText, meaningText } from './expected-text.ts';
import { queryErrorText } from './query-error-text.ts';
import { fixedQuery, QueryPlace } from './QueryPlace.tsx';
import './query-problems.css';

export interface QueryErrorsProps {
  query: string;
  errors: readonly QueryError[];
  onFix(query: string): void;
}

/** Errors shown at once: the first ones often bring the others about. */
const SHOWN = 3;

/** What keeps the query from being understood: where, what was expected, and the likely correction in one click. */
export function QueryErrors({ query, errors, onFix }: QueryErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <ul class="query-problems">
      {errors.slice(0, SHOWN).map((error) => (
        <li key={`${error.start} ${error.code}`} class="query-problem query-problem-error">
          <Icon name="alert" />
          <div class="query-problem-said">
            <p>
              {queryErrorText(query, error)} <span class="query-at">{t('queryAt', error.start + 1)}</span>
            </p>
            {error.meaning !== undefined && <p>{meaningText(error.meaning)}</p>}
            <QueryPlace query={query} {...error} />
            {error.expected !== undefined && <p class="query-at">{expectedText(error.expected)}</p>}
            {error.fix !== undefined && (
              <Button small onClick={() => onFix(fixedQuery(query, error.fix!))}>
                {t('queryFix')}
              </Button>
            )}
          </div>
        </li>
      ))}
      {errors.length > SHOWN && <li class="field-hint">{t('queryMoreErrors', errors.length - SHOWN)}</li>}
    </ul>
  );
}
