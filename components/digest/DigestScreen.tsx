import { useState } from 'preact/hooks';
import type { Topic } from '../../lib/model/topic.ts';
import { changeDigestSettings, type DigestSettings } from '../../lib/platform/digest-settings.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { dayOf } from '../calendar/days.ts';
import { hashOf } from '../dashboard/route.ts';
import type { ScreenProps } from '../dashboard/screens.ts';
import { showRoute } from '../dashboard/show-route.ts';
import { type Making, useDigest } from '../hooks/use-digest.ts';
import { useDigestSettings } from '../hooks/use-digest-settings.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { Button } from '../parts/Button.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { DigestChooser } from './DigestChooser.tsx';
import { DigestMade } from './DigestMade.tsx';
import { digestFields, type DigestQuery, digestQueryOf, periodText } from './digest-query.ts';
import { chosenLayout, isTemplate, type Layout, layoutsOf, withLayout } from './layouts.ts';
import { MadeBefore } from './MadeBefore.tsx';
import '../parts/card.css';
import './digest.css';

const loadArrange = () => import('./ArrangeDialog.tsx').then(({ ArrangeDialog }) => ArrangeDialog);

/** A period's mentions as a report: made when it is opened, written in, and handed on as a file. */
export function DigestScreen({ query }: Pick<ScreenProps, 'query'>) {
  const settings = useDigestSettings();
  const topics = useTopicList();
  return settings === undefined || topics === undefined ? null : <DigestPage query={digestQueryOf(query)} settings={settings} topics={topics} />;
}

interface DigestPageProps {
  query: DigestQuery;
  settings: DigestSettings;
  topics: readonly Topic[];
}

function DigestPage({ query, settings, topics }: DigestPageProps) {
  const layouts = layoutsOf(settings);
  const layout = chosenLayout(layouts, query.layout, settings.last);
  const { making, again } = useDigest({ period: query.period ?? layout.period, topics: query.topics });
  const [arranges, setArranges] = useState(false);
  const made = making.state === 'made' ? making : undefined;

  const go = (next: DigestQuery) => {
    showRoute(hashOf(['digest'], digestFields(next)));
    if (next.layout !== query.layout) void changeDigestSettings(() => ({ last: next.layout }));
  };
  const keep = (next: Layout) => void changeDigestSettings(({ layouts: kept }) => ({ layouts: withLayout(kept, { ...next, base: next.template, period: periodText(next.period) }) }));
  const saveAs = (name: string) => {
    const id = crypto.randomUUID();
    keep({ ...layout, id, name, period: query.period ?? layout.period });
    go({ ...query, layout: id, period: null });
  };
  const remove = () => {
    void changeDigestSettings(({ layouts: kept }) => ({ layouts: kept.filter(({ id }) => id !== layout.id) }));
    if (!isTemplate(layout.id)) go({ ...query, layout: layout.template });
  };

  return (
    <div class="digest">
      <div>
        <ScreenHead title={t('digestTitle')} lead={t('digestLead')} />
        <DigestChooser
          query={query}
          layout={layout}
          layouts={layouts}
          topics={topics}
          days={made === undefined ? { first: '', last: '' } : { first: dayOf(made.of.from), last: dayOf(made.of.to - 1) }}
          onQuery={go}
          onNames={(names) => keep({ ...layout, names })}
          onArrange={() => setArranges(true)}
        />
      </div>
      {making.state === 'making' && <DigestMaking making={making} />}
      {making.state === 'failed' && (
        <Notice tone="danger" icon="alert" title={t('popupUnreadable')} action={<Button onClick={again}>{t('digestAgain')}</Button>}>
          {t('popupUnreadableWhy')}
        </Notice>
      )}
      {made !== undefined && <DigestMade key={`${made.of.id} ${made.digest.madeAt}`} made={made} layout={layout} onAgain={again} />}
      <MadeBefore topics={topics} />
      {arranges && <Lazy load={loadArrange} layout={layout} onSections={(sections: Layout['sections']) => keep({ ...layout, sections })} onSaveAs={saveAs} onRemove={remove} onClose={() => setArranges(false)} />}
    </div>
  );
}

function DigestMaking({ making: { progress } }: { making: Extract<Making, { state: 'making' }> }) {
  const { read, of } = progress;
  return (
    <div class="digest-making">
      <label for="digest-progress">{read === 0 ? t('digestMaking') : t('digestRead', numberText(read))}</label>
      <progress id="digest-progress" {...(of === 0 ? {} : { value: Math.min(read, of), max: of })} />
    </div>
  );
}
