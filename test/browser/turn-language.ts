import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const LOCALES = join(import.meta.dirname, '../../components/locales');

/** `en`, `de`, `ar` …: a folder of `components/locales`. */
export type Language = string;

/** Those that Earshot speaks. */
export const LANGUAGES: readonly Language[] = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export function messagesOf(language: Language): Record<string, string> {
  const file = JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/**
 * From now on pages of ours can turn to another language as they stand: scenes are written in English words, and looked at
 * in every language.
 */
export async function makeTurnable(context: BrowserContext): Promise<void> {
  await context.addInitScript(standIn);
}

/** Says all that a turnable page says in another language, and waits until it is drawn. */
export async function turnTo(page: Page, language: Language): Promise<void> {
  await page.evaluate((messages) => (globalThis as unknown as { turnTo(messages: Record<string, string>): Promise<void> }).turnTo(messages), messagesOf(language));
}

/** Runs in the page before its own scripts: the browser's texts and formats are taken from what was turned to last. */
function standIn(): void {
  const world = globalThis as unknown as Record<string, any>;
  let turned: Record<string, string> | null = null;
  const apis = new Set([world['chrome'], world['browser']].filter((api) => api?.i18n !== undefined));
  if (apis.size === 0) return;
  for (const { i18n } of apis) {
    const own = i18n.getMessage.bind(i18n);
    const getMessage = (key: string, given: string[] = []) => (turned?.[key] === undefined ? own(key, given) : turned[key].replaceAll(/\$([1-9$])/g, (_, place) => (place === '$' ? '$' : (given[Number(place) - 1] ?? ''))));
    Object.defineProperty(i18n, 'getMessage', { value: getMessage, configurable: true });
  }
  // Formats are made once and kept: these ask for the language each time.
  for (const name of ['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'ListFormat', 'PluralRules'] as const) {
    const Real = Intl[name] as unknown as new (...given: unknown[]) => object;
    const Turnable = function (language: unknown, options: unknown) {
      const now = () => new Real(turned?.['localeLanguage'] ?? language, options);
      return new Proxy(now(), { get: (_, member) => (...given: unknown[]) => (now() as Record<PropertyKey, any>)[member](...given) });
    };
    Object.defineProperty(Turnable, 'supportedLocalesOf', { value: (Intl[name] as { supportedLocalesOf: unknown }).supportedLocalesOf });
    Object.defineProperty(Intl, name, { value: Turnable, configurable: true });
  }
  world['turnTo'] = async (messages: Record<string, string>) => {
    turned = messages;
    document.documentElement.lang = messages['localeLanguage'] ?? '';
    document.documentElement.dir = messages['localeDirection'] ?? '';
    // Its own root has given its children away.
    for (const drawn of (document.querySelector('#root') as unknown as { __k: Drawn }).__k.__k ?? []) drawAnew(drawn);
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    if (document.querySelector('#root')?.textContent === '') throw new Error('Nothing was drawn.');
  };

  /** What Preact keeps of the tree, as its build names it. */
  interface Drawn {
    __k: (Drawn | null)[] | null;
    __c: { forceUpdate?(): void } | null;
  }
  function drawAnew(drawn: Drawn | null): void {
    if (drawn === null || typeof drawn !== 'object') return;
    for (const child of drawn.__k ?? []) drawAnew(child);
    drawn.__c?.forceUpdate?.();
  }
}
