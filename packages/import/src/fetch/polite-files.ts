import { expectOptions } from '@standfirst/core'
import { type FetchedFile, type FetchFileOptions, fetchFile } from './fetch-file.ts'
import { pause } from './pause.ts'

/** Configuration for {@linkcode politeFiles}. */
export interface PoliteOptions extends FetchFileOptions {
  /** Milliseconds between two requests (default: `1000`). */
  delayMs?: number | undefined
  /** Milliseconds that a server may let it wait (`Retry-After`) (default: `60_000`). */
  maxWaitMs?: number | undefined
  /** Ends the waiting. */
  signal?: AbortSignal | undefined
}

/** Asks for one file; `more` holds for it alone. */
export type PoliteFetch = (
  url: string,
  more?: Pick<FetchFileOptions, 'accept' | 'known' | 'maxBytes' | 'method' | 'timeoutMs'>,
) => Promise<FetchedFile>

/**
 * A function that fetches files as servers want it: one at a time, with a pause between two, and after
 * `Retry-After` no sooner. What still says to wait after three times is given as it is.
 */
export function politeFiles(options: PoliteOptions = {}): PoliteFetch {
  expectOptions(options, 'politeFiles')
  const { delayMs = 1000, maxWaitMs = 60_000, signal } = options
  let last: Promise<unknown> = Promise.resolve()
  let isFirst = true
  const ask: PoliteFetch = async (url, more) => {
    for (let round = 0; ; round++) {
      if (!isFirst) await pause(delayMs, signal)
      isFirst = false
      const fetched = await fetchFile(url, { ...options, ...more })
      const wait = (fetched.retryAt ?? 0) - Date.now()
      const isOver = fetched.retryAt === undefined || round === 3 || wait > maxWaitMs
      if (isOver || signal?.aborted) return fetched
      await pause(wait, signal)
    }
  }
  return (url, more) => {
    const asked = last.then(() => ask(url, more))
    last = asked
    return asked
  }
}
