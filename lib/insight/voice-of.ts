import type { Mention } from '../model/mention.ts';
import { tagIdOf } from '../model/tag.ts';

/** What somebody's words are to the brand. */
export const VOICE_KINDS = ['praise', 'complaint', 'question', 'idea'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** What tells: the user's tag or judgement, the author's own stars or form, or a machine's guess. Surest first. */
export const VOICE_SOURCES = ['tag', 'person', 'author', 'machine'] as const;
export type VoiceSource = (typeof VOICE_SOURCES)[number];

export interface Voice {
  kind: VoiceKind;
  by: VoiceSource;
}

/** Tags that say so, in the languages that Earshot speaks; what people call it, and what its first tags are called. */
const TAGS: Readonly<Record<VoiceKind, string>> = {
  praise: 'praise,love,compliment,testimonial,kudos,positive,happy customer,lob,begeistert,positiv,éloge,compliment,positif,elogio,positivo,felicitación,称賛,好評,ほめ言葉,مديح,إيجابي',
  complaint: 'complaint,bug,problem,issue,defect,negative,angry,refund,beschwerde,fehler,kritik,negativ,réclamation,plainte,problème,négatif,queja,problema,negativo,reclamação,reclamación,苦情,不満,不具合,شكوى,مشكلة,سلبي',
  question: 'question,help,how-to,support,frage,hilfe,pregunta,ayuda,duda,pergunta,dúvida,ajuda,質問,سؤال,مساعدة',
  idea: 'idea,suggestion,feature request,feature,wish,idee,vorschlag,wunsch,idée,souhait,sugerencia,deseo,sugestão,ideia,アイデア,要望,提案,فكرة,اقتراح',
};
const KIND_OF_TAG = new Map(VOICE_KINDS.flatMap((kind) => TAGS[kind].split(',').map((tag) => [tagIdOf(tag), kind] as const)));

/** As judgements name them, a person's or a machine's. */
const KIND_OF_LABEL: Readonly<Record<string, VoiceKind>> = { positive: 'praise', negative: 'complaint', praise: 'praise', complaint: 'complaint', question: 'question', idea: 'idea' };

/** A sign that asks, at the end of a sentence: `?`, `؟`, `？`. */
const ASKS = /[?؟？](?=[\s"'”’»)」』]|$)/;
const ADDRESS = /https?:\/\/\S+/g;

/** What it stands for and what tells, the surest source first; null: nothing does. */
export function voiceOf({ tags, sentiment, intent, post }: Pick<Mention, 'tags' | 'sentiment' | 'intent' | 'post'>): Voice | null {
  for (const tag of tags) {
    const kind = KIND_OF_TAG.get(tagIdOf(tag));
    if (kind !== undefined) return { kind, by: 'tag' };
  }
  const verdicts = [intent, sentiment].filter((verdict) => verdict !== null);
  const judged = verdicts.flatMap(({ label, by }) => (KIND_OF_LABEL[label] === undefined ? [] : [{ kind: KIND_OF_LABEL[label], by }]));
  const own = judged.find(({ by }) => by === 'person');
  if (own !== undefined) return own;
  const { rating, kind, text } = post;
  if (rating !== null && rating.best > 0) {
    const part = rating.value / rating.best;
    // Three stars of five are neither.
    if (part >= 0.8) return { kind: 'praise', by: 'author' };
    if (part <= 0.4) return { kind: 'complaint', by: 'author' };
  }
  if (kind === 'question') return { kind: 'question', by: 'author' };
  const [guess] = judged;
  if (guess !== undefined) return guess;
  return (text.includes('?') || text.includes('؟') || text.includes('？')) && ASKS.test(text.replace(ADDRESS, '')) ? { kind: 'question', by: 'machine' } : null;
}
