import {
  checkOptions,
  expectOptions,
  type Issue,
  type OnIssue,
  type Rights,
  type RslElement,
  rslContent,
  rslNamespace,
  safeUrl,
} from '@standfirst/core'
import { createXmlWriter, type XmlWriter } from '@standfirst/xml'
import { placedPolicies } from './placed-policies.ts'

/** Configuration for {@linkcode renderRsl}. */
export interface RslOptions {
  /**
   * What the policy is for: a path pattern as in robots.txt, or an absolute address (default: `/`, the
   * whole site).
   */
  url?: string | undefined
  /** Called for what RSL has no term for. */
  onIssue?: OnIssue | undefined
}

/**
 * Render a policy, or one for each of several parts of a site, as an RSL 1.0 document.
 *
 * @param rights - Policy, or policies with what they are for; not changed.
 * @param options - Configuration.
 * @returns XML with a final newline; its media type is `application/rsl+xml`.
 * @see {@link https://rslstandard.org/rsl}
 *
 * @example
 * ```ts
 * renderRsl({ ai: { train: 'deny' } }) // '<?xml version="1.0" ...<rsl xmlns="https://rslstandard.org/rsl"> ...
 * ```
 */
export function renderRsl(
  rights: Rights | readonly { url: string; rights: Rights }[],
  options: RslOptions = {},
): string {
  expectOptions(options, 'renderRsl')
  const { onIssue, url = '/' } = options
  checkOptions({ url }, { url: 'string' })
  const xml = createXmlWriter()
  xml.declaration()
  xml.open('rsl', { xmlns: rslNamespace })
  for (const policy of placedPolicies(rights, 'url', url, onIssue)) {
    const { place } = policy
    if (!place.startsWith('/') && !safeUrl(place, 'media')) {
      policy.onIssue?.(invalidPlace(place))
      continue
    }
    const content = rslContent(policy.rights, place)
    if (content) write(xml, content)
    reportUnsaid(policy.rights, content, policy.onIssue)
  }
  return xml.end()
}

function write(xml: XmlWriter, { attributes, content, name }: RslElement): void {
  if (typeof content !== 'object') {
    xml.element(name, content, attributes)
    return
  }
  xml.open(name, attributes)
  for (const element of content) write(xml, element)
  xml.close()
}

function reportUnsaid(rights: Rights, content: RslElement | undefined, onIssue?: OnIssue): void {
  if (!onIssue) return
  const said = JSON.stringify(content ?? '')
  for (const key of ['license', 'copyright', 'credit', 'terms', 'contact'] as const) {
    const value = rights[key]
    if (value && !said.includes(JSON.stringify(value).slice(1, -1))) onIssue(unsaid(key))
  }
}

function unsaid(key: string): Issue {
  return {
    code: 'unsaid-rights',
    severity: 'warning',
    message: `Found \`${key}\`, expected what RSL has a term for beside what else the policy says: it was left out.`,
    path: [key],
    fix: 'Nothing needs to be done: articles and their metadata say it.',
  }
}

function invalidPlace(url: string): Issue {
  return {
    code: 'unsafe-url',
    severity: 'warning',
    message: `The place is \`${url}\`, expected a path that starts with \`/\`, or an absolute http or https address: it was left out.`,
    path: ['url'],
    fix: 'Write it like `/articles/*`.',
  }
}
