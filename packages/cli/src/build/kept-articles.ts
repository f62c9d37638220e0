import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Article } from '@standfirst/core'
import { writeFile } from './write-file.ts'

/** Where an article stands that this build has read: in which file of the stage, and in which bytes. */
export type KeptArticle = readonly [
  file: string,
  start: number,
  length: number,
  /** Empty for an article without a page, of which none was made. */
  fingerprint: string,
]

/** An article to keep, and its fingerprint. */
export interface ShownArticle {
  /** As JSON. */
  text: string
  fingerprint: string
}

let batches = 0

/**
 * Keep articles for the feeds that show them: each is parsed, and passes the gate, once in a build. They
 * are kept in a file, for all threads, and because there may be more of them than the memory should hold.
 *
 * @param folder - The stage; it is there.
 * @param articles - By the keys of their sources.
 */
export function keepArticles(
  folder: string,
  articles: ReadonlyMap<string, ShownArticle>,
): Record<string, KeptArticle> {
  if (articles.size === 0) return {}
  // No name of a file that is kept aside has a dot.
  const file = join(folder, `articles.${threadId}.${++batches}`)
  const kept: Record<string, KeptArticle> = {}
  const parts: Buffer[] = []
  let start = 0
  for (const [key, { fingerprint, text }] of articles) {
    const part = Buffer.from(text)
    kept[key] = [file, start, part.length, fingerprint]
    parts.push(part)
    start += part.length
  }
  writeFile(file, Buffer.concat(parts))
  return kept
}

/** Read articles that were kept: `undefined` in the place of each that was not. */
export function readKept(
  kept: readonly (KeptArticle | undefined)[],
): ({ article: Article; fingerprint: string } | undefined)[] {
  const open = new Map<string, number>()
  try {
    return kept.map((one) => {
      if (!one) return undefined
      const [file, start, length, fingerprint] = one
      const descriptor = open.get(file) ?? openSync(file, 'r')
      open.set(file, descriptor)
      const part = Buffer.allocUnsafe(length)
      readSync(descriptor, part, 0, length, start)
      return { article: JSON.parse(part.toString()), fingerprint }
    })
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor)
  }
}
