import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { commandOf } from '../../../components/triage/commands.ts';
import { KeysDialog } from '../../../components/triage/KeysDialog.tsx';

vi.mock('../../../lib/platform/native-browser.ts', () => ({ nativeBrowser: { i18n: { getMessage: (key: string) => (key === 'localeLanguage' ? 'en' : key), getUILanguage: () => 'en' }, storage: { local: { get: async () => ({}) }, onChanged: { addListener() {} } } } }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

afterEach(() => render(null, document.body));

test('? shows every key that the lists know, and none that they do not', async () => {
  await act(() => render(<KeysDialog onClose={() => {}} />, document.body));
  const [ofLists] = document.querySelectorAll('dl');
  const shown = [...ofLists!.querySelectorAll('kbd')].map(({ textContent }) => textContent).filter((key) => key !== 'shift');
  const all = [' ', ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))];
  const known = all.filter((key) => key === key.toLowerCase() && commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }) !== null);
  // The nine tags are shown as the first and the last.
  expect(new Set(shown)).toEqual(new Set(known.filter((key) => !/[2-8]/.test(key)).map((key) => (key === ' ' ? 'space' : key))));
  expect(known.length).toBeGreaterThan(20);
});
