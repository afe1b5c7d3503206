import { t } from '../../lib/platform/i18n.ts';
import { explain } from '../../lib/query/explain.ts';
import type { QueryNode } from '../../lib/query/tree.ts';
import { Sentences } from './ClauseSentence.tsx';
import './explanation.css';

/** What the query asks for, a sentence per clause. */
export function Explanation({ tree }: { tree: QueryNode }) {
  const clauses = explain(tree);
  return (
    <section class="explanation" aria-label={t('explainTitle')}>
      <h3>{t(clauses.length === 1 ? 'explainTitle' : 'explainTitleAll')}</h3>
      <Sentences clauses={clauses} />
    </section>
  );
}
