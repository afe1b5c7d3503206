/** All that a search needs, apart: loaded when somebody looks for something. */
export { parseSearch } from '../../lib/search/parse-search.ts';
export { handlesBegun, searchNames } from '../../lib/store/search-names.ts';
