import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { Lint, LintCode } from '../../lib/query/lint.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { lintText } from './lint-text.ts';
import { fixedQuery, QueryPlace } from './QueryPlace.tsx';
import './query-problems.css';

export interface LintNotesProps {
  query: string;
  lints: readonly Lint[];
  onFix(query: string): void;
}

const SHOWN = 4;

const FIX_WORD: Record<LintCode, MessageKey> = {
  'common-word': 'lintFixRemove',
  'short-word': 'lintFixCapitals',
  'hides-all': 'lintFixNoNot',
  'hides-some': 'lintFixNoNot',
  mixed: 'lintFixParentheses',
  'operator-in-phrase': 'lintFixOperator',
  'long-phrase': 'lintFixNear',
  'matches-without': 'queryFix',
  twice: 'lintFixRemove',
  'short-stem': 'queryFix',
  'leading-star': 'queryFix',
};

/** What is right by the rules and likely not meant, each with its correction in one click. */
export function LintNotes({ query, lints, onFix }: LintNotesProps) {
  if (lints.length === 0) return null;
  return (
    <ul class="query-problems">
      {lints.slice(0, SHOWN).map((lint) => (
        <li key={`${lint.start} ${lint.code}`} class="query-problem query-problem-lint">
          <Icon name="alert" />
          <div class="query-problem-said">
            <p>{lintText(lint)}</p>
            {lint.code !== 'matches-without' && <QueryPlace query={query} {...lint} />}
            {lint.fix !== undefined && (
              <Button small onClick={() => onFix(fixedQuery(query, lint.fix!))}>
                {t(lint.code === 'short-word' && lint.fix.text === '' ? 'lintFixRemove' : FIX_WORD[lint.code])}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
