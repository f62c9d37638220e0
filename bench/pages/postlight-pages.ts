import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'

/**
 * Pages of Postlight's tests, which expect what rules for each site read, and of the text how it begins.
 * They were saved without JSON-LD, and with `value` for `content` in metadata, which is turned back.
 */
export function postlightPages(folder: string): Page[] {
  const root = join(folder, 'src/extractors/custom')
  return readdirSync(root).flatMap((name): Page[] => {
    const file = join(root, name, 'index.test.js')
    if (!existsSync(file)) return []
    const [first = '', ...others] = readFileSync(file, 'utf8').split(
      /(?=readFileSync\(\s*['"`]\.\/fixtures\/)/,
    )
    return others.flatMap((test, index) => pageOf(test, others[index - 1] ?? first, folder))
  })
}

function pageOf(test: string, before: string, folder: string): Page[] {
  const [, fixture = ''] = /\.\/(fixtures\/[^'"`]+)/.exec(test) ?? []
  const url = /[\s\S]*url =\s*(['"`])(https?:.*?)\1/.exec(before)?.[2]
  const title = said(test, 'title')
  const file = join(folder, fixture)
  if (!url || !title || !existsSync(file)) return []
  const source = readFileSync(file, 'utf8').replace(/<meta\b[^>]*>/gi, (tag) =>
    tag.replace(/\svalue=/i, ' content='),
  )
  const begins = said(test, 'first13')
  return [
    {
      name: fixture,
      source,
      url,
      expected: {
        title,
        author: said(test, 'author') ?? '',
        date: said(test, 'date_published') ?? '',
        picture: said(test, 'lead_image_url') ?? '',
        text: '',
        with: begins ? [begins] : [],
      },
    },
  ]
}

/** The text that a test expects a variable to be. */
function said(test: string, name: string): string | undefined {
  const found = new RegExp(
    `equal\\(\\s*${name},\\s*(['"\`])([\\s\\S]*?[^\\\\])\\1\\s*,?\\s*\\)`,
  ).exec(test)
  return found?.[2]?.replace(/\\(.)/g, '$1')
}
