import type { Topic } from '../../lib/model/topic.ts';
import { listText, t, uiLanguage } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { daysText } from '../export/days-text.ts';
import { useMadeDigests } from '../hooks/use-made-digests.ts';
import { daysOfId } from './digest-id.ts';

/** The digests that were handed on: each opens again, with what was written in it. */
export function MadeBefore({ topics }: { topics: readonly Pick<Topic, 'id' | 'name'>[] }) {
  const made = useMadeDigests() ?? [];
  if (made.length === 0) return null;
  const moment = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details class="card">
      <summary>{t('digestBefore')}</summary>
      <ul class="digest-earlier">
        {made.map(({ id, topics: of, madeAt = 0 }) => {
          const days = daysOfId(id);
          const [from = '', to = ''] = days.split('..');
          return (
            <li key={id}>
              <a href={hashOf(['digest'], { period: days, topic: of === 'all' ? [] : of })}>{daysText({ from, to })}</a>
              {of !== 'all' && <bdi>{listText(topics.filter((topic) => of.includes(topic.id)).map(({ name }) => name), 'and')}</bdi>}
              <span>{t('digestMadeAt', moment.format(madeAt))}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
