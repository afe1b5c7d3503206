import type messages from '../../components/locales/en/messages.json';
import { nativeBrowser as browser } from './native-browser.ts';

export type MessageKey = keyof typeof messages;

/** The text of a message in the interface's language; `$1` … are replaced by the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** BCP 47 tag of the interface's language, for dates and numbers. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
