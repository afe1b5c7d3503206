import { browser, type Permissions } from './browser.ts';

/** A permission of its own: asked for when reminders are switched on, and never before. */
const PERMISSION: Permissions.Permissions = { permissions: ['notifications'] };

export interface Notice {
  title: string;
  message: string;
}

/** Asks the user; must be called straight from a click. false = refused. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Shows a notification under a name; one of the same name takes the other's place, so that told twice is told once. */
export async function notify(name: string, { title, message }: Notice): Promise<void> {
  await browser.notifications.create(name, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}

/** Whether it stands on the screen, or in the system's list. */
export async function isNotified(name: string): Promise<boolean> {
  return name in (await browser.notifications.getAll());
}

/** Calls back with the name of a notification that was pressed; it is taken away. */
export function onNotificationPressed(listener: (name: string) => void): void {
  const listen = () => {
    // Without the permission there is no such API yet.
    if (browser.notifications === undefined || browser.notifications.onClicked.hasListener(pressed)) return;
    browser.notifications.onClicked.addListener(pressed);
  };
  const pressed = (name: string) => {
    void browser.notifications.clear(name);
    listener(name);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
