import type { Quote, VoicesSection } from '../../../digest/digest.ts';
import type { MessageKey } from '../digest-words.ts';
import type { Block, DocumentPost } from '../document.ts';
import { documentPost } from '../document-post.ts';
import type { Speech } from '../speech.ts';
import { cells, number, text } from './mentions.ts';

export const VOICE_WORD = { praise: 'inDigestPraise', complaint: 'inDigestComplaint', question: 'inDigestQuestion', idea: 'inDigestIdea' } as const satisfies Record<NonNullable<Quote['kind']>, MessageKey>;

export function voiceBlocks({ kinds, of, quotes }: VoicesSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  if (quotes.length === 0) return [{ kind: 'note', text: t('inDigestNoVoices') }];
  const hasGuess = kinds.some(({ guessed }) => guessed > 0) || quotes.some(({ by }) => by === 'machine');
  return [
    { kind: 'posts', title: '', posts: quotes.map((quote) => quotedPost(quote, speech)) },
    {
      kind: 'table',
      title: t('inDigestKinds'),
      table: {
        columns: [text(t('inDigestKind')), number(t('inDigestMentions')), number(t('inDigestShare')), number(t('inDigestGuessed'))],
        rows: kinds.map(({ kind, count, guessed }) => cells(t(VOICE_WORD[kind]), t('inDigestPart', count, of), speech.share({ count, of }), speech.number(guessed))),
      },
    },
    ...(hasGuess ? [{ kind: 'note', text: t('inDigestGuessNote') } as const] : []),
  ];
}

function quotedPost({ post, kind, by }: Quote, speech: Speech): DocumentPost {
  const { t } = speech.words;
  const label = kind === null ? '' : t(VOICE_WORD[kind]);
  return documentPost(post, speech, { label: by === 'machine' ? t('inDigestGuess', label) : label });
}
