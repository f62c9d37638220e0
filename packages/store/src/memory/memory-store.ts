import { expectOptions } from '@standfirst/core'
import type { ArticleStore } from '../article-store.ts'
import { createStore } from '../backend/create-store.ts'
import type { StoreOptions } from '../store-options.ts'
import { memoryBackend } from './memory-backend.ts'

/**
 * Keep articles in memory, for tests and for what is read again at each start. It runs anywhere.
 *
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const store = memoryStore()
 * await store.put({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'High water',
 *   summary: 'The river rose.',
 *   publishedAt: '2026-11-23',
 * })
 * ```
 */
export function memoryStore(options: StoreOptions = {}): ArticleStore {
  expectOptions(options, 'memoryStore')
  return createStore(memoryBackend(), options)
}
