import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  key: string;
  cert: string;
}

/** A self-signed certificate, made anew for every run, for a browser that was told to accept any. X.509 v1, RFC 5280 §4.1. */
export function selfSigned(commonName: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(OID_COMMON_NAME, element(0x0c, Buffer.from(commonName)))));
  const algorithm = sequence(OID_ECDSA_SHA256);
  const serial = element(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)]));
  const body = sequence(serial, algorithm, name, sequence(time(-1), time(1)), name, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = element(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  const lines = sequence(body, algorithm, signature).toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}

/** A DER element: tag, length, content. */
function element(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return element(0x31, Buffer.concat(parts));
}

/** 2.5.4.3 and 1.2.840.10045.4.3.2. */
const OID_COMMON_NAME = Buffer.from('0603550403', 'hex');
const OID_ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');

function time(daysFromNow: number): Buffer {
  const iso = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return element(0x18, Buffer.from(`${iso.slice(0, 19).replace(/[-T:]/g, '')}Z`));
}
