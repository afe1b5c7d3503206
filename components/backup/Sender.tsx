import { shortCode } from '../../lib/backup/short-code.ts';
import { COLLEAGUE_NAME } from '../../lib/model/colleague.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Opened } from '../hooks/backup.ts';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { daysAgo } from '../site/days-ago.ts';

export interface SenderProps {
  opened: Extract<Opened, { kind: 'hand-over' }>;
  name: string;
  onName(name: string): void;
}

/** Who signed a hand-over: somebody known, or a code to compare before anything is taken in. */
export function Sender({ opened: { from, signer, colleague, own }, name, onName }: SenderProps) {
  const code = (
    <span class="backup-code" dir="ltr">
      {shortCode(signer)}
    </span>
  );
  if (own) return <Notice tone="calm" icon="check" title={t('handOverOwn')} />;
  if (colleague !== null) {
    return (
      <Notice tone="calm" icon="check" title={t('handOverFrom', colleague.name)}>
        {t('handOverKnown', daysAgo(colleague.since))} {code}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="warn" icon="alert" title={t('handOverUnknown')}>
        {t('handOverUnknownWhy', from)} {code}
      </Notice>
      <Field label={t('handOverNameThem')} value={name} maxLength={COLLEAGUE_NAME} onValue={onName} />
    </>
  );
}
