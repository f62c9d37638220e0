import { childrenOf, parseXml, type XmlElement } from '../read/xml-element.ts'
import type { LinkHeader } from './link-header.ts'
import { found, type LiveFindings } from './live-findings.ts'
import { robotsLines } from './robots-rules.ts'

/** Something that is said of rights in one place: of uses, of mining, of where the licence is. */
export interface RightsSaid {
  /** Address of the file. */
  file: string
  /** Where in it: `content-usage header`. */
  place: string
  /** What it says, by subject. */
  says: Readonly<Partial<Record<Subject, string>>>
}

/** What two places may contradict each other in. */
type Subject = 'search' | 'input' | 'train' | 'mining' | 'mining policy' | 'licence'

const subjects: Readonly<Record<Subject, string>> = {
  search: 'use in search',
  input: 'use as input of models',
  train: 'training',
  mining: 'reservation of mining',
  'mining policy': 'policy of mining',
  licence: 'address of the licence for machines',
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
  return [
    { file, place: 'content-usage header', says: usage(headers.get('content-usage')) },
    { file, place: 'content-signal header', says: signal(headers.get('content-signal')) },
    {
      file,
      place: 'tdm-reservation header',
      says: mining(headers.get('tdm-reservation'), headers.get('tdm-policy')),
    },
    { file, place: 'link header', says: { ...(licence && { licence: licence.href }) } },
  ]
}

/** What a robots.txt says to all. */
export function robotsSay(text: string, file: string): RightsSaid[] {
  const said: RightsSaid[] = []
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
    // One with a path is for a part of the site.
    if (!isForAll || value.startsWith('/')) continue
    if (key === 'content-usage')
      said.push({ file, place: 'line Content-Usage', says: usage(value) })
    if (key === 'content-signal') {
      said.push({ file, place: 'line Content-Signal', says: signal(value) })
    }
  }
  return said
}

/**
 * What a TDMRep file says of the whole site.
 *
 * @returns `undefined` if it is none.
 */
export function tdmRepSays(text: string, file: string): RightsSaid[] | undefined {
  const rules = jsonOf(text)
  if (!Array.isArray(rules)) return undefined
  const whole = rules.find((rule) => /^\/?\*?$/.test(String(Object(rule).location)))
  const { 'tdm-policy': policy, 'tdm-reservation': reservation } = Object(whole)
  if (reservation === undefined) return []
  return [{ file, place: 'rule for `/`', says: mining(String(reservation), policy) }]
}

/**
 * What an RSL document says of the whole site, as far as yes and no can say it.
 *
 * @returns `undefined` if it is none.
 */
export function rslSays(text: string, file: string): RightsSaid[] | undefined {
  let root: XmlElement | undefined
  try {
    root = parseXml(text)
  } catch {
    return undefined
  }
  if (root?.name !== 'rsl:rsl') return undefined
  const contents = childrenOf(root, 'rsl:content')
  // Parts of a site may have policies of their own.
  const content = contents[1]
    ? contents.find(({ attributes }) => /^\/?\*?$/.test(attributes.url ?? ''))
    : contents[0]
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

/** Its tokens are written in small letters, and a key that is not breaks all of it (vocab-07, section 6). */
function usage(value: string | null): RightsSaid['says'] {
  const said = dictionary(value)
  if ([...said.keys()].some((key) => /[A-Z]/.test(key))) return {}
  const yes = (key: string) => ({ y: 'yes', n: 'no' })[said.get(key) ?? '']
  return defined({ train: yes('train-ai'), search: yes('search') })
}

function signal(value: string | null): RightsSaid['says'] {
  const said = dictionary(value?.toLowerCase() ?? null)
  const yes = (key: string) => ({ yes: 'yes', no: 'no' })[said.get(key) ?? '']
  return defined({ search: yes('search'), input: yes('ai-input'), train: yes('ai-train') })
}

function defined(says: Record<string, string | undefined>): RightsSaid['says'] {
  return Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined))
}

/** `a=b, c=d` by its keys, without parameters; of a key that is there twice, the last. */
function dictionary(value: string | null): Map<string, string> {
  return new Map(
    (value ?? '').split(',').map((member) => {
      const [key = '', rest = ''] = member.split('=', 2)
      const [token = ''] = rest.split(';', 1)
      return [key.trim(), token.trim()]
    }),
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
