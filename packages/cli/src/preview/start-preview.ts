import { type LoadConfigOptions, loadConfig } from '../config/load-config.ts'
import { watchFolder } from '../watch-folder.ts'
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
  /** Stop watching and listening. */
  stop(): Promise<void>
}

/**
 * Show a publication at an address of this computer, and renew what is shown after each save.
 *
 * @param folder - Folder of the publication.
 * @throws `CliError` if its configuration is wrong now; if it is later, the preview shows that.
 */
export async function startPreview(
  folder: string,
  { port = 4400, ...options }: StartPreviewOptions = {},
): Promise<RunningPreview> {
  const { output, root } = await loadConfig(folder, options)
  const load = previewLoader(folder, options)
  const loaded = await load()
  const preview = createPreview(loaded)
  const server = await listen(preview.fetch, port)
  const watching = watchFolder(root, [output], async () => preview.update(await load()))
  await watching.ready
  return {
    title: loaded.title,
    url: server.url,
    async stop() {
      await watching.stop()
      await server.close()
    },
  }
}
