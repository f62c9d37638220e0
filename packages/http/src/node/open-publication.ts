import { expectOptions, type Issue } from '@standfirst/core'
import {
  type LoadConfigOptions,
  publishedPicture,
  type ResolvedConfig,
  readRedirects,
  sourceFolders,
} from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import { createHandler, type Handler } from '../create-handler.ts'
import type { HandlerOptions } from '../handler-options.ts'
import type { ListedArticles } from '../listed-articles.ts'
import { fileMedia } from './file-media.ts'
import { folderLoader, type LoadedFolder } from './folder-loader.ts'
import { nodeEncodings } from './node-encodings.ts'

/** Configuration for {@linkcode openPublication}. */
export interface OpenOptions
  extends Omit<LoadConfigOptions, 'now'>,
    Pick<HandlerOptions, 'cache' | 'now' | 'onError' | 'search'> {
  /**
   * File of redirects, as `standfirst import` writes it, instead of those of the publication
   * (`redirects.json` in its folder, and its configuration's).
   */
  redirects?: string | undefined
  /** Take up what is saved while it is open (default: `true`). */
  watch?: boolean | undefined
  /**
   * Makes what answers, again each time that the configuration has changed (default:
   * {@linkcode createHandler}).
   */
  serve?: ((options: HandlerOptions) => Handler) | undefined
  /** Told what is wrong each time that the publication was read. */
  onIssues?: ((issues: readonly Issue[]) => void) | undefined
}

/** A publication of a folder that answers requests. */
export interface OpenPublication {
  /** Answers a request with the publication as it is. */
  handler: Handler
  /** Name of the publication. */
  title: string
  /** Its address, to which the links on its pages lead. */
  url: string
  /** Path of its address: `/`, or `/insights/`. */
  path: string
  /** Stop watching. */
  close(): Promise<void>
}

/**
 * Open the publication of a folder: its outputs and the files that a build would copy. What is saved is
 * read again; where that fails, what was there before stays, but for what has expired since.
 *
 * An article with an error in it is left out, as by `standfirst build --keep-going`.
 *
 * @param folder - Folder of the publication.
 * @throws `PublicationError` if there is no publication, or its configuration is wrong.
 */
export async function openPublication(
  folder: string,
  options: OpenOptions = {},
): Promise<OpenPublication> {
  expectOptions(options, 'openPublication')
  const { cache, now: clock = () => new Date(), onError, onIssues, search } = options
  const { redirects: given, serve = createHandler, watch = true } = options
  const { load, withoutDue } = folderLoader(folder, { ...options, now: undefined }, () =>
    clock().toISOString(),
  )
  const readMoved = () => (given === undefined ? undefined : readRedirects(given, false))
  let current = await load()
  let moved = readMoved()
  let handler = create()
  let version = 1
  let updating: Promise<void> | undefined
  onIssues?.(current.issues)

  function create(): Handler {
    const source: ListedArticles = {
      async version() {
        // An article is due, or has expired.
        if (isDue()) await onDue()
        return String(version)
      },
      list: () => current.articles,
    }
    const media = fileMedia({
      find: (path) => current.files.get(path),
      holds: (real) => current.boundary.holds(real),
      published: (real) => publishedPicture(real, current.config),
    })
    return serve({
      ...{ config: current.config, source, media, encodings: nodeEncodings },
      ...{ redirects: moved, cache, search, now: clock, onError },
    })
  }

  function update(): Promise<void> {
    updating ??= renew().finally(() => {
      updating = undefined
    })
    return updating
  }

  async function renew(): Promise<void> {
    const next = await load()
    show(next, readMoved())
  }

  function show(next: LoadedFolder, redirects: typeof moved): void {
    const before = stateOf(current.config, moved)
    moved = redirects
    current = next
    version++
    // What is made of the articles that have not changed is kept where it can be.
    if (before !== stateOf(next.config, moved)) handler = create()
    onIssues?.(next.issues)
  }

  function isDue(): boolean {
    return clock().getTime() >= current.changesAt
  }

  /** What can't be read again is held back where its time has come, and tried again in a while. */
  async function onDue(): Promise<void> {
    try {
      await update()
    } catch (error) {
      if (!isDue()) return
      onError?.(error, new Request(current.config.feed.url))
      const rest = withoutDue()
      const again = clock().getTime() + pause
      show({ ...rest, changesAt: Math.min(rest.changesAt, again) }, moved)
    }
  }

  async function onChange(): Promise<void> {
    // What is being read may be from before the change.
    await updating?.catch(() => {})
    try {
      await update()
    } catch (error) {
      onError?.(error, new Request(current.config.feed.url))
    }
  }

  const { feed, output } = current.config
  const folders = watch ? sourceFolders(current.config) : []
  const watching = folders.map((one) => watchFolder(one, [output], onChange))
  await Promise.all(watching.map(({ ready }) => ready))
  return {
    handler: async (request) => {
      // What is due may change the menu and where addresses lead.
      if (isDue()) await onDue()
      return handler(request)
    },
    title: feed.title,
    url: feed.url,
    path: new URL(feed.url).pathname,
    close: async () => {
      await Promise.all(watching.map(({ stop }) => stop()))
    },
  }
}

/** Milliseconds after which what could not be read is tried again. */
const pause = 60_000

/** What a handler is made with, apart from the articles: it changes with any of it. */
function stateOf({ hash, redirects, sitePages }: ResolvedConfig, moved: unknown): string {
  return JSON.stringify([hash, redirects, sitePages.pages, moved])
}
