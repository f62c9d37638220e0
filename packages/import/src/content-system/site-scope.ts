import type { Labels } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { languageTag } from '../language-tag.ts'
import { problem, shown } from '../problem.ts'
import type { ImportRecorder } from './import-recorder.ts'
import type { ImportedSite } from './import-report.ts'
import type { SystemOptions } from './system-options.ts'

/** What the articles of an export share. */
export interface SiteScope {
  /** Absolute address of the site, with a slash at its end. */
  site: string
  /** BCP 47 tag. */
  language: string
  labels: Partial<Labels> | undefined
  /** IANA name. */
  timeZone: string | undefined
}

/**
 * What the articles of an export share, by what it says of its site and what is given in the options;
 * what neither says is assumed, and noted.
 *
 * @param found - What the export says: it rules over the options, but for the address.
 */
export function siteScope(
  found: ImportedSite,
  options: SystemOptions,
  { note, report }: ImportRecorder,
): SiteScope {
  const address = absoluteAddress(options.url) ?? absoluteAddress(found.url)
  const language = languageTag(options.language) ?? languageTag(found.language)
  const timeZone = [options.timeZone, found.timeZone].find((zone) => zone && isZone(zone))
  if (options.timeZone && options.timeZone !== timeZone) note(unknownZone(options.timeZone))
  if (!address) note(noAddress)
  if (!language) note(noLanguage)
  const url = address && withSlash(address)
  report.site = {
    ...found,
    ...(url && { url }),
    ...(language && { language }),
    ...(timeZone && { timeZone }),
  }
  return {
    site: url ?? 'https://example.com/',
    language: language ?? 'und',
    labels: options.labels,
    timeZone,
  }
}

function withSlash(address: string): string {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url.href
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const noAddress = problem(
  'assumed-address',
  ['url'],
  'The export does not say the address of its site, expected it',
  '`https://example.com/` stands for it',
  'Give `url` in the options.',
)

const noLanguage = problem(
  'assumed-language',
  ['language'],
  'The export names no language, expected a BCP 47 tag',
  '`und` stands for it',
  'Give `language` in the options.',
)

function unknownZone(name: string) {
  return problem(
    'invalid-value',
    ['timeZone'],
    `The time zone is ${shown(name)}, expected an IANA name such as \`Europe/Berlin\``,
    'it was ignored',
    'Correct it.',
  )
}
