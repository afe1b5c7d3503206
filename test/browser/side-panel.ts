import type { CDPSession, Page } from 'playwright-core';
import type { Earshot } from './earshot.ts';

/** The browser's own side panel with Earshot in it: Playwright knows tabs alone. */
export interface OpenPanel {
  evaluate<T>(expression: string): Promise<T>;
  /** A key of a letter or a digit, as from the keyboard. */
  press(key: string): Promise<void>;
}

/** Finds the side panel that was opened, and waits for what it shows. `page`: any tab, for its session. */
export async function sidePanelOf(earshot: Earshot, page: Page): Promise<OpenPanel> {
  const session = await earshot.context.newCDPSession(page);
  const targetId = await panelTarget(session, earshot.id);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const send = (method: string, params: object = {}) => {
    last += 1;
    const id = last;
    return new Promise<Record<string, unknown>>((resolve, reject) => {
      const hear = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown>; error?: { message: string } };
        if (from !== sessionId || answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error === undefined) resolve(answer.result ?? {});
        else reject(new Error(answer.error.message));
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  };
  return {
    async evaluate<T>(expression: string) {
      const { result } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as { result: { value: T } };
      return result.value;
    },
    async press(key) {
      const code = /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
    },
  };
}

async function panelTarget(session: CDPSession, id: string): Promise<string> {
  for (let left = 100; left > 0; left -= 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/sidepanel.html`));
    if (target !== undefined) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No side panel was opened.');
}
