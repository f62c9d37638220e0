import { feedReaders, type Profile, profiles, readerProfile } from '@standfirst/check'
import type { MarkdownPreset } from '@standfirst/markdown'
import { loadConfig } from '@standfirst/publication'
import type { Command } from 'commander'
import { checkAtAddress, isAddress } from '../check/check-at-address.ts'
import { type CheckResult, checkPublication } from '../check/check-publication.ts'
import { type ReportFormat, reports } from '../check/report/reports.ts'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { expectNoHost } from '../expect-no-host.ts'
import { createProgress } from '../progress.ts'
import { count, useColor } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface CheckFlags {
  site?: string
  preset?: MarkdownPreset
  out?: string
  format: ReportFormat
  profile?: string
  readers?: string
  limit: number
  labels?: string
  all?: boolean
  errorsOnly?: boolean
  quiet?: boolean
  timeout?: number
}

/** Check a folder or a live site. */
export async function checkPlace(
  place: string,
  flags: CheckFlags,
  exit: Exit,
  command: Command,
): Promise<void> {
  const chosen = named('--profile', flags.profile, Object.values(profiles), command)
  const readers = named('--readers', flags.readers, feedReaders, command)?.map(readerProfile) ?? []
  const result = await (isAddress(place)
    ? checkSite(place, flags, [...(chosen ?? []), ...readers])
    : checkFolder(place, flags, (own) => [...(chosen ?? own), ...readers]))
  const findings = flags.errorsOnly
    ? result.findings.filter(({ severity }) => severity === 'error')
    : result.findings
  const report = reports[flags.format](findings, {
    all: flags.all,
    color: useColor(process.stdout),
  })
  if (report) process.stdout.write(`${report}\n`)
  if (findings.length) exit(1)
  if (flags.quiet) return
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const none = isAddress(place) ? 'no outputs' : 'no outputs (nothing was built yet)'
  const compared = result.outputs ? count(result.outputs, 'output') : none
  process.stderr.write(
    `Checked ${count(result.articles, 'article')} and ${compared}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.\n`,
  )
  for (const { count: some, what, why } of result.unread ?? []) {
    process.stderr.write(`Not looked at: ${what} ${why} (${some}).\n`)
  }
  if (flags.errorsOnly || result.lost.length === 0) return
  const lines = result.lost.map((line) => `  ${line}\n`).join('')
  process.stderr.write(
    `Left out, because a format has no place for it (not-carried), with the number of articles:\n${lines}`,
  )
}

async function checkFolder(
  dir: string,
  flags: CheckFlags,
  profilesFor: (own: readonly Profile[]) => Profile[],
): Promise<CheckResult> {
  expectNoHost(dir, 'folder')
  if (flags.labels !== undefined) {
    throw new CliError(
      'Found `--labels` with a folder, expected it with an address alone: of a folder, the configuration says them.',
    )
  }
  watchConfig(dir, flags.timeout)
  const config = await loadConfig(dir, {
    site: flags.site,
    output: flags.out,
    preset: flags.preset,
    timeLimit: flags.timeout,
  })
  const progress = await createProgress('Comparing', Boolean(flags.quiet))
  return checkPublication(config, {
    now: new Date().toISOString(),
    profiles: profilesFor(config.profiles),
    onProgress: progress.update,
  }).finally(progress.stop)
}

async function checkSite(
  address: string,
  flags: CheckFlags,
  chosen: Profile[],
): Promise<CheckResult> {
  const progress = await createProgress('Reading', Boolean(flags.quiet))
  return checkAtAddress(address, {
    ...flags,
    profiles: chosen,
    onProgress: progress.update,
  }).finally(progress.stop)
}

/** What has the names that an option was given, or the end of the command. */
function named<One extends { name: string }>(
  option: string,
  value: string | undefined,
  known: readonly One[],
  command: Command,
): One[] | undefined {
  return value?.split(',').map((wanted) => {
    const found = known.find(({ name }) => name === wanted.trim())
    if (found) return found
    const names = known.map(({ name }) => name).join(', ')
    return command.error(
      `error: option '${option} <names>' argument '${value}' is invalid. Expected names of ${names}.`,
    )
  })
}
