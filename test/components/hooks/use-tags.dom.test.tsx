import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type Tags, useTags } from '../../../components/hooks/use-tags.ts';

const offer = Promise.withResolvers<readonly string[]>();
vi.mock('../../../components/hooks/offered-now.ts', () => ({ tagsToOffer: () => offer.promise }));
vi.mock('../../../components/hooks/use-live-query.ts', () => ({ useLiveQuery: () => NO_TAGS }));
const NO_TAGS: readonly string[] = [];

let tags: Tags;
function Screen() {
  tags = useTags();
  return null;
}

afterEach(() => render(null, document.body));

test('number keys that are pressed before the tags are there wait for them, in their order; then each is done at once', async () => {
  const used: string[] = [];
  await act(() => render(<Screen />, document.body));
  for (const [number, mention] of [[2, 'first'], [1, 'next'], [9, 'none such']] as const) tags.withTag(number, (tag) => used.push(`${tag} on ${mention}`));
  expect(used).toEqual([]);
  await act(async () => {
    offer.resolve(['complaint', 'praise']);
    await vi.dynamicImportSettled();
  });
  expect(used).toEqual(['praise on first', 'complaint on next']);
  await act(() => tags.withTag(1, (tag) => used.push(tag)));
  expect(used.at(-1)).toBe('complaint');
});
