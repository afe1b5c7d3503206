import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { smfAdapter } from '../lib/sites/smf/adapter.ts';

export default defineUnlistedScript(() => startListening(smfAdapter));
