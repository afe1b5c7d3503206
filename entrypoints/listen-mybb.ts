import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { mybbAdapter } from '../lib/sites/mybb/adapter.ts';

export default defineUnlistedScript(() => startListening(mybbAdapter));
