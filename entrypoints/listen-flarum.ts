import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { flarumAdapter } from '../lib/sites/flarum/adapter.ts';

export default defineUnlistedScript(() => startListening(flarumAdapter));
