import { render } from 'preact';
import { expect, test } from 'vitest';
import { PostTimeText } from '../../components/mention/PostTimeText.tsx';

test('the whole time is told where the pointer rests, and made no sooner', () => {
  let made = 0;
  render(<PostTimeText time={{ short: '2 Oct', machine: '2026-10-02', exact: () => `Friday ${++made}` }} />, document.body);
  const time = document.querySelector('time')!;
  expect([time.outerHTML, made]).toEqual(['<time datetime="2026-10-02">2 Oct</time>', 0]);
  time.dispatchEvent(new PointerEvent('pointerenter'));
  expect(time.title).toBe('Friday 1');
});
