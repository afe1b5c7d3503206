import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { linkedinAdapter } from '../lib/sites/linkedin/adapter.ts';

export default defineUnlistedScript(() => startListening(linkedinAdapter));
