import { childrenOf, parseXml, type XmlElement } from '../read/xml-element.ts'
import type { LinkHeader } from './link-header.ts'
import { found, type LiveFindings, unreadable } from './live-findings.ts'
import { longestPlace, placeLength } from './place.ts'
import { robotsLines } from './robots-rules.ts'
import { signal, usage } from './uses-said.ts'

/** Something that is said of rights in one place: of uses, of mining, of where the licence is. */
export interface RightsSaid {
  /** Address of the file. */
  file: string
  /** Where in it: `content-usage header`. */
  place: string
  /** What it says, by subject. */
  says: Readonly<Partial<Record<Subject, string>>>
  /** What stands there and can't be parsed, so that readers pass over all of it. */
  broken?: string | undefined
}

/** What two places may contradict each other in. */
type Subject =
  | 'search'
  | 'input'
  | 'train'
  | 'mining'
  | 'mining policy'
  | 'licence'
  | 'licence of the text'

const subjects: Readonly<Record<Subject, string>> = {
  search: 'use in search',
  input: 'use as input of models',
  train: 'training',
  mining: 'reservation of mining',
  'mining policy': 'policy of mining',
  licence: 'address of the licence for machines',
  'licence of the text': 'licence of the text',
}

/** Report what one place says of rights, and another before it says otherwise. */
export function compareRights(said: readonly RightsSaid[], findings: LiveFindings): void {
  for (const subject of Object.keys(subjects) as Subject[]) {
    const [first, ...others] = said.filter(({ says }) => says[subject] !== undefined)
    if (!first) continue
    for (const other of others) {
      const [value, meant] = [other.says[subject], first.says[subject]]
      if (value === meant) continue
      const message = `Found \`${value?.slice(0, 200)}\` for the ${subjects[subject]} in the ${other.place}, expected \`${meant?.slice(0, 200)}\`: the ${first.place} of \`${first.file}\` says so.`
      const fix = 'Say the same in both; the one that is old may be in a cache.'
      findings.add(
        other.file,
        found('contradictory-rights', 'error', message, fix, { place: other.place }),
      )
    }
  }
  compareMining(said, findings)
  for (const { broken, file, place } of said) {
    if (broken === undefined) continue
    const expected =
      'a dictionary as RFC 9651 has it, such as `train-ai=n`: readers pass over all of it'
    const what = `dictionary in the ${place} (\`${broken.slice(0, 100)}\`)`
    findings.add(file, { ...unreadable(what, expected), place })
  }
}

/** Training is mining: who keeps it back reserves that. Where another says so, it was compared with this one. */
function compareMining(said: readonly RightsSaid[], findings: LiveFindings): void {
  const kept = said.find(({ says }) => says.train === 'no')
  if (!kept || said.some(({ says }) => says.mining === '1')) return
  for (const { file, place, says } of said) {
    if (says.mining !== '0') continue
    const message = `Found \`0\` for the ${subjects.mining} in the ${place}, expected \`1\`: the ${kept.place} of \`${kept.file}\` keeps training back, which is mining.`
    const fix = 'Reserve mining, or allow training in both; the one that is old may be in a cache.'
    findings.add(file, found('contradictory-rights', 'error', message, fix, { place }))
  }
}

/** What the headers of an answer say. */
export function headersSay(
  headers: Headers,
  file: string,
  links: readonly LinkHeader[],
): RightsSaid[] {
  const licence = links.find(({ rel, type }) => rel.includes('license') && isRsl(type))
  const ofText = links.find(({ rel, type }) => rel.includes('license') && !isRsl(type))
  return [
    { file, place: 'content-usage header', ...usage(headers.get('content-usage')) },
    { file, place: 'content-signal header', says: signal(headers.get('content-signal')) },
    {
      file,
      place: 'tdm-reservation header',
      says: mining(headers.get('tdm-reservation'), headers.get('tdm-policy')),
    },
    { file, place: 'link header', says: { ...(licence && { licence: licence.href }) } },
    { file, place: 'link header', says: { ...(ofText && { 'licence of the text': ofText.href }) } },
  ]
}

/**
 * What a robots.txt says to all.
 *
 * @param path - Of what it says it (default: of the whole site).
 */
export function robotsSay(text: string, file: string, path = ''): RightsSaid[] {
  const said: RightsSaid[] = []
  const lines: { key: string; place: string; value: string }[] = []
  let isForAll = false
  let isOpen = false
  for (const { key, value } of robotsLines(text)) {
    if (key === 'user-agent') {
      isForAll = (isOpen && isForAll) || value === '*'
      isOpen = true
      continue
    }
    if (key === 'license') {
      said.push({ file, place: 'line License', says: { licence: value } })
      continue
    }
    if (key === 'sitemap') continue
    isOpen = false
    if (!isForAll || !/^content-(?:usage|signal)$/.test(key)) continue
    // One with a path is for a part of the site.
    const [, place = '', terms = ''] = /^(\/\S*)?\s*(.*)$/.exec(value) ?? []
    lines.push({ key, place, value: terms })
  }
  for (const [key, name] of Object.entries(robotsTerms)) {
    const own = lines.filter((line) => line.key === key)
    const line = longestPlace(own, path, (one) => one.place)
    if (!line) continue
    const place = `line ${name}`
    if (name === 'Content-Usage') said.push({ file, place, ...usage(line.value) })
    else said.push({ file, place, says: signal(line.value) })
  }
  return said
}

const robotsTerms = { 'content-signal': 'Content-Signal', 'content-usage': 'Content-Usage' }

/**
 * What a TDMRep file says.
 *
 * @param path - Of what it says it (default: of the whole site).
 * @returns `undefined` if it is none.
 */
export function tdmRepSays(text: string, file: string, path?: string): RightsSaid[] | undefined {
  const rules = jsonOf(text)
  if (!Array.isArray(rules)) return undefined
  const rule = rules.map(Object).find(({ location }) => {
    const place = String(location)
    // The first that matches holds.
    return path === undefined ? isWhole(place) : placeLength(place, path) !== undefined
  })
  const { location, 'tdm-policy': policy, 'tdm-reservation': reservation } = Object(rule)
  if (reservation === undefined) return []
  const place = `rule for \`${isWhole(String(location)) ? '/' : String(location).slice(0, 200)}\``
  return [{ file, place, says: mining(String(reservation), policy) }]
}

function isWhole(place: string): boolean {
  return /^\/?\*?$/.test(place)
}

/**
 * What an RSL document has of a place.
 *
 * @param path - The place (default: the whole site).
 * @returns `undefined` if it is none; `null` where it has nothing of it.
 */
export function rslOf(text: string, path?: string): XmlElement | null | undefined {
  let root: XmlElement | undefined
  try {
    root = parseXml(text)
  } catch {
    return undefined
  }
  if (root?.name !== 'rsl:rsl') return undefined
  const contents = childrenOf(root, 'rsl:content')
  const placeOf = ({ attributes }: XmlElement) => attributes.url ?? ''
  if (path !== undefined) return longestPlace(contents, path, placeOf) ?? null
  // Parts of a site may have policies of their own.
  return (contents[1] ? contents.find((one) => isWhole(placeOf(one))) : contents[0]) ?? null
}

/** What RSL says, as far as yes and no can say it. */
export function rslSays(content: XmlElement | null, file: string): RightsSaid[] {
  if (!content) return []
  const says: Partial<Record<Subject, string>> = {}
  for (const license of childrenOf(content, 'rsl:license')) {
    const payment = childrenOf(license, 'rsl:payment')
    const isFree = payment.every(({ attributes }) => (attributes.type ?? 'free') === 'free')
    if (isFree) for (const use of usesIn(license, 'rsl:permits')) says[use] ??= 'yes'
    for (const use of usesIn(license, 'rsl:prohibits')) says[use] = 'no'
  }
  return [{ file, place: 'licence (RSL)', says }]
}

/** Whether a type is that of RSL. */
export function isRsl(type: string | undefined): boolean {
  return type?.toLowerCase().startsWith('application/rsl+xml') ?? false
}

/** What a value of `tdm-reservation` and `tdm-policy` says. */
export function mining(
  reservation: string | null | undefined,
  policy: unknown,
): RightsSaid['says'] {
  const value = reservation?.trim()
  if (value !== '0' && value !== '1') return {}
  return {
    mining: value,
    ...(typeof policy === 'string' &&
      policy &&
      value === '1' && { 'mining policy': policy.trim() }),
  }
}

function usesIn(license: XmlElement, name: string): ('search' | 'input' | 'train')[] {
  const tokens = childrenOf(license, name).flatMap(({ attributes, text }) =>
    attributes.type === 'usage' ? text.toLowerCase().split(/[\s,]+/) : [],
  )
  return (['search', 'input', 'train'] as const).filter((use) =>
    tokens.some((token) => tokensOf[use].includes(token)),
  )
}

const tokensOf = {
  search: ['all', 'search'],
  input: ['all', 'ai-all', 'ai-input'],
  train: ['all', 'ai-all', 'ai-train'],
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
