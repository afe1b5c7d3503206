import { t } from '../../lib/platform/i18n.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { PageIcon } from '../parts/PageIcon.tsx';

/** Nothing is stored yet: what to do first. */
export function DigestNothing() {
  const hasTopics = (useTopicList() ?? []).length > 0;
  return (
    <section class="card digest-empty">
      <PageIcon name="digest" />
      <h2>{t('digestNothing')}</h2>
      <p>{t(hasTopics ? 'digestNothingWhy' : 'digestNothingNoTopics')}</p>
      <p class="digest-empty-ways">
        {!hasTopics && (
          <a class="button button-primary" href="#topics/new">
            {t('popupAddTopic')}
          </a>
        )}
        <a class={`button ${hasTopics ? 'button-primary' : 'button-plain'}`} href="#sites">
          {t('popupChooseSites')}
        </a>
        <a class="button button-plain" href="#import">
          {t('fileImportNav')}
        </a>
      </p>
    </section>
  );
}
