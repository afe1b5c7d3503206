import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { glassdoorAdapter } from '../lib/sites/glassdoor/adapter.ts';

export default defineUnlistedScript(() => startListening(glassdoorAdapter));
