import type { ComponentChildren } from 'preact';
import type { Site } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FirstSteps } from '../hooks/use-first-steps.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import './first-mention.css';

export interface FirstMentionProps {
  sites: readonly Site[];
  /** undefined until known. */
  steps: FirstSteps | undefined;
  onOpen(site: Site): void;
}

/** So much of what was heard is quoted, in characters. */
const EXCERPT = 90;

/** From an open site to the first tag, a line each; what has happened in other tabs is ticked off here. */
export function FirstMention({ sites, steps, onOpen }: FirstMentionProps) {
  const heard = steps?.heard ?? null;
  const tagged = steps?.tagged ?? null;
  return (
    <ol class="first-mention" aria-live="polite">
      <Done when={heard !== null}>
        <p>{t('welcomeOpenHint')}</p>
        <ul class="done-sites">
          {sites.map((site, index) => (
            <li key={site.id}>
              <Button look={index === 0 && heard === null ? 'primary' : 'plain'} onClick={() => onOpen(site)}>
                {t('welcomeOpenSite', site.label)} <Icon name="open" />
              </Button>
            </li>
          ))}
        </ul>
      </Done>
      <Done when={heard !== null}>
        <p>{heard === null ? t('welcomeStepIcon') : t('welcomeStepHeard', placeOfPost(heard.post), excerptOf(heard.post.title ?? heard.post.text))}</p>
      </Done>
      <Done when={tagged !== null}>
        <p>{tagged === null ? t('welcomeStepTag') : t('welcomeStepTagged', tagged.tags[0] ?? '')}</p>
      </Done>
    </ol>
  );
}

function Done({ when, children }: { when: boolean; children: ComponentChildren }) {
  return (
    <li class="first-step" data-done={when}>
      <span class="first-tick">{when && <Icon name="check" />}</span>
      <div class="first-words">{children}</div>
    </li>
  );
}

function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, line.lastIndexOf(' ', EXCERPT))}…` : line;
}
