import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Issue } from '@standfirst/core'
import { onTestFinished } from 'vitest'
import {
  aliasedIn,
  articleLinks,
  articleOutputs,
  type CopiedFile,
  loadPublication,
  type PublicationOutputs,
  publicationOutputs,
  redirectOutputs,
  type StandfirstConfig,
} from '../src/index.ts'

/** An article of one paragraph. */
export const post = (title: string, ...more: string[]) =>
  `---\n${[`title: ${title}`, 'summary: S.', 'publishedAt: 2026-01-02', ...more].join('\n')}\n---\n\nText.\n`

/**
 * Write a publication into a folder that is removed when the test ends.
 *
 * @param config - Its configuration, but for the address: `https://example.com/`.
 * @param files - Contents by path.
 */
export function temporarySite(
  { site, ...config }: Partial<Omit<StandfirstConfig, 'site'>> & { site?: object },
  files: Record<string, string> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const whole = { ...config, site: { url: 'https://example.com/', title: 'Example News', ...site } }
  const all: Record<string, string> = {
    'articles/first.md': post('First'),
    ...files,
    'standfirst.config.json': JSON.stringify(whole),
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** All that a publication becomes. */
interface SiteFiles {
  /** Contents by path, as `build` writes them; without the feeds. */
  outputs: Map<string, string>
  planned: PublicationOutputs
  /** What is copied. */
  files: CopiedFile[]
  /** What was said of it, without losses. */
  issues: Issue[]
}

/** Render what a publication becomes. */
export async function filesOf(folder: string): Promise<SiteFiles> {
  const publication = await loadPublication(folder)
  const { articles, feed, files, issues, site } = publication
  const told: Issue[] = [...issues, ...articles.flatMap((one) => one.issues)]
  const onIssue = (issue: Issue) => {
    if (issue.code !== 'not-carried') told.push(issue)
  }
  const planned = publicationOutputs(feed, site, '2026-11-28T12:00:00Z')
  const redirects = redirectOutputs(feed, site, planned, aliasedIn(publication))
  told.push(...redirects.issues)
  const linksOf = articleLinks(feed, site)
  const outputs = new Map<string, string>()
  for (const article of feed.articles) {
    for (const { content, path } of articleOutputs(article, site, onIssue, linksOf(article))) {
      outputs.set(path, content)
    }
  }
  for (const { path, render } of [...planned.outputs, ...redirects.outputs])
    outputs.set(path, render(onIssue))
  return { outputs, planned, files, issues: told }
}
