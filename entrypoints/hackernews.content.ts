import { defineContentScript } from 'wxt/utils/define-content-script';
import { startListening } from '../lib/listen/start.ts';
import { hackernewsAdapter } from '../lib/sites/hackernews/adapter.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startListening(hackernewsAdapter),
});
