import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teach } from '../lib/teach/teach.ts';

/** Runs in a tab when the user asks to teach Earshot its site. */
export default defineUnlistedScript(() => teach(document));
