import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { binaryFormat, type Issue } from '@standfirst/core'
import { openExport } from '@standfirst/import/export'

/**
 * What a folder or a packed file is, where it is an export of a content system, which `import` reads.
 *
 * @returns `undefined` for anything else.
 */
export async function packedExport(path: string): Promise<Issue | undefined> {
  if (!statSync(path).isDirectory() && !isPacked(path)) return undefined
  const opened = await openExport(path, { url: 'https://example.com/', language: 'en' })
  if ('issue' in opened || !(await hasArticle(opened.articles))) return undefined
  return {
    code: 'foreign-export',
    severity: 'error',
    message: `This is an export of ${opened.name}: it holds more than what was published, expected an article, a page or a feed.`,
    path: [],
    file: path,
    fix: `Import it with \`standfirst import ${path}\`, as it is.`,
  }
}

function isPacked(path: string): boolean {
  const file = openSync(path, 'r')
  const start = new Uint8Array(512)
  try {
    return binaryFormat(start.subarray(0, readSync(file, start)))?.packed === true
  } finally {
    closeSync(file)
  }
}

/** An archive may hold other files. */
async function hasArticle(articles: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of articles) return true
  return false
}
