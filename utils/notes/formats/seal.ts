/**
 * Seals a file with a passphrase and opens it again, by the platform's own cryptography: a line of JSON that says how,
 * then the sealed bytes (AES-256-GCM; the line itself is vouched for too). See `docs/export-format.md`.
 */
import { fieldOf, readJson } from './json.ts';
import { type Reading, read, refuse } from './refusal.ts';

const FORMAT = 'gloss-sealed';
const VERSION = 1;
/**
 * Rounds of PBKDF2 with SHA-256. OWASP asks for 600,000 (2023); a million takes a reader's machine about half a second
 * and whoever guesses as much for every guess.
 */
const ROUNDS = 1_000_000;
/** Rounds that are believed of a file: fewer protect nobody, more would only hold the machine up. */
const LEAST_ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const SECRET_BITS = 256;
const SALT_BYTES = 16;
/** What AES-GCM is made for; random, so never used twice with one key. */
const NONCE_BYTES = 12;
const NEWLINE = 0x0a;
/** Bytes in which the first line of a sealed file must end. */
const MAX_HEADER = 1_000;

/**
 * A key made of a passphrase, which can seal many files and does not give the passphrase away. It can be kept as JSON
 * beside the notes: whoever reads it there could read them as well.
 */
export interface SealingKey {
  /** Base64 of 32 bytes. */
  secret: string;
  /** Base64 of 16 bytes. */
  salt: string;
  rounds: number;
}

/** Takes about half a second. */
export async function makeSealingKey(passphrase: string): Promise<SealingKey> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const secret = await deriveSecret(passphrase, { salt, rounds: ROUNDS });
  return { secret: writeBytes(secret), salt: writeBytes(salt), rounds: ROUNDS };
}

/** The sealed file. */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  { secret, salt, rounds }: SealingKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const header = new TextEncoder().encode(
    `${JSON.stringify({
      format: FORMAT,
      version: VERSION,
      key: { name: 'PBKDF2', hash: 'SHA-256', rounds, salt },
      cipher: { name: 'AES-256-GCM', nonce: writeBytes(nonce) },
    })}\n`,
  );
  const cipher = { name: 'AES-GCM', iv: nonce, additionalData: header };
  const key = await openKey(readBytes(secret), 'encrypt');
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher, key, bytes));
  const file = new Uint8Array(header.length + sealed.length);
  file.set(header);
  file.set(sealed, header.length);
  return file;
}

/** Whether bytes begin as a sealed file does. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = new TextEncoder().encode(`{"format":"${FORMAT}"`);
  return start.every((byte, at) => bytes[at] === byte);
}

/** What was sealed; `newer` where it was sealed in a way that this Gloss does not know. */
export async function open(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Reading<Uint8Array<ArrayBuffer>>> {
  const end = file.subarray(0, MAX_HEADER).indexOf(NEWLINE) + 1;
  const ways = readHeader(new TextDecoder().decode(file.subarray(0, end)));
  if (!ways.ok) return ways;
  const { salt, rounds, nonce } = ways.value;
  const cipher = { name: 'AES-GCM', iv: nonce, additionalData: file.slice(0, end) };
  try {
    const key = await openKey(await deriveSecret(passphrase, { salt, rounds }), 'decrypt');
    return read(new Uint8Array(await crypto.subtle.decrypt(cipher, key, file.slice(end))));
  } catch {
    return refuse('wrong-passphrase');
  }
}

interface Ways {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  nonce: Uint8Array<ArrayBuffer>;
}

function readHeader(line: string): Reading<Ways> {
  const header = readJson(line);
  if (!header.ok) return refuse('damaged');
  const version = fieldOf(header.value, 'version');
  if (typeof version === 'number' && version > VERSION) return refuse('newer');
  const [key, cipher] = [fieldOf(header.value, 'key'), fieldOf(header.value, 'cipher')];
  const rounds = fieldOf(key, 'rounds');
  const salt = bytesOf(fieldOf(key, 'salt'), SALT_BYTES);
  const nonce = bytesOf(fieldOf(cipher, 'nonce'), NONCE_BYTES);
  const isSane = Number.isInteger(rounds) && Number(rounds) >= LEAST_ROUNDS;
  if (!isSane || Number(rounds) > MOST_ROUNDS || !salt || !nonce) return refuse('damaged');
  return read({ salt, rounds: Number(rounds), nonce });
}

/** Base64. */
function writeBytes(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(written: unknown, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (typeof written !== 'string') return undefined;
  try {
    const bytes = readBytes(written);
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function readBytes(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
}

function openKey(secret: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, [use]);
}

/** Two keyboards may write one letter in two ways, so passphrases are compared in NFC, as RFC 8265 has it. */
async function deriveSecret(
  passphrase: string,
  { salt, rounds }: { salt: Uint8Array<ArrayBuffer>; rounds: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const known = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const ways = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(ways, known, SECRET_BITS));
}
