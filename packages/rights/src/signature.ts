import { expectOptions, optionError } from '@standfirst/core'
import type { JWK } from 'jose'

/** Configuration for {@linkcode signFingerprint}. */
export interface SignOptions {
  /** Private key: Ed25519, as a JSON Web Key (`kty: 'OKP'`, `crv: 'Ed25519'`, `d`). */
  key: JWK
  /** Name of the key in the key set (default: the key's own `kid`). */
  kid?: string | undefined
}

/** Configuration for {@linkcode verifyFingerprint}. */
export interface VerifyOptions {
  /** The publisher's public keys, from its well-known address. */
  keys: KeySet
}

/** Public keys: a JSON Web Key Set (RFC 7517). */
export interface KeySet {
  keys: readonly JWK[]
}

/** What a key set may be that was fetched from elsewhere. */
type Unknown = { [Key in string]?: unknown } | null | undefined

/**
 * Sign a fingerprint: whoever trusts the key then knows who published the article.
 *
 * @param fingerprint - As `fingerprint` gives it.
 * @param options - The key.
 * @returns A JSON Web Signature with its payload detached (RFC 7515, appendix F) and not encoded (RFC
 *   7797): `header..signature`.
 */
export async function signFingerprint(fingerprint: string, options: SignOptions): Promise<string> {
  expectOptions(options, 'signFingerprint')
  const { key, kid = key?.kid } = options
  if (key === null || typeof key !== 'object') throw optionError('key', key, 'a private key')
  const { FlattenedSign, importJWK } = await import('jose')
  const signed = await new FlattenedSign(new TextEncoder().encode(fingerprint))
    .setProtectedHeader({ alg: 'EdDSA', b64: false, crit: ['b64'], ...(kid && { kid }) })
    .sign(await importJWK(key, 'EdDSA'))
  return `${signed.protected}..${signed.signature}`
}

/**
 * Tell whether a signature is that of a fingerprint, by one of the publisher's keys.
 *
 * @param fingerprint - As it was recomputed, never as a copy merely says.
 * @param signature - As {@linkcode signFingerprint} gives it; anything may be given.
 * @param options - The keys. Of a set that was fetched, what is no Ed25519 key is ignored, as RFC 7517
 *   (section 5) asks.
 * @returns Whether it holds; `false` for whatever is wrong with it or with the keys.
 */
export async function verifyFingerprint(
  fingerprint: string,
  signature: string,
  options: VerifyOptions,
): Promise<boolean> {
  const [header, payload, value, more] = String(signature).split('.')
  if (!header || payload !== '' || !value || more !== undefined) return false
  const keys = usableKeys(options)
  if (keys.length === 0) return false
  // Few who name a policy sign anything: they wait for no cryptography.
  const { flattenedVerify, importJWK } = await import('jose')
  for (const key of keys) {
    try {
      const jws = {
        protected: header,
        payload: new TextEncoder().encode(String(fingerprint)),
        signature: value,
      }
      await flattenedVerify(jws, await importJWK(key, 'EdDSA'), {
        algorithms: ['EdDSA'],
        crit: { b64: true },
      })
      return true
    } catch {
      // Another key may be the one.
    }
  }
  return false
}

/** The public Ed25519 keys of a set; it may come from elsewhere, and be anything. */
function usableKeys(options: VerifyOptions): JWK[] {
  const set: Unknown = Object(options).keys
  const keys = set?.keys
  if (!Array.isArray(keys)) return []
  return (keys as Unknown[]).flatMap((key) => {
    const { crv, kty, x } = (typeof key === 'object' && key) || {}
    // Without its private part: a set that has one by mistake still verifies.
    return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string' ? { kty, crv, x } : []
  })
}

/**
 * Render public keys as a JSON Web Key Set, to be served at
 * `/.well-known/standfirst-keys.json`.
 *
 * @param keys - Ed25519 keys; private parts are never written.
 * @returns JSON with a final newline.
 * @throws `TypeError` for a key of another kind.
 */
export function renderKeySet(keys: readonly JWK[]): string {
  if (!Array.isArray(keys)) throw optionError('keys', keys, 'a list of keys')
  const shown = keys.map((key: JWK | null) => {
    const { crv, kid, kty, x }: Partial<JWK> = Object(key)
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') {
      throw new TypeError(`Found a key of the kind \`${kty} ${crv}\`, expected an Ed25519 key`)
    }
    return { kty, crv, x, ...(kid && { kid }), alg: 'EdDSA', use: 'sig' }
  })
  return `${JSON.stringify({ keys: shown }, null, 2)}\n`
}
