import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { selfSigned } from './certificate.ts';

test('a certificate is sound, signed by its own key, and taken by TLS whatever its length', () => {
  // A signature is 70 to 72 bytes long: twenty of them meet every length.
  for (let round = 0; round < 20; round += 1) {
    const { key, cert } = selfSigned('any host');
    const parsed = new X509Certificate(cert);
    expect(parsed.subject).toBe('CN=any host');
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(() => createSecureContext({ key, cert })).not.toThrow();
  }
});
