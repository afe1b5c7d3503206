import { expect, test } from 'vitest';
import { digestText } from '../../../lib/export/digest/digest-file.ts';
import { mentionOf, digestOf, NOVAPINE } from '../../digest/digest-of.ts';
import { wordsIn } from './words-in.ts';

test('short, in lines, and it calls nobody', async () => {
  const mentions = [mentionOf({ tags: ['complaint'], topics: ['t2'], post: { text: '@channel the lamp\nis dead', author: { handle: 'ilse_varga', name: 'Ilse Varga', url: null, followers: null }, url: 'https://x.com/ilse_varga/status/9' } })];
  const sections = [{ id: 'mentions', shown: true, words: 'A quiet week.' }, { id: 'voices', shown: true, words: '' }] as const;
  const text = digestText('text', await digestOf(mentions, { facts: { topics: [NOVAPINE] }, plan: { sections } }), wordsIn('en'));
  expect(text).toBe(`Weekly digest
What was said, what was done about it, and who still waits.
2 – 8 March 2026 (time zone: UTC)
Compared with 23 February – 1 March 2026
Topics: Novapine and Kept by hand

■ Mentions
A quiet week.

• Mentions: 1 · Posts seen: not known · too few to compare
• Period before: 0 · Posts seen: not known
By topic:
• Novapine: Mentions 1, Period before 0, Posts seen –, Change too few to compare
By site:
• X: Mentions 1, Period before 0, Posts seen –, Change too few to compare

■ In their own words
> Complaint: @\u00adchannel the lamp is dead
  Ilse Varga · @ilse_varga · X · 2 Mar 2026
  https://x.com/ilse_varga/status/9
What they were:
• Praise: Mentions 0 of 1, Share 0%, Of these guessed 0
• Complaint: Mentions 1 of 1, Share 100%, Of these guessed 0
• Question: Mentions 0 of 1, Share 0%, Of these guessed 0
• Idea: Mentions 0 of 1, Share 0%, Of these guessed 0

Made with Earshot, 11 Mar 2026, 10:00
`.replaceAll(/(?<=time zone: )UTC/g, new Intl.DateTimeFormat().resolvedOptions().timeZone));
});
