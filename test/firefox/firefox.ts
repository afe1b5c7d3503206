import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Marionette, MarionetteError } from './marionette.ts';
import { serveWeb, type ServedWeb } from './served-web.ts';

/** Milliseconds to wait for a condition before the test is told that it does not come. */
const PATIENCE = 60_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A real Firefox, headless, in a profile of its own, whose whole web is what the test serves. */
export class Firefox implements AsyncDisposable {
  readonly web: ServedWeb;
  private readonly marionette: Marionette;
  private readonly child: ChildProcess;
  private readonly profile: string;

  private constructor(child: ChildProcess, profile: string, web: ServedWeb, marionette: Marionette) {
    this.child = child;
    this.profile = profile;
    this.web = web;
    this.marionette = marionette;
  }

  static async launch(executable: string): Promise<Firefox> {
    const web = await serveWeb();
    const profile = mkdtempSync(join(tmpdir(), 'earshot-firefox-'));
    writeFileSync(join(profile, 'user.js'), Object.entries(preferences(web.port)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
    const child = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '-profile', profile, 'about:blank'], {
      stdio: 'ignore',
      // Under root a HOME of somebody else's makes Firefox refuse to start.
      env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const marionette = await Marionette.connect(await until('Firefox to listen', () => marionettePort(child, profile)));
    const firefox = new Firefox(child, profile, web, marionette);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return firefox;
  }

  /** Installs an unpacked extension until the browser ends; returns the host of its pages. */
  async install(folder: string): Promise<string> {
    const { value: id } = (await this.marionette.send('Addon:Install', { path: folder, temporary: true })) as { value: string };
    return this.inBrowser<string>('return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;', id);
  }

  async open(address: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url: address });
  }

  /** Opens a tab and goes to it; returns its handle. */
  async newTab(): Promise<string> {
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    await this.goTo(handle);
    return handle;
  }

  async goTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
  }

  /** Closes the present tab and goes to the first of those left. */
  async closeTab(): Promise<void> {
    const [first] = (await this.marionette.send('WebDriver:CloseWindow')) as string[];
    if (first !== undefined) await this.goTo(first);
  }

  /** Goes to the tab that shows this address, once there is one. */
  async toTab(address: string): Promise<void> {
    await until(`a tab with ${address}`, async () => {
      for (const handle of (await this.marionette.send('WebDriver:GetWindowHandles')) as string[]) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle });
        if ((await this.address()) === address) return true;
      }
      return null;
    });
  }

  async address(): Promise<string> {
    return ((await this.marionette.send('WebDriver:GetCurrentURL')) as { value: string }).value;
  }

  /** Runs the body of an async function in the page, beside its scripts; `page` is the page's own window. */
  inPage<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.run<T>(`const page = window.wrappedJSObject ?? window; ${body}`, args);
  }

  /** The same with the browser's own rights, which look into closed shadow roots. */
  inPageAsBrowser<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.run<T>(body, args, 'system');
  }

  /** The same in the browser itself. */
  inBrowser<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.inChrome(() => this.run<T>(body, args));
  }

  /** Errors in the browser's console since the last call about scripts of these hosts, in whatever world; not Firefox's own remark that a page went while a call was under way. */
  async takeErrors(...hosts: readonly string[]): Promise<string[]> {
    const lines = await this.inBrowser<string[]>(`
      const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && (message.flags & Ci.nsIScriptError.warningFlag) === 0);
      Services.console.reset();
      return errors.map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage);`);
    return lines.filter((line) => hosts.some((host) => line.includes(host)) && !/Promise (resolved|rejected) (while context is inactive|after context unloaded)/.test(line));
  }

  /** Clicks the first element that the XPath finds, as a person does, once it is there. */
  async click(xpath: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementClick', { id: await this.element(xpath) });
  }

  async type(xpath: string, text: string): Promise<void> {
    await this.marionette.send('WebDriver:ElementSendKeys', { id: await this.element(xpath), text });
  }

  /** Chooses a file in the page's only field for one. */
  async choose(name: string, contents: Uint8Array | string): Promise<void> {
    await this.inPage(
      `const input = page.document.querySelector('input[type=file]');
      const chosen = new page.DataTransfer();
      chosen.items.add(new page.File([Uint8Array.from(atob(arguments[1]), (letter) => letter.charCodeAt(0))], arguments[0]));
      input.files = chosen.files;
      input.dispatchEvent(new page.Event('change', { bubbles: true }));`,
      name,
      Buffer.from(contents).toString('base64'),
    );
  }

  /** The file that the page saved, once it lies there whole; the browser's list of what was saved forgets it. */
  async takeDownload(): Promise<{ name: string; contents: Buffer }> {
    const path = await this.waitInBrowser<string>('a file to be saved', `
      const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
      const list = await Downloads.getList(Downloads.ALL);
      const [download] = await list.getAll();
      if (!download?.succeeded) return null;
      await list.remove(download);
      return download.target.path;`);
    return { name: basename(path), contents: readFileSync(path) };
  }

  /** Presses keys all together, as WebDriver writes them: the browser hears them before the page does. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.inChrome(() => this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] }));
  }

  /** Waits until the script's body gives something that is neither null nor false, and returns that. */
  waitInPage<T>(what: string, body: string, ...args: readonly unknown[]): Promise<T> {
    return until(what, () => this.inPage<T | null | false>(body, ...args));
  }

  /** The same with the browser's own rights. */
  waitInPageAsBrowser<T>(what: string, body: string, ...args: readonly unknown[]): Promise<T> {
    return until(what, () => this.inPageAsBrowser<T | null | false>(body, ...args));
  }

  /** The same in the browser itself. */
  waitInBrowser<T>(what: string, body: string, ...args: readonly unknown[]): Promise<T> {
    return until(what, () => this.inBrowser<T | null | false>(body, ...args));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null) {
      await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.child.kill());
      await ended;
    }
    this.marionette.close();
    await this.web.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async inChrome<T>(act: () => Promise<T>): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  private async element(xpath: string): Promise<string> {
    return until(xpath, async () => {
      try {
        const { value } = (await this.marionette.send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as { value: Record<string, string> };
        return value[ELEMENT] ?? null;
      } catch (error) {
        if (error instanceof MarionetteError && error.kind === 'no such element') return null;
        throw error;
      }
    });
  }

  private async run<T>(body: string, args: readonly unknown[], sandbox = 'default'): Promise<T> {
    const script = `const given = [...arguments];
      const give = given.pop();
      (async function () { ${body} }).apply(null, given).then((value) => give({ value }), (error) => give({ error: String(error) }));`;
    const { value } = (await this.marionette.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true, sandbox })) as { value: { value?: T; error?: string } };
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as T;
  }
}

/** Everything through our proxy, no prompt for what a click asks for, and nothing of Firefox's own errands. */
function preferences(proxyPort: number): Record<string, string | number | boolean> {
  return {
    // 0: a free port, written into the profile.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
}

function marionettePort(child: ChildProcess, profile: string): number | null {
  if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode} before it listened`);
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || null;
  } catch {
    return null;
  }
}

async function until<T>(what: string, look: () => T | null | false | Promise<T | null | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== false && seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE / 1_000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
