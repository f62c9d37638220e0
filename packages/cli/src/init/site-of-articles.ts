import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** How many articles are asked. */
const most = 100

/** Whose articles have addresses that are nobody's to move. */
const shared = new Set(['medium.com'])

/**
 * The address of the site that articles are of, as an import writes them: each with its whole address.
 *
 * @param root - Folder of the publication.
 * @returns `undefined` where they say none, or are of several sites.
 */
export function siteOfArticles(root: string): string | undefined {
  const folder = join(root, 'articles')
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isFile() && /\.(?:md|markdown)$/i.test(one.name) ? one.name : [],
  )
  const sites = names.slice(0, most).map((name) => siteIn(beginning(join(folder, name))))
  const [site] = sites
  if (site === undefined || shared.has(new URL(site).host)) return undefined
  return sites.every((one) => one === site) ? site : undefined
}

/** The site that front matter names in `url`. */
function siteIn(text: string): string | undefined {
  const [, address] = /^url: "?(https?:\/\/[^\s"]+)/m.exec(text) ?? []
  const { origin } = (address && URL.parse(address)) || {}
  return origin && `${origin}/`
}

function beginning(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(2000)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
