import { type BotVerdict, type VerifyBotOptions, verifyBot } from '@standfirst/rights/web-bot-auth'
import { createSignature, webcrypto } from 'http-message-sig'
import { importJWK } from 'jose'
import { describe, expect, test } from 'vitest'

// The key pair of RFC 9421, appendix B.1.4, which both halves are published of.
const pair = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
  d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
}
const { d: _, ...ed25519 } = pair
const rsa = {
  kty: 'RSA',
  kid: 'test-key-rsa-pss',
  alg: 'PS512',
  e: 'AQAB',
  n: 'r4tmm3r20Wd_PbqvP1s2-QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct-Lh1GH45x28Rw3Ry53mm-oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHqgDsznjPFmTOtCEcN2Z1FpWgchwuYLPL-Wokqltd11nqqzi-bJ9cvSKADYdUAAN5WUtzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4aOT9v6d-nb4bnNkQVklLQ3fVAvJm-xdDOp9LCNCN48V2pnDOkFV6-U9nV5oyc6XI2w',
}
const agent = 'https://signature-agent.test/'
const keyid = 'poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U'
const created = 1_735_689_600
const now = new Date((created + 60) * 1000)
const options: VerifyBotOptions = { keys: { [agent]: { keys: [rsa, ed25519] } }, now }

function request(headers: Record<string, string>): Request {
  return new Request('https://example.com/path/to/resource', { headers })
}

// draft-ietf-webbotauth-httpsig-protocol-01, appendix E.
const vectors = {
  'Ed25519, a member of Signature-Agent': {
    'signature-agent': 'agent2="https://signature-agent.test"',
    'signature-input':
      'sig2=("@authority" "signature-agent";key="agent2");created=1735689600;keyid="poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U";alg="ed25519";expires=4889289600;nonce="n9p433xm+NJ3ph3upfBIGmsuwHw387YV7Q/F+6BSpGCVjYCqQw6rznNA8PVVLySrAWsv0hQtFioQb6E1YsauiA==";tag="web-bot-auth"',
    signature:
      'sig2=:RdNFx5Bj6au3YgAMQL/RzmUlZE8QZLIaXGRpw985hWnwPfMxT228NMk6ehRS1PSl4e8PhbNZACSanGdhEwYCCg==:',
  },
  'Ed25519, the old form of Signature-Agent': {
    'signature-agent': '"https://signature-agent.test"',
    'signature-input':
      'sig2=("@authority" "signature-agent");created=1735689600;keyid="poqkLGiymh_W0uP6PZFw-dvez3QJT5SolqXBCW38r0U";alg="ed25519";expires=1735693200;nonce="e8N7S2MFd/qrd6T2R3tdfAuuANngKI7LFtKYI/vowzk4lAZYadIX6wW25MwG7DCT9RUKAJ0qVkU0mEeLElW1qg==";tag="web-bot-auth"',
    signature:
      'sig2=:jdq0SqOwHdyHr9+r5jw3iYZH6aNGKijYp/EstF4RQTQdi5N5YYKrD+mCT1HA1nZDsi6nJKuHxUi/5Syp3rLWBA==:',
  },
  'RSA-PSS, a member of Signature-Agent': {
    'signature-agent': 'agent2="https://signature-agent.test"',
    'signature-input':
      'sig2=("@authority" "signature-agent";key="agent2");created=1735689600;keyid="oD0HwocPBSfpNy5W3bpJeyFGY_IQ_YpqxSjQ3Yd-CLA";alg="rsa-pss-sha512";expires=4889289600;nonce="wcfPQPh7SzkvrIVvhD00vNk9PkxJNY2NVbYl2PVBB4zmUoluSwE7W6bPtF60QA3k8g06FU7PPCD+J58YofY1zg==";tag="web-bot-auth"',
    signature:
      'sig2=:gHzpLNeHaHIO19NaJH9YMW5dcVSi2s0wOMBr6p18vcofS106sfC4KBIS0/szPlBBd1vIcyQ88B6CTEWIhRAiVrb9zfX0mx1aG12CSGWcYkSirHeyTxhbuJvXd27ed6skWoy4PjXItq38936ivUQjfdIwXh1aX6HxkAC3vRnEdSNfntkLWeEuIQ5BLIOBGE39fSwg27Qjq6OVWYas/9/aFUr3HA34MXWYdp+//cvlEKDp3kRoLOw9ro0AOr6srHrTeEtxon2afcws1aZVSlPdd2fZSEIGmw9HAHLDCEkFTERu1gH2k/zIEqgy7CAYXI9E5slog0cLg/Vc6+f8gih33g==:',
  },
}

describe.each(Object.entries(vectors))('a vector of the draft: %s', (_, headers) => {
  test('is verified', async () => {
    const verdict = await verifyBot(request(headers), options)
    expect(verdict).toMatchObject({ outcome: 'verified', agent })
  })

  test.each(Object.keys(headers))('with another %s it is not', async (name) => {
    const changed = request({
      ...headers,
      [name]: headers[name as keyof typeof headers].replace(/created=1|agent\.test|=:./, '$&0'),
    })
    expect((await verifyBot(changed, options)).outcome).not.toBe('verified')
  })

  test('of another host it is invalid', async () => {
    const other = new Request('https://other.example/path/to/resource', { headers })
    expect((await verifyBot(other, options)).outcome).toBe('invalid')
  })
})

interface Signing {
  components?: string[]
  key?: string | undefined
  header?: string | null
  parameters?: Record<string, string | number | undefined>
}

/** A request that is right but for what is given. */
async function signed({ components = ['@authority'], ...given }: Signing = {}): Promise<Request> {
  const { key = 'sig1', header = `sig1="${agent}"`, parameters } = given
  const plain = request(header === null ? {} : { 'signature-agent': header })
  const all = { created, expires: created + 600, keyid, tag: 'web-bot-auth', ...parameters }
  const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  const fields = await createSignature(plain, {
    label: 'sig1',
    components: [
      ...components,
      ...(header === null ? [] : [{ name: 'signature-agent', parameters: { key } }]),
    ],
    parameters: said,
    signer: webcrypto.signer((await importJWK(pair, 'EdDSA')) as CryptoKey),
  })
  const { signature, signatureInput } = fields
  return request({
    ...(header !== null && { 'signature-agent': header }),
    ...{ signature, 'signature-input': signatureInput },
  })
}

describe('a request that an agent signed', () => {
  test('is verified, and says what is signed', async () => {
    expect(await verifyBot(await signed({ components: ['@authority', '@path'] }), options)).toEqual(
      {
        outcome: 'verified',
        agent,
        keyId: keyid,
        covers: ['@authority', '@path', 'signature-agent;key="sig1"'],
      },
    )
  })

  test.each<[string, Signing, BotVerdict['outcome']]>([
    ['no target is signed', { components: ['@method'] }, 'invalid'],
    ['it never ends', { parameters: { expires: undefined } }, 'invalid'],
    ['it has ended', { parameters: { expires: created + 1, created: created - 60 } }, 'invalid'],
    ['it is of tomorrow', { parameters: { created: created + 86_400 } }, 'invalid'],
    ['it is of long ago', { parameters: { created: created - 90_000 } }, 'invalid'],
    ['its key is not named', { parameters: { keyid: undefined } }, 'invalid'],
    ['its key is another one', { parameters: { keyid: 'x' } }, 'unverified'],
    ['it says not who', { header: null }, 'unverified'],
    ['it says who without https', { header: 'sig1="http://signature-agent.test/"' }, 'invalid'],
    ['it says nothing that is an address', { header: 'sig1="agent"' }, 'invalid'],
    ['what it says has parameters', { header: `sig1="${agent}";type=cimd` }, 'invalid'],
    ['nobody knows who it says', { header: 'sig1="https://other.example/"' }, 'unverified'],
    ['it is for another purpose', { parameters: { tag: 'other' } }, 'unsigned'],
  ])('where %s: %s %s', async (_, signing, outcome) => {
    expect((await verifyBot(await signed(signing), options)).outcome).toBe(outcome)
  })

  test.each([
    [{}, 'unsigned'],
    [{ 'signature-input': '((' }, 'invalid'],
    [{ 'signature-input': 'sig1=("@authority");tag="web-bot-auth"' }, 'invalid'],
  ] as const)('headers %j: %s', async (headers, outcome) => {
    expect((await verifyBot(request(headers), options)).outcome).toBe(outcome)
  })

  test('the keys are looked up by the address with its query, and named without it', async () => {
    const asked: string[] = []
    const keys = async (address: string) => {
      asked.push(address)
      return { keys: [ed25519] }
    }
    const verdict = await verifyBot(await signed({ header: `sig1="${agent}?a=1"` }), { keys, now })
    expect(verdict).toMatchObject({ outcome: 'verified', agent })
    expect(asked).toEqual([`${agent}?a=1`])
    const fails = { keys: () => Promise.reject(new Error('no network')), now }
    expect((await verifyBot(await signed(), fails)).outcome).toBe('unverified')
  })

  test.each(Object.entries(vectors))(
    'who names an origin alone has keys at the well-known place: %s',
    async (_, headers) => {
      const directory = `${agent}.well-known/http-message-signatures-directory`
      const set = { keys: [rsa, ed25519] }
      const verdict = await verifyBot(request(headers), { keys: { [directory]: set }, now })
      expect(verdict).toMatchObject({ outcome: 'verified', agent: directory })
      const asked: string[] = []
      const keys = (address: string) => {
        asked.push(address)
        if (address === agent) throw new Error('404')
        return address === directory ? set : undefined
      }
      expect(await verifyBot(request(headers), { keys, now })).toEqual(verdict)
      expect(asked).toEqual([agent, directory])
    },
  )

  test('who names more than an origin has keys nowhere else', async () => {
    const asked: string[] = []
    const keys = (address: string) => {
      asked.push(address)
      return undefined
    }
    for (const more of ['a', '?a=1']) {
      const given = await signed({ header: `sig1="${agent}${more}"` })
      expect((await verifyBot(given, { keys, now })).outcome).toBe('unverified')
    }
    expect(asked).toEqual([`${agent}a`, `${agent}?a=1`])
  })

  test.each([null, 5, {}, { kty: 'OKP', crv: 'Ed25519' }, { kty: 'RSA', e: 'AQAB' }])(
    'a key that is none leaves the others as they are, and is no fault of the signature: %j',
    async (none) => {
      const verdictOf = async (...keys: unknown[]) =>
        verifyBot(await signed(), { keys: { [agent]: { keys } }, now } as never)
      expect((await verdictOf(none, ed25519)).outcome).toBe('verified')
      expect(await verdictOf(none)).toEqual({
        outcome: 'unverified',
        reason: 'the key that the signature names is not among those of the agent',
      })
    },
  )

  test.each<[string, Record<string, string>, string]>([
    ['a name twice', { 'signature-input': 'sig1=(), sig1=();tag="web-bot-auth"' }, 'duplicate'],
    ['no signature', { signature: '' }, 'label sets differ'],
    ['a signature in other letters', { signature: 'sig1=:%:' }, 'no dictionary (RFC 9651)'],
    ['an agent that is no dictionary', { 'signature-agent': '((' }, 'no dictionary (RFC 9651)'],
    [
      'an agent that does not end',
      { 'signature-agent': '"https://a.test' },
      'no dictionary (RFC 9651)',
    ],
  ])('with %s it is invalid, and it is said why', async (_, headers, reason) => {
    const right = Object.fromEntries((await signed()).headers)
    const verdict = await verifyBot(request({ ...right, ...headers }), options)
    expect(verdict).toMatchObject({ outcome: 'invalid' })
    expect((verdict as { reason: string }).reason).toContain(reason)
    expect((verdict as { reason: string }).reason).not.toContain('Parse error')
  })

  test('with another algorithm than that of the key it is invalid', async () => {
    const right = Object.fromEntries((await signed()).headers)
    for (const algorithm of ['rsa-pss-sha512', 'hmac-sha256', 'none']) {
      const input = right['signature-input']?.replace(';tag', `;alg="${algorithm}";tag`)
      const verdict = await verifyBot(request({ ...right, 'signature-input': `${input}` }), options)
      expect(verdict.outcome, algorithm).toBe('invalid')
    }
  })

  test('clocks may differ by half a minute', async () => {
    const at = (after: number) => ({ ...options, now: new Date((created + after) * 1000) })
    const outcomes = [-31, -30, 0, 600, 630, 632].map(async (after) => [
      after,
      (await verifyBot(await signed(), at(after))).outcome,
    ])
    expect(await Promise.all(outcomes)).toEqual([
      [-31, 'invalid'],
      [-30, 'verified'],
      [0, 'verified'],
      [600, 'verified'],
      [630, 'verified'],
      [632, 'invalid'],
    ])
  })

  test.each<[string, unknown]>([
    ['options', undefined],
    ['keys', {}],
    ['keys', { keys: 5 }],
    ['now', { keys: {}, now: '2026-11-30' }],
    ['now', { keys: {}, now: new Date(Number.NaN) }],
    ['maxAge', { keys: {}, maxAge: Number.NaN }],
    ['maxAge', { keys: {}, maxAge: 'x' }],
  ])('%s of a wrong kind are refused, and no request is blamed: %j', async (name, wrong) => {
    const verdict = verifyBot(request({}), wrong as never)
    await expect(verdict).rejects.toThrow(new RegExp(`\\b${name}\\b.*, expected `))
  })

  test('a key that is no longer of use, or not for signatures, verifies nothing', async () => {
    for (const one of [{ exp: created }, { nbf: created + 3600 }, { use: 'enc' }]) {
      const keys = { [agent]: { keys: [{ ...ed25519, ...one }] } }
      expect((await verifyBot(await signed(), { keys, now })).outcome).toBe('unverified')
    }
  })
})
