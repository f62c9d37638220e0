import { resolveTxt } from 'node:dns/promises'
import { CliError } from '../cli-error.ts'
import { isLocalSite } from '../lock/is-local-site.ts'

/** Whose repository it is, and where its server is. */
export interface RepositoryPlace {
  did: string
  service: string
}

/** How a repository is found. */
export interface FindOptions {
  /** The server, if it is known. */
  service?: string | undefined
  fetch?: typeof fetch | undefined
  resolveTxt?: typeof resolveTxt | undefined
}

/**
 * Find the server of somebody's repository, by the names that they and nobody else can set: no third party is asked
 * where a password is to be sent.
 *
 * @param identifier - Handle (`news.example`) or DID.
 * @throws {@linkcode CliError} if there is none.
 * @see {@link https://atproto.com/specs/handle}, {@link https://atproto.com/specs/did}
 */
export async function findRepository(
  identifier: string,
  options: FindOptions = {},
): Promise<RepositoryPlace> {
  const handle = identifier.replace(/^@/, '')
  const { service } = options
  if (service !== undefined) {
    const server = safeService(service)
    return { service: server, did: await didAt(server, handle, options) }
  }
  const did = handle.startsWith('did:') ? handle : await didOf(handle, options)
  return { did, service: await serviceOf(did, options) }
}

async function didAt(service: string, handle: string, options: FindOptions): Promise<string> {
  if (handle.startsWith('did:')) return handle
  const query = new URLSearchParams({ handle })
  const url = `${service}/xrpc/com.atproto.identity.resolveHandle?${query}`
  const { did } = Object(await json(url, options)) as { did?: unknown }
  return asDid(did) ?? notFound(`\`${handle}\` at \`${service}\``)
}

async function didOf(handle: string, options: FindOptions): Promise<string> {
  if (!/^(?=.{3,253}$)(?:[a-z\d-]{1,63}\.)+[a-z\d-]{1,63}$/i.test(handle)) {
    throw new CliError(
      `Found \`${handle.slice(0, 100)}\` in ATPROTO_IDENTIFIER, expected a handle such as \`news.example\`, or a DID.`,
    )
  }
  const texts = await (options.resolveTxt ?? resolveTxt)(`_atproto.${handle}`).catch(() => [])
  const named = texts.map((parts) => parts.join('')).find((text) => text.startsWith('did='))
  if (named) return asDid(named.slice(4).trim()) ?? notFound(`\`${handle}\``)
  const response = await ask(`https://${handle}/.well-known/atproto-did`, options)
  const text = response?.ok ? (await response.text()).trim() : undefined
  return asDid(text) ?? notFound(`\`${handle}\``)
}

async function serviceOf(did: string, options: FindOptions): Promise<string> {
  const [, method, name = ''] = did.split(':')
  const url =
    method === 'web'
      ? `https://${decodeURIComponent(name)}/.well-known/did.json`
      : `https://plc.directory/${did}`
  const { service } = Object(await json(url, options)) as { service?: unknown }
  const services = Array.isArray(service) ? service.map((one) => Object(one)) : []
  const server = services.find(({ id }) => String(id).endsWith('#atproto_pds'))
  if (!server) return notFound(`the server of \`${did}\``)
  return safeService(String(server.serviceEndpoint))
}

async function json(url: string, options: FindOptions): Promise<unknown> {
  const response = await ask(url, options)
  return await response?.json().catch(() => undefined)
}

async function ask(url: string, { fetch: load = fetch }: FindOptions) {
  return await load(url, { redirect: 'follow', signal: AbortSignal.timeout(15_000) }).catch(
    () => undefined,
  )
}

/** A server that a password may be sent to: nobody reads it on the way. */
function safeService(service: string): string {
  const url = URL.parse(service)
  if (url?.protocol === 'https:') return url.origin
  if (url?.protocol === 'http:' && isLocalSite(service)) return url.origin
  throw new CliError(
    `Found the server \`${service.slice(0, 200)}\`, expected an address that begins with \`https://\`.`,
  )
}

function asDid(value: unknown): string | undefined {
  const isDid = typeof value === 'string' && /^did:(?:plc|web):[\w.:%-]+$/.test(value)
  return isDid ? value : undefined
}

function notFound(what: string): never {
  throw new CliError(
    `Found no repository for ${what}, expected one: look whether ATPROTO_IDENTIFIER is right, or name the server with \`--service\`.`,
  )
}
