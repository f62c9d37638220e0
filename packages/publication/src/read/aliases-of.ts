import { type Issue, resolveUrl } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'
import { outputPath } from '../output/output-path.ts'

/**
 * The former addresses of an article as absolute ones.
 *
 * They are from the site's address, as in `redirects` of a configuration. Tools have theirs from the root
 * of the site, wherever it lies on its host; one without a slash at its beginning stands beside the page
 * for Hugo.
 *
 * @param written - As the front matter has them.
 * @param url - Absolute address of the article.
 * @param site - Absolute address of the site, with a final slash.
 */
export function aliasesOf(
  written: readonly string[],
  url: string,
  preset: MarkdownPreset | undefined,
  site: string,
): { aliases: string[]; issues: Issue[] } {
  const aliases = new Set<string>()
  const issues: Issue[] = []
  for (const one of written) {
    const found = resolveUrl(inSite(one, preset), baseOf(one, url, preset, site), 'media')
    const isQuery = found?.startsWith(site) && new URL(found).search !== ''
    const path = found && outputPath(found, site)
    if (found === undefined || (path === undefined && !isQuery)) issues.push(unusable(one))
    else if (isQuery || path !== outputPath(url, site)) aliases.add(found)
  }
  return { aliases: [...aliases], issues }
}

function inSite(alias: string, preset: MarkdownPreset | undefined): string {
  return preset ? alias.replace(/^\/+/, './') : alias
}

function baseOf(
  alias: string,
  url: string,
  preset: MarkdownPreset | undefined,
  site: string,
): string {
  if (preset !== 'hugo' || alias.startsWith('/')) return site
  return new URL(url.endsWith('/') ? '../' : './', url).href
}

function unusable(alias: string): Issue {
  return {
    code: 'unusable-redirect',
    severity: 'warning',
    message: `Found the former address \`${alias.slice(0, 100)}\`, expected one of the site, without \`*\` and \`:\`: nothing leads from there`,
    path: ['aliases'],
    fix: 'Write it from the site’s address, such as `/old/`.',
  }
}
