import type { TagMonth } from '../../lib/insight/tags-by-month.ts';
import { numberText, t, uiLanguage } from '../../lib/platform/i18n.ts';

/** The tags that a person's words got, month by month: how their tone went. */
export function TagMonths({ months }: { months: readonly TagMonth[] }) {
  const sums = new Map<string, number>();
  for (const { tags } of months) for (const [tag, count] of tags) sums.set(tag, (sums.get(tag) ?? 0) + count);
  const tags = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, 4).map(([tag]) => tag);
  const most = Math.max(...months.flatMap((month) => [...month.tags.values()]));
  const name = new Intl.DateTimeFormat(uiLanguage(), { month: 'short', year: 'numeric' });
  return (
    <section class="card" aria-labelledby="person-months">
      <h2 id="person-months">{t('personMonths')}</h2>
      <table class="person-months">
        <thead>
          <tr>
            <th scope="col">{t('personMonth')}</th>
            {tags.map((tag) => (
              <th key={tag} scope="col">
                <bdi>{tag}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.slice(-12).map((month) => (
            <tr key={month.month}>
              <th scope="row">{name.format(month.month)}</th>
              {tags.map((tag) => {
                const count = month.tags.get(tag) ?? 0;
                return (
                  <td key={tag}>
                    <span class="person-month-tag" aria-hidden="true">
                      <bdi>{tag}</bdi>
                    </span>
                    {count > 0 && <span class="person-bar" style={{ '--share': count / most }} />} <span class="person-count">{numberText(count)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
