import { readFileSync, writeFileSync } from 'node:fs'
import { formatIssues, type Issue, safeTimestamp } from '@standfirst/core'
import { markdownPresets } from '@standfirst/markdown'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { writeAside } from '../build/manifest.ts'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import { dueArticles } from '../convert/due-articles.ts'
import {
  type InputFormat,
  inputFormats,
  type OutputFormat,
  outputFormats,
} from '../convert/formats.ts'
import { guessOutput } from '../convert/guess-format.ts'
import { packedExport } from '../convert/packed-export.ts'
import { readArticles } from '../convert/read-articles.ts'
import { writeArticles } from '../convert/write-articles.ts'
import type { Exit } from '../exit.ts'
import { useColor } from '../terminal.ts'

interface ConvertFlags {
  from?: InputFormat
  to?: OutputFormat
  out?: string
  url?: string
  language: string
  published?: string
  preset?: 'hugo'
  toPreset?: 'hugo'
  item?: number
  future?: boolean
}

/** `standfirst convert`. */
export function addConvert(program: Command, exit: Exit): void {
  program
    .command('convert')
    .description('Convert an article or a feed to another format.')
    .argument('<file>', 'file to read, or - for the standard input')
    .addOption(
      new Option('--from <format>', 'format of the input (default: guessed)').choices(inputFormats),
    )
    .addOption(
      new Option('--to <format>', 'format of the output (default: by the name of --out)').choices(
        outputFormats,
      ),
    )
    .option('--out <file>', 'file to write (default: the standard output)')
    .option('--url <url>', 'address of the input: what relative addresses are relative to')
    .option('--language <tag>', 'language of what says none', 'en')
    .option('--published <time>', 'time of what says none, such as 2026-11-23T09:30:00Z')
    .addOption(new Option('--preset <tool>', 'front matter of the input').choices(markdownPresets))
    .addOption(
      new Option('--to-preset <tool>', 'front matter of the output').choices(markdownPresets),
    )
    .option('--item <number>', 'of the articles, only this one, counted from 1', parseItem)
    .option('--future', 'write articles that are dated in the future into feeds and digests, too')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (file: string, flags: ConvertFlags) => {
      const format = flags.to ?? (flags.out === undefined ? undefined : guessOutput(flags.out))
      if (!format) {
        throw new CliError(
          `Found no format to write, expected \`--to\` with one of ${outputFormats.join(', ')}.`,
        )
      }
      if (flags.url !== undefined) checkAddress(flags.url)
      const published = flags.published === undefined ? undefined : timeOf(flags.published)
      const packed = file === '-' ? undefined : await packedExport(file)
      if (packed) {
        process.stderr.write(`${formatIssues([packed], { color: useColor(process.stderr) })}\n`)
        exit(1)
        return
      }
      const reading = readArticles(readFileSync(file === '-' ? 0 : file), {
        format: flags.from,
        name: file,
        published,
        baseUrl: flags.url,
        preset: flags.preset,
        language: flags.language,
      })
      const { articles, note } = dueArticles(chosen(reading.articles, flags.item), {
        format,
        future: flags.future === true,
        now: new Date().toISOString(),
      })
      const issues: Issue[] = [...reading.issues]
      const failed = issues.some(({ severity }) => severity === 'error')
      if (!failed) {
        const content = writeArticles(articles, {
          format,
          feed: reading.feed,
          preset: flags.toPreset,
          onIssue: (issue) => issues.push(issue),
        })
        if (flags.out === undefined) writeFileSync(1, content)
        else writeAside(flags.out, content)
      }
      if (note !== undefined && !failed) process.stderr.write(`${note}\n`)
      if (issues.length) {
        process.stderr.write(`${formatIssues(issues, { color: useColor(process.stderr) })}\n`)
      }
      if (failed) exit(1)
    })
}

/** A time, or a day, which begins at midnight in Greenwich. */
function timeOf(text: string): string {
  const time = safeTimestamp(text) ?? safeTimestamp(`${text}T00:00:00Z`)
  if (time) return time
  throw new CliError(
    `Found the time \`${text}\`, expected one like \`2026-11-23T09:30:00Z\`, or a day like \`2026-11-23\`.`,
  )
}

function chosen<Item>(articles: readonly Item[], item: number | undefined): readonly Item[] {
  if (item === undefined) return articles
  const one = articles[item - 1]
  if (one) return [one]
  throw new CliError(
    `Found ${articles.length} articles, expected at least ${item}: choose another \`--item\`.`,
  )
}

function parseItem(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1.')
}
