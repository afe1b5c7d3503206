import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { instagramAdapter } from '../lib/sites/instagram/adapter.ts';

export default defineUnlistedScript(() => startListening(instagramAdapter));
