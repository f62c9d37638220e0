import { formatIssues, type Issue } from '@standfirst/core'
import { openExport } from '@standfirst/import/export'
import type { Command } from 'commander'
import { writeAside } from '../build/manifest.ts'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { formatReport } from '../import/format-report.ts'
import { writeImport } from '../import/write-import.ts'
import { useColor } from '../terminal.ts'

interface ImportFlags {
  into: string
  url?: string
  language?: string
  timeZone?: string
  redirects: string
  report?: string
  overwrite?: boolean
  verbose?: boolean
}

/** `standfirst import`. */
export function addImport(program: Command, exit: Exit): void {
  program
    .command('import')
    .description('Import the articles of a content system from its export.')
    .argument('<file>', 'file that the system exported; its content tells whose it is')
    .option('--into <dir>', 'folder for the Markdown files', 'articles')
    .option('--url <url>', 'address of the site, where the export does not say it')
    .option('--language <tag>', 'language, where the export names none')
    .option('--time-zone <zone>', 'zone of local times, such as Europe/Berlin')
    .option('--redirects <file>', 'where old addresses lead now, as JSON', 'redirects.json')
    .option('--report <file>', 'what was kept, changed and left out, as JSON, too')
    .option('--overwrite', 'replace files that are there and are others')
    .option('--verbose', 'list every issue of every article')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (file: string, flags: ImportFlags) => {
      const { into, language, overwrite = false, timeZone, url } = flags
      const opened = await openExport(file, { language, timeZone, url })
      if ('issue' in opened) throw new CliError(`Could not import \`${file}\`.`, [opened.issue])
      const { articles, name } = opened
      process.stderr.write(`This is an export of ${name}.\n`)
      const listed: Issue[] = []
      const { files, kept, redirects } = await writeImport(articles, {
        into,
        overwrite,
        onArticle: (count) => {
          if (count % 1000 === 0) process.stderr.write(`Imported ${count} articles\n`)
        },
        onIssue: (issue) => {
          if (flags.verbose) listed.push(issue)
        },
      })
      const { report } = articles
      if (Object.keys(redirects).length) {
        writeAside(flags.redirects, `${JSON.stringify(redirects, null, 2)}\n`)
      }
      if (flags.report) writeAside(flags.report, `${JSON.stringify(report, null, 2)}\n`)
      process.stdout.write(formatReport(report))
      process.stdout.write(`Wrote ${files} files into \`${into}\`.\n`)
      const issues = [...report.issues, ...listed, ...kept.map(otherFile)]
      if (issues.length) {
        process.stderr.write(`${formatIssues(issues, { color: useColor(process.stderr) })}\n`)
      }
      if (issues.some(({ severity }) => severity === 'error') || kept.length) exit(1)
    })
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
