import { type DigestPlan, SECTION_IDS, type SectionId, type TemplateId } from './digest-plan.ts';
import type { PeriodChoice } from './period.ts';

/** What a template shows, in its order, and of which period. The other sections are there to be switched on. */
const TEMPLATES: Readonly<Record<TemplateId, { period: PeriodChoice; shown: readonly SectionId[] }>> = {
  weekly: { period: { kind: 'last week' }, shown: SECTION_IDS },
  // What it means and who waits comes first: it is read in a minute.
  crisis: { period: { kind: 'this week' }, shown: ['purposes', 'mentions', 'answers', 'top', 'voices'] },
  campaign: { period: { kind: 'this month' }, shown: ['mentions', 'top', 'voices', 'themes', 'people', 'competitors'] },
  'voice of customer': { period: { kind: 'last month' }, shown: ['voices', 'themes', 'mentions', 'purposes'] },
};

/** The plan that a template begins with. */
export function planOf(template: TemplateId): DigestPlan {
  const { period, shown } = TEMPLATES[template];
  const rest = SECTION_IDS.filter((id) => !shown.includes(id));
  const sections = [...shown.map((id) => ({ id, shown: true, words: '' })), ...rest.map((id) => ({ id, shown: false, words: '' }))];
  return { template, title: '', period, topics: 'all', sections, quotes: null, names: 'shown' };
}
