import * as z from 'zod/mini';
import { COLLEAGUE_NAME } from '../model/colleague.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import { TRIAGE_FIELDS, type TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { plainMention } from '../store/plain-mention.ts';
import { BackupFault } from './backup-fault.ts';
import { BackupFile } from './backup-file.ts';
import { BACKUP_TABLES } from './backup-tables.ts';
import { FORMAT, type Manifest, STORE } from './manifest.ts';
import { SIGNING, signerId } from './profile-key.ts';

/**
 * A hand-over: one line of JSON that says who signed it, then some mentions as a backup has them. The signature (ECDSA over
 * P-256: every browser that Earshot runs in has it, Ed25519 not) is of all but itself; the key that made it never leaves
 * the browser profile.
 */
const VERSION = 1;
const LONGEST_HEAD = 2_000;
/** Bytes: it is verified in memory. */
const LARGEST = 64_000_000;
export const MOST_HANDED_OVER = 10_000;

const base64 = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[A-Za-z0-9+/]+=*$/));
const headSchema = z.strictObject({ earshot: z.literal('hand-over'), version: z.literal(VERSION), from: z.string().check(z.maxLength(COLLEAGUE_NAME)), key: base64(200), signature: base64(200) });

/** A hand-over whose signature fits. */
export interface OpenedHandOver {
  /** As they call themselves: not more than a claim. */
  from: string;
  /** Of the key that signed it. */
  signer: string;
  /** To be restored like a backup. */
  contents: Blob;
}

/** These mentions with all that belongs to them, signed. `from`: as the user wants to be called. */
export async function makeHandOver(db: EarshotDatabase, keys: readonly PostKey[], { pair, from, now }: { pair: CryptoKeyPair; from: string; now: EpochMs }): Promise<Blob> {
  const [rows, events, sightings] = await db.transaction('r', db.mentions, db.events, db.sightings, async () => [
    (await db.mentions.bulkGet([...keys])).filter((row) => row !== undefined).map(plainMention),
    (await db.events.where('key').anyOf(keys).toArray()).filter(isTriage),
    (await Promise.all(keys.map((key) => db.sightings.where('[key+at]').between([key, -Infinity], [key, Infinity]).toArray()))).flat(),
  ] as const);
  const counts = { ...(Object.fromEntries(BACKUP_TABLES.map((table) => [table, 0])) as Record<keyof Manifest['counts'], number>), events: events.length, mentions: rows.length, sightings: sightings.length };
  const file = new BackupFile({ earshot: 'backup', format: FORMAT, store: STORE, holds: 'chosen', createdAt: now, counts }, null);
  for (const [table, all] of [['events', events], ['mentions', rows], ['sightings', sightings]] as const) {
    for (let start = 0; start < all.length; start += 1_000) await file.add({ table, rows: all.slice(start, start + 1_000) });
  }
  const contents = await file.end();
  const head = { earshot: 'hand-over', version: VERSION, from: from.slice(0, COLLEAGUE_NAME), key: toBase64(await crypto.subtle.exportKey('raw', pair.publicKey)) };
  const signature = await crypto.subtle.sign(SIGNING, pair.privateKey, await signed(head, contents));
  return new Blob([`${JSON.stringify({ ...head, signature: toBase64(signature) })}\n`, contents], { type: 'application/octet-stream' });
}

/** @throws BackupFault where it is none, or not as it was signed. */
export async function openHandOver(file: Blob): Promise<OpenedHandOver> {
  if (file.size > LARGEST) throw new BackupFault('too-large');
  const first = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = first.indexOf(10);
  const json = parsed(new TextDecoder().decode(first.subarray(0, Math.max(end, 0))));
  if (typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'number' && json.version > VERSION) throw new BackupFault('newer');
  const read = headSchema.safeParse(json);
  if (!read.success) throw new BackupFault('damaged', { line: 1 });
  const { signature, ...head } = read.data;
  const contents = file.slice(end + 1);
  try {
    const raw = fromBase64(head.key);
    const key = await crypto.subtle.importKey('raw', raw, SIGNING, true, ['verify']);
    if (await crypto.subtle.verify(SIGNING, key, fromBase64(signature), await signed(head, contents))) return { from: head.from, signer: await signerId(raw), contents };
  } catch {
    // What is no key, or no signature, fits nothing.
  }
  throw new BackupFault('bad-signature');
}

async function signed(head: object, contents: Blob): Promise<ArrayBuffer> {
  return new Blob([`${JSON.stringify(head)}\n`, contents]).arrayBuffer();
}

/** What was deleted, and how tags look, is each one's own. */
function isTriage({ field }: TriageEvent): boolean {
  return (TRIAGE_FIELDS as readonly string[]).includes(field);
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
