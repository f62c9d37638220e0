import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPublication } from '../src/index.ts'
import { folderOf } from './folder-of.ts'

interface Measured {
  /** Name and version of the tool that was run. */
  tool: string
  /** The site that each case has. */
  files: Record<string, string>
  cases: {
    name: string
    /** The configuration, and what is there in this case alone. */
    files: Record<string, string>
    /** Where the tool had the page of each file, from the root of the site. */
    addresses: Record<string, string>
  }[]
}

const site = 'https://example.com/'

describe.each(['jekyll', 'hugo', 'hexo', 'eleventy'])('where %s has pages', (name) => {
  const path = join(import.meta.dirname, 'permalinks', `${name}.json`)
  const { cases, files }: Measured = JSON.parse(readFileSync(path, 'utf8'))
  test.each(cases)('$name', async ({ addresses, files: own }) => {
    const folder = folderOf({ ...files, ...own })
    const { articles, config } = await loadPublication(folder, { site })
    const pages = config.sitePages.pages.map(({ article, key }) => [key, article.url])
    const read = articles.map(({ article, issues, key }) => [
      key,
      article?.url ?? issues[0]?.message,
    ])
    const found = Object.fromEntries([...read, ...pages].filter(([key = '']) => key in addresses))
    const measured = Object.entries(addresses).map(([key, address]) => [key, hrefOf(address)])
    expect(found).toEqual(Object.fromEntries(measured))
  })
})

/** Tools print addresses as they are, or in the form of a link. */
function hrefOf(address: string): string {
  return new URL(address.replaceAll('#', '%23'), site).href
}
