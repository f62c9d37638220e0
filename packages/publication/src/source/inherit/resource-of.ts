import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { InheritedMatter } from '@standfirst/markdown'
import type { Once } from './once.ts'

/**
 * A Markdown file beside the `index.md` of a page, or below it, is a resource of that page to Hugo, and no
 * page of its own.
 *
 * @param folders - Those that the file stands in, its own first, without that of all content.
 * @see {@link https://gohugo.io/content-management/page-bundles/#leaf-bundles}
 */
export function resourceOf(
  file: string,
  folders: readonly string[],
  once: Once,
): InheritedMatter[] {
  for (const folder of folders) {
    const pages = once(`${folder} pages`, () =>
      readdirSync(folder).filter((one) => index.test(one)),
    )
    const [page] = pages
    if (page === undefined || pages.some((one) => join(folder, one) === file)) continue
    const leftOut = `\`${basename(file)}\`, a resource of the page \`${basename(folder)}/${page}\``
    return [{ data: {}, leftOut }]
  }
  return []
}

const index = /^index\.(?:[\w-]+\.)?(?:md|markdown)$/
