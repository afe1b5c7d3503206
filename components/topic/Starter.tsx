import { useRef, useState } from 'preact/hooks';
import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import { TOPIC_KINDS, type TopicKind } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { EMPTY_FORM, type Proposal, proposals, queryOfProposals, type StarterForm } from '../../lib/query/starter.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Field } from '../parts/Field.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TOPIC_KIND_WORD } from './topic-words.ts';
import './starter.css';

export interface StarterProps {
  draft: TopicFacts;
  nameError: string | null;
  onChange(part: Partial<TopicFacts>): void;
}

const GROUPS: Record<Proposal['group'], MessageKey> = {
  name: 'starterName',
  subject: 'starterSubjects',
  misspelling: 'starterMisspellings',
  handle: 'starterHandles',
  hashtag: 'starterHashtags',
  domain: 'starterDomains',
  leader: 'starterLeaders',
  occasion: 'starterOccasions',
};

/** A first query from a name, a handle and a site: every word of it is offered and can be left out. The query follows until it is written by hand. */
export function Starter({ draft, nameError, onChange }: StarterProps) {
  const [asked, setAsked] = useState<Omit<StarterForm, 'kind' | 'name'>>(EMPTY_FORM);
  /** What the user decided otherwise than proposed, by its place in the query. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const written = useRef('');

  const offered = (facts: Pick<TopicFacts, 'kind' | 'name'>, form: typeof asked, flipped = turned): readonly Proposal[] =>
    proposals({ ...form, kind: starterKind(facts.kind), name: facts.name }).map((one) => (flipped.has(placeOf(one)) ? { ...one, on: !one.on } : one));
  const follows = draft.query === '' || draft.query === written.current;
  const write = (query: string): Partial<TopicFacts> => {
    written.current = query;
    return { query };
  };
  const change = (part: Partial<TopicFacts>, form = asked, flipped = turned) => {
    setAsked(form);
    setTurned(flipped);
    onChange({ ...part, ...(follows ? write(queryOfProposals(offered({ ...draft, ...part }, form, flipped))) : {}) });
  };
  const toggle = (proposal: Proposal) => {
    const place = placeOf(proposal);
    change({}, asked, new Set(turned.has(place) ? [...turned].filter((other) => other !== place) : [...turned, place]));
  };

  const shown = offered(draft, asked);
  const industry = starterKind(draft.kind) === 'industry';
  const ask = (part: Partial<typeof asked>) => change({}, { ...asked, ...part });
  return (
    <div class="starter">
      <div class="topic-fields">
        <Field class="topic-name-field" label={t('topicName')} value={draft.name} error={nameError} maxLength={80} placeholder={t('starterNamePlaceholder')} onValue={(name) => change({ name })} />
        <SelectField label={t('topicKind')} value={draft.kind} choices={TOPIC_KINDS.map((kind) => ({ value: kind, label: t(TOPIC_KIND_WORD[kind]) }))} onValue={(kind) => change({ kind })} />
        {industry ? (
          <Field label={t('starterSubjectsLabel')} value={asked.subjects} maxLength={400} hint={t('starterSubjectsHint')} onValue={(subjects) => ask({ subjects })} />
        ) : (
          <>
            <Field label={t('starterHandleLabel')} value={asked.handle} maxLength={80} placeholder={t('starterHandlePlaceholder')} onValue={(handle) => ask({ handle })} />
            <Field label={t('starterSiteLabel')} value={asked.site} maxLength={200} placeholder={t('starterSitePlaceholder')} onValue={(site) => ask({ site })} />
            <Field label={t('starterLeaderLabel')} value={asked.leader} maxLength={80} placeholder={t('starterLeaderPlaceholder')} onValue={(leader) => ask({ leader })} />
          </>
        )}
      </div>
      {shown.length > 0 && (
        <dl class="starter-offers">
          {(Object.keys(GROUPS) as Proposal['group'][]).map((group) => {
            const ofGroup = shown.filter((one) => one.group === group);
            return (
              ofGroup.length > 0 && (
                <div key={group}>
                  <dt>{t(GROUPS[group])}</dt>
                  <dd>
                    {ofGroup.map((one) => (
                      <Chip key={one.query} on={one.on} onClick={() => toggle(one)}>
                        {one.query}
                      </Chip>
                    ))}
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      )}
      {!follows && shown.length > 0 && (
        <p class="starter-own">
          {t('starterOwnQuery')}{' '}
          <Button small onClick={() => onChange(write(queryOfProposals(shown)))}>
            {t('starterReplace')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** A campaign or a person is looked for as a brand is. */
function starterKind(kind: TopicKind): StarterForm['kind'] {
  return kind === 'competitor' || kind === 'industry' ? kind : 'brand';
}

function placeOf({ group, query }: Proposal): string {
  // While the name is typed on, a choice holds for the handle, the hashtag, the domain as such.
  return group === 'misspelling' || group === 'occasion' || group === 'subject' ? `${group} ${query}` : group;
}
