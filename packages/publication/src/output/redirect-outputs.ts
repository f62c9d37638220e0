import type { Feed, Issue } from '@standfirst/core'
import { html } from '@standfirst/html'
import { type Aliased, aliasRedirects } from './alias-redirects.ts'
import { outputPath } from './output-path.ts'
import type { PlannedOutput } from './planned-output.ts'
import type { PublicationOutputs } from './publication-outputs.ts'
import type { Site } from './site.ts'

/**
 * Plan what makes old addresses lead to new ones without a server: a small page at each, which browsers
 * leave at once and search engines take for a redirect, and the file that some hosts read.
 *
 * An address that is a query alone (`/?p=8`) is no file: it is only in what servers have. A server of
 * its own answers with a status instead, and needs none of this.
 *
 * @param feed - All articles that may be read; their sections may be missing.
 * @param planned - All else that is written: what stands at one of these places is no redirect.
 * @param articles - The articles that may be read, with their former addresses (default: they have none).
 * @see {@link https://docs.netlify.com/manage/routing/redirects/overview/}
 * @see {@link https://developers.cloudflare.com/pages/configuration/redirects/}
 */
export function redirectOutputs(
  feed: Feed,
  site: Site,
  planned: Pick<PublicationOutputs, 'feeds' | 'outputs'>,
  articles: Iterable<Aliased> = [],
): { outputs: PlannedOutput[]; issues: Issue[] } {
  const { outputs: names, siteAssets } = site
  const { files, issues: ofAliases, redirects } = aliasRedirects(site, articles)
  const taken = new Set([
    ...feed.articles.map(({ url }) => outputPath(url, feed.url)),
    ...[...planned.feeds, ...planned.outputs].map(({ path }) => path),
  ])
  const issues: Issue[] = [...ofAliases]
  const outputs: PlannedOutput[] = []
  const lines: string[] = []
  const unusable: string[] = []
  for (const [from, to] of Object.entries(redirects)) {
    const path = outputPath(from, feed.url)
    if (path === undefined) {
      if (new URL(from).search === '') unusable.push(from)
      continue
    }
    if (taken.has(path)) {
      issues.push(isTaken(from, files[from]))
      continue
    }
    lines.push(`${pathOf(from)} ${to.startsWith(feed.url) ? pathOf(to) : to} 301\n`)
    if (path.endsWith('.html')) outputs.push(page(path, to, feed.language))
  }
  for (const [index, url] of site.gone.entries()) {
    const path = outputPath(url, feed.url)
    if (path !== undefined && taken.has(path)) issues.push(isThere(url, index))
  }
  if (unusable[0] !== undefined) issues.push(isUnusable(unusable[0], unusable.length))
  const file = names.redirects
  const given = siteAssets.redirects
  if (file !== false && (lines.length > 0 || given !== undefined)) {
    // Hosts take the first line that fits: that of the author's own file.
    const content = `${given?.replace(/\n?$/, '\n') ?? ''}${lines.join('')}`
    outputs.push({ path: file, articles: [], state: content, render: () => content })
  }
  return { outputs, issues }
}

function page(path: string, to: string, language: string): PlannedOutput {
  return {
    path,
    articles: [],
    state: [to, language],
    render: () =>
      `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${to}</title>
<link rel="canonical" href="${to}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body><p><a href="${to}">${to}</a></p></body>
</html>
`}`,
  }
}

/** As these files have it: a path from the root, without spaces. */
function pathOf(url: string): string {
  return url.slice(new URL(url).origin.length)
}

function isUnusable(first: string, count: number): Issue {
  return {
    code: 'unusable-redirect',
    severity: 'warning',
    message: `Found redirects that no file of the site can stand for (${count}, the first of \`${first}\`), expected addresses of the site without \`*\` and \`:\`: a build writes none for them.`,
    path: ['redirects', first],
    fix: 'Name each old address by itself, or set these up where the site is hosted.',
  }
}

function isTaken(from: string, file: string | undefined): Issue {
  return {
    code: 'taken-redirect',
    severity: 'warning',
    message: `The redirect of \`${from}\` is at an address where there is a page or a file, expected an old one: it was ignored.`,
    path: file === undefined ? ['redirects', from] : ['aliases'],
    ...(file !== undefined && { file }),
    fix: 'Remove the redirect, or give the page another address.',
  }
}

function isThere(url: string, index: number): Issue {
  return {
    code: 'taken-redirect',
    severity: 'warning',
    message: `Found \`${url}\` in \`gone\`, where there is a page or a file, expected an address without: it is not gone.`,
    path: ['gone', index],
    fix: 'Remove it from the list, or remove what is there.',
  }
}
