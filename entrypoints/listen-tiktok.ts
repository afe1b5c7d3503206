import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { tiktokAdapter } from '../lib/sites/tiktok/adapter.ts';

export default defineUnlistedScript(() => startListening(tiktokAdapter));
