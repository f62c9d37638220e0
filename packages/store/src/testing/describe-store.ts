import type { ArticleStore } from '../article-store.ts'
import type { StoreOptions } from '../store-options.ts'
import { changeTests } from './change-tests.ts'
import { closeTests } from './close-tests.ts'
import { listTests } from './list-tests.ts'
import { refusalTests } from './refusal-tests.ts'
import { searchTests } from './search-tests.ts'
import type { Stage } from './stage.ts'
import { transactionTests } from './transaction-tests.ts'
import { writeTests } from './write-tests.ts'

/** What {@linkcode describeStore} needs of a test runner: Vitest, Jest and Node's have it. */
export interface StoreTestRunner {
  /** Names a group of tests. */
  describe(name: string, body: () => void): unknown
  /** Names and runs one test. */
  test(name: string, body: () => Promise<void>): unknown
}

/** Configuration for {@linkcode describeStore}. */
export interface StoreSuite extends StoreTestRunner {
  /** Open a store that has nothing in it. It is closed after each test. */
  open(options: StoreOptions): Promise<ArticleStore>
}

/**
 * Hold a store to what every store does.
 *
 * @param name - Name of the store.
 * @param suite - Test runner and configuration.
 *
 * @example
 * ```ts
 * describeStore('memory', { describe, test, open: async (options) => memoryStore(options) })
 * ```
 */
export function describeStore(name: string, { describe, open, test }: StoreSuite): void {
  describe(`the store ${name}`, () => {
    const groups = [
      ...[writeTests, listTests, searchTests, changeTests],
      ...[transactionTests, refusalTests, closeTests],
    ]
    for (const [title, body] of groups.flatMap((group) => Object.entries(group))) {
      test(title, async () => {
        const stage: Stage = { now: '2026-11-29T08:00:00Z', issues: [] }
        const store = await open({
          now: () => new Date(stage.now),
          onIssue: ({ code }) => stage.issues.push(code),
        })
        try {
          await body(store, stage)
        } finally {
          await store.close()
        }
      })
    }
  })
}
