import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { lint } from '../../lib/query/lint.ts';
import { parse } from '../../lib/query/parse.ts';
import { Explanation } from './Explanation.tsx';
import { LintNotes } from './LintNotes.tsx';
import { QueryBuilder } from './QueryBuilder.tsx';
import { QueryErrors } from './QueryErrors.tsx';
import { QueryHelp } from './QueryHelp.tsx';
import '../parts/field.css';
import '../parts/input.css';
import './query-field.css';

export interface QueryFieldProps {
  query: string;
  /** It was tried to save it: an empty query is wrong now. */
  tried: boolean;
  onQuery(query: string): void;
}

/** The query, as text or in the builder, with what is wrong, what is likely not meant, and what it asks for, while it is typed. */
export function QueryField({ query, tried, onQuery }: QueryFieldProps) {
  const id = useId();
  const [inBuilder, setInBuilder] = useState(false);
  const parsed = parse(query);
  const empty = query.trim() === '';
  const errors = parsed.ok || (empty && !tried) ? [] : parsed.errors;
  // Rows cannot show what cannot be read: such a query stays text until it is put right.
  const canBuild = parsed.ok || empty;
  const building = inBuilder && canBuild;
  return (
    <>
      <div class="field">
        <div class="query-head">
          <label class="field-label" for={`${id}-query`} hidden={building}>
            {t('queryLabel')}
          </label>
          <fieldset class="query-modes" aria-label={t('queryModes')}>
            <button type="button" aria-pressed={!building} onClick={() => setInBuilder(false)}>
              {t('queryModeText')}
            </button>
            <button type="button" aria-pressed={building} disabled={!canBuild} onClick={() => setInBuilder(true)}>
              {t('queryModeBuilder')}
            </button>
          </fieldset>
        </div>
        {building ? (
          <QueryBuilder query={query} onQuery={onQuery} />
        ) : (
          <>
            <textarea
              class="input query"
              id={`${id}-query`}
              rows={5}
              dir="auto"
              spellcheck={false}
              value={query}
              aria-invalid={errors.length > 0}
              aria-describedby={`${id}-hint ${id}-errors`}
              onInput={(event) => onQuery(event.currentTarget.value)}
            />
            <p class="field-hint" id={`${id}-hint`}>
              {t('queryHint')}
            </p>
            <QueryHelp />
          </>
        )}
        <output class="query-said" id={`${id}-errors`}>
          <QueryErrors query={query} errors={errors} onFix={onQuery} />
          {parsed.ok && <LintNotes query={query} lints={lint(query, parsed.tree)} onFix={onQuery} />}
        </output>
      </div>
      {parsed.ok && <Explanation tree={parsed.tree} />}
    </>
  );
}
