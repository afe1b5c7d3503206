import type { MetPerson, PeopleSection } from '../../../digest/digest.ts';
import type { Block, DocumentCell } from '../document.ts';
import type { Speech } from '../speech.ts';
import { number, text } from './mentions.ts';

export function peopleBlocks({ people, again }: PeopleSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  const columns = [text(t('inDigestAuthor')), text(t('inDigestSite')), number(t('inDigestMentions')), number(t('inDigestBefore')), number(t('inDigestAnswered')), number(t('inDigestWaiting')), text(t('inDigestTags'))];
  return [
    { kind: 'note', text: t('inDigestAgain', again.count, again.of) },
    ...(people.length === 0 ? [] : [{ kind: 'table', title: '', table: { columns, rows: people.map((person) => rowOf(person, speech)) } } as const]),
  ];
}

function rowOf({ name, handle, url, sites, mentions, before, answered, waiting, tags }: MetPerson, speech: Speech): readonly DocumentCell[] {
  const { t, siteLabel } = speech.words;
  const withAt = handle === null || handle === name ? '' : ` (@${handle})`;
  const numbers = [mentions, before, answered, waiting].map((count) => ({ text: speech.number(count) }));
  return [{ text: name === null ? t('inDigestSomebody') : `${name}${withAt}`, link: url }, { text: sites.map(siteLabel).join(', ') }, ...numbers, { text: tags.join(', ') }];
}
