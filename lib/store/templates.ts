import { type Template, TEMPLATE_LIMITS } from '../model/template.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** What a person writes of a template. */
export type TemplateText = Pick<Template, 'name' | 'text'>;

/** More than anyone writes. */
export class TooManyTemplates extends Error {
  override name = 'TooManyTemplates';
}

/** All of them, in the user's order. */
export async function allTemplates(db: EarshotDatabase): Promise<Template[]> {
  return (await db.templates.toArray()).sort((a, b) => a.position - b.position);
}

/**
 * Adds templates behind those that are there: all of them or none. One of the same name gets the new text and keeps its
 * place. Rejects with TooManyTemplates.
 */
export async function addTemplates(db: EarshotDatabase, texts: readonly TemplateText[], newId: () => string, now: EpochMs): Promise<void> {
  await db.transaction('rw', db.templates, async () => {
    const templates = await allTemplates(db);
    for (const { name, text } of texts) {
      const same = templates.find((one) => isSameName(one, { name }));
      if (same === undefined) templates.push({ id: newId(), name, text, position: templates.length, createdAt: now, updatedAt: now });
      else Object.assign(same, { text, updatedAt: now });
    }
    if (templates.length > TEMPLATE_LIMITS.templates) throw new TooManyTemplates(`${templates.length} templates`);
    await db.templates.bulkPut(placed(templates));
  });
}

export async function editTemplate(db: EarshotDatabase, id: string, { name, text }: TemplateText, now: EpochMs): Promise<void> {
  await db.templates.update(id, { name, text, updatedAt: now });
}

/** Changes the place of one among all; a place beyond the ends is the end. */
export async function moveTemplate(db: EarshotDatabase, id: string, to: number): Promise<void> {
  await db.transaction('rw', db.templates, async () => {
    const templates = await allTemplates(db);
    const moved = templates.find((one) => one.id === id);
    if (moved === undefined) return;
    await db.templates.bulkPut(placed(templates.filter((one) => one !== moved).toSpliced(Math.max(0, to), 0, moved)));
  });
}

/** Returns what was removed, for `restoreTemplate`. */
export function removeTemplate(db: EarshotDatabase, id: string): Promise<Template | undefined> {
  return db.transaction('rw', db.templates, async () => {
    const template = await db.templates.get(id);
    await db.templates.delete(id);
    return template;
  });
}

export async function restoreTemplate(db: EarshotDatabase, template: Template): Promise<void> {
  await db.transaction('rw', db.templates, async () => {
    await db.templates.put(template);
    await db.templates.bulkPut(placed((await allTemplates(db)).filter(({ id }) => id !== template.id).toSpliced(template.position, 0, template)));
  });
}

/** Names that differ only in case are the same name. */
export function isSameName(one: Pick<Template, 'name'>, other: Pick<Template, 'name'>): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

function placed(templates: readonly Template[]): Template[] {
  return templates.map((template, position) => ({ ...template, position }));
}
