/** A tag as people mean it: trimmed, inner white space one blank, no leading '#', no ';' (the separator of exports), at most 60 units; '' is none. */
export function tidyTag(raw: string): string {
  return raw.replace(/;/g, ' ').replace(/\s+/g, ' ').trim().replace(/^#+\s*/, '').slice(0, 60).trim();
}
