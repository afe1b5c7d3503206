import type { SiteId } from './site.ts';

/** An account of the brand's own, where it is one. */
export interface OwnHandle {
  /** A site; of software that runs on any host, the host. */
  place: SiteId | string;
  /** As its site tells it, without `@`. */
  handle: string;
}

/** A handle out of what people type or paste for it: `@name`, `u/name`, the address of a profile. '' = none. */
export function tidyHandle(raw: string): string {
  const path = raw.trim().replace(/^https?:\/\/[^/]+\/|[?#].*$/gs, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^@+/, '').slice(0, 100);
}

/** The handles of a place; a host with or without `www.`. */
export function handlesAt(handles: readonly OwnHandle[], place: string): readonly string[] {
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  return handles.filter((own) => bare(own.place) === bare(place)).map(({ handle }) => handle);
}
