import type { PeriodChoice } from '../../lib/digest/period.ts';
import { NAME_RULES, type NameRule } from '../../lib/digest/digest-plan.ts';
import { TEMPLATE_NAME } from '../../lib/export/digest/document-of.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { DigestQuery } from './digest-query.ts';
import type { Layout } from './layouts.ts';
import { isNamed, PERIOD_KINDS, PERIOD_WORD } from './period-words.ts';
import './digest-chooser.css';

export interface DigestChooserProps {
  query: DigestQuery;
  layout: Layout;
  layouts: readonly Layout[];
  topics: readonly Topic[];
  /** Of the digest that is shown: where two other days begin. */
  days: { first: string; last: string };
  onQuery(query: DigestQuery): void;
  onNames(names: NameRule): void;
  onArrange(): void;
}

const NAMES_WORD = { shown: 'digestNamesShown', initials: 'digestNamesInitials', none: 'digestNamesNone' } as const;

/** What a digest is made like, of which days and topics, and how people are named in it. */
export function DigestChooser({ query, layout, layouts, topics, days, onQuery, onNames, onArrange }: DigestChooserProps) {
  const period = query.period ?? layout.period;
  const choosePeriod = (kind: PeriodChoice['kind']) => onQuery({ ...query, period: isNamed(kind) ? { kind } : { kind: 'between', ...days } });
  return (
    <div class="digest-chooser">
      <SelectField label={t('digestKind')} value={layout.id} choices={layouts.map((one) => ({ value: one.id, label: nameOf(one) }))} onValue={(id) => onQuery({ ...query, layout: id, period: null })} />
      <SelectField label={t('digestPeriod')} value={period.kind} choices={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(PERIOD_WORD[kind]) }))} onValue={choosePeriod} />
      {period.kind === 'between' && (
        <div class="digest-days">
          <Field type="date" label={t('exportFrom')} value={period.first} required onValue={(first) => first !== '' && onQuery({ ...query, period: { ...period, first } })} />
          <Field type="date" label={t('exportTo')} value={period.last} required onValue={(last) => last !== '' && onQuery({ ...query, period: { ...period, last } })} />
        </div>
      )}
      {topics.length > 0 && <TopicChoice query={query} topics={topics} onQuery={onQuery} />}
      <SelectField label={t('digestNames')} value={layout.names} choices={NAME_RULES.map((rule) => ({ value: rule, label: t(NAMES_WORD[rule]) }))} onValue={onNames} />
      <Button class="digest-arrange" onClick={onArrange}>
        {t('digestArrange')}
      </Button>
    </div>
  );
}

export function nameOf({ name, template }: Pick<Layout, 'name' | 'template'>): string {
  return name === '' ? t(TEMPLATE_NAME[template]) : name;
}

function TopicChoice({ query, topics, onQuery }: Pick<DigestChooserProps, 'query' | 'topics' | 'onQuery'>) {
  const chosen = query.topics === 'all' ? [] : topics.filter(({ id }) => query.topics.includes(id));
  const toggle = (id: string) => {
    const ids = chosen.map((topic) => topic.id);
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    onQuery({ ...query, topics: next.length === 0 ? 'all' : next });
  };
  const said = chosen.length === 0 ? t('digestAllTopics') : chosen.length === 1 ? chosen[0]!.name : plural('digestTopicCount', chosen.length);
  return (
    <div class="field digest-topics">
      <span class="field-label" id="digest-topics-label">
        {t('digestTopics')}
      </span>
      <button type="button" class="input" id="digest-topics-button" aria-labelledby="digest-topics-label digest-topics-button" popoverTarget="digest-topics">
        <bdi>{said}</bdi> <Icon name="down" />
      </button>
      <fieldset id="digest-topics" popover="auto" aria-label={t('digestTopics')}>
        <label>
          <input type="checkbox" checked={chosen.length === 0} disabled={chosen.length === 0} onChange={() => onQuery({ ...query, topics: 'all' })} />
          {t('digestAllTopics')}
        </label>
        {topics.map(({ id, name, color }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.some((topic) => topic.id === id)} onChange={() => toggle(id)} />
            <span class="dot" data-color={color} />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
