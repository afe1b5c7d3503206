import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTaught } from '../lib/listen/start-taught.ts';
import { adapterOf } from '../lib/sites/taught/adapter.ts';

export default defineUnlistedScript(() => void startTaught(adapterOf));
