import { setImmediate } from 'node:timers/promises'
import type { ArticleInput } from '@standfirst/core'
import { beginOwnCode, continueOwnCode } from '../config/own-code.ts'
import { reasonOf } from '../config/reason-of.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FunctionSource } from '../config/standfirst-config.ts'
import { settledInTime, withinTime } from '../config/within-time.ts'
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
  const end = performance.now() + timeLimit * 1000
  const left = () => Math.max((end - performance.now()) / 1000, 0.001)
  const ended = beginOwnCode(what)
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
      const { done, value } = isThere ? next : await inTime(next)
      if (done) break
      articles.push(isPromise(value) ? await inTime(value) : value)
      continueOwnCode()
      if (articles.length > most) throw new Error(`it gave more than ${most} articles`)
    }
    addValues(articles, name, scan)
    // What it has started, and nothing waits for, may have failed already.
    await setImmediate()
  } catch (error) {
    if (error instanceof PublicationError) throw error
    throw new PublicationError(`The source \`${name}\` failed: ${reasonOf(error)}`, [], {
      cause: error,
    })
  } finally {
    ended()
  }

  /** All of it together may take as long as the source. */
  function inTime<Value>(value: PromiseLike<Value>): Promise<Value> {
    return settledInTime(value, timeLimit, what, left())
  }
}

function isPromise(value: unknown): value is PromiseLike<ArticleInput> {
  return typeof (value as { then?: unknown } | null)?.then === 'function'
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
