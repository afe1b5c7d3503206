import { pageAddress } from '../model/page-address.ts';

/** An address for comparison: whatever the scheme, the host's skin, a slash at the end and the order of the query; a place within the page counts. */
export function addressOf(url: string): string {
  const [page = '', ...place] = url.split('#');
  return [pageAddress(page) ?? page, ...place].join('#');
}
