import * as z from 'zod/mini';
import { BackupFault } from './backup-fault.ts';
import { hexOf, piecesOf } from './bytes.ts';
import { chunksOf } from './chunks.ts';

/**
 * A file that only a passphrase opens: one line of JSON that says how, then the contents in chunks of AES-256-GCM. The
 * nonce of a chunk is its number and whether it is the last (the STREAM construction), and the first line is authenticated
 * with each: chunks that are changed, swapped, left out, added or cut off are noticed. The key comes of the passphrase by
 * PBKDF2-HMAC-SHA-256 with a salt for each file. OWASP (2023) asks for 600,000 rounds and would rather have Argon2id,
 * which browsers do not offer: in JavaScript it would run several times slower here than where somebody guesses.
 */
const VERSION = 1;
const ROUNDS = 600_000;
/** Fewer are no protection, more would keep the page busy for minutes. */
const ROUNDS_READ = { least: 100_000, most: 10_000_000 };
const CHUNK = 65_536;
const TAG = 16;
const SALT = 16;
const LONGEST_HEAD = 1_000;

/** People are asked for so many letters at least. */
export const SHORTEST_PASSPHRASE = 12;

const headSchema = z.strictObject({
  earshot: z.literal('encrypted'),
  version: z.literal(VERSION),
  cipher: z.literal('AES-256-GCM'),
  chunk: z.literal(CHUNK),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  rounds: z.int().check(z.gte(ROUNDS_READ.least), z.lte(ROUNDS_READ.most)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});

export async function* locked(bytes: AsyncIterable<Uint8Array>, passphrase: string, rounds = ROUNDS): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const head = encoded(`${JSON.stringify({ earshot: 'encrypted', version: VERSION, cipher: 'AES-256-GCM', chunk: CHUNK, kdf: 'PBKDF2-HMAC-SHA-256', rounds, salt: hexOf(salt) })}\n`);
  yield head;
  const key = await keyOf(passphrase, salt, rounds);
  let number = 0;
  for await (const { chunk, isLast } of chunksOf(bytes, CHUNK)) {
    yield new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonceOf(number, isLast), additionalData: head }, key, chunk));
    number += 1;
  }
}

/** What was locked. @throws BackupFault, at the first chunk that is not as it was written; what came before it was. */
export async function* unlocked(file: Blob, passphrase: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { head, rounds, salt } = await headOf(file);
  const key = await keyOf(passphrase, salt, rounds);
  let number = 0;
  for await (const { chunk, isLast } of chunksOf(piecesOf(file.slice(head.length).stream()), CHUNK + TAG)) {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonceOf(number, isLast), additionalData: head }, key, chunk).catch(() => null);
    if (plain === null) throw new BackupFault(chunk.length < TAG ? 'cut' : number === 0 ? 'wrong-passphrase' : isLast ? 'cut' : 'damaged');
    yield new Uint8Array(plain);
    number += 1;
  }
}

async function headOf(file: Blob): Promise<{ head: Uint8Array<ArrayBuffer>; rounds: number; salt: Uint8Array<ArrayBuffer> }> {
  const first = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const head = first.subarray(0, first.indexOf(10) + 1);
  const json = firstLine(head);
  if (isNewer(json)) throw new BackupFault('newer');
  const read = headSchema.safeParse(json);
  if (!read.success) throw new BackupFault('damaged', { line: 1 });
  return { head, rounds: read.data.rounds, salt: Uint8Array.from(read.data.salt.match(/../g)!, (byte) => Number.parseInt(byte, 16)) };
}

function isNewer(head: unknown): boolean {
  return typeof head === 'object' && head !== null && 'version' in head && typeof head.version === 'number' && head.version > VERSION;
}

function firstLine(head: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(head));
  } catch {
    return null;
  }
}

/** Twelve bytes: the number of the chunk, and 1 for the last. */
function nonceOf(number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Letters that look the same are the same, however a keyboard composes them. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', encoded(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
