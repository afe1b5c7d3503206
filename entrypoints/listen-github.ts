import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { githubAdapter } from '../lib/sites/github/adapter.ts';

export default defineUnlistedScript(() => startListening(githubAdapter));
