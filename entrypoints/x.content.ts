import { defineContentScript } from 'wxt/utils/define-content-script';
import { startListening } from '../lib/listen/start.ts';
import { xAdapter } from '../lib/sites/x/adapter.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startListening(xAdapter),
});
