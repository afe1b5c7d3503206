import { defineContentScript } from 'wxt/utils/define-content-script';
import { startListening } from '../lib/listen/start.ts';
import { linkedinAdapter } from '../lib/sites/linkedin/adapter.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startListening(linkedinAdapter),
});
