import { useMemo, useState } from 'preact/hooks';
import type { Template } from '../../lib/model/template.ts';
import { now } from '../../lib/platform/clock.ts';
import { addTemplates, allTemplates, editTemplate, moveTemplate, removeTemplate, restoreTemplate, type TemplateText } from '../../lib/store/templates.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { TemplateText } from '../../lib/store/templates.ts';
export { isSameName } from '../../lib/store/templates.ts';

export interface TemplateActions {
  /** All of them or none; one of the same name gets the new text. */
  add(texts: readonly TemplateText[]): Promise<void>;
  edit(id: string, text: TemplateText): Promise<void>;
  /** To that place of the list, from 0. */
  move(id: string, to: number): Promise<void>;
  /** Resolves to what was removed, for `restore`. */
  remove(id: string): Promise<Template | undefined>;
  restore(template: Template): Promise<void>;
}

/** The saved replies in the user's order (null until read, `failed` if they cannot be), and what can be done with them. */
export function useTemplates(): { templates: readonly Template[] | null; failed: boolean; actions: TemplateActions } {
  const [failed, setFailed] = useState(false);
  const templates = useLiveQuery(allTemplates, [], () => setFailed(true)) ?? null;
  const actions = useMemo(
    (): TemplateActions => ({
      add: async (texts) => addTemplates(await openStore(), texts, () => crypto.randomUUID(), now()),
      edit: async (id, text) => editTemplate(await openStore(), id, text, now()),
      move: async (id, to) => moveTemplate(await openStore(), id, to),
      remove: async (id) => removeTemplate(await openStore(), id),
      restore: async (template) => restoreTemplate(await openStore(), template),
    }),
    [],
  );
  return { templates, failed, actions };
}
