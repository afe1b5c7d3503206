import type { Site } from '../../lib/model/site.ts';
import { listText, t } from '../../lib/platform/i18n.ts';
import { useFirstSteps } from '../hooks/use-first-steps.ts';
import type { Toolbar } from '../hooks/use-toolbar.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { FirstMention } from './FirstMention.tsx';
import { PageHead } from './PageHead.tsx';
import { PrivacyPromise } from './PrivacyPromise.tsx';
import { PinDrawing } from './PinDrawing.tsx';
import './done-panel.css';

export interface DonePanelProps {
  /** What is listened for from now on; null = the sites alone were changed. */
  name: string | null;
  sites: readonly Site[];
  family: 'firefox' | 'chromium';
  /** null until known. */
  toolbar: Toolbar | null;
  onOpen(site: Site): void;
  onChangeShortcut(): void;
  onAnother(): void;
}

/** Listening has begun: where to hear the first mention, and how to have Earshot at hand. */
export function DonePanel({ name, sites, family, toolbar, onOpen, onChangeShortcut, onAnother }: DonePanelProps) {
  const steps = useFirstSteps();
  const where = listText(sites.map(({ label }) => label), 'and');
  return (
    <>
      <PageHead
        news
        title={name === null ? t('welcomeDoneSites') : t('welcomeDoneTitle', name)}
        lead={sites.length === 0 ? t('welcomeOpenNone') : t('welcomeOpenLead', where)}
      />
      <div class="done-cards">
        <section class="card" aria-labelledby="done-open">
          <h2 id="done-open">{t('welcomeOpenTitle')}</h2>
          {sites.length > 0 && <FirstMention sites={sites} steps={steps} onOpen={onOpen} />}
          <p class="step-lead">{t('welcomeAnyPage')}</p>
          <Button look="quiet" class="done-another" onClick={onAnother}>
            <Icon name="plus" /> {t('welcomeAnother')}
          </Button>
        </section>
        <section class="card" aria-labelledby="done-hand">
          <h2 id="done-hand">{t('welcomePinTitle')}</h2>
          {toolbar?.pinned === true ? (
            <p class="done-ok">
              <Icon name="check" /> {t('welcomePinned')}
            </p>
          ) : (
            <>
              <PinDrawing family={family} />
              <p>{family === 'firefox' ? t('welcomePinFirefox') : t('welcomePinChromium')}</p>
            </>
          )}
          <p>{t('welcomeBadge')}</p>
          <div class="done-keys">
            {toolbar !== null && <Keys shortcut={toolbar.shortcut} />}
            <Button small look="quiet" onClick={onChangeShortcut}>
              {t('welcomeKeysChange')}
            </Button>
          </div>
        </section>
      </div>
      <PrivacyPromise />
    </>
  );
}

/** The keys as the browser writes them; Chromium on a Mac writes signs without a `+` between them. */
function Keys({ shortcut }: { shortcut: string | null }) {
  if (shortcut === null) return <p>{t('welcomeKeysNone')}</p>;
  return (
    <p>
      {shortcut.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {t('welcomeKeysLead')}
    </p>
  );
}
