import { useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { readBackupSettings } from '../../lib/platform/backup-settings.ts';
import { now } from '../../lib/platform/clock.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { handOverFileName } from '../backup/file-names.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import { Button } from '../parts/Button.tsx';
import { offerDownload } from './offer-download.ts';

export interface HandOverButtonProps {
  chosen: readonly PostKey[] | MentionFilter;
  disabled: boolean;
}

/** These mentions as a signed file for a colleague's Earshot, with all that was decided about them. */
export function HandOverButton({ chosen, disabled }: HandOverButtonProps) {
  const [said, setSaid] = useState('');
  const save = async () => {
    // Loaded when it is wanted: most exports are for other tools.
    const { handOverBlob, MOST_HANDED_OVER } = await import('../hooks/backup.ts');
    try {
      offerDownload(await handOverBlob(chosen, (await readBackupSettings()).name), handOverFileName(now()));
      setSaid(t('exportSaved'));
    } catch (error) {
      setSaid(error instanceof Error && error.name === 'BackupFault' ? t('handOverTooMany', numberText(MOST_HANDED_OVER)) : t('exportFailed'));
    }
  };
  return (
    <div class="export-end">
      <output>{said}</output>
      <Button disabled={disabled} title={t('handOverTitle')} onClick={() => void save()}>
        {t('handOverExport')}
      </Button>
    </div>
  );
}
