import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { slashdotAdapter } from '../lib/sites/slashdot/adapter.ts';

export default defineUnlistedScript(() => startListening(slashdotAdapter));
