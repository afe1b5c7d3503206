import { useId } from 'preact/hooks';
import type { Choices, Conflict, Outcome, Side } from '../../lib/backup/outcome.ts';
import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { fieldWord, sideText } from './conflict-words.ts';

export interface ConflictsProps {
  outcome: Outcome;
  choices: Choices;
  onChoices(choices: Choices): void;
}

const ALL = ['newest', 'mine', 'theirs'] as const;
const ALL_WORD = { newest: 'restoreNewest', mine: 'restoreMine', theirs: 'restoreTheirs' } as const;
const SIDES: readonly Side[] = ['mine', 'theirs'];

/** What both sides decided otherwise: which one stands, for all of it and one by one. */
export function Conflicts({ outcome: { conflicts, conflictCount }, choices, onChoices }: ConflictsProps) {
  return (
    <section class="backup-conflicts">
      <h3>{plural('restoreConflicts', conflictCount)}</h3>
      <p class="field-hint">{t('restoreConflictsHint')}</p>
      <SelectField label={t('restoreAll')} value={choices.all} choices={ALL.map((value) => ({ value, label: t(ALL_WORD[value]) }))} onValue={(all) => onChoices({ all, each: new Map() })} />
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <OneConflict conflict={conflict} side={choices.each.get(conflict.id) ?? (choices.all === 'newest' ? conflict.newest : choices.all)} onSide={(side) => onChoices({ ...choices, each: new Map([...choices.each, [conflict.id, side]]) })} />
          </li>
        ))}
      </ul>
      {conflictCount > conflicts.length && <p>{t('restoreMore', numberText(conflictCount - conflicts.length))}</p>}
    </section>
  );
}

function OneConflict({ conflict, side, onSide }: { conflict: Conflict; side: Side; onSide(side: Side): void }) {
  const id = useId();
  return (
    <fieldset class="backup-conflict">
      <legend>
        <span dir="auto">{conflict.about}</span> <b>{fieldWord(conflict)}</b>
      </legend>
      {SIDES.map((one) => (
        <label key={one} class="backup-choice">
          <input type="radio" name={id} checked={side === one} onChange={() => onSide(one)} />
          <span>
            {t(ALL_WORD[one])}: <bdi>{sideText(conflict, one)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
