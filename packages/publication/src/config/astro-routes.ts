import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { MarkdownSourceConfig } from './standfirst-config.ts'

/**
 * The sources of a site of Astro at the place that its routes give them: what is rendered by
 * `src/pages/blog/[...slug].astro` stands below `blog/`.
 *
 * @param root - Absolute folder of the site.
 * @see {@link https://docs.astro.build/en/guides/routing/#dynamic-routes}
 */
export function astroSources(
  root: string,
  sources: readonly MarkdownSourceConfig[],
): MarkdownSourceConfig[] {
  return sources.map((source) => {
    const folder = astroRoute(root, source)?.replace(/[^/]*$/, '')
    return folder && !folder.includes('[') ? { ...source, at: folder } : source
  })
}

/** The route of a source whose folders are values, too: its path, which nothing here follows. */
export function unreadRoute(root: string, source: MarkdownSourceConfig): string | undefined {
  const route = astroRoute(root, source)
  return route !== undefined && dirname(route).includes('[') ? route : undefined
}

/**
 * The route that renders the entries of a source's collection, from the folder of pages.
 *
 * @returns Nothing where there is none, or where several do.
 */
function astroRoute(root: string, { markdown }: MarkdownSourceConfig): string | undefined {
  const pages = join(root, 'src', 'pages')
  if (!existsSync(pages)) return undefined
  const rendered = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(?:^|\/)\[[^\]]*\]\.astro$/.test(path))
    .map((path) => ({ path, script: readFileSync(join(pages, path), 'utf8') }))
    .filter(({ script }) => asks.test(script) && /<Content\b/.test(script))
  // The name of a collection may be another than that of its folder.
  const named = rendered.filter(({ script }) => asks.exec(script)?.[1] === basename(markdown))
  const routes = named.length > 0 ? named : rendered
  return routes.length === 1 ? routes[0]?.path : undefined
}

const asks = /\bgetCollection\(\s*["'`]([^"'`]*)["'`]/
