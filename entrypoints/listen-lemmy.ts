import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { lemmyAdapter } from '../lib/sites/lemmy/adapter.ts';

export default defineUnlistedScript(() => startListening(lemmyAdapter));
