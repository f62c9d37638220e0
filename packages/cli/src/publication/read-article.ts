import { readFileSync } from 'node:fs'
import { type Article, type Issue, resolveRights, safeParseArticle } from '@standfirst/core'
import { safeParseMarkdown } from '@standfirst/markdown/fast'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SiteFile, SourceEntry } from '../source/source-entry.ts'
import { type Lookups, resolveFiles } from './resolve-files.ts'

/** An article of a publication, as it was read. */
export interface LoadedArticle {
  /** Names it in the publication: the path of its file, from the configuration's folder. */
  key: string
  /** The article; none if the gate refused it. */
  article?: Article | undefined
  /** What is wrong with it. */
  issues: Issue[]
  /** What it looked for beside its file. */
  lookups: Lookups
}

/** What reading an article needs to know. */
export interface ReadContext {
  config: ResolvedConfig
  /** What stands beside articles, by its address. */
  files: Map<string, SiteFile>
}

/** Read an article from where it is: parsed, through the gate, with the publication's policy. */
export function readArticle(entry: SourceEntry, context: ReadContext): LoadedArticle {
  const { config } = context
  const { key, origin } = entry
  const { defaults, feed, sections, timeZone } = config
  const result =
    origin.kind === 'markdown'
      ? safeParseMarkdown(readFileSync(origin.file, 'utf8'), {
          path: key,
          baseUrl: origin.pageUrl,
          preset: origin.preset,
          defaults,
          timeZone,
          sections,
        })
      : safeParseArticle(withDefaults(JSON.parse(origin.json), defaults), {
          baseUrl: feed.url,
          sections,
        })
  const issues = result.issues.map((issue): Issue => ({ file: key, ...issue }))
  const lookups: Lookups = {}
  if (!result.success) return { key, issues, lookups }
  const rights = resolveRights(result.article, feed)
  let article: Article = rights ? { ...result.article, rights } : result.article
  if (origin.kind === 'markdown') article = resolveFiles(article, origin, context.files, lookups)
  return { key, article, issues, lookups }
}

function withDefaults(value: unknown, defaults: object): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...defaults, ...value }
    : value
}
