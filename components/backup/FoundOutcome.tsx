import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import type { Choices, Outcome } from '../../lib/backup/outcome.ts';
import { numberText, plural, t, uiLanguage } from '../../lib/platform/i18n.ts';
import { Conflicts } from './Conflicts.tsx';
import { TABLE_WORD } from './table-words.ts';

export interface FoundOutcomeProps {
  outcome: Outcome;
  choices: Choices;
  onChoices(choices: Choices): void;
}

/** What a file would change: how many rows of what are new, changed, the same; what does not come back; and what both sides decided. */
export function FoundOutcome({ outcome, choices, onChoices }: FoundOutcomeProps) {
  const { tables, manifest, conflictCount, stayDeleted, erased } = outcome;
  const shown = BACKUP_TABLES.filter((table) => table in TABLE_WORD && Object.values(tables[table]).some((count) => count > 0));
  const isEqual = conflictCount === 0 && BACKUP_TABLES.every((table) => tables[table].added === 0 && tables[table].changed === 0);
  const made = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(manifest.createdAt);
  return (
    <>
      <h3>{t('restoreFound')}</h3>
      <p class="field-hint">{t('restoreMade', made)}</p>
      <table class="backup-table">
        <thead>
          <tr>
            <th scope="col">{t('restoreWhat')}</th>
            <th scope="col">{t('restoreNew')}</th>
            <th scope="col">{t('restoreChanged')}</th>
            <th scope="col">{t('restoreSame')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((table) => (
            <tr key={table}>
              <th scope="row">{t(TABLE_WORD[table as keyof typeof TABLE_WORD])}</th>
              <td>{numberText(tables[table].added)}</td>
              <td>{numberText(tables[table].changed)}</td>
              <td>{numberText(tables[table].equal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isEqual && <p>{t('restoreEqual')}</p>}
      {stayDeleted > 0 && <p>{plural('restoreStayDeleted', stayDeleted)}</p>}
      {erased > 0 && <p>{plural('restoreErased', erased)}</p>}
      {conflictCount > 0 && <Conflicts outcome={outcome} choices={choices} onChoices={onChoices} />}
    </>
  );
}
