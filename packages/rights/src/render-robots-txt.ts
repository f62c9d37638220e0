import {
  checkOptions,
  expectOptions,
  type Issue,
  issuesUnder,
  type OnIssue,
  optionError,
  type Rights,
  readableRights,
  reportLosses,
} from '@standfirst/core'
import { signalsOf } from './content-signal.ts'
import { usageOf } from './content-usage.ts'
import { type Crawler, knownCrawlers } from './crawlers.ts'
import { dictionaryText } from './dictionary-text.ts'
import { existingRule } from './existing-rule.ts'
import { headerUrl } from './header-url.ts'
import { mergeBlock, outsideBlock } from './merge-block.ts'
import { accessOf, type OwnRule, outside, ownRules, rulesForAll } from './robots-access.ts'
import { type RobotsLine, robotsLines } from './robots-lines.ts'
import { type SaidUses, saidUses } from './said-use.ts'

/** What a robots.txt says. */
export interface RobotsRules {
  /** The publication's policy (default: nothing is said of uses). */
  rights?: Rights | undefined
  /**
   * Policies of parts of the site, with their path patterns: `/column/` (default: none). What they say of
   * crawlers and uses stands beside the publication's.
   */
  own?: readonly { place: string; rights: Rights }[] | undefined
  /** Absolute address of the RSL document, for `License` (default: none). */
  rsl?: string | undefined
  /** Absolute addresses of sitemaps (default: none). */
  sitemaps?: readonly string[] | undefined
}

/** Configuration for {@linkcode renderRobotsTxt}. */
export interface RobotsOptions {
  /** A robots.txt to put the rules into; all that it says stays as it is (default: none). */
  existing?: string | undefined
  /** Crawlers that have a rule of their own if what they are for is denied (default: `knownCrawlers`). */
  crawlers?: readonly Crawler[] | undefined
  /** Write the IETF's draft `Content-Usage` (default: `true`). */
  contentUsage?: boolean | undefined
  /** Called for what the file can't say, and for what it says already. */
  onIssue?: OnIssue | undefined
}

/**
 * Render a policy as robots.txt: where the licence is, what content may be used for, which AI
 * crawlers stay out, and the sitemaps, in a block between two comments.
 *
 * Merged into a file that exists, only that block is written or replaced; whatever else the file says
 * of a crawler or of a use stands, and is not said again. Doing it twice changes nothing.
 *
 * @param rules - What to say; not changed.
 * @param options - Configuration.
 * @returns The file, with a final newline.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9309}
 *
 * @example
 * ```ts
 * renderRobotsTxt({ rights: { ai: { train: 'deny' } } }) // '# BEGIN Standfirst\nUser-agent: *\nContent-Signal: ai-train=no\n ...
 * ```
 */
export function renderRobotsTxt(rules: RobotsRules, options: RobotsOptions = {}): string {
  expectOptions(options, 'renderRobotsTxt')
  if (typeof rules !== 'object' || rules === null) throw optionError('rules', rules, 'an object')
  const { crawlers = knownCrawlers.crawlers, existing = '', onIssue } = options
  checkOptions(options, { crawlers: 'objects', existing: 'string', contentUsage: 'boolean' })
  const there = robotsLines(outsideBlock(existing))
  const [rights, report] =
    rules.rights === undefined ? [] : readableRights(rules.rights, issuesUnder(onIssue, ['rights']))
  reportLosses(rights, 'robots.txt', ['. license copyright credit terms contact payment'], report)
  const said = rights ? saidUses(rights, onIssue) : {}
  const own = ownRules(rules.own ?? [], onIssue)
  const license = headerUrl(rules.rsl, ['rsl'], onIssue)?.replace(/#.*$/, '')
  const signals = [
    ...signal('Content-Signal', own, said, signalsOf),
    ...(options.contentUsage !== false ? signal('Content-Usage', own, said, usageOf) : []),
  ].filter(([name]) => isFree(name, there, onIssue))
  const denied = agents(crawlers, said, own, there, onIssue)
  const groups: string[] = []
  if (signals.length || denied.size) {
    // Without a rule of its own, some parsers would take the next group for a part of this one.
    groups.push(['User-agent: *', ...signals.flatMap(lines), 'Disallow:'].join('\n'))
  }
  for (const [access, names] of denied) {
    // Who may come in somewhere hears nothing of what is said to all.
    const heard = access === outside ? [] : [...rulesForAll(there), ...signals.flatMap(lines)]
    groups.push([...names.map((agent) => `User-agent: ${agent}`), ...heard, access].join('\n'))
  }
  const sitemaps = (rules.sitemaps ?? []).flatMap((url, index) => {
    const safe = headerUrl(url, ['sitemaps', index], onIssue)
    const known = there.some(({ key, value }) => key === 'sitemap' && value === safe)
    return safe && !known ? `Sitemap: ${safe}` : []
  })
  const parts = [
    ...(license && isFree('License', there, onIssue) ? [`License: ${license}`] : []),
    ...groups,
    ...(sitemaps.length ? [sitemaps.join('\n')] : []),
  ]
  return mergeBlock(existing, parts.join('\n\n'))
}

/** The lines of one name: of the whole site first. */
function signal(
  name: string,
  own: readonly OwnRule[],
  said: SaidUses,
  termsOf: (said: SaidUses) => Record<string, string>,
): [string, string[]][] {
  const value = dictionaryText(termsOf(said))
  const ofParts = own.flatMap((one) => {
    const terms = dictionaryText(termsOf(one.said))
    return terms ? [`${one.place} ${terms}`] : []
  })
  const values = value ? [value, ...ofParts] : ofParts
  return values.length ? [[name, values]] : []
}

function lines([name, values]: [string, string[]]): string[] {
  const written = values.map((value) => `${name}: ${value}`)
  return name === 'Content-Usage'
    ? ['# An IETF draft: draft-ietf-aipref-attach, draft-ietf-aipref-vocab', ...written]
    : written
}

/** Whether nothing around says the same thing in another way. */
function isFree(name: string, there: readonly RobotsLine[], onIssue?: OnIssue): boolean {
  const other = there.find(({ key }) => key === name.toLowerCase())
  if (other) onIssue?.(existingRule(`${name}: ${other.value}`))
  return other === undefined
}

/**
 * The crawlers that stay out of the site or of parts of it, by what is said to them: those for a denied use, of which
 * the file says nothing yet.
 */
function agents(
  crawlers: readonly Crawler[],
  said: SaidUses,
  own: readonly OwnRule[],
  there: readonly RobotsLine[],
  onIssue?: OnIssue,
): Map<string, string[]> {
  const named = new Set(
    there.filter(({ key }) => key === 'user-agent').map(({ value }) => value.toLowerCase()),
  )
  const denied = new Map<string, [agent: string, access: string]>()
  crawlers.forEach(({ agent, purpose }, index) => {
    const access = accessOf(purpose, said, own)
    if (access === undefined) return
    if (typeof agent !== 'string' || !/^[A-Za-z0-9][\w.-]*$/.test(agent)) {
      onIssue?.(invalidAgent(agent, index))
    } else if (named.has(agent.toLowerCase())) onIssue?.(existingRule(`User-agent: ${agent}`))
    else denied.set(agent.toLowerCase(), [agent, access])
  })
  const groups = new Map<string, string[]>()
  for (const [agent, access] of denied.values()) {
    groups.set(access, [...(groups.get(access) ?? []), agent])
  }
  return groups
}

function invalidAgent(agent: unknown, index: number): Issue {
  return {
    code: 'invalid-crawler',
    severity: 'warning',
    message: `Found the crawler \`${agent}\`, expected letters, digits, \`-\`, \`_\` and \`.\` only: it was left out.`,
    path: ['crawlers', index, 'agent'],
    fix: 'Write the product token that the operator names, without a version.',
  }
}
