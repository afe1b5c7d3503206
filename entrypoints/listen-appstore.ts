import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { appstoreAdapter } from '../lib/sites/appstore/adapter.ts';

export default defineUnlistedScript(() => startListening(appstoreAdapter));
