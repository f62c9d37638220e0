import { type Article, optionError } from '@standfirst/core'
import type { ArticleSource } from '../article-source.ts'
import type { ArticleStore, Refused } from '../article-store.ts'
import { gateArticle } from '../row/gate-article.ts'
import { readRow } from '../row/read-row.ts'
import type { Row } from '../row/row.ts'
import { isVisible } from '../row/visible.ts'
import { searchQuery } from '../search/search-query.ts'
import { StoreError } from '../store-error.ts'
import type { StoreOptions } from '../store-options.ts'
import type { Backend, State, WritableRows } from './backend.ts'
import { changesSince } from './changes-since.ts'
import { checkFilter, checkStoreOptions, checkText } from './check-call.ts'
import { createCollection } from './create-collection.ts'
import { createWriter, type RowWriter } from './create-writer.ts'
import { listCursor, readListCursor, versionOf } from './cursors.ts'
import { rowQuery } from './row-query.ts'
import { untilClosed } from './until-closed.ts'

/** Make a store of what keeps its rows. */
export function createStore(backend: Backend, options: StoreOptions): ArticleStore {
  checkStoreOptions(options)
  const { now: clock = () => new Date(), onIssue = () => {} } = options
  const now = () => clock().getTime()
  const listeners = new Set<(version: string) => void>()
  let told = 0

  function tell(state: State): void {
    for (const listener of [...listeners]) {
      try {
        listener(versionOf(state))
      } catch {
        // Who listens may fail; what was written stands.
      }
    }
  }

  backend.listen?.(tell)

  /** The articles of rows; what can't be read is told of and left out. */
  function articlesOf(rows: readonly Row[]): Article[] {
    return rows.flatMap((row) => {
      const { article, issues = [] } = readRow(row, options)
      for (const issue of issues) onIssue(issue)
      return article ?? []
    })
  }

  /** Write, and say so when it is kept; nothing is kept of what is refused. */
  async function write<Value>(
    body: (writer: RowWriter, rows: WritableRows) => Promise<Value>,
  ): Promise<{ value: Value; version: string } | Refused> {
    let after: State = { epoch: '', revision: 0 }
    let refused: Refused | undefined
    try {
      const value = await backend.write(async (rows) => {
        const writer = createWriter(rows, options, now)
        try {
          const given = await body(writer, rows)
          after = await rows.state()
          refused = writer.refused()
          if (refused) throw nothingKept
          return given
        } finally {
          writer.end()
        }
      })
      // A backend that listens has told of it.
      if (!backend.listen && after.revision > told) {
        told = after.revision
        tell(after)
      }
      return { value, version: versionOf(after) }
    } catch (error) {
      if (refused && error === nothingKept) return refused
      throw error
    }
  }

  async function one<Result>(
    body: (writer: RowWriter) => Promise<Result>,
  ): Promise<Result | Refused> {
    const result = await write(body)
    return 'version' in result ? result.value : result
  }

  const changes: ArticleSource['changes'] = async (since, filter = {}) => {
    if (since !== undefined) checkText('since', since)
    checkFilter(filter)
    return changesSince(backend, options, now(), since, filter)
  }

  return untilClosed({
    version() {
      const state = backend.recent?.() ?? backend.state()
      return state instanceof Promise ? state.then(versionOf) : versionOf(state)
    },
    async get(name, asked = {}) {
      checkText('name', name)
      checkFilter(asked)
      const { drafts = false } = asked
      const row = await backend.find(name)
      if (!row || !(drafts || isVisible(row, now()))) return undefined
      const [article] = articlesOf([row])
      return article && { article, revision: row.revision }
    },
    async list(filter = {}) {
      checkFilter(filter)
      const query = rowQuery(filter, now())
      const after = filter.cursor === undefined ? undefined : readListCursor(filter.cursor)
      const rows = await backend.list({ ...query, after, limit: query.limit + 1 })
      const shown = rows.slice(0, query.limit)
      const last = shown.at(-1)
      return {
        articles: articlesOf(shown),
        ...(last && rows.length > shown.length && { next: listCursor(last) }),
      }
    },
    async search(words, filter = {}) {
      checkText('words', words)
      checkFilter(filter)
      const query = searchQuery(words, filter.language)
      return query.length ? articlesOf(await backend.search(query, rowQuery(filter, now()))) : []
    },
    changes,
    all: createCollection(changes),
    subscribe(listener) {
      if (typeof listener !== 'function') throw optionError('listener', listener, 'a function')
      // Its own function: the same listener may be told twice.
      const call = (version: string) => listener(version)
      listeners.add(call)
      return () => void listeners.delete(call)
    },
    async put(value, given) {
      // Before others have to wait.
      const gated = gateArticle(value, options, options.defaults)
      return gated.success ? one((writer) => writer.keep(gated, given)) : gated
    },
    retract: (id, given) => one((writer) => writer.retract(id, given)),
    delete: (id, given) => one((writer) => writer.delete(id, given)),
    async transaction(body) {
      if (typeof body !== 'function') throw optionError('body', body, 'a function')
      const result = await write(({ get, put, retract, delete: remove }) =>
        body({ get, put, retract, delete: remove }),
      )
      return 'version' in result ? { success: true, ...result } : result
    },
    close: async () => backend.close(),
  })
}

const nothingKept = new StoreError('Nothing was kept, as a write was refused')
