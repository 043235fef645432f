import { randomBytes } from '../../platform/random';

/** 128 bits: no two attempts of a person are ever named alike. */
const BYTES = 16;

/** The name of one attempt at an order (domain/idempotency.ts), so that asking again makes no second one. */
export async function newKey(random: (length: number) => Promise<Uint8Array> = randomBytes): Promise<string> {
  return Array.from(await random(BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
