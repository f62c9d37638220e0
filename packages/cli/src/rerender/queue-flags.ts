import type { MarkdownPreset } from '@standfirst/markdown'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import { presetOption } from '../option/preset-option.ts'

/** What both `rerender` and `worker` are told. */
export interface QueueFlags {
  queue?: string
  store?: string
  target: string
  templateVersion: string
  name?: string
  site?: string
  preset?: MarkdownPreset
  debug?: boolean
}

/** Add the options of both. */
export function queueOptions(command: Command): Command {
  return command
    .argument('[dir]', 'folder of the publication', '.')
    .option('--queue <url>', 'Redis or PostgreSQL (default: STANDFIRST_QUEUE of the environment)')
    .option('--store <url or file>', 'where articles are (default: the folder itself)')
    .requiredOption('--target <folder or s3://bucket/prefix/>', 'where files are put')
    .requiredOption('--template-version <name>', 'version of what is rendered with')
    .option('--name <name>', 'name of the archive (default: archive)')
    .option('--site <url>', "the site's address, instead of the configuration's")
    .addOption(presetOption())
}

/** @throws {@linkcode CliError} if nothing says where the queue is. */
export function connectionOf({ queue = process.env.STANDFIRST_QUEUE }: QueueFlags): string {
  if (queue) return queue
  throw new CliError(
    'Found no `--queue` and no STANDFIRST_QUEUE in the environment, expected the address of Redis or PostgreSQL, such as `redis://localhost:6379`.',
  )
}
