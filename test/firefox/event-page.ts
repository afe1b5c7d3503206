import type { Firefox } from './firefox.ts';

/** Firefox's background: an event page that the browser stops when nothing happens. Seen and stopped from the browser itself. */
export class EventPage {
  private readonly firefox: Firefox;
  private readonly host: string;

  constructor(firefox: Firefox, host: string) {
    this.firefox = firefox;
    this.host = host;
  }

  /** Milliseconds without an event after which it is stopped; the browser's own default is 30 s. */
  async idleAfter(ms: number): Promise<void> {
    await this.firefox.inBrowser('Services.prefs.setIntPref("extensions.background.idle.timeout", arguments[0])', ms);
  }

  /** Waits until the browser has stopped it by itself. */
  async asleep(): Promise<void> {
    await this.firefox.waitInBrowser('the event page to be stopped', `${EXTENSION} return extension.backgroundState === "stopped"`, this.host);
  }

  /** Begins to count how often the browser starts it; `starts` tells. */
  async countStarts(): Promise<void> {
    await this.firefox.inBrowser(`${EXTENSION} extension.startsSeen = 0; extension.on('background-script-started', () => { extension.startsSeen += 1; })`, this.host);
  }

  starts(): Promise<number> {
    return this.firefox.inBrowser<number>(`${EXTENSION} return extension.startsSeen`, this.host);
  }
}

const EXTENSION = 'const { extension } = WebExtensionPolicy.getByHostname(arguments[0]);';
