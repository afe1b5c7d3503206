import { useEffect, useRef, useState } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { type BrandDraft, EMPTY_DRAFT, queryOfDraft, samplesOf, termsOf, withAdded, withToggled } from './brand-draft.ts';
import { BrandStep } from './BrandStep.tsx';
import { SampleFeed } from './SampleFeed.tsx';
import { SitesStep } from './SitesStep.tsx';

/** What the form was filled in with. */
export interface Start {
  /** null = the sites alone were changed. */
  topic: { name: string; query: string } | null;
  sites: readonly SiteId[];
}

export interface StartFormProps {
  sites: readonly Site[];
  chosenAtFirst: readonly SiteId[];
  /** Names of the topics there are. */
  taken: readonly string[];
  /** The first thing to do here is to type. */
  startAtName: boolean;
  /** Called straight from the click, so that it may ask for permissions; resolves to why it did not start, or null. */
  onStart(start: Start): Promise<'refused' | 'failed' | null>;
}

type Problem = 'no-name' | 'name-taken' | 'no-terms' | 'refused' | 'failed';

/** The three steps and the one button. What was typed stays whatever the browser answers. */
export function StartForm({ sites, chosenAtFirst, taken, startAtName, onStart }: StartFormProps) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [chosen, setChosen] = useState(chosenAtFirst);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const brandStep = useRef<HTMLDivElement>(null);
  const onlySites = taken.length > 0 && draft.name.trim() === '';

  const focusName = () => brandStep.current?.querySelector('input')?.focus();
  useEffect(() => {
    if (startAtName) focusName();
  }, []);

  const change = (next: BrandDraft) => {
    setDraft(next);
    setProblem(null);
  };
  const start = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const wrong = onlySites ? null : whatIsWrong(draft, taken);
    setProblem(wrong);
    if (wrong !== null) {
      focusName();
      return;
    }
    const answer = onStart({ topic: onlySites ? null : { name: draft.name.trim(), query: queryOfDraft(draft) }, sites: chosen });
    setBusy(true);
    setProblem(await answer);
    setBusy(false);
  };

  return (
    <form class="steps" noValidate onSubmit={start}>
      <BrandStep
        title={taken.length === 0 ? t('welcomeBrandTitle') : t('welcomeBrandTitleAgain')}
        name={draft.name}
        terms={termsOf(draft)}
        nameError={problem === 'no-name' ? t('welcomeNoName') : problem === 'name-taken' ? t('welcomeNameTaken', draft.name.trim()) : null}
        termsError={problem === 'no-terms' ? t('welcomeNoTerms') : null}
        stepRef={brandStep}
        onName={(name) => change({ ...draft, name })}
        onToggle={(term) => change(withToggled(draft, term))}
        onAdd={(text) => change(withAdded(draft, text))}
      />
      <SampleFeed {...samplesOf(draft)} />
      <SitesStep
        sites={sites}
        chosen={chosen}
        startLabel={onlySites ? t('welcomeSaveSites') : t('welcomeStart')}
        busy={busy}
        problem={problem === 'refused' || problem === 'failed' ? notStarted(problem) : null}
        onToggle={(id) => {
          setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
          setProblem(null);
        }}
      />
    </form>
  );
}

function notStarted(why: 'refused' | 'failed'): { title: string; why: string } {
  return why === 'refused' ? { title: t('welcomeRefused'), why: t('welcomeRefusedNext') } : { title: t('welcomeFailed'), why: t('welcomeFailedNext') };
}

function whatIsWrong(draft: BrandDraft, taken: readonly string[]): Problem | null {
  const name = draft.name.trim().toLowerCase();
  if (name === '') return 'no-name';
  if (taken.some((other) => other.toLowerCase() === name)) return 'name-taken';
  return queryOfDraft(draft) === '' ? 'no-terms' : null;
}
