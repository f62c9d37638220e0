import { readFile } from 'node:fs/promises'
import type { Profile } from '@standfirst/check'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import { issueInFlags } from '../in-flags.ts'
import type { CheckResult } from './check-publication.ts'

/** What the command line says of a live site. */
interface AddressFlags {
  site?: string
  preset?: string
  out?: string
  limit: number
  labels?: string
  profiles: readonly Profile[]
  onProgress: (done: number, total: number) => void
}

/** Whether what is to be checked is a live site, and no folder. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place)
}

/**
 * Check a live site.
 *
 * @throws {@linkcode CliError} for options that are for a folder alone.
 */
export async function checkAtAddress(address: string, flags: AddressFlags): Promise<CheckResult> {
  const { labels, limit, onProgress, out, preset, profiles, site } = flags
  for (const given of [address, ...(site === undefined ? [] : [site])]) checkAddress(given)
  for (const [name, value] of Object.entries({ out, preset })) {
    if (value === undefined) continue
    throw new CliError(`Found \`--${name}\` with an address, expected it with a folder alone.`)
  }
  const { checkLive } = await import('@standfirst/check/live')
  const { articles, findings, outputs, unread } = await checkLive(address, {
    limit,
    onProgress,
    profiles,
    ...(labels !== undefined && { labels: await labelsIn(labels) }),
    ...(site !== undefined && { site }),
  })
  const told = findings.map((finding) => issueInFlags(finding, { site: '--site' }))
  return { articles, findings: told, outputs, lost: [], unread }
}

/** The labels in a file of JSON, by their names. */
async function labelsIn(file: string): Promise<Record<string, string>> {
  let labels: unknown
  try {
    labels = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(`Found no labels in \`${file}\` (${reason}), expected a file of JSON.`)
  }
  const isRight =
    typeof labels === 'object' &&
    labels !== null &&
    !Array.isArray(labels) &&
    Object.values(labels).every((one) => typeof one === 'string')
  if (isRight) return labels as Record<string, string>
  throw new CliError(
    `Found something else in \`${file}\`, expected an object of labels by name, each a text.`,
  )
}
