import { browser } from './browser.ts';
import { t } from './i18n.ts';

const COLOR = { mentions: '#1d4ed8', alert: '#b91c1c' } as const;

/** The number of mentions a tab holds, at most four characters; nothing for none. */
export async function showMentions(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR.mentions }),
    browser.action.setTitle({ tabId, title: count === 0 ? t('extensionName') : t('actionTitleMentions', count) }),
  ]);
}

/** A mark that something needs the user: the popup says what. On the tab it happened in too, whose own number would hide it. null takes it away. */
export async function showAlert(title: string | null, tabId?: number): Promise<void> {
  const places = tabId === undefined ? [{}] : [{}, { tabId }];
  await Promise.all(
    places.flatMap((place) => [
      browser.action.setBadgeText({ ...place, text: title === null ? '' : '!' }),
      browser.action.setBadgeBackgroundColor({ ...place, color: COLOR.alert }),
      browser.action.setTitle({ ...place, title: title ?? t('extensionName') }),
    ]),
  );
}

/** Says that what the user asked to keep is kept. */
export async function showClipped(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '✓' });
}
