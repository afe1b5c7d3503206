import { defineContentScript } from 'wxt/utils/define-content-script';
import { startListening } from '../lib/listen/start.ts';
import { youtubeAdapter } from '../lib/sites/youtube/adapter.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startListening(youtubeAdapter),
});
