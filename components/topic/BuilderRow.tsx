import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { isWordTerms, type Row } from '../../lib/query/builder-row.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TermsInput } from './TermsInput.tsx';

export interface BuilderRowProps {
  row: Row;
  onRow(row: Row): void;
  onRemove(): void;
}

type RowKind = Row['kind'];

export const ROW_WORD: Record<RowKind, MessageKey> = { any: 'builderAny', all: 'builderAll', none: 'builderNone', near: 'builderNear', by: 'builderBy', on: 'builderOn', text: 'builderText' };
export const ROW_KINDS = Object.keys(ROW_WORD) as readonly RowKind[];

/** One thing that must hold: what kind, and its words. */
export function BuilderRow({ row, onRow, onRemove }: BuilderRowProps) {
  const word = t(ROW_WORD[row.kind]);
  return (
    <li class="builder-row" data-kind={row.kind}>
      <select class="input builder-kind" aria-label={t('builderKind')} value={row.kind} onChange={({ currentTarget }) => onRow(asKind(row, currentTarget.value as RowKind))}>
        {ROW_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(ROW_WORD[kind])}
          </option>
        ))}
      </select>
      {isWordTerms(row) && <TermsInput label={word} terms={row.terms} placeholder={t(PLACEHOLDER[row.kind])} onTerms={(terms) => onRow({ ...row, terms })} />}
      {row.kind === 'near' && <NearFields row={row} onRow={onRow} />}
      {row.kind === 'text' && (
        <textarea class="input query builder-text" rows={2} aria-label={word} spellcheck={false} dir="auto" value={row.text} onInput={({ currentTarget }) => onRow({ kind: 'text', text: currentTarget.value })} />
      )}
      <Button look="quiet" square aria-label={t('builderRemoveRow', word)} title={t('builderRemoveRow', word)} onClick={onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  );
}

const PLACEHOLDER = { any: 'builderWords', all: 'builderWords', none: 'builderWords', by: 'builderNames', on: 'builderPlaces' } as const;
const MOST_BETWEEN = 50;

function NearFields({ row, onRow }: { row: Row & { kind: 'near' }; onRow(row: Row): void }) {
  return (
    <div class="builder-near">
      <TermsInput label={t('builderLeft')} terms={row.left} placeholder={t('builderWords')} onTerms={(left) => onRow({ ...row, left })} />
      <span class="builder-near-how">
        <select class="input" aria-label={t('builderOrder')} value={row.ordered ? 'before' : 'near'} onChange={({ currentTarget }) => onRow({ ...row, ordered: currentTarget.value === 'before' })}>
          <option value="near">{t('builderNearTo')}</option>
          <option value="before">{t('builderBefore')}</option>
        </select>
        <input
          type="number"
          class="input builder-distance"
          min={0}
          max={MOST_BETWEEN}
          aria-label={t('builderDistance')}
          value={row.distance}
          onInput={({ currentTarget: { valueAsNumber } }) => Number.isInteger(valueAsNumber) && valueAsNumber >= 0 && valueAsNumber <= MOST_BETWEEN && onRow({ ...row, distance: valueAsNumber })}
        />
        {t('builderWordsOf')}
      </span>
      <TermsInput label={t('builderRight')} terms={row.right} placeholder={t('builderWords')} onTerms={(right) => onRow({ ...row, right })} />
    </div>
  );
}

/** The row as another kind, with the words that it has. */
function asKind(row: Row, kind: RowKind): Row {
  const terms = isWordTerms(row) ? row.terms : row.kind === 'near' ? [...row.left, ...row.right] : [];
  if (kind === 'near') return { kind, left: terms.slice(0, 1), right: terms.slice(1), distance: 5, ordered: false };
  return kind === 'text' ? { kind, text: terms.join(' ') } : { kind, terms };
}
