import { useEffect, useRef, useState } from 'preact/hooks';
import { shortCode } from '../../lib/backup/short-code.ts';
import { COLLEAGUE_NAME } from '../../lib/model/colleague.ts';
import { changeBackupSettings } from '../../lib/platform/backup-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ownId } from '../hooks/backup.ts';
import { useBackupSettings } from '../hooks/use-backup-settings.ts';
import { useColleagues } from '../hooks/use-colleagues.ts';
import { Field } from '../parts/Field.tsx';
import { ColleagueRow } from './ColleagueRow.tsx';

/** How mentions are handed over, by what code colleagues know this profile, and whom the user knows. */
export function HandOverPart() {
  const settings = useBackupSettings();
  const colleagues = useColleagues();
  const [id, setId] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let current = true;
    void ownId().then((own) => current && setId(own), () => {});
    return () => {
      current = false;
    };
  }, []);
  if (settings === undefined) return null;
  return (
    <section class="card backup-part" aria-labelledby="backup-hand-over">
      <h2 id="backup-hand-over" ref={title} tabIndex={-1}>{t('handOverTitle')}</h2>
      <p class="field-hint">{t('handOverHint')}</p>
      <div class="backup-fields">
        <Field label={t('handOverName')} value={settings.name} maxLength={COLLEAGUE_NAME} onValue={(name) => void changeBackupSettings({ name })} />
        <div>
          <h3 class="field-label">{t('handOverCode')}</h3>
          <p class="backup-code">
            <bdi dir="ltr">{id === null ? '…' : shortCode(id)}</bdi>
          </p>
        </div>
      </div>
      <p class="field-hint">{t('handOverCodeHint')}</p>
      {colleagues !== undefined && colleagues.length > 0 && (
        <>
          <h3>{t('handOverColleagues')}</h3>
          <ul class="backup-colleagues">
            {colleagues.map((colleague) => (
              <ColleagueRow key={colleague.id} colleague={colleague} onForgotten={() => title.current?.focus()} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
