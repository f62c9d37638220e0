import type { ArticleInput } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FunctionSource } from '../config/standfirst-config.ts'
import { withinTime } from '../config/within-time.ts'
import { PublicationError } from '../publication-error.ts'
import { addValues } from './add-values.ts'
import type { Scan } from './scan.ts'

/** Articles that a function may give: more would be one that never ends. */
const most = 1_000_000

/** Take the articles that a function of the configuration gives. */
export async function scanFunction(
  source: FunctionSource,
  index: number,
  { timeLimit }: Pick<ResolvedConfig, 'timeLimit'>,
  scan: Scan,
): Promise<void> {
  const name = `sources[${index}]`
  const articles: ArticleInput[] = []
  const what = `The source \`${name}\``
  try {
    const given: unknown = await withinTime(source, timeLimit, what)
    const iterator = iteratorOf(given)
    if (!iterator) {
      throw new Error(`it gave ${kindOf(given)}, expected a list of articles, or a generator`)
    }
    for (;;) {
      const next = iterator.next()
      // To watch each of many that are there already would cost more than they do.
      const isThere = !(next instanceof Promise)
      const { done, value } = isThere ? next : await withinTime(() => next, timeLimit, what)
      if (done) break
      articles.push(await value)
      if (articles.length > most) throw new Error(`it gave more than ${most} articles`)
    }
  } catch (error) {
    if (error instanceof PublicationError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PublicationError(`The source \`${name}\` failed: ${reason}`, [], { cause: error })
  }
  addValues(articles, name, scan)
}

function iteratorOf(
  value: unknown,
): Iterator<ArticleInput> | AsyncIterator<ArticleInput> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Partial<AsyncIterable<ArticleInput> & Iterable<ArticleInput>>
  return given[Symbol.asyncIterator]?.() ?? given[Symbol.iterator]?.()
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
