import type { Template } from '../../lib/model/template.ts';
import { now } from '../../lib/platform/clock.ts';
import { templateFileOf } from '../../lib/store/template-file.ts';

export { type TemplateFileFault, templatesOfFile } from '../../lib/store/template-file.ts';

/** Saved replies as a file to keep or to hand on, and what it is called. */
export function templateFile(templates: readonly Template[]): { blob: Blob; name: string } {
  const at = new Date(now()).toISOString();
  return { blob: new Blob([templateFileOf(templates, at)], { type: 'application/json' }), name: `earshot-replies-${at.slice(0, 10)}.json` };
}
