import {
  type AiPermissions,
  expectOptions,
  type Rights,
  type RslElement,
  readableRights,
  rslContent,
  tdmReservation,
} from '@standfirst/core'
import { contentSignal } from './content-signal.ts'
import { contentUsage } from './content-usage.ts'
import { type Crawler, knownCrawlers } from './crawlers.ts'
import { saidUses } from './said-use.ts'

/**
 * Whose ears a policy reaches: `rsl` those who obey RSL, `content-signal` and `content-usage` those
 * who know these terms, `crawlers` the AI crawlers that robots.txt names, `tdmrep` those who mine
 * texts under European law, `trust-txt` those who read trust.txt, `google` the products of Google.
 */
export type PolicyListener =
  | 'rsl'
  | 'content-signal'
  | 'content-usage'
  | 'crawlers'
  | 'tdmrep'
  | 'trust-txt'
  | 'google'

/** What one listener is told of a use: `pay` where it is for a payment; nothing where it is told nothing. */
export type ToldUse = 'yes' | 'no' | 'pay'

/** What one listener is told. */
export type ToldUses = { [Use in keyof AiPermissions]: ToldUse }

/**
 * Tell what each listener hears of a policy, from the same functions that write the files and
 * headers: a policy that is clear in one of them can be silent in another.
 *
 * Google is told of training alone, by the token `Google-Extended`: its search engine reads no
 * signal, and whether its answers may use a page is a setting of Search Console, which no file
 * stands for; `nosnippet` in the robots hint of a page keeps its text out of both.
 *
 * @param given - Policy that holds; it is not changed.
 * @param options - `crawlers`: those that robots.txt names (default: `knownCrawlers.crawlers`).
 * @see {@link https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag}
 *
 * @example
 * ```ts
 * policyReach({ ai: { search: 'allow', train: 'deny' } })['content-usage'] // → { search: 'yes', train: 'no' }
 * ```
 */
export function policyReach(
  given: Rights,
  options: { crawlers?: readonly Crawler[] | undefined } = {},
): Record<PolicyListener, ToldUses> {
  expectOptions(options, 'policyReach')
  const { crawlers = knownCrawlers.crawlers } = options
  const [rights] = readableRights(given, undefined)
  const said = saidUses(rights)
  const signal = contentSignal(rights)
  const usage = contentUsage(rights)
  const reservation = tdmReservation(rights)?.reservation
  const isOut = (purpose: keyof AiPermissions) =>
    said[purpose] === 'no' && crawlers.some((crawler) => crawler.purpose === purpose)
  const google = crawlers.some(({ agent }) => agent === 'Google-Extended')
  return {
    rsl: rslUses(rslContent(rights, '/')),
    'content-signal': told(signal.search, signal['ai-input'], signal['ai-train']),
    'content-usage': told(words[usage.search ?? ''], undefined, words[usage['train-ai'] ?? '']),
    crawlers: told(
      isOut('search') ? 'no' : undefined,
      isOut('input') ? 'no' : undefined,
      isOut('train') ? 'no' : undefined,
    ),
    tdmrep: told(
      undefined,
      undefined,
      reservation === 1 ? 'no' : reservation === 0 ? 'yes' : undefined,
    ),
    'trust-txt': told(undefined, undefined, said.train),
    google: told(undefined, undefined, google && isOut('train') ? 'no' : undefined),
  }
}

const words: Record<string, ToldUse> = { y: 'yes', n: 'no' }

function told(
  search: ToldUse | undefined,
  input: ToldUse | undefined,
  train: ToldUse | undefined,
): ToldUses {
  return { ...(search && { search }), ...(input && { input }), ...(train && { train }) }
}

/** What the licences of an RSL document permit, for what, and what they prohibit. */
function rslUses(content: RslElement | undefined): ToldUses {
  const uses: ToldUses = {}
  const licenses = childrenOf(content, 'license')
  for (const license of licenses) {
    for (const use of usesIn(license, 'prohibits')) uses[use] = 'no'
  }
  for (const license of licenses) {
    const paid = childrenOf(license, 'payment').some(
      ({ attributes }) => attributes?.type !== 'free' && attributes?.type !== 'attribution',
    )
    for (const use of usesIn(license, 'permits')) uses[use] = paid ? 'pay' : 'yes'
  }
  return told(uses.search, uses.input, uses.train)
}

function usesIn(license: RslElement, name: string): (keyof AiPermissions)[] {
  return childrenOf(license, name)
    .filter(({ attributes }) => attributes?.type === 'usage')
    .flatMap(({ content }) => (typeof content === 'string' ? content.split(' ') : []))
    .flatMap((token) => (Object.hasOwn(useOf, token) ? (useOf[token] ?? []) : []))
}

const useOf: Record<string, keyof AiPermissions> = {
  search: 'search',
  'ai-input': 'input',
  'ai-train': 'train',
}

function childrenOf(element: RslElement | undefined, name: string): RslElement[] {
  const { content } = element ?? {}
  return Array.isArray(content) ? content.filter((child) => child.name === name) : []
}
