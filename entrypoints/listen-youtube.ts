import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { youtubeAdapter } from '../lib/sites/youtube/adapter.ts';

export default defineUnlistedScript(() => startListening(youtubeAdapter));
