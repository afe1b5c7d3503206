import type { EpochMs } from './time.ts';

/** Somebody whose hand-overs were taken in: known by the key that signs them, called as the user calls them. */
export interface Colleague {
  /** SHA-256 of the public key, in hexadecimal. */
  id: string;
  name: string;
  since: EpochMs;
  /** When something of theirs was taken in last, or they were given another name: of two names the newer stands. */
  lastAt: EpochMs;
}

export const COLLEAGUE_NAME = 80;
