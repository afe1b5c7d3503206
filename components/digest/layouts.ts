import { type DigestPlan, NAME_RULES, SECTION_IDS, TEMPLATE_IDS, type TemplateId } from '../../lib/digest/digest-plan.ts';
import { planOf } from '../../lib/digest/templates.ts';
import type { DigestLayout, DigestSettings } from '../../lib/platform/digest-settings.ts';
import { periodOf } from './digest-query.ts';

/** What a digest is made like: a layout as it was kept, made sure of. */
export interface Layout extends Pick<DigestPlan, 'template' | 'period' | 'names'> {
  /** Of one that comes with Earshot, its template's. */
  id: string;
  /** '' = the template's. */
  name: string;
  /** Each once. */
  sections: readonly Pick<DigestPlan['sections'][number], 'id' | 'shown'>[];
}

/** Those that come with Earshot, as the user arranged them, then the user's own. */
export function layoutsOf({ layouts }: DigestSettings): readonly Layout[] {
  const own = layouts.filter(({ id }) => !isTemplate(id));
  return [...TEMPLATE_IDS.map((id) => layoutOf(layouts.find((one) => one.id === id), id)), ...own.map((one) => layoutOf(one, isTemplate(one.base) ? one.base : 'weekly'))];
}

/** The layout that is asked for, or was used last; the first where there is none such. */
export function chosenLayout(all: readonly Layout[], asked: string, last: string): Layout {
  return all.find(({ id }) => id === asked) ?? all.find(({ id }) => id === last) ?? all[0]!;
}

/** Those kept, with this one in its place or behind them. */
export function withLayout(layouts: readonly DigestLayout[], one: DigestLayout): readonly DigestLayout[] {
  return layouts.some(({ id }) => id === one.id) ? layouts.map((other) => (other.id === one.id ? one : other)) : [...layouts, one];
}

/** So many places further down; the ends hold. */
export function movedSection(sections: Layout['sections'], id: string, by: number): Layout['sections'] {
  const from = sections.findIndex((section) => section.id === id);
  const to = Math.min(Math.max(from + by, 0), sections.length - 1);
  const others = sections.filter((section) => section.id !== id);
  return from < 0 ? sections : [...others.slice(0, to), sections[from]!, ...others.slice(to)];
}

export function isTemplate(id: string): id is TemplateId {
  return TEMPLATE_IDS.some((one) => one === id);
}

/** What a version before kept may lack a section, and one after it may have more. */
function layoutOf(kept: DigestLayout | undefined, template: TemplateId): Layout {
  const usual = planOf(template);
  const known = (kept?.sections ?? []).flatMap(({ id, shown }) => SECTION_IDS.filter((one) => one === id).map((one) => ({ id: one, shown })));
  const rest = usual.sections.filter(({ id }) => known.every((section) => section.id !== id)).map(({ id, shown }) => ({ id, shown }));
  return {
    id: kept?.id ?? template,
    name: kept?.name ?? '',
    template,
    period: periodOf(kept?.period ?? '') ?? usual.period,
    names: NAME_RULES.find((rule) => rule === kept?.names) ?? usual.names,
    sections: [...new Map([...known, ...rest].map((section) => [section.id, section])).values()],
  };
}
