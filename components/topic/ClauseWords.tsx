import type { ComponentChildren } from 'preact';
import { plural, t } from '../../lib/platform/i18n.ts';
import type { Clause } from '../../lib/query/explain.ts';
import type { Term } from '../../lib/query/tree.ts';
import { Listed } from '../parts/Listed.tsx';
import { Said, SLOTS } from '../parts/Said.tsx';
import { facetWords } from './facet-words.ts';
import './clause.css';

const [A, B] = SLOTS;

/** A clause as it stands inside a sentence. */
export function ClauseWords({ clause }: { clause: Clause }): ComponentChildren {
  switch (clause.says) {
    case 'term':
      return <TermWords term={clause.term} />;
    case 'any':
    case 'all':
      return <Listed items={clause.parts.map((part) => <ClauseWords key={part.start} clause={part} />)} joined={clause.says === 'any' ? 'or' : 'and'} />;
    case 'none':
    case 'not-all':
      return <Said text={t(clause.says === 'none' ? 'clauseInsideNone' : 'clauseInsideNotAll', A)} parts={[<Listed key="a" items={clause.parts.map((part) => <ClauseWords key={part.start} clause={part} />)} joined={clause.says === 'none' ? 'or' : 'and'} />]} />;
    case 'near':
      return <NearWords clause={clause} />;
    case 'in': {
      const part = <ClauseWords key="a" clause={clause.part} />;
      return <Said text={t(FIELD_WORD[clause.field], A)} parts={[part]} />;
    }
    case 'facet':
      return facetWords(clause.facet);
  }
}

const FIELD_WORD = { title: 'clauseInTitle', author: 'clauseByAuthor', url: 'clauseInAddress', links: 'clauseInLinks' } as const;

function NearWords({ clause: { parts, distance, ordered } }: { clause: Clause & { says: 'near' } }) {
  const words = parts.map((part) => <ClauseWords key={part.start} clause={part} />);
  if (words.length === 2) return <Said text={ordered ? plural('clauseBefore', distance, A, B) : plural('clauseNear', distance, A, B)} parts={words} />;
  return <Said text={ordered ? plural('clauseInOrder', distance, A) : plural('clauseTogether', distance, A)} parts={[<Listed key="a" items={words} joined="and" />]} />;
}

/** The term as it is written, and what that asks for where it is more than the word. */
function TermWords({ term }: { term: Term }) {
  const { text, shape, exactCase } = term;
  const stem = /^([^*?]+)\*$/.exec(text)?.[1];
  const word = (
    <b key="a" class="clause-term" dir="auto">
      {shape === 'literal' ? text : (stem ?? text)}
    </b>
  );
  if (shape === 'literal') return <Said text={t('clauseLiteral', A)} parts={[word]} />;
  if (stem !== undefined) return <Said text={t('clauseStem', A)} parts={[word]} />;
  return exactCase ? <Said text={t('clauseExactCase', A)} parts={[word]} /> : word;
}
