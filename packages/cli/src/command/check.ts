import { feedReaders, type Profile, profiles, readerProfile } from '@standfirst/check'
import type { MarkdownPreset } from '@standfirst/markdown'
import { loadConfig } from '@standfirst/publication'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { checkPublication } from '../check/check-publication.ts'
import { reports } from '../check/report/reports.ts'
import type { Exit } from '../exit.ts'
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
  errorsOnly?: boolean
  quiet?: boolean
  timeout?: number
}

/** `standfirst check`. */
export function addCheck(program: Command, exit: Exit): void {
  program
    .command('check')
    .description('Check the articles, and that every output says what they say.')
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
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
    .option('--errors-only', 'ignore warnings')
    .addOption(timeoutOption())
    .option('--quiet', 'say nothing but findings')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: CheckFlags) => {
      watchConfig(dir, flags.timeout)
      const config = await loadConfig(dir, {
        site: flags.site,
        output: flags.out,
        preset: flags.preset,
        timeLimit: flags.timeout,
      })
      const progress = createProgress('Comparing', Boolean(flags.quiet))
      const result = await checkPublication(config, {
        now: new Date().toISOString(),
        profiles: [...(flags.profile ?? config.profiles), ...(flags.readers ?? [])],
        onProgress: progress.update,
      }).finally(progress.stop)
      const findings = flags.errorsOnly
        ? result.findings.filter(({ severity }) => severity === 'error')
        : result.findings
      const report = reports[flags.format](findings, { color: useColor(process.stdout) })
      if (report) process.stdout.write(`${report}\n`)
      if (findings.length) exit(1)
      if (flags.quiet) return
      const errors = findings.filter(({ severity }) => severity === 'error').length
      const compared = result.outputs
        ? count(result.outputs, 'output')
        : 'no outputs (nothing was built yet)'
      process.stderr.write(
        `Checked ${count(result.articles, 'article')} and ${compared}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.\n`,
      )
      if (flags.errorsOnly || result.lost.length === 0) return
      const lines = result.lost.map((line) => `  ${line}\n`).join('')
      process.stderr.write(
        `Left out, because a format has no place for it (not-carried), with the number of articles:\n${lines}`,
      )
    })
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
