import { useState } from 'preact/hooks';
import { useSites } from '../hooks/use-sites.ts';
import { useToolbar } from '../hooks/use-toolbar.ts';
import { useTopics } from '../hooks/use-topics.ts';
import { t } from '../../lib/platform/i18n.ts';
import { askForSites, listenOnlyTo } from '../../lib/platform/listened-sites.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import { openShortcutSettings } from '../../lib/platform/commands.ts';
import { browserFamily } from '../../lib/platform/toolbar-icon.ts';
import { Notice } from '../parts/Notice.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { DonePanel } from './DonePanel.tsx';
import { FIRST_SITES, LEFT_TO_CHOOSE } from './first-sites.ts';
import { homeOfSite } from './home-of-site.ts';
import { PageHead } from './PageHead.tsx';
import { type Start, StartForm } from './StartForm.tsx';
import '../parts/card.css';
import './welcome.css';

/** The page that opens on install, and where the sites are chosen. */
export function WelcomePage() {
  const { topics, failed, actions } = useTopics();
  const { sites, listened } = useSites();
  const toolbar = useToolbar();
  const [started, setStarted] = useState<Start | null>(null);
  const [another, setAnother] = useState(false);
  if (failed) {
    return (
      <main class="welcome">
        <Notice tone="danger" icon="alert" title={t('welcomeStoreFailed')}>
          {t('welcomeStoreFailedNext')}
        </Notice>
      </main>
    );
  }
  if (topics === null || listened === null) return null;

  const start = async (wanted: Start) => {
    // First of all: browsers take a question for a permission only straight from a click.
    const granted = await askForSites(wanted.sites).catch(() => false);
    if (!granted) return 'refused';
    try {
      await listenOnlyTo(wanted.sites);
      if (wanted.topic === null) await actions.announce();
      else await actions.add(wanted.topic);
    } catch {
      return 'failed';
    }
    setStarted(wanted);
    return null;
  };

  const firstTime = topics.length === 0;
  const chosenAtFirst = firstTime ? sites.map(({ id }) => id).filter((id) => listened.includes(id) || (FIRST_SITES.has(id) && !LEFT_TO_CHOOSE.has(id))) : listened;
  return (
    <main class="welcome">
      {started === null ? (
        <>
          <PageHead title={firstTime ? t('welcomeTitle') : t('welcomeTitleAgain')} lead={t('welcomeLead')} />
          {!firstTime && (
            <a class="welcome-topics" href="/dashboard.html#topics">
              {t('welcomeToTopics')} <PageIcon name="right" />
            </a>
          )}
          <StartForm
            sites={sites}
            chosenAtFirst={chosenAtFirst}
            taken={topics.map(({ topic }) => topic.name)}
            startAtName={firstTime || another}
            onStart={start}
          />
        </>
      ) : (
        <DonePanel
          name={started.topic?.name ?? null}
          sites={sites.filter(({ id }) => started.sites.includes(id))}
          family={browserFamily()}
          toolbar={toolbar}
          onOpen={(site) => void openOnSite(homeOfSite(site))}
          onChangeShortcut={() => void openShortcutSettings()}
          onAnother={() => {
            setStarted(null);
            setAnother(true);
          }}
        />
      )}
    </main>
  );
}
