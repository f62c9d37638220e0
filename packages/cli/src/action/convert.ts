import { readFileSync, writeFileSync } from 'node:fs'
import { formatIssues, type Issue, safeTimestamp } from '@standfirst/core'
import { writeAside } from '../build/manifest.ts'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import { dueArticles } from '../convert/due-articles.ts'
import { type InputFormat, type OutputFormat, outputFormats } from '../convert/formats.ts'
import { guessOutput } from '../convert/guess-format.ts'
import { packedExport } from '../convert/packed-export.ts'
import { readArticles } from '../convert/read-articles.ts'
import { writeArticles } from '../convert/write-articles.ts'
import type { Exit } from '../exit.ts'
import { expectNoHost } from '../expect-no-host.ts'
import { useColor } from '../terminal.ts'
import { toldInPart } from '../told-in-part.ts'

/** What the command was told. */
export interface ConvertFlags {
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
  all?: boolean
}

/** Convert a file. */
export async function convertFile(file: string, flags: ConvertFlags, exit: Exit): Promise<void> {
  const format = flags.to ?? (flags.out === undefined ? undefined : guessOutput(flags.out))
  if (!format) {
    throw new CliError(
      `Found no format to write, expected \`--to\` with one of ${outputFormats.join(', ')}.`,
    )
  }
  if (flags.url !== undefined) checkAddress(flags.url)
  if (/^https?:\/\//i.test(file)) {
    throw new CliError(
      `Found the address \`${file}\`, expected a file or \`-\`. Fetch it first: \`curl -sL '${file}' | standfirst convert - --url '${file}' --to ${format}\`.`,
    )
  }
  expectNoHost(file, 'file')
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
    const color = useColor(process.stderr)
    process.stderr.write(`${toldInPart(issues, { all: flags.all, color })}\n`)
  }
  if (failed) exit(1)
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
    `Found ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, expected at least ${item}: choose another \`--item\`.`,
  )
}
