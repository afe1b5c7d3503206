import { type Placeholder, PLACEHOLDERS } from '../model/template.ts';

/** What a mention fills in; what is left out is missing. */
export type TemplateValues = Partial<Record<Placeholder, string>>;

export interface FilledTemplate {
  text: string;
  /** Placeholders that found no value, each once. */
  missing: readonly Placeholder[];
}

const IN_BRACES = /\{\s*([\p{L}\p{N}_-]+)\s*\}/gu;

/**
 * The text of a template with its placeholders filled. Where a value is missing, `gapOf` says what stands there instead,
 * for whoever sends it to see. What a value holds is never filled in turn.
 */
export function fillTemplate(text: string, values: TemplateValues, gapOf: (placeholder: Placeholder) => string): FilledTemplate {
  const missing = new Set<Placeholder>();
  const filled = text.replace(IN_BRACES, (found, name: string) => {
    const placeholder = placeholderOf(name);
    if (placeholder === undefined) return found;
    const value = (values[placeholder] ?? '').trim();
    if (value !== '') return value;
    missing.add(placeholder);
    return gapOf(placeholder);
  });
  return { text: filled, missing: [...missing] };
}

/** Names in braces that nothing fills, as they are written, each once. */
export function unknownPlaceholders(text: string): string[] {
  return [...new Set([...text.matchAll(IN_BRACES)].map(([found]) => found).filter((found) => placeholderOf(found.slice(1, -1).trim()) === undefined))];
}

function placeholderOf(name: string): Placeholder | undefined {
  return PLACEHOLDERS.find((one) => one === name.toLowerCase());
}
