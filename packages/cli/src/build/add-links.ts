import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type articleLinks, hashOf, type SourceEntry, withoutHidden } from '@standfirst/publication'
import { addArticles } from './add-articles.ts'
import type { BuildState } from './build-state.ts'
import { placeOfMark } from './links-mark.ts'
import type { ManifestEntry } from './manifest.ts'
import { stagedPath } from './stage.ts'

/**
 * Write into the page of each article the links to others, as far as they are others than before: a new
 * article changes the pages that lead to it, and no others.
 *
 * @param linksOf - Gives the links of an article.
 */
export async function addLinks(
  entries: readonly SourceEntry[],
  linksOf: LinksOf,
  state: BuildState,
): Promise<void> {
  const staged = new Set(state.staged)
  const changed: SourceEntry[] = []
  mkdirSync(state.stage, { recursive: true })
  for (const entry of entries) {
    if (!insertLinks(entry.key, linksOf, staged, state)) changed.push(entry)
  }
  state.staged = [...staged]
  if (changed.length === 0) return
  // Somebody has changed the page where it was written: it is made anew.
  const said = state.issues.length
  await addArticles(changed, changed, state)
  // The articles are as they were, and so is what is wrong with them.
  state.issues.length = said
  const again = new Set(state.staged)
  for (const { key } of changed) insertLinks(key, linksOf, again, state)
  state.staged = [...again]
}

/** Gives what stands after an article: links to others. */
export type LinksOf = ReturnType<typeof articleLinks>

/**
 * Write into the page of one article the links to others.
 *
 * @param staged - Paths of the files that are kept aside: its page is added, or taken out if it is as before.
 * @returns Whether the page has its links now.
 */
export function insertLinks(
  key: string,
  linksOf: LinksOf,
  staged: Set<string>,
  {
    before,
    context,
    hidden,
    manifest,
    stage,
  }: Pick<BuildState, 'before' | 'context' | 'hidden' | 'manifest' | 'stage'>,
): boolean {
  const entry: ManifestEntry | undefined = manifest.entries[key]
  if (!entry?.links) return true
  const [path, , , old] = entry.links
  const block = String(
    (entry.card && linksOf(withoutHidden(entry.card, (url) => hidden.includes(url)))) ?? '',
  )
  const name = hashOf(block)
  const output = manifest.outputs[path]
  if (name === old || !output) return true
  const aside = stagedPath(stage, path)
  const file = staged.has(path) ? aside : join(context.config.output, path)
  const page = readFileSync(file)
  // What has no name yet was kept aside by this build.
  if (output[1] !== '' && hashOf(page) !== output[1]) return false
  const [at, length] = old === '' ? placeOfMark(page) : [entry.links[1], entry.links[2]]
  const links = Buffer.from(block)
  const whole = Buffer.concat([page.subarray(0, at), links, page.subarray(at + length)])
  const content = hashOf(whole)
  if (content === before.outputs[path]?.[1]) staged.delete(path)
  else {
    writeFileSync(aside, whole)
    staged.add(path)
  }
  manifest.outputs[path] = ['', content]
  manifest.entries[key] = { ...entry, links: [path, at, links.length, name] }
  return true
}
