import { afterEach, expect, test, vi } from 'vitest';
import { withoutTracking } from '../../lib/sites/web-address.ts';

afterEach(() => vi.restoreAllMocks());

test('an address loses what only tracks and keeps the rest, in its order', () => {
  expect(withoutTracking(new URL('https://quillwort.example/a?id=7&utm_source=x&utm_source=y&b=%20&fbclid=1#c'))).toBe('https://quillwort.example/a?id=7&b=+#c');
  expect(withoutTracking(new URL('https://quillwort.example/a?b=%20'))).toBe('https://quillwort.example/a?b=%20');
});

test('it does so in Firefox’s content scripts too, where the iterators of URLSearchParams cannot be iterated', () => {
  for (const name of ['keys', 'entries', Symbol.iterator] as const) vi.spyOn(URLSearchParams.prototype, name as 'keys').mockReturnValue({} as never);
  expect(withoutTracking(new URL('https://quillwort.example/?gclid=1&id=7'))).toBe('https://quillwort.example/?id=7');
});
