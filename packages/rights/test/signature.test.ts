import {
  createPublicKey,
  generateKeyPairSync,
  sign as signByNode,
  verify as verifyByNode,
} from 'node:crypto'
import { renderKeySet, signFingerprint, verifyFingerprint } from '@standfirst/rights'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const { privateKey } = generateKeyPairSync('ed25519')
const key = { ...privateKey.export({ format: 'jwk' }), kid: '2026' }
const other = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
const keys = JSON.parse(renderKeySet([other, key]))
const value = 'sf1-sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'

test('a signature is a detached JWS over the fingerprint as it is, which another library verifies', async () => {
  const signature = await signFingerprint(value, { key })
  const [header = '', payload, signed = ''] = signature.split('.')
  expect(payload).toBe('')
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
    alg: 'EdDSA',
    b64: false,
    crit: ['b64'],
    kid: '2026',
  })
  const input = Buffer.from(`${header}.${value}`)
  const publicKey = createPublicKey(privateKey)
  expect(verifyByNode(null, input, publicKey, Buffer.from(signed, 'base64url'))).toBe(true)
  expect(signByNode(null, input, privateKey).toString('base64url')).toBe(signed)
  expect(await verifyFingerprint(value, signature, { keys })).toBe(true)
})

test('a tampered signature, another fingerprint or another key fails', async () => {
  const signature = await signFingerprint(value, { key })
  expect(await verifyFingerprint(`${value}x`, signature, { keys })).toBe(false)
  expect(await verifyFingerprint(value, signature, { keys: { keys: [] } })).toBe(false)
  expect(await verifyFingerprint(value, signature, { keys: { keys: keys.keys.slice(0, 1) } })).toBe(
    false,
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(signature.length - 1), async (at) => {
      const letter = signature.charAt(at) === 'A' ? 'B' : 'A'
      // The last letter of base64url has bits that mean nothing.
      const tampered = signature.slice(0, at) + letter + signature.slice(at + 1)
      if (at === signature.length - 1) return
      expect(await verifyFingerprint(value, tampered, { keys })).toBe(false)
    }),
  )
  await fc.assert(
    fc.asyncProperty(hostileString(), async (text) => {
      expect(await verifyFingerprint(value, text, { keys })).toBe(false)
    }),
  )
})

test('a signature by none, or by another algorithm, fails', async () => {
  const header = Buffer.from('{"alg":"none","b64":false,"crit":["b64"]}').toString('base64url')
  expect(await verifyFingerprint(value, `${header}..`, { keys })).toBe(false)
  expect(await verifyFingerprint(value, `${header}..AAAA`, { keys })).toBe(false)
})

test('a key set has no private part, and keys of one kind', () => {
  const text = renderKeySet([key])
  expect(text).not.toContain(key.d ?? '')
  expect(JSON.parse(text)).toEqual({
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: key.x, kid: '2026', alg: 'EdDSA', use: 'sig' }],
  })
  expect(() => renderKeySet([{ kty: 'RSA', n: 'x', e: 'AQAB' }])).toThrow(TypeError)
})

test('a key set that is anything else than one makes no signature hold, and throws nothing', async () => {
  const signature = await signFingerprint(value, { key })
  const { d: _, ...own } = key
  const broken: unknown[] = [
    undefined,
    null,
    {},
    { keys: null },
    { keys: undefined },
    { keys: {} },
    { keys: { keys: null } },
    { keys: { keys: 'x' } },
    { keys: { keys: { 0: own, length: 1 } } },
    { keys: [own] },
    { keys: { keys: [null, undefined, 7, 'x', [], {}, [own]] } },
    { keys: { keys: [{ ...own, x: null }] } },
    { keys: { keys: [{ ...own, x: 7 }] } },
    { keys: { keys: [{ ...own, x: '' }] } },
    { keys: { keys: [{ ...own, x: '!' }] } },
    { keys: { keys: [{ ...own, kty: null }] } },
    { keys: { keys: [{ ...own, crv: 'X25519' }] } },
  ]
  for (const options of broken) {
    expect(await verifyFingerprint(value, signature, options as never)).toBe(false)
  }
  for (const wrong of [null, undefined, 7, {}, []]) {
    expect(await verifyFingerprint(wrong as never, signature, { keys })).toBe(false)
    expect(await verifyFingerprint(value, wrong as never, { keys })).toBe(false)
  }
})

test('what is no key stands in the way of none beside it', async () => {
  const signature = await signFingerprint(value, { key })
  const { d: _, ...own } = key
  const strange = [null, 7, { kty: 'RSA', n: 'x', e: 'AQAB' }, { kty: 'OKP', crv: 'Ed25519', x: 7 }]
  const use = { use: 'sig', key_ops: ['verify'], alg: 'EdDSA' }
  for (const right of [own, key, { ...own, ...use }, { ...own, alg: 'Ed25519', ext: true }]) {
    const set = { keys: [...strange, right] } as never
    expect(await verifyFingerprint(value, signature, { keys: set })).toBe(true)
  }
})

test('any JSON in the place of keys makes no signature hold', async () => {
  const signature = await signFingerprint(value, { key })
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (any) => {
      expect(await verifyFingerprint(value, signature, { keys: any as never })).toBe(false)
      const set = { keys: [any] } as never
      expect(await verifyFingerprint(value, signature, { keys: set })).toBe(false)
    }),
  )
})
