import type { SignatureParameters } from 'http-message-sig'
import { calculateJwkThumbprint, importJWK, type JWK } from 'jose'
import type { KeySet } from '../signature.ts'
import { Undecided } from './undecided.ts'

/**
 * The key of a set that a signature names, by its thumbprint (RFC 7638): a name that a set gives its keys
 * itself is not looked at.
 *
 * @param time - The time that it is, in seconds.
 */
export async function keyOf(
  { keys }: KeySet,
  { keyid }: SignatureParameters,
  time: number,
): Promise<CryptoKey> {
  for (const jwk of keys.slice(0, mostKeys)) {
    const algorithm = algorithmOf(Object(jwk))
    if (!algorithm || (await thumbprintOf(jwk)) !== keyid) continue
    const { exp, nbf, use = 'sig' } = jwk as JWK & { exp?: unknown; nbf?: unknown }
    if (use !== 'sig' || Number(exp ?? time) < time || Number(nbf ?? time) > time) break
    // Private parts have no place in a set of public keys.
    const { alg: _, d: __, ...open } = jwk
    const key = await importJWK(open, algorithm).catch(() => undefined)
    if (key instanceof CryptoKey) return key
  }
  throw new Undecided('the key that the signature names is not among those of the agent')
}

/** One that is no whole key has none, and leaves the others of its set as they are. */
async function thumbprintOf(jwk: JWK): Promise<string | undefined> {
  return calculateJwkThumbprint(jwk).catch(() => undefined)
}

/** More keys than an agent signs with are not looked at. */
const mostKeys = 100

function algorithmOf({ crv, kty }: JWK): string | undefined {
  if (kty === 'RSA') return 'PS512'
  return kty === 'OKP' || kty === 'EC' ? algorithms[crv ?? ''] : undefined
}

const algorithms: Partial<Record<string, string>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
}
