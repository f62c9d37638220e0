import type { MarkdownPreset } from '@standfirst/markdown'
import { startPreview } from '@standfirst/preview'
import open from 'open'
import { stopped } from '../stopped.ts'
import { useColor } from '../terminal.ts'
import { howToList, toldInPart } from '../told-in-part.ts'
import { watchConfig } from '../watch-config.ts'

/** What the command was told. */
export interface PreviewFlags {
  site?: string
  preset?: MarkdownPreset
  port?: number
  open?: boolean
}

/** Preview a folder, until it is stopped. */
export async function previewFolder(dir: string, flags: PreviewFlags): Promise<void> {
  watchConfig(dir)
  const preview = await startPreview(dir, {
    site: flags.site,
    preset: flags.preset,
    port: flags.port,
  })
  const { stderr } = process
  const told = toldInPart(preview.issues, { color: useColor(stderr), how: howToList })
  if (told) stderr.write(`${told}\n`)
  process.stdout.write(`Preview of ${preview.title}: ${preview.url}\n(Ctrl+C stops it)\n`)
  if (flags.open && process.stdout.isTTY && !process.env.CI) {
    // Where there is no browser, the address above is enough.
    await open(preview.url).catch(() => undefined)
  }
  await stopped()
  await preview.stop()
}
