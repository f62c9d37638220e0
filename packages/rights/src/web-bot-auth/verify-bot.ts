import { checkOptions, expectOptions, optionError } from '@standfirst/core'
import {
  type ComponentDescriptor,
  isSignatureError,
  type UntrustedSignatureCandidate,
  type Verifier,
  verifySignature,
  webcrypto,
} from 'http-message-sig'
import { isInnerList, parseDictionary } from 'structured-headers'
import type { KeySet } from '../signature.ts'
import { agentOf } from './agent-of.ts'
import { keyOf } from './key-of.ts'
import { Undecided } from './undecided.ts'

/**
 * The keys that an agent publishes at an address, or `undefined` where they can't be had: by addresses
 * without a query, or a function that looks them up. One that fetches decides which addresses it asks at
 * all, follows no redirect and takes an answer of 200 alone; it may keep what it got as long as that allows.
 */
export type BotKeys =
  | Readonly<Record<string, KeySet>>
  | ((address: string) => KeySet | undefined | Promise<KeySet | undefined>)

/** Configuration for {@linkcode verifyBot}. */
export interface VerifyBotOptions {
  /** The keys of agents. */
  keys: BotKeys
  /** The time that it is (default: the clock). */
  now?: Date | undefined
  /** For how many seconds a signature is taken from when it was made (default: 86,400, a day). */
  maxAge?: number | undefined
}

/**
 * What is known of who sent a request. `verified`: who holds a key that is published at `agent` has signed
 * what `covers` names, and no more; `invalid`: a signature is wrong; `unverified`: it can't be told, such as
 * where the keys can't be had; `unsigned`: it has no such signature.
 */
export type BotVerdict =
  | {
      outcome: 'verified'
      /** The address of the keys, without its query: the name of the agent. */
      agent: string
      /** Thumbprint of the key (RFC 7638). */
      keyId: string
      /** What of the request is signed, such as `@authority`. */
      covers: readonly string[]
    }
  | { outcome: 'invalid' | 'unverified'; reason: string }
  | { outcome: 'unsigned' }

/**
 * Tell which agent sent a request, by its HTTP message signature (RFC 9421), as of
 * draft-ietf-webbotauth-httpsig-protocol-01 (29 October 2026). It is a draft of a working group, and may
 * change.
 *
 * That an agent is known says neither that it is honest nor that it may do something: that is for the policy
 * of who asks. A signature can be sent again by whoever has seen it, until it is too old. The body is not read.
 *
 * @param request - What was asked, with the address that the agent asked for.
 * @param options - Where the keys are.
 * @returns A verdict; nothing is thrown for what a request holds.
 * @throws `TypeError` for options of a wrong kind.
 * @see {@link https://datatracker.ietf.org/doc/draft-ietf-webbotauth-httpsig-protocol/01/}
 *
 * @example
 * ```ts
 * const verdict = await verifyBot(request, { keys })
 * const isPaid = () => verdict.outcome === 'verified' && customers.has(verdict.agent)
 * const answer = rightsResponse(rights, request, { isPaid })
 * ```
 */
export async function verifyBot(request: Request, options: VerifyBotOptions): Promise<BotVerdict> {
  expectOptions(options, 'verifyBot')
  checkVerifying(options)
  const { labels, reason } = botLabels(request.headers.get('signature-input'))
  if (reason !== undefined) return { outcome: 'invalid', reason }
  let verdict: BotVerdict = { outcome: 'unsigned' }
  for (const label of labels) {
    verdict = await verifyOne(request, label, options)
    if (verdict.outcome === 'verified') break
  }
  return verdict
}

/** More signatures than a chain of agents has are nobody's. */
const mostSignatures = 4

/** The signatures of a request that are by this protocol. */
function botLabels(header: string | null): { labels: string[]; reason?: string } {
  if (header === null) return { labels: [] }
  try {
    const labels = [...parseDictionary(header)].flatMap(([label, member]) =>
      isInnerList(member) && member[1].get('tag') === 'web-bot-auth' ? [label] : [],
    )
    return { labels: labels.slice(0, mostSignatures) }
  } catch {
    return { labels: [], reason: '`Signature-Input` is no dictionary (RFC 9651)' }
  }
}

async function verifyOne(
  request: Request,
  label: string,
  { keys, maxAge = 86_400, now = new Date() }: VerifyBotOptions,
): Promise<BotVerdict> {
  const time = Math.floor(now.getTime() / 1000)
  let agent = ''
  const resolveVerifier = async (candidate: UntrustedSignatureCandidate): Promise<Verifier> => {
    const { components, parameters } = candidate
    if (!components.some(({ name }) => name === '@authority' || name === '@target-uri')) {
      throw new SyntaxError('neither `@authority` nor `@target-uri` is signed')
    }
    const address = agentOf(request.headers.get('signature-agent'), label, components)
    const known = await keySet(keys, address)
    agent = known.agent
    return webcrypto.verifier(await keyOf(known.keySet, parameters, time))
  }
  try {
    const { components, parameters } = await verifySignature(request, {
      label,
      policy: {
        algorithms: ['ed25519', 'rsa-pss-sha512', 'ecdsa-p256-sha256', 'ecdsa-p384-sha384'],
        requiredComponents: [],
        requiredParameters: ['created', 'expires', 'keyid', 'tag'],
        maxAge,
        // Clocks differ by seconds.
        clockSkew: 30,
        now: time,
      },
      resolveVerifier,
    })
    const covers = components.map(named)
    return { outcome: 'verified', agent, keyId: String(parameters.keyid), covers }
  } catch (error) {
    const cause = isSignatureError(error) && error.cause !== undefined ? error.cause : error
    const reason = reasonOf(cause)
    return { outcome: cause instanceof Undecided ? 'unverified' : 'invalid', reason }
  }
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  // The words of a parser name no header.
  return /^Parse error\b/.test(message)
    ? 'a header that is signed, or that signs, is no dictionary (RFC 9651)'
    : message
}

/** What is wrong with the options is no fault of the request. */
function checkVerifying(options: VerifyBotOptions): void {
  checkOptions(options, {
    maxAge: 'count',
    keys: typeof options?.keys === 'function' ? 'function' : 'object',
  })
  const { keys, now = new Date() } = options
  if (keys === undefined)
    throw optionError('keys', keys, 'keys by address, or a function that finds them')
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw optionError('now', now, 'a date')
}

/** Where agents of older drafts have their keys, who name their origin alone. */
const directory = '.well-known/http-message-signatures-directory'

/**
 * The keys at an address and the name of the agent, which is where they were found. Whatever goes wrong while
 * they are looked up says nothing of the signature.
 */
async function keySet(keys: BotKeys, address: string): Promise<{ agent: string; keySet: KeySet }> {
  const isOrigin = address === `${new URL(address).origin}/`
  for (const place of isOrigin ? [address, address + directory] : [address]) {
    const agent = place.split('?', 1)[0] ?? ''
    try {
      const own = Object.hasOwn(keys, agent) ? (keys as Record<string, KeySet>)[agent] : undefined
      const found = typeof keys === 'function' ? await keys(place) : own
      if (Array.isArray(found?.keys)) return { agent, keySet: found }
    } catch {
      // The same as no answer.
    }
  }
  throw new Undecided(`the keys at \`${address.split('?', 1)[0]}\` could not be had`)
}

function named({ name, parameters }: ComponentDescriptor): string {
  const { key } = parameters
  return key === undefined ? name : `${name};key="${String(key)}"`
}
