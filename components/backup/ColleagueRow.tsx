import { shortCode } from '../../lib/backup/short-code.ts';
import { COLLEAGUE_NAME, type Colleague } from '../../lib/model/colleague.ts';
import { t } from '../../lib/platform/i18n.ts';
import { forgetColleague, nameColleague } from '../hooks/use-colleagues.ts';
import { Button } from '../parts/Button.tsx';
import { RemoveQuestion } from '../parts/RemoveQuestion.tsx';
import { RenameForm } from '../parts/RenameForm.tsx';
import { useRowQuestion } from '../parts/use-row-question.ts';
import { daysAgo } from '../site/days-ago.ts';

export interface ColleagueRowProps {
  colleague: Colleague;
  /** They are known no more, and the row is gone. */
  onForgotten(): void;
}

/** Somebody whose hand-overs were taken in: called otherwise, or forgotten. */
export function ColleagueRow({ colleague: { id, name, lastAt }, onForgotten }: ColleagueRowProps) {
  const { row, open, ask } = useRowQuestion<'rename' | 'remove'>();
  return (
    <li ref={row}>
      <p class="backup-colleague">
        <b dir="auto">{name}</b>
        <span class="backup-code" dir="ltr">
          {shortCode(id)}
        </span>
        <span>{daysAgo(lastAt)}</span>
      </p>
      <p class="backup-colleague">
        <Button small data-opens="rename" onClick={() => ask('rename')} aria-label={t('taughtRenameNamed', name)}>
          {t('taughtRename')}
        </Button>
        <Button small look="danger" data-opens="remove" onClick={() => ask('remove')} aria-label={t('taughtRemoveNamed', name)}>
          {t('taughtRemove')}
        </Button>
      </p>
      {open === 'rename' && <RenameForm name={name} longest={COLLEAGUE_NAME} onName={(next) => void nameColleague(id, next).then(() => ask(null))} onCancel={() => ask(null)} />}
      {open === 'remove' && <RemoveQuestion question={t('handOverForget', name)} onRemove={() => void forgetColleague(id).then(onForgotten)} onCancel={() => ask(null)} />}
    </li>
  );
}
