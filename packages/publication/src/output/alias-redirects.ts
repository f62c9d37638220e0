import type { Issue } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from './output-path.ts'

/** Something that may be read, with the addresses that it had before. */
export interface Aliased {
  /** Path of its file. */
  key: string
  /** Absolute address. */
  url: string
  /** Absolute former addresses. */
  aliases: readonly string[]
}

/** Redirects with what makes them. */
export interface AliasRedirects {
  /** All redirects: those of the configuration, and those that articles and pages name. */
  redirects: Readonly<Record<string, string>>
  /** The file that names each of the latter. */
  files: Readonly<Record<string, string>>
  /** Former addresses that two name, or that lead elsewhere by the configuration. */
  issues: Issue[]
}

/**
 * Put the former addresses of articles and pages among the redirects of a publication.
 *
 * @param config - Its own redirects stand before those of articles.
 * @param articles - What may be read: what is held back must not be found by an old address. Pages that
 *   are no articles are added.
 */
export function aliasRedirects(
  config: Pick<ResolvedConfig, 'feed' | 'redirects' | 'sitePages'>,
  articles: Iterable<Aliased>,
): AliasRedirects {
  const site = config.feed.url
  const redirects = new Map(Object.entries(config.redirects))
  const byPlace = new Map([...redirects].map(([from, to]) => [placeOf(from, site), { to, by: '' }]))
  const files = new Map<string, string>()
  const issues: Issue[] = []
  const pages = config.sitePages.pages.map(({ aliases, article, key }) => ({
    ...{ aliases, key, url: article.url },
  }))
  for (const { aliases, key, url } of [...articles, ...pages]) {
    for (const from of aliases) {
      const place = placeOf(from, site)
      const known = byPlace.get(place)
      if (known) {
        if (known.to !== url) issues.push(isTwice(from, key, known))
        continue
      }
      byPlace.set(place, { to: url, by: key })
      redirects.set(from, url)
      files.set(from, key)
    }
  }
  return {
    ...{ redirects: Object.fromEntries(redirects), files: Object.fromEntries(files), issues },
  }
}

/** `/old` and `/old/` are one file. */
function placeOf(url: string, site: string): string {
  return outputPath(url, site) ?? url
}

function isTwice(from: string, file: string, { by, to }: { by: string; to: string }): Issue {
  return {
    code: 'taken-redirect',
    severity: 'warning',
    message: `The former address \`${from}\` leads to \`${to}\` by ${by ? `\`${by}\`` : 'the configuration'} already, expected one of its own: it was ignored`,
    path: ['aliases'],
    file,
    fix: 'Remove it from one of the two.',
  }
}
