import { expect, test, vi } from 'vitest';
import { templateValues } from '../../components/template/template-values.ts';
import { newTopic } from '../../lib/model/new-topic.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({ t: (key: string) => key, uiLanguage: () => 'en-GB' }));

const now = new Date('2026-11-28T12:00:00').getTime();
const topic = (id: string, kind: 'brand' | 'competitor') => ({ ...newTopic({ id, name: id.toUpperCase(), query: id, existing: 0, now: 1 }), kind });
const mention = { ...exampleMention('1'), promise: 'a new driver', dueAt: new Date('2026-11-29T09:00:00').getTime(), owner: 'support' };

test('what a mention knows fills a reply', () => {
  expect(templateValues(mention, [topic('novapine', 'competitor'), topic('quillwort', 'brand'), topic('lumetra', 'brand')], now)).toEqual({
    name: 'Mara Quill',
    link: 'https://x.com/mara_quill/status/1',
    promise: 'a new driver',
    due: 'tomorrow, 09:00',
    owner: 'support',
    // The one that the post is about.
    brand: 'LUMETRA',
  });
});

test('what it does not know is left out; a post about a competitor is answered by the brand', () => {
  const post = examplePost({ url: 'javascript:alert(1)', author: { handle: 'someone', name: null, url: null, followers: null } });
  expect(templateValues({ ...mention, post, matches: [], promise: '', dueAt: null, owner: null }, [topic('novapine', 'competitor'), topic('quillwort', 'brand')], now)).toEqual({ name: '@someone', brand: 'QUILLWORT' });
  expect(templateValues({ ...mention, matches: [] }, [topic('novapine', 'competitor')], now).brand).toBeUndefined();
});
