import { feedReaders, type Profile, profiles, readerProfile } from '@standfirst/check'
import type { MarkdownPreset } from '@standfirst/markdown'
import { loadConfig } from '@standfirst/publication'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { checkAtAddress, isAddress } from '../check/check-at-address.ts'
import { type CheckResult, checkPublication } from '../check/check-publication.ts'
import { reports } from '../check/report/reports.ts'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { expectNoHost } from '../expect-no-host.ts'
import { presetOption } from '../preset-option.ts'
import { createProgress } from '../progress.ts'
import { count, useColor } from '../terminal.ts'
import { timeoutOption } from '../timeout-option.ts'
import { watchConfig } from '../watch-config.ts'

interface CheckFlags {
  site?: string
  preset?: MarkdownPreset
  out?: string
  format: keyof typeof reports
  profile?: Profile[]
  readers?: Profile[]
  limit: number
  labels?: string
  errorsOnly?: boolean
  quiet?: boolean
  timeout?: number
}

/** `standfirst check`. */
export function addCheck(program: Command, exit: Exit): void {
  program
    .command('check')
    .description(
      'Check the articles, and that every output says what they say; or a live site, whoever built it.',
    )
    .argument(
      '[dir or address]',
      'folder of the publication, or address (https://…) of a site',
      '.',
    )
    .option(
      '--site <url>',
      "the site's address, instead of the configuration's, or where it is asked",
    )
    .addOption(presetOption())
    .option('--out <dir>', "output folder, instead of the configuration's")
    .addOption(
      new Option('--format <format>', 'how findings are written')
        .choices(Object.keys(reports))
        .default('pretty'),
    )
    .option('--profile <names>', 'who else must like the articles: google,msn,…', parseProfiles)
    .option(
      '--readers <names>',
      'say what these readers will not show: newsboat,apple-podcasts,…',
      parseReaders,
    )
    .option('--limit <number>', 'pages of a live site that are read at most', toLimit, 20)
    .option('--labels <file>', 'labels that a live site has instead of the default ones, as JSON')
    .option('--errors-only', 'ignore warnings')
    .addOption(timeoutOption())
    .option('--quiet', 'say nothing but findings')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (place: string, flags: CheckFlags) => {
      const result = await (isAddress(place) ? checkSite(place, flags) : checkFolder(place, flags))
      const findings = flags.errorsOnly
        ? result.findings.filter(({ severity }) => severity === 'error')
        : result.findings
      const report = reports[flags.format](findings, { color: useColor(process.stdout) })
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
        process.stderr.write(`Not looked at: ${some} ${what} ${why}.\n`)
      }
      if (flags.errorsOnly || result.lost.length === 0) return
      const lines = result.lost.map((line) => `  ${line}\n`).join('')
      process.stderr.write(
        `Left out, because a format has no place for it (not-carried), with the number of articles:\n${lines}`,
      )
    })
}

async function checkFolder(dir: string, flags: CheckFlags): Promise<CheckResult> {
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
  const progress = createProgress('Comparing', Boolean(flags.quiet))
  return checkPublication(config, {
    now: new Date().toISOString(),
    profiles: [...(flags.profile ?? config.profiles), ...(flags.readers ?? [])],
    onProgress: progress.update,
  }).finally(progress.stop)
}

async function checkSite(address: string, flags: CheckFlags): Promise<CheckResult> {
  const progress = createProgress('Reading', Boolean(flags.quiet))
  return checkAtAddress(address, {
    ...flags,
    profiles: [...(flags.profile ?? []), ...(flags.readers ?? [])],
    onProgress: progress.update,
  }).finally(progress.stop)
}

function toLimit(text: string): number {
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit > 0 && limit <= 10_000) return limit
  throw new InvalidArgumentError('Expected a number from 1 to 10000.')
}

function parseProfiles(value: string): Profile[] {
  return value.split(',').map((wanted) => {
    const found = Object.values(profiles).find(({ name }) => name === wanted.trim())
    if (found) return found
    const known = Object.values(profiles).map(({ name }) => name)
    throw new InvalidArgumentError(`Expected names of ${known.join(', ')}.`)
  })
}

function parseReaders(value: string): Profile[] {
  return value.split(',').map((wanted) => {
    const found = feedReaders.find(({ name }) => name === wanted.trim())
    if (found) return readerProfile(found)
    throw new InvalidArgumentError(
      `Expected names of ${feedReaders.map(({ name }) => name).join(', ')}.`,
    )
  })
}
