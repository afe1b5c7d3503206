import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { vbulletinAdapter } from '../lib/sites/vbulletin/adapter.ts';

export default defineUnlistedScript(() => startListening(vbulletinAdapter));
