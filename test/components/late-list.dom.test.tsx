import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';

// What is loaded later is not looked at here.
vi.mock('../../components/parts/Lazy.tsx', () => ({ Lazy: () => null, loadAhead() {} }));

/** Whatever is asked of it, it has, and never answers. */
const silent: unknown = new Proxy(() => {}, { get: () => silent, apply: () => new Promise(() => {}) });
const i18n = { getMessage: (key: string) => (key === 'localeLanguage' ? 'en' : key), getUILanguage: () => 'en' };

test('a list that comes late goes before all that the popup asks for after it', async () => {
  // Its patience must not end here.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('chrome', new Proxy({}, { get: (_nothing, name) => (name === 'i18n' ? i18n : silent) }));
  const { Popup } = await import('../../components/popup/Popup.tsx');
  const { promise, resolve } = Promise.withResolvers<readonly Mention[]>();
  const listed: number[] = [];
  render(<Popup tabId={null} headStart={{ rows: undefined, coming: promise }} onDrawn={() => listed.push(document.querySelectorAll('[data-key]').length)} drain={async () => {}} />, document.body);
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  resolve(sampleMentions().slice(0, 2));
  await expect.poll(() => listed).toEqual([2]);
});
