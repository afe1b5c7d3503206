import { useId } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { lint } from '../../lib/query/lint.ts';
import { parse } from '../../lib/query/parse.ts';
import { Explanation } from './Explanation.tsx';
import { LintNotes } from './LintNotes.tsx';
import { QueryErrors } from './QueryErrors.tsx';
import '../parts/field.css';
import '../parts/input.css';

export interface QueryFieldProps {
  query: string;
  /** It was tried to save it: an empty query is wrong now. */
  tried: boolean;
  onQuery(query: string): void;
}

/** The query as text, with what is wrong said while it is typed. */
export function QueryField({ query, tried, onQuery }: QueryFieldProps) {
  const id = useId();
  const parsed = parse(query);
  const errors = parsed.ok || (query.trim() === '' && !tried) ? [] : parsed.errors;
  return (
    <>
      <div class="field">
      <label class="field-label" for={`${id}-query`}>
        {t('queryLabel')}
      </label>
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
      <output id={`${id}-errors`}>
        <QueryErrors query={query} errors={errors} onFix={onQuery} />
        {parsed.ok && <LintNotes query={query} lints={lint(query, parsed.tree)} onFix={onQuery} />}
      </output>
      </div>
      {parsed.ok && <Explanation tree={parsed.tree} />}
    </>
  );
}
