import { expect, test } from 'vitest';
import { preferred } from '../../lib/sites/preferred.ts';

const page = new DOMParser().parseFromString('<h1>Lamps of Lumetra</h1><div class="topic"><h1>Dimming</h1></div>', 'text/html');

test('the selector that comes first wins, wherever its match stands', () => {
  expect(preferred(page, ['.topic h1', 'h1'])?.textContent).toBe('Dimming');
  expect(preferred(page, ['.thread h1', 'h1'])?.textContent).toBe('Lamps of Lumetra');
  expect(preferred(page, ['h2'])).toBeNull();
});
