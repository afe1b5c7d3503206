import { t } from '../../lib/platform/i18n.ts';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { HandOverPart } from './HandOverPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { SavePart } from './SavePart.tsx';
import '../parts/card.css';
import './backup-screen.css';

/** What Earshot keeps, as a file of the user's own, and back; and mentions from one colleague to another. */
export function BackupScreen() {
  return (
    <>
      <ScreenHead title={t('backupTitle')} lead={t('backupLead')} />
      <div class="backup-parts">
        <SavePart />
        <RestorePart />
        <HandOverPart />
      </div>
    </>
  );
}
