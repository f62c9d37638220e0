import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseMarkdown, renderMarkdown, type ToolLimit } from '@standfirst/markdown'
import type { Measured } from './article/measured-articles.ts'
import { readPage } from './compare/built-page.ts'
import { expectedContent } from './compare/expected.ts'
import { firstDifference } from './compare/first-difference.ts'
import { metadataDifferences } from './compare/metadata-differences.ts'
import { withoutLimits } from './limit/without-limits.ts'
import type { Built, Page, Tool } from './tool/tool.ts'

/** What came out of the articles in a tool. */
export interface Measurement {
  tool: Tool
  version: string
  articles: number
  /** Articles that it shows as they are. */
  right: number
  /** How many articles have something that it can't show. */
  limits: ReadonlyMap<ToolLimit, number>
  /** What was held back, and what was published all the same. */
  held: Record<string, boolean>
  /** Differences that no limit says, by the article. */
  differences: { name: string; difference: string }[]
}

/** Build articles with a tool, and compare what it shows with the articles. */
export function measureTool(tool: Tool, home: string, articles: readonly Measured[]): Measurement {
  const version = tool.version(home)
  const cuts = new Map(
    articles.map(({ article, name }) => [name, withoutLimits(article, tool.preset)]),
  )
  const stops = articles.filter(({ name }) =>
    [...(cuts.get(name)?.limits ?? [])].some((limit) => limit.stops),
  )
  const first = compareAll(
    tool,
    home,
    articles.filter((one) => !stops.includes(one)),
  )
  for (const { name } of stops) first.differences.set(name, 'stops the build')
  const limits = new Map<ToolLimit, number>()
  const differences = lostArticles(tool, articles)
  const again: Measured[] = []
  for (const [name, difference] of first.differences) {
    const cut = cuts.get(name)
    if (!cut) differences.push({ name, difference })
    else {
      again.push({ name, article: cut.article })
      for (const limit of cut.limits) limits.set(limit, (limits.get(limit) ?? 0) + 1)
    }
  }
  const second = compareAll(tool, home, again)
  for (const [name, difference] of second.differences) differences.push({ name, difference })
  return {
    tool,
    version,
    articles: articles.length,
    right: articles.length - first.differences.size,
    limits,
    held: first.held,
    differences,
  }
}

/** What is not the same article when it is read back. */
function lostArticles(tool: Tool, articles: readonly Measured[]): Measurement['differences'] {
  const options = { preset: tool.preset, timeZone: tool.timeZone }
  return articles.flatMap(({ article, name }) => {
    const markdown = renderMarkdown(article, options)
    if (isDeepStrictEqual(parseMarkdown(markdown, options), article)) return []
    return [{ name, difference: `not the same article when it is read back\n${markdown}` }]
  })
}

function compareAll(tool: Tool, home: string, articles: readonly Measured[]) {
  const options = { preset: tool.preset, timeZone: tool.timeZone }
  const pages = articles.map(({ article, name }) => ({
    name,
    markdown: renderMarkdown(article, options),
  }))
  const differences = new Map<string, string>()
  const built = buildAll(tool, home, pages, differences)
  const held: Record<string, boolean> = {}
  for (const { article, name } of articles) {
    const page = built.get(name)
    if (article.status === 'draft' || article.status === 'withheld') {
      held[article.status] = page === undefined
      continue
    }
    if (!page) {
      if (!differences.has(name)) differences.set(name, 'no page')
      continue
    }
    const read = readPage(page.html)
    if (!read) {
      differences.set(name, 'its text breaks the page')
      continue
    }
    const { content, metadata } = read
    const found = [
      ...metadataDifferences(article, metadata, tool),
      firstDifference(expectedContent(article), content) ?? [],
    ].flat()
    if (found.length) differences.set(name, found.join('\n'))
  }
  return { differences, held }
}

/** Build all pages that the tool takes: one that stops it is looked for, and reported. */
function buildAll(
  tool: Tool,
  home: string,
  pages: readonly Page[],
  differences: Map<string, string>,
): Map<string, Built> {
  if (pages.length === 0) return new Map()
  const sites = process.env.STANDFIRST_SITES
  if (sites) mkdirSync(sites, { recursive: true })
  const site = mkdtempSync(join(sites ?? tmpdir(), `standfirst-${tool.preset}-`))
  try {
    return tool.build(home, site, pages)
  } catch (error) {
    if (pages.length === 1) {
      const [{ name }] = pages as [Page]
      differences.set(name, `stops the build: ${String(error).slice(0, 2000)}`)
      return new Map()
    }
    const half = pages.length >> 1
    const parts = [pages.slice(0, half), pages.slice(half)]
    return new Map(parts.flatMap((part) => [...buildAll(tool, home, part, differences)]))
  } finally {
    if (!sites) rmSync(site, { recursive: true, force: true })
  }
}
