import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { trustpilotAdapter } from '../lib/sites/trustpilot/adapter.ts';

export default defineUnlistedScript(() => startListening(trustpilotAdapter));
