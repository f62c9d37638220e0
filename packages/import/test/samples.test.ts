import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArticle } from '@standfirst/core'
import { type OpenExportOptions, openExport } from '@standfirst/import/export'
import { renderMarkdown } from '@standfirst/markdown'
import { create } from 'tar'
import { expect, test } from 'vitest'
import { zip } from './files/zip.ts'

interface Expected {
  options: OpenExportOptions
  name: string
  /** Each with the lines of its text. */
  articles: readonly object[]
  leftOut: readonly object[]
  issues: readonly string[]
  /** Words of the sample that nothing may carry on. */
  secret: readonly string[]
}

const samples = join(import.meta.dirname, 'fixtures/export')
const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(join(samples, 'expected.json'), 'utf8'),
)

test.each(Object.entries(expected))(
  'the sample %s becomes what it is expected to',
  async (file, wanted) => {
    for (const path of await forms(join(samples, file))) {
      const opened = await openExport(path, wanted.options)
      if ('issue' in opened) throw new Error(opened.issue.message)
      const articles: object[] = []
      const issues: string[] = []
      let all = ''
      for await (const one of opened.articles) {
        const article = parseArticle(one.article)
        const markdown = renderMarkdown(article)
        all += markdown + JSON.stringify(one)
        issues.push(...one.issues.map(({ code }) => code))
        articles.push(shown(article, markdown))
      }
      const { report } = opened.articles
      const found = {
        ...wanted,
        name: opened.name.replace(/ \((?:archive|ndjson)\)/, ''),
        articles,
        leftOut: report.leftOut,
        issues: [...new Set(issues)].sort(),
      }
      expect(found).toEqual(wanted)
      for (const word of wanted.secret) expect(all + JSON.stringify(report)).not.toContain(word)
    }
  },
)

/** The sample as it lies there, and packed, where systems pack it. */
async function forms(path: string): Promise<string[]> {
  if (!statSync(path).isDirectory()) return [path]
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  if (path.endsWith('sanity')) {
    const packed = join(folder, 'data.tar.gz')
    await create({ cwd: path, file: packed, gzip: true }, ['data.ndjson'])
    return [join(path, 'data.ndjson'), packed]
  }
  const packed = join(folder, 'export.zip')
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const contents = files.map((one) => [relative(path, one), readFileSync(one, 'utf8')] as const)
  writeFileSync(packed, zip(contents))
  return [path, packed]
}

function shown(article: ReturnType<typeof parseArticle>, markdown: string): object {
  const { access, authors, category, image, media, publishedAt, status, summary, tags } = article
  const { subtitle, title, updatedAt, url } = article
  const said = {
    ...{ title, subtitle, url, status, access, publishedAt, updatedAt, summary },
    authors: authors.map(({ name }) => name),
    category: category?.name,
    ...{ tags, image, media },
    text: markdown
      .replace(/^---[\s\S]*?\n---\n\n?/, '')
      .trimEnd()
      .split('\n'),
  }
  return JSON.parse(JSON.stringify(said))
}
