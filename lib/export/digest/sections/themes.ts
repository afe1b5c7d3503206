import type { Theme, ThemesSection } from '../../../digest/digest.ts';
import type { Block, DocumentTable } from '../document.ts';
import type { Speech } from '../speech.ts';
import { cells, number, text } from './mentions.ts';

export function themeBlocks({ tags, phrases, read }: ThemesSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  if (tags.length + phrases.length === 0) return [{ kind: 'note', text: t('inDigestNoThemes') }];
  return [
    ...(tags.length === 0 ? [] : [{ kind: 'table', title: t('inDigestTags'), table: { ...themeTable(t('inDigestTag'), tags, speech), counted: tags.map(({ text: tag }) => ({ tag })) } } as const]),
    ...(phrases.length === 0 ? [] : [{ kind: 'table', title: t('inDigestPhrases'), table: themeTable(t('inDigestPhrase'), phrases, speech) } as const]),
    ...(read.count < read.of ? [{ kind: 'note', text: t('inDigestRead', read.count, read.of) } as const] : []),
  ];
}

function themeTable(named: string, themes: readonly Theme[], speech: Speech): DocumentTable {
  const { t } = speech.words;
  const part = (count: number, of: number | null) => (of === null || of === 0 ? speech.number(count) : t('inDigestPart', count, of));
  return {
    columns: [text(named), number(t('inDigestMentions')), number(t('inDigestBefore')), text(t('inDigestChange'))],
    rows: themes.map(({ text: theme, compared }) => cells(theme, part(compared.count, compared.seen), part(compared.before, compared.seenBefore), speech.change(compared))),
  };
}
