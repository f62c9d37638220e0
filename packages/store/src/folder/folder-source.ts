import { checkOptions, expectOptions, type Issue } from '@standfirst/core'
import {
  type LoadConfigOptions,
  publicationReader,
  sourceFolders,
  withoutDue,
} from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import type { ArticleSource } from '../article-source.ts'
import { checkText } from '../backend/check-call.ts'
import { memoryStore } from '../memory/memory-store.ts'
import { createMirror } from './create-mirror.ts'

/** Milliseconds after which what could not be read is tried again. */
const pause = 60_000

/** Configuration for {@linkcode folderSource}. */
export interface FolderOptions extends Omit<LoadConfigOptions, 'now'> {
  /** The time that it is, asked for at each request (default: the clock). */
  now?: (() => Date) | undefined
  /** Take up what is saved while it is open (default: `true`). */
  watch?: boolean | undefined
  /** Told what is wrong each time that the folder was read (default: nobody is told). */
  onIssues?: ((issues: readonly Issue[]) => void) | undefined
  /** Told when what was saved can't be read; what was there before stays, but for what has expired since (default: nobody is told). */
  onError?: ((error: unknown) => void) | undefined
}

/** The articles of a folder. */
export interface FolderSource extends ArticleSource {
  /** Stop watching. */
  close(): Promise<void>
}

/**
 * Read the articles of a publication’s folder, as `standfirst build` does, and again when they are saved.
 * One with an error in it is left out, as by `standfirst build --keep-going`.
 *
 * @param folder - Folder of the publication.
 * @param options - Configuration.
 * @throws `PublicationError` if there is no publication, or its configuration is wrong.
 *
 * @example
 * ```ts
 * const source = await folderSource('my-site')
 * ```
 */
export async function folderSource(
  folder: string,
  options: FolderOptions = {},
): Promise<FolderSource> {
  expectOptions(options, 'folderSource')
  checkText('folder', folder)
  const told = { onError: 'function', onIssues: 'function' } as const
  checkOptions(options, { now: 'function', watch: 'boolean', ...told })
  const { now: clock = () => new Date(), onError = () => {}, watch = true } = options
  const read = publicationReader(folder, { ...options, now: undefined })
  const store = memoryStore({ now: clock })
  const mirror = createMirror(store, options.onIssues)
  let found = await read(clock().toISOString())
  let last = await mirror(found)
  let updating: Promise<void> | undefined

  function update(): Promise<void> {
    updating ??= renew().finally(() => {
      updating = undefined
    })
    return updating
  }

  async function renew(): Promise<void> {
    found = await read(clock().toISOString())
    last = await mirror(found)
  }

  function isDue(): boolean {
    return clock().getTime() >= last.changesAt
  }

  /** What can't be read again is held back where its time has come, and tried again in a while. */
  async function onDue(): Promise<void> {
    try {
      await update()
    } catch (error) {
      if (!isDue()) return
      onError(error)
      const rest = await mirror(withoutDue(found, clock().toISOString()))
      last = { ...rest, changesAt: Math.min(rest.changesAt, clock().getTime() + pause) }
    }
  }

  /** An article may be due, or have expired, and nobody has saved anything. */
  async function current(): Promise<ArticleSource> {
    if (isDue()) await onDue()
    return store
  }

  async function onChange(): Promise<void> {
    // What is being read may be from before the change.
    await updating?.catch(() => {})
    await update().catch(onError)
  }

  const folders = watch ? sourceFolders(last.config) : []
  const watching = folders.map((one) => watchFolder(one, [last.config.output], onChange))
  await Promise.all(watching.map(({ ready }) => ready))
  return {
    version: async () => (await current()).version(),
    get: async (...given) => (await current()).get(...given),
    list: async (...given) => (await current()).list(...given),
    search: async (...given) => (await current()).search(...given),
    changes: async (...given) => (await current()).changes(...given),
    all: async () => (await current()).all(),
    subscribe: (listener) => store.subscribe(listener),
    async close() {
      await Promise.all(watching.map(({ stop }) => stop()))
      await store.close()
    },
  }
}
