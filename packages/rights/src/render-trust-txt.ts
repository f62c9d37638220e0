import {
  checkOptions,
  expectOptions,
  issuesUnder,
  type OnIssue,
  optionError,
  type Publisher,
  type Rights,
  readableRights,
} from '@standfirst/core'
import { existingRule } from './existing-rule.ts'
import { headerUrl } from './header-url.ts'
import { mergeBlock, outsideBlock } from './merge-block.ts'
import { saidUses } from './said-use.ts'

/** What a trust.txt says of who publishes. */
export interface TrustFacts {
  /** Who publishes: how to reach them, and the pages on which they say how they work. */
  publisher?: Pick<Publisher, 'email' | 'policies'> | undefined
  /** Absolute addresses of accounts that the publisher controls (default: none). */
  social?: readonly string[] | undefined
  /** The publication's policy, of which training alone has a line (default: nothing is said of it). */
  rights?: Rights | undefined
}

/** Configuration for {@linkcode renderTrustTxt}. */
export interface TrustTxtOptions {
  /** A trust.txt to put the lines into, such as one with `belongto=`; all that it says stays (default: none). */
  existing?: string | undefined
  /** Called for what is refused, and for what the file says already. */
  onIssue?: OnIssue | undefined
}

/**
 * Render who publishes as trust.txt: `contact`, `social`, `disclosure` for each page of policies, and
 * `datatrainingallowed`, in a block between two comments.
 *
 * To which associations one belongs (`belongto`) and whom one controls is not known to a publication: write
 * it into a file of your own, which these lines are merged into.
 *
 * @param facts - What to say; not changed.
 * @param options - Configuration.
 * @returns The file, with a final newline; empty if there is nothing to say.
 * @see {@link https://journallist.net/reference-document-for-trust-txt-specifications}
 *
 * @example
 * ```ts
 * renderTrustTxt({ publisher: { policies: { ethics: 'https://example.com/ethics/' } } }) // '# BEGIN Standfirst\ndisclosure=https://example.com/ethics/\n ...
 * ```
 */
export function renderTrustTxt(facts: TrustFacts, options: TrustTxtOptions = {}): string {
  expectOptions(options, 'renderTrustTxt')
  if (typeof facts !== 'object' || facts === null) throw optionError('facts', facts, 'an object')
  const { existing = '', onIssue } = options
  checkOptions(options, { existing: 'string' })
  const there = new Set(trustLines(outsideBlock(existing)))
  const { publisher = {}, rights, social = [] } = facts
  const policies = Object.entries(publisher.policies ?? {}).flatMap(([name, url]) => {
    const safe = headerUrl(url, ['publisher', 'policies', name], onIssue)
    return safe ? `disclosure=${safe}` : []
  })
  const accounts = social.flatMap((url, index) => {
    // An address of mail is no account.
    const safe = /^mailto:/i.test(url) ? undefined : headerUrl(url, ['social', index], onIssue)
    return safe ? `social=${safe}` : []
  })
  const { email } = publisher
  const contact = email && /^[!-~]+$/.test(email) ? [`contact=mailto:${email}`] : []
  const lines = [...contact, ...accounts, ...policies, ...training(rights, there, onIssue)]
  return mergeBlock(existing, [...new Set(lines)].filter((line) => !there.has(line)).join('\n'))
}

/** Lines of a trust.txt that say something, without their comments. */
function trustLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [name, ...value] = (line.split('#', 1)[0] ?? '').split('=')
    const said = value.join('=').trim()
    return said ? `${name?.trim().toLowerCase()}=${said}` : []
  })
}

/** The file may say it once; what somebody has written stands. */
function training(
  rights: Rights | undefined,
  there: ReadonlySet<string>,
  onIssue: OnIssue | undefined,
): string[] {
  if (!rights) return []
  const [readable, report] = readableRights(rights, issuesUnder(onIssue, ['rights']))
  const { train } = saidUses(readable, report)
  if (!train) return []
  const other = [...there].find((line) => line.startsWith('datatrainingallowed='))
  if (other === undefined) return [`datatrainingallowed=${train}`]
  if (other !== `datatrainingallowed=${train}`) onIssue?.(existingRule(other))
  return []
}
