import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

/** A certificate for localhost that this machine made for itself. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of its public key in Base64: the one that the preview's browser window accepts. */
  readonly pin: string;
}

const DAYS = 365;

/** The preview's certificate, made at the first start and kept in `.cache`; nothing is installed in the system. */
export async function developmentCertificate(root: string): Promise<Certificate> {
  const folder = join(root, '.cache/certificate');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  if (!existsSync(cert) || expired(cert)) {
    mkdirSync(folder, { recursive: true });
    await silently(() => generateCertificates(ca, cert, key, DAYS, ['localhost', '127.0.0.1']));
  }
  const text = readFileSync(cert, 'utf8');
  const publicKey = new X509Certificate(text).publicKey.export({ type: 'spki', format: 'der' });
  return {
    cert: text,
    key: readFileSync(key, 'utf8'),
    pin: createHash('sha256').update(publicKey).digest('base64'),
  };
}

function expired(path: string): boolean {
  return new Date(new X509Certificate(readFileSync(path)).validTo) < new Date();
}

/** The generator speaks English on the console. */
async function silently(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
