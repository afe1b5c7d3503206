import { defineContentScript } from 'wxt/utils/define-content-script';
import { startListening } from '../lib/listen/start.ts';
import { redditAdapter } from '../lib/sites/reddit/adapter.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startListening(redditAdapter),
});
