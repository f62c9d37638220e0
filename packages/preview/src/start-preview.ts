import { resolve } from 'node:path'
import { expectOptions, type Issue } from '@standfirst/core'
import {
  findConfig,
  type LoadConfigOptions,
  loadConfig,
  sourceFolders,
} from '@standfirst/publication'
import { watchFolder } from '@standfirst/publication/watch'
import { createPreview } from './create-preview.ts'
import { listen } from './listen.ts'
import { previewLoader } from './load-preview.ts'

/** What the command line says of a preview. */
export interface StartPreviewOptions extends LoadConfigOptions {
  /** Port (default: 4400); where it is taken, the next free one. */
  port?: number | undefined
}

/** A preview that runs. */
export interface RunningPreview {
  /** Name of the publication. */
  title: string
  /** Address to open. */
  url: string
  /** What is wrong with the publication itself; the preview shows it, and waits until it is mended. */
  issues: readonly Issue[]
  /** Stop watching and listening. */
  stop(): Promise<void>
}

/**
 * Show a publication at an address of this computer, and renew what is shown after each save.
 *
 * @param folder - Folder of the publication.
 * @throws `PublicationError` if there is no publication; if its configuration is wrong, the preview shows that.
 */
export async function startPreview(
  folder: string,
  given: StartPreviewOptions = {},
): Promise<RunningPreview> {
  expectOptions(given, 'startPreview')
  const { port = 4400, ...options } = given
  const root = resolve(folder)
  const config = await loadConfig(folder, options).catch((error: unknown) => {
    if (findConfig(root) === undefined) throw error
    return undefined
  })
  const load = previewLoader(folder, options)
  const loaded = await load()
  const preview = createPreview(loaded)
  const server = await listen(preview.fetch, port)
  const folders = config ? sourceFolders(config) : [root]
  const ignored = [config?.output ?? resolve(root, 'dist')]
  const onChange = async () => preview.update(await load())
  const watching = folders.map((one) => watchFolder(one, ignored, onChange))
  await Promise.all(watching.map(({ ready }) => ready))
  return {
    title: loaded.title,
    url: server.url,
    issues: loaded.issues,
    async stop() {
      await Promise.all(watching.map(({ stop }) => stop()))
      await server.close()
    },
  }
}
