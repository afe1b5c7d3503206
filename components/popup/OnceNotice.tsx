import type { OnceOutcome } from '../../lib/model/once.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ANY_PAGE, siteById } from '../../lib/sites/catalog.ts';
import { Notice } from '../parts/Notice.tsx';

/** What came of reading the page once, and whose reader it was. */
export function OnceNotice({ outcome }: { outcome: OnceOutcome }) {
  if (outcome.kind !== 'read') {
    return (
      <Notice tone="warn" icon="alert" title={t('popupNotRead')}>
        {t(NOT_READ[outcome.kind])}
      </Notice>
    );
  }
  const { reader, posts, unread, mentions } = outcome.read;
  const isAnyPage = reader === ANY_PAGE.id;
  return (
    <Notice tone="calm" icon="check" title={t('popupReadOnceDone', posts, mentions)}>
      {isAnyPage ? t('popupReadByAnyPage') : t('popupReadByOwn', siteById(reader)?.label ?? reader)}
      {unread > 0 && ` ${t('popupReadUnread', unread)}`}
    </Notice>
  );
}

const NOT_READ = {
  private: 'popupPrivateWhy',
  never: 'popupNeverWhy',
  paused: 'popupPausedForGood',
  impossible: 'popupImpossible',
} as const satisfies Record<Exclude<OnceOutcome['kind'], 'read'>, string>;
