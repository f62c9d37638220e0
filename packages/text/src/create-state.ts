import { type Article, labels } from '@standfirst/core'
import { assertOptions } from './assert-options.ts'
import { plainWriter } from './plain-writer.ts'
import type { TextOptions, TextState } from './text-options.ts'

/** What the parts of one rendering share, at its beginning. */
export function createState(article: Article, options: TextOptions): TextState {
  assertOptions(options)
  return {
    article,
    options,
    words: labels(String(article.language), options.labels),
    marks: options.marks !== false,
    width: options.width ?? Number.POSITIVE_INFINITY,
    path: [],
    links: new Map(),
    footnotes: { calls: new Map(), definitions: new Map() },
    plain: plainWriter(options.abbreviations),
  }
}
