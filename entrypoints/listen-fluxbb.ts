import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { fluxbbAdapter } from '../lib/sites/fluxbb/adapter.ts';

export default defineUnlistedScript(() => startListening(fluxbbAdapter));
