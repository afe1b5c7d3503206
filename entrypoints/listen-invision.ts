import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { invisionAdapter } from '../lib/sites/invision/adapter.ts';

export default defineUnlistedScript(() => startListening(invisionAdapter));
