import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startListening } from '../lib/listen/start.ts';
import { telegramAdapter } from '../lib/sites/telegram/adapter.ts';

export default defineUnlistedScript(() => startListening(telegramAdapter));
