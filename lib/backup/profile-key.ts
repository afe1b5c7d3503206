import type { EarshotDatabase } from '../store/database.ts';
import { hexOf } from './bytes.ts';

export const SIGNING = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The key that this browser profile signs hand-overs with, made when it is first asked for. Its private half cannot be read out, not even by us. */
export async function profileKey(db: EarshotDatabase): Promise<CryptoKeyPair> {
  const kept = await db.keys.get('hand-over');
  if (kept !== undefined) return kept.pair;
  const pair = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  return db.transaction('rw', db.keys, async () => {
    // Another window may have been first.
    const first = await db.keys.get('hand-over');
    if (first !== undefined) return first.pair;
    await db.keys.put({ name: 'hand-over', pair });
    return pair;
  });
}

export async function idOfPair({ publicKey }: CryptoKeyPair): Promise<string> {
  return signerId(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/** What a public key is known by: its SHA-256, in hexadecimal. */
export async function signerId(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)));
}
