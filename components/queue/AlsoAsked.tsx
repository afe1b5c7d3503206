import { now } from '../../lib/platform/clock.ts';
import { changeBackupSettings } from '../../lib/platform/backup-settings.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { openScreen } from '../dashboard/open-screen.ts';
import { useBackupAsked } from '../hooks/use-backup-asked.ts';
import { useDigestAsked } from '../hooks/use-digest-asked.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { daysAgo } from '../site/days-ago.ts';
import './also-asked.css';

/** What is asked for besides answers, each until it is made or put off: the digest of this week, and a backup. */
export function AlsoAsked() {
  const digest = useDigestAsked();
  const backup = useBackupAsked();
  const skip = () => void changeSettings(({ digestReminder }) => (digestReminder === null ? {} : { digestReminder: { ...digestReminder, since: now() } }));
  if (!digest && backup === null) return null;
  return (
    <div class="also-asked">
      {digest && <Notice tone="calm" icon="clock" title={t('reminderDigest')} action={<Ways open="digestOpen" onOpen={() => openScreen('digest')} later="digestNotThisWeek" onLater={skip} />} />}
      {backup !== null && (
        <Notice tone="calm" icon="clock" title={t('reminderBackup')} action={<Ways open="backupOpen" onOpen={() => openScreen('backup')} later="backupPutOff" onLater={() => void changeBackupSettings({ putOffAt: now() })} />}>
          {backup.lastAt === null ? t('backupNever') : t('backupLast', daysAgo(backup.lastAt))}
        </Notice>
      )}
    </div>
  );
}

function Ways({ open, onOpen, later, onLater }: { open: MessageKey; onOpen(): void; later: MessageKey; onLater(): void }) {
  return (
    <>
      <Button small look="primary" onClick={onOpen}>
        {t(open)}
      </Button>
      <Button small onClick={onLater}>
        {t(later)}
      </Button>
    </>
  );
}
