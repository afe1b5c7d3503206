import type { Site } from '../../lib/model/site.ts';
import { ANY_PAGE, TAUGHT_SITE } from '../../lib/sites/catalog.ts';

/** Where no reader of the catalogue's is for the page, a person can show how it is read, or show it again. */
export function mayBeTaught({ id }: Site): boolean {
  return id === ANY_PAGE.id || isTaught({ id });
}

export function isTaught({ id }: Pick<Site, 'id'>): boolean {
  return id === TAUGHT_SITE.id;
}
