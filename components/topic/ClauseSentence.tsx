import type { ComponentChildren } from 'preact';
import { t } from '../../lib/platform/i18n.ts';
import type { Clause } from '../../lib/query/explain.ts';
import { Listed } from '../parts/Listed.tsx';
import { Said, SLOTS } from '../parts/Said.tsx';
import { ClauseWords } from './ClauseWords.tsx';

const [A] = SLOTS;

/** A clause as one plain sentence; what no sentence holds is a list of sentences. */
export function ClauseSentence({ clause }: { clause: Clause }): ComponentChildren {
  switch (clause.says) {
    case 'any':
    case 'all': {
      if (clause.parts.every(({ says }) => says === 'term')) return <Said text={t('clauseHas1', A)} parts={[<ClauseWords key="a" clause={clause} />]} />;
      return (
        <>
          {t(clause.says === 'any' ? 'clauseAnyHolds' : 'clauseAllHold')}
          <Sentences clauses={clause.parts} />
        </>
      );
    }
    case 'none': {
      const parts = clause.parts.map((part) => <ClauseWords key={part.start} clause={part} />);
      return <Said text={t('clauseHasNot', A)} parts={[<Listed key="a" items={parts} joined="or" />]} />;
    }
    case 'not-all': {
      const parts = clause.parts.map((part) => <ClauseWords key={part.start} clause={part} />);
      return <Said text={t('clauseHasNotAll', A)} parts={[<Listed key="a" items={parts} joined="and" />]} />;
    }
    case 'facet':
      return <Said text={t('clauseIs', A)} parts={[<ClauseWords key="a" clause={clause} />]} />;
    default:
      return <Said text={t(clause.says === 'in' && clause.field === 'author' ? 'clauseIs' : 'clauseHas1', A)} parts={[<ClauseWords key="a" clause={clause} />]} />;
  }
}

/** Clauses, a sentence each. */
export function Sentences({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <ul class="clauses">
      {clauses.map((clause, index) => (
        <li key={index} data-says={clause.says}>
          <ClauseSentence clause={clause} />
        </li>
      ))}
    </ul>
  );
}
