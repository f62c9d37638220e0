import { formatIssues } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'
import { startPreview } from '@standfirst/preview'
import type { Command } from 'commander'
import open from 'open'
import { toPort } from '../port-option.ts'
import { presetOption } from '../preset-option.ts'
import { stopped } from '../stopped.ts'
import { useColor } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'

interface PreviewFlags {
  site?: string
  preset?: MarkdownPreset
  port?: number
  open?: boolean
}

/** `standfirst preview`. */
export function addPreview(program: Command): void {
  program
    .command('preview')
    .description(
      'Show every article in every output, with what is wrong, and renew it on each save.',
    )
    .argument('[dir]', 'folder of the publication', '.')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
    .option(
      '--port <number>',
      'port to listen at (default: 4400, or the next that is free)',
      toPort,
    )
    .option('--open', 'open it in the browser, if there is a terminal')
    .option('--debug', 'say where in the program it went wrong')
    .action(async (dir: string, flags: PreviewFlags) => {
      watchConfig(dir)
      const preview = await startPreview(dir, {
        site: flags.site,
        preset: flags.preset,
        port: flags.port,
      })
      const { stderr } = process
      if (preview.issues.length) {
        stderr.write(`${formatIssues(preview.issues, { color: useColor(stderr) })}\n`)
      }
      process.stdout.write(`Preview of ${preview.title}: ${preview.url}\n(Ctrl+C stops it)\n`)
      if (flags.open && process.stdout.isTTY && !process.env.CI) {
        // Where there is no browser, the address above is enough.
        await open(preview.url).catch(() => undefined)
      }
      await stopped()
      await preview.stop()
    })
}
