import { peakOf } from '../insight/peak-of.ts';
import type { VoiceKind } from '../insight/voice-of.ts';
import type { Purpose } from '../model/topic.ts';
import type { AnswersSection, Finding, MentionsSection, ThemesSection } from './digest.ts';
import type { VoiceNumbers } from './voice-numbers.ts';

/** The numbers of one purpose's mentions. */
export interface PurposeNumbers {
  mentions: MentionsSection;
  answers: AnswersSection;
  voices: VoiceNumbers;
  /** null: not asked for. */
  themes: ThemesSection | null;
}

/** On fewer mentions nothing rests but what is to be done. */
const FEWEST = 5;
const MOST_THEMES = 3;

/** What each purpose asks of its mentions, in the order in which it asks. */
const QUESTIONS: Readonly<Record<Purpose, readonly ((numbers: PurposeNumbers) => readonly Finding[])[]>> = {
  care: [waiting, answered, median, voices('complaint', 'complaints')],
  crisis: [peak, voices('complaint', 'complaints'), widest, waiting],
  insight: [risenThemes, voices('question', 'questions'), voices('idea', 'ideas'), voices('complaint', 'complaints')],
  leads: [openQuestions, firstMet, waiting],
  advocates: [voices('praise', 'praise'), praisedAgain, metAgain],
  partners: [metAgain, firstMet, waiting],
  reputation: [voices('praise', 'praise'), voices('complaint', 'complaints'), rating, peak],
};

export function findingsFor(purpose: Purpose, numbers: PurposeNumbers): readonly Finding[] {
  const { count } = numbers.mentions.all;
  if (count >= FEWEST) return QUESTIONS[purpose].flatMap((question) => question(numbers));
  return [{ id: 'too few', count, of: FEWEST }, ...(numbers.answers.open.count > 0 ? waiting(numbers) : [])];
}

function waiting({ mentions, answers: { open } }: PurposeNumbers): readonly Finding[] {
  if (open.count === 0) return [{ id: 'no one waits', count: 0, of: mentions.all.count }];
  return [{ id: open.late > 0 ? 'late' : 'no one late', count: open.late, of: open.count }];
}

function answered({ answers }: PurposeNumbers): readonly Finding[] {
  return answers.answered.of === 0 ? [] : [{ id: 'answered', ...answers.answered }];
}

function median({ answers: { times } }: PurposeNumbers): readonly Finding[] {
  return times === null ? [] : [{ id: 'median', count: times.answers, of: times.answers, ms: times.median }];
}

function voices(kind: VoiceKind, id: 'complaints' | 'praise' | 'questions' | 'ideas'): (numbers: PurposeNumbers) => readonly Finding[] {
  return (numbers) => [{ id, count: numbers.voices.kinds[kind], of: numbers.mentions.all.count }];
}

function openQuestions({ voices: { kinds, openQuestions: open } }: PurposeNumbers): readonly Finding[] {
  return [{ id: 'open questions', count: open, of: kinds.question }];
}

function firstMet({ voices: { firstMet: part } }: PurposeNumbers): readonly Finding[] {
  return part.of === 0 ? [] : [{ id: 'first met', ...part }];
}

function metAgain({ voices: { metAgain: part } }: PurposeNumbers): readonly Finding[] {
  return part.of === 0 ? [] : [{ id: 'met again', ...part }];
}

function praisedAgain({ voices: { praisedAgain: part } }: PurposeNumbers): readonly Finding[] {
  return part.of === 0 ? [] : [{ id: 'repeated praise', ...part }];
}

function rating({ voices: { ratings } }: PurposeNumbers): readonly Finding[] {
  return ratings.count === 0 ? [] : [{ id: 'rating', count: Math.round(ratings.mean * 100), of: ratings.count }];
}

function widest({ voices: { widest: complaint } }: PurposeNumbers): readonly Finding[] {
  return complaint === null ? [] : [{ id: 'widest', count: complaint.views, of: complaint.views, text: complaint.site }];
}

function peak({ mentions: { step, days } }: PurposeNumbers): readonly Finding[] {
  const found = step === 'day' ? peakOf(days.map(({ count }) => count)) : null;
  if (found === null) return [];
  return [{ id: found.isTelling ? 'peak' : 'no peak', count: found.count, of: Math.round(found.usual * 10) / 10, ms: days[found.index]!.from }];
}

function risenThemes({ themes }: PurposeNumbers): readonly Finding[] {
  const risen = [...(themes?.tags ?? []), ...(themes?.phrases ?? [])].filter(({ compared }) => compared.difference === 'more');
  return risen.slice(0, MOST_THEMES).map(({ text, compared: { count, before } }) => ({ id: 'risen theme', count, of: before, text }));
}
