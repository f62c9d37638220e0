import { createHash } from 'node:crypto'
import type { Article, OnIssue } from '@standfirst/core'
import { type Output, reasonOf, staysInside } from '@standfirst/publication'
import type { ArticleSource } from '@standfirst/store'
import { QueueError } from '../queue-error.ts'
import { asideFolder } from '../target/folder-target.ts'
import type { ObjectStore } from '../target/object-store.ts'
import { asReadable } from './as-readable.ts'
import { type FailedArticle, type Ledger, ledgerFolder } from './ledger.ts'
import { type RangeObject, type RangeSum, sumOf, writeRangeManifest } from './range-manifest.ts'

/** A file that an article becomes. */
export interface ArchiveOutput extends Output {
  /** Media type (default: `application/octet-stream`). */
  type?: string | undefined
}

/**
 * Render an article into files. The same article has to give the same files on every machine.
 *
 * @param onIssue - Told what a format can't carry.
 */
export type RenderArticle = (
  article: Article,
  onIssue: OnIssue,
) => readonly ArchiveOutput[] | Promise<readonly ArchiveOutput[]>

/** What a range is rendered with. */
export interface RangeContext {
  ledger: Ledger
  source: Pick<ArticleSource, 'get'>
  target: ObjectStore
  render: RenderArticle
  /** Articles that are read and written at a time. */
  parallel: number
  onIssue: OnIssue
  /** Told how many articles are done. */
  onProgress?(articles: number): void
  /** Ends it between two articles. */
  signal?: AbortSignal | undefined
}

/**
 * Render a range, unless it is done. Whoever does it again writes the same objects under the same names; its manifest
 * is written when all of them are there.
 *
 * @throws {@linkcode QueueError} if an article could not be rendered; all others are.
 */
export async function renderRange(range: number, context: RangeContext): Promise<RangeSum> {
  const { ledger } = context
  const before = await ledger.done(range)
  if (before !== undefined) return sumOf(before)
  const { ids } = await ledger.range(range)
  const rendered: RangeObject[][] = ids.map(() => [])
  const failures: (FailedArticle & { index: number })[] = []
  let [finished, gone, next] = [0, 0, 0]

  async function work(): Promise<void> {
    while (next < ids.length) {
      context.signal?.throwIfAborted()
      const index = next++
      const id = ids[index] as string
      try {
        const objects = await renderArticle(id, context)
        if (objects) rendered[index] = objects
        else gone += 1
      } catch (error) {
        failures.push({ index, id, reason: reasonOf(error) })
      }
      context.onProgress?.(++finished)
    }
  }

  await Promise.all(Array.from({ length: context.parallel }, work))
  const objects = rendered.flat()
  failures.push(...clashes(objects).map((one) => ({ ...one, index: ids.length })))
  if (failures.length > 0) {
    const told = failures
      .sort((one, other) => one.index - other.index)
      .map(({ id, reason }) => ({ id, reason }))
    await ledger.keepFailures(range, told)
    throw new QueueError(sentenceOf(told, ids.length))
  }
  const sum = {
    ...{ range, articles: ids.length - gone, gone, objects: objects.length },
    bytes: objects.reduce((all, { bytes }) => all + bytes, 0),
  }
  await ledger.keepDone(range, writeRangeManifest(sum, objects))
  return sum
}

/** @returns `undefined` if nobody may read the article any more. */
async function renderArticle(
  id: string,
  { onIssue, render, source, target }: RangeContext,
): Promise<RangeObject[] | undefined> {
  const found = await source.get(id)
  if (!found) return undefined
  const article = await asReadable(found.article, source)
  const objects: RangeObject[] = []
  for (const { content, path, type = 'application/octet-stream' } of await render(
    article,
    onIssue,
  )) {
    checkOutput(path, content)
    const bytes = Buffer.from(content)
    await target.put(path, bytes, type)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    objects.push({ id, revision: found.revision, path, bytes: bytes.length, sha256 })
  }
  return objects
}

function checkOutput(path: unknown, content: unknown): void {
  const isOurs = (folder: unknown) => folder === ledgerFolder || folder === asideFolder
  if (typeof path !== 'string' || !staysInside(path) || isOurs(path.split('/')[0])) {
    throw new QueueError(`Found the path \`${path}\`, expected one within the target`)
  }
  if (typeof content !== 'string') {
    throw new QueueError(`Found no text for \`${path}\`, expected what it is rendered to`)
  }
}

/** Files of two articles that would be one. */
function clashes(objects: readonly RangeObject[]): FailedArticle[] {
  const owners = new Map<string, string>()
  return objects.flatMap(({ id, path }) => {
    const owner = owners.get(path)
    owners.set(path, id)
    return owner === undefined
      ? []
      : [{ id, reason: `Found \`${path}\` of \`${owner}\` too, expected files of its own` }]
  })
}

function sentenceOf(failures: readonly FailedArticle[], of: number): string {
  const shown = failures.slice(0, 3).map(({ id, reason }) => `\`${id}\` (${reason})`)
  const more = failures.length > shown.length ? `, and ${failures.length - shown.length} more` : ''
  return `Found ${failures.length} of ${of} articles that could not be rendered: ${shown.join(', ')}${more}`
}
