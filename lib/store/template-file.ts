import * as z from 'zod/mini';
import { type Template, TEMPLATE_LIMITS } from '../model/template.ts';
import { isSameName, type TemplateText } from './templates.ts';

/** Why a file of templates cannot be taken in. The words are the page's. */
export type TemplateFileFault =
  | { why: 'no-json' | 'no-template-file' | 'too-new' | 'too-big' | 'empty' }
  /** `place` names the template, counted from one, and `field` what is wrong in it; '' = it is no template at all. */
  | { why: 'bad-template'; place: number; field: string }
  /** A second one of the same name. */
  | { why: 'twice'; place: number };

const VERSION = 1;
/** UTF-16 units: as many as the limits of each template allow, and room for JSON. */
const LONGEST = 2 * TEMPLATE_LIMITS.templates * TEMPLATE_LIMITS.text;

const filedTemplate = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(TEMPLATE_LIMITS.name)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(TEMPLATE_LIMITS.text)),
});

const templateFile = z.object({ earshot: z.literal('templates'), version: z.int().check(z.gte(1)), templates: z.array(z.unknown()).check(z.maxLength(TEMPLATE_LIMITS.templates)) });

/** The templates as the text of a file. `at`: when, ISO 8601. */
export function templateFileOf(templates: readonly Template[], at: string): string {
  return `${JSON.stringify({ earshot: 'templates', version: VERSION, exportedAt: at, templates: templates.map(({ name, text }) => ({ name, text })) }, null, 2)}\n`;
}

/** The templates that a file holds, or everything that is wrong with it: it is taken whole or not at all. */
export function templatesOfFile(file: string): { templates: readonly TemplateText[]; faults: readonly TemplateFileFault[] } {
  const no = (...faults: readonly TemplateFileFault[]) => ({ templates: [], faults });
  if (file.length > LONGEST) return no({ why: 'too-big' });
  const json = parsedJson(file);
  if (json === undefined) return no({ why: 'no-json' });
  const read = templateFile.safeParse(json);
  if (!read.success) return no({ why: 'no-template-file' });
  if (read.data.version > VERSION) return no({ why: 'too-new' });
  const checked = read.data.templates.map((template) => filedTemplate.safeParse(template));
  const faults = checked.flatMap((one, index): TemplateFileFault[] => (one.success ? [] : [{ why: 'bad-template', place: index + 1, field: String(one.error.issues[0]?.path[0] ?? '') }]));
  if (faults.length > 0) return no(...faults);
  const templates = checked.flatMap((one) => (one.success ? [one.data] : []));
  const twice = templates.findIndex((template, index) => templates.slice(0, index).some((before) => isSameName(before, template)));
  if (twice !== -1) return no({ why: 'twice', place: twice + 1 });
  return templates.length === 0 ? no({ why: 'empty' }) : { templates, faults: [] };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
