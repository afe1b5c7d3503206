import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { useDigestAsked } from '../hooks/use-digest-asked.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { openDigest } from './open-digest.ts';
import './digest-asked.css';

/** Says that the digest of this week is to be made, where it is, until it is made or waved aside. */
export function DigestAsked() {
  if (!useDigestAsked()) return null;
  const skip = () => void changeSettings(({ digestReminder }) => (digestReminder === null ? {} : { digestReminder: { ...digestReminder, since: now() } }));
  return (
    <div class="digest-asked">
      <Notice
        tone="calm"
        icon="clock"
        title={t('reminderDigest')}
        action={
          <>
            <Button small look="primary" onClick={openDigest}>
              {t('digestOpen')}
            </Button>
            <Button small onClick={skip}>
              {t('digestNotThisWeek')}
            </Button>
          </>
        }
      />
    </div>
  );
}
