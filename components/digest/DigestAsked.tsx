import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { hashOf } from '../dashboard/route.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { useDigestAsked } from '../hooks/use-digest-asked.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import './digest-asked.css';

/** Says that the digest of this week is to be made, where it is, until it is made or waved aside. */
export function DigestAsked() {
  if (!useDigestAsked()) return null;
  const open = () => {
    if (location.pathname.endsWith('/dashboard.html')) showRoute(hashOf(['digest']));
    else void openOwnPage(`/dashboard.html${hashOf(['digest'])}`);
  };
  const skip = () => void changeSettings(({ digestReminder }) => (digestReminder === null ? {} : { digestReminder: { ...digestReminder, since: now() } }));
  return (
    <div class="digest-asked">
      <Notice
        tone="calm"
        icon="clock"
        title={t('reminderDigest')}
        action={
          <>
            <Button small look="primary" onClick={open}>
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
