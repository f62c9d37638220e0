import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, parseArticle } from '@standfirst/core'
import type { ContentImport } from '@standfirst/import/wordpress'
import { renderMarkdown } from '@standfirst/markdown'
import { hasPaidText } from '@standfirst/publication'
import { writeAside } from '../build/manifest.ts'
import { articleFile } from './article-files.ts'
import { checkFindings, type FindingCount } from './check-findings.ts'
import type { FileSaver } from './save-files.ts'

/** Configuration for {@linkcode writeImport}. */
export interface WriteImportOptions {
  /** Folder for the Markdown files. */
  into: string
  /** Write over files that are there and are others. */
  overwrite: boolean
  /** Downloads their files; without it these keep their addresses. */
  saver?: FileSaver | undefined
  onArticle: (count: number) => void
  onIssue: (issue: Issue) => void
}

/** What {@linkcode writeImport} did. */
export interface WrittenImport {
  /** How many files were written, or were there as they are written. */
  files: number
  /** Files that are there and are others: they were left. */
  kept: string[]
  /** Where each address that led to a published article leads now. */
  redirects: Record<string, string>
  /** The files of published articles that hold text for paying readers. */
  paid: string[]
  /** What `check` will say of the published ones. */
  findings: FindingCount[]
  /** Files that were not downloaded. */
  lost: FindingCount[]
}

/** Write an import as Markdown files, one for each article. */
export async function writeImport(
  articles: ContentImport,
  { into, onArticle, onIssue, overwrite, saver }: WriteImportOptions,
): Promise<WrittenImport> {
  mkdirSync(into, { recursive: true })
  const used = new Map<string, number>()
  const kept: string[] = []
  const paid: string[] = []
  const redirects: [string, string][] = []
  const check = checkFindings()
  const lost: FindingCount[] = []
  let files = 0
  for await (const imported of articles) {
    const name = articleFile(imported, used)
    const file = join(into, name)
    for (const issue of imported.issues) onIssue({ ...issue, file } as Issue)
    const given = parseArticle(imported.article)
    const placed = { ...given, url: addressWithPath(given.url, name) }
    const { article, issues } = (await saver?.save(placed)) ?? { article: placed, issues: [] }
    for (const issue of issues) {
      onIssue({ ...issue, file } as Issue)
      const known = lost.find(({ code }) => code === issue.code)
      if (known) known.count++
      else
        lost.push({
          code: issue.code,
          count: 1,
          example: { message: issue.message, url: article.url },
        })
    }
    check.add(article)
    const text = asPage(renderMarkdown(article), imported.origin.kind)
    if (existsSync(file) && !overwrite && readFileSync(file, 'utf8') !== text) kept.push(file)
    else {
      writeAside(file, text)
      onArticle(++files)
    }
    if (article.status !== 'published') continue
    if (hasPaidText(article)) paid.push(file)
    for (const address of imported.origin.addresses) {
      if (address !== article.url) redirects.push([address, article.url])
    }
  }
  const from = redirects.map(([address]) => address)
  const findings = check.counts([...from, ...(saver?.saved ?? [])])
  return { files, kept, paid, redirects: Object.fromEntries(redirects), findings, lost }
}

/** What is a page in its system, such as About, is one here: in no list and no feed. */
function asPage(text: string, kind: string): string {
  return kind === 'page' ? text.replace(/^---\n/, '---\npage: true\n') : text
}

/**
 * An address that a file can stand for: drafts, and sites without names of posts in their addresses,
 * have `?p=8`.
 */
function addressWithPath(address: string, file: string): string {
  const url = new URL(address)
  if (!url.search) return address
  const folder = url.pathname.replace(/[^/]*$/, '')
  return new URL(`${folder}${encodeURIComponent(file.replace(/\.md$/, ''))}/`, url).href
}
