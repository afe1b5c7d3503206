import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { devtoAdapter } from '../lib/sites/devto/adapter.ts';

export default defineUnlistedScript(() => startListening(devtoAdapter));
