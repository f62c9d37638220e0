import { formatIssues, type Issue } from '@standfirst/core'
import type { ImportReport } from '@standfirst/import/wordpress'
import { openText } from '@standfirst/publication'
import { writeAside } from '../build/manifest.ts'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { articleCount } from '../import/article-count.ts'
import { formatReport, type WholeReport } from '../import/format-report.ts'
import { openSource } from '../import/open-source.ts'
import { fileSaver } from '../import/save-files.ts'
import { type WrittenImport, writeImport } from '../import/write-import.ts'
import { issueInFlags } from '../in-flags.ts'
import { count, useColor } from '../terminal.ts'

/** What the command was told. */
export interface ImportFlags {
  into: string
  /** Address of the site. */
  url?: string
  language?: string
  timeZone?: string
  sanity?: string
  allowPrivate?: boolean
  rest?: boolean
  types?: string[]
  locales?: string[]
  media?: string | true
  redirects: string
  report?: string
  overwrite?: boolean
  verbose?: boolean
}

/** Import an export or a feed. */
export async function importSource(source: string, flags: ImportFlags, exit: Exit): Promise<void> {
  const { into, overwrite = false } = flags
  if (flags.url !== undefined) checkAddress(flags.url)
  const opened = await openSource(source, flags)
  if ('issues' in opened) {
    const issues = opened.issues.map((issue) => issueInFlags(issue, flagsByOption))
    throw new CliError(`Could not import \`${source}\`.`, issues)
  }
  const { articles, name } = opened
  process.stderr.write(`This is ${name}.\n`)
  const progress = articleCount()
  const listed: Issue[] = []
  const { allowPrivate = false, media } = flags
  const saver = media
    ? fileSaver({
        folder: media === true ? 'public' : media,
        allowPrivate,
        site: () => flags.url ?? articles.report.site.url,
      })
    : undefined
  const written = await writeImport(articles, {
    into,
    overwrite,
    saver,
    onArticle: progress.update,
    onIssue: (issue) => {
      if (flags.verbose) listed.push(issue)
    },
  })
  progress.stop()
  const { files, findings, kept, redirects } = written
  const report = wholeReport(articles.report, written, saver?.heldBack ?? 0)
  if (Object.keys(redirects).length) {
    writeAside(flags.redirects, `${JSON.stringify(redirects, null, 2)}\n`)
  }
  if (flags.report) writeAside(flags.report, `${JSON.stringify(report, null, 2)}\n`)
  process.stdout.write(formatReport(report, flagsByOption))
  process.stdout.write(`Wrote ${count(files, 'file')} into \`${into}\`.\n`)
  if (saver)
    process.stdout.write(
      `${count(saver.saved.size, 'file')} ${saver.saved.size === 1 ? 'is' : 'are'} in \`${media === true ? 'public' : media}\`.\n`,
    )
  else if (findings.some(({ code }) => code === 'missing-file')) {
    process.stdout.write('Pictures keep their addresses: download them with `--media`.\n')
  }
  if (Object.keys(redirects).length) {
    process.stdout.write(
      `Wrote where old addresses lead now into \`${flags.redirects}\`: \`build\` and \`serve\` read \`redirects.json\` beside the configuration.\n`,
    )
  }
  const told = [...report.issues, ...listed].map((issue) =>
    issue.code === 'assumed-timestamp' ? undated(issue) : issueInFlags(issue, flagsByOption),
  )
  const issues = [...told, ...kept.map(otherFile)]
  if (issues.length) {
    process.stderr.write(`${formatIssues(issues, { color: useColor(process.stderr) })}\n`)
  }
  if (issues.some(({ severity }) => severity === 'error') || kept.length) exit(1)
}

/** With what the command itself found. */
function wholeReport(
  report: ImportReport,
  { findings, lost, paid }: WrittenImport,
  heldBack: number,
): WholeReport {
  const reason = 'Its article is held back, and what is in the folder of assets is public.'
  return {
    ...report,
    changed: [...report.changed, ...lost],
    issues: [...report.issues, ...(paid.length ? [openText(paid)] : [])],
    leftOut: [...report.leftOut, ...(heldBack ? [{ kind: 'file', reason, count: heldBack }] : [])],
    findings,
  }
}

/** The options of the command, by the names that the reader of exports has for them. */
const flagsByOption: Readonly<Record<string, string>> = {
  allowPrivate: '--allow-private',
  dataset: '--sanity PROJECT/DATASET',
  language: '--language',
  locales: '--locales',
  projectId: '--sanity PROJECT/DATASET',
  timeZone: '--time-zone',
  types: '--types',
  url: '--site',
}

function undated(issue: Issue): Issue {
  return { ...issue, fix: 'Write `publishedAt` in its file, and take `status: draft` off.' }
}

function otherFile(file: string): Issue {
  return {
    code: 'file-in-the-way',
    severity: 'warning',
    message: `The file \`${file}\` is there, and is not what the import would write: it was left as it is.`,
    path: [],
    fix: 'Move it away, or import with `--overwrite`.',
  }
}
