import type { Sighting } from '../../lib/model/mention.ts';
import { numberText, plural, t, uiLanguage } from '../../lib/platform/i18n.ts';
import { Evidence } from './Evidence.tsx';
import './thread-panel.css';

/** Each time a post was read and what it counted then, and the proof of what was read. */
export function Sightings({ sightings }: { sightings: readonly Sighting[] }) {
  const when = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const count = (value: number | null) => (value === null ? '–' : numberText(value));
  return (
    <section class="card" aria-labelledby="sightings">
      <h2 id="sightings">{plural('sightingsTitle', sightings.length)}</h2>
      <div class="sightings">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sightingsWhen')}</th>
              <th scope="col">{t('columnLikes')}</th>
              <th scope="col">{t('columnReplies')}</th>
              <th scope="col">{t('columnReposts')}</th>
              <th scope="col">{t('columnViews')}</th>
            </tr>
          </thead>
          <tbody>
            {sightings.map(({ at, visit, engagement }) => (
              <tr key={`${visit} ${at}`}>
                <th scope="row">
                  <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
                </th>
                <td>{count(engagement.likes)}</td>
                <td>{count(engagement.replies)}</td>
                <td>{count(engagement.reposts)}</td>
                <td>{count(engagement.views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Evidence sightings={sightings} />
    </section>
  );
}
