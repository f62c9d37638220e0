import { siteReferences } from '@standfirst/check/references'
import { type Issue, isUnpublished } from '@standfirst/core'
import type { SourceEntry } from '@standfirst/publication'
import {
  articleForms,
  articleLinks,
  attempt,
  fingerprintOf,
  hashOf,
  hiddenIn,
  isOfConfig,
  isWaiting,
  pictureStore,
  withoutHidden,
} from '@standfirst/publication'
import type { BuildContext } from './build-context.ts'
import { toCard } from './card.ts'
import { type KeptArticle, keepArticles, type ShownArticle } from './kept-articles.ts'
import { hasMark, linksMark } from './links-mark.ts'
import type { ManifestEntry } from './manifest.ts'
import { once } from './once.ts'
import { readUnchanged } from './read-unchanged.ts'
import { createStage } from './stage.ts'

/** Articles to read and render, and what was written for them before. */
export interface ArticleBatch {
  entries: SourceEntry[]
  /** Folder to keep files aside in. */
  stage: string
  /** Names of the contents that were written before, by path. */
  before: Record<string, string>
  /** Whether drafts are rendered too. */
  drafts: boolean
  /** Addresses that are not told of, because what is there is held back or waits. */
  hidden: readonly string[]
}

/** What became of a batch. */
export interface BatchResult<Entry> {
  /** In the order of the batch. */
  entries: Entry[]
  /** Every output: its path and the name of its content. */
  outputs: [path: string, content: string][]
  /** Paths of the files that are kept aside. */
  staged: string[]
  /** The articles that feeds may show, as they were read, by the keys of their sources. */
  kept?: Record<string, KeptArticle> | undefined
  /** How many parts documents had no place for. */
  lost?: number | undefined
  /** Key of a source that was saved while it was built, if there is one: the rest is of no use then. */
  changed?: string | undefined
}

/** Read and render articles, and keep aside what has changed. */
export async function buildArticles(
  { before, drafts, entries, hidden: closed, stage: folder }: ArticleBatch,
  context: BuildContext,
): Promise<BatchResult<ManifestEntry>> {
  const { site } = context
  const stage = createStage(folder)
  const linksOf = articleLinks(site.feed, site)
  const outputs: [string, string][] = []
  let changed: string | undefined
  const pictures = pictureStore(context.config, context.files)
  const isHidden = (url: string) => closed.includes(url)
  const built: ManifestEntry[] = []
  const shown = new Map<string, ShownArticle>()
  for (const entry of entries) {
    let placeOf: ((path: Issue['path']) => Issue['position']) | undefined
    const read =
      changed === undefined
        ? readUnchanged(entry, context, (given) => {
            placeOf = given
          })
        : undefined
    if (!read) {
      changed ??= entry.key
      continue
    }
    const { aliases, article: whole, changesAt, issues, lookups, matter } = read
    const { hash } = entry
    const result: ManifestEntry = { hash, matter, changesAt, issues, outputs: [], lookups }
    built.push(result)
    if (!whole || issues.some(({ severity }) => severity === 'error')) continue
    result.id = whole.id
    result.url = whole.url
    if (aliases.length > 0) result.aliases = aliases
    const waits = !isUnpublished(whole) && isWaiting(whole, context.config)
    if (waits) result.waits = whole.publishedAt
    const hidden = isUnpublished(whole)
    if (waits || (hidden && !drafts)) continue
    const hides = hiddenIn(whole, isHidden)
    if (hides.length > 0) result.hides = hides
    const article = withoutHidden(whole, isHidden)
    issues.push(...(await pictures.make(article, entry.key)))
    const names = pictures.names(article)
    if (Object.keys(names).length > 0) result.pictures = names
    const text = hidden ? '' : JSON.stringify(whole)
    if (!hidden) {
      const card = toCard(whole)
      result.card = card
      result.names = [hashOf(text), hashOf(JSON.stringify(card))]
    }
    const named = siteReferences(article, site.feed.url)
    const open = named.filter(
      ({ path, url }) => !context.files.get(url)?.file && !isOfConfig(path, url, article, site),
    )
    if (open.length > 0) {
      result.references = open.map((one) => {
        const position = placeOf?.(one.path)
        return position ? { ...one, position } : one
      })
    }
    const found = once((issue) => issues.push({ file: entry.key, ...issue }))
    for (const { name, own, path, render } of articleForms(
      article,
      site,
      linksOf(article) && linksMark,
    )) {
      const onIssue = found.of(name)
      const what = own ? `the renderer \`${name}\`` : `the ${name}`
      const content = attempt(() => render(onIssue), what, onIssue)
      if (content === undefined) continue
      if (name === 'page' && !own && hasMark(content)) {
        // It is named when its links are in it.
        stage.keep(path, content)
        outputs.push([path, ''])
        result.links = [path, 0, 0, '']
      } else outputs.push([path, stage.add(path, content, before[path])])
      result.outputs.push(path)
    }
    if (!hidden) {
      const isWhole = article === whole && result.outputs.length > 0
      shown.set(entry.key, {
        text,
        fingerprint: isWhole ? fingerprintOf(whole, site) : '',
      })
    }
    result.lost = found.lost
  }
  const kept = keepArticles(folder, shown)
  return { entries: built, outputs, staged: stage.paths, kept, changed }
}
