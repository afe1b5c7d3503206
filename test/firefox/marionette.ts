import { connect, type Socket } from 'node:net';

/** A command that Firefox refused; `kind` is WebDriver's name of the error, such as `no such element`. */
export class MarionetteError extends Error {
  readonly kind: string;

  constructor(kind: string, message: string) {
    super(`${kind}: ${message}`);
    this.kind = kind;
  }
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Firefox's own remote control over plain TCP: each message is its length in bytes, a colon, and JSON. Unlike WebDriver
 * BiDi it also opens `moz-extension://` pages and runs scripts in the browser itself.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Marionette(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a command such as `WebDriver:Navigate`. Rejects with a MarionetteError, or where the connection ends. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (let message = this.takeMessage(); message !== null; message = this.takeMessage()) this.settle(message);
  }

  private takeMessage(): unknown {
    const colon = this.received.indexOf(':');
    if (colon === -1) return null;
    const end = colon + 1 + Number(this.received.subarray(0, colon));
    if (this.received.length < end) return null;
    const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
    this.received = this.received.subarray(end);
    return message;
  }

  /** The first message is a greeting and no answer. */
  private settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as Answer;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(new MarionetteError(error.error, error.message));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
