import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { tripadvisorAdapter } from '../lib/sites/tripadvisor/adapter.ts';

export default defineUnlistedScript(() => startListening(tripadvisorAdapter));
