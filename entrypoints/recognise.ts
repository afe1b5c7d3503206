import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '../lib/listen/recognise.ts';

/** Its value is the id of the software the page runs on, for the popup that asks; null = none with a reader. */
export default defineUnlistedScript(() => recognise(document));
