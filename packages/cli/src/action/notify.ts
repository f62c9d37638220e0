import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { formatIssues } from '@standfirst/core'
import { notifyOfChanges } from '@standfirst/http/notify'
import type { MarkdownPreset } from '@standfirst/markdown'
import { loadPublication } from '@standfirst/publication'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { readNotifyState, writeNotifyState } from '../notify-state.ts'
import { count, useColor } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'
import { withErrors } from '../with-errors.ts'

/** What the command was told. */
export interface NotifyFlags {
  site?: string
  preset?: MarkdownPreset
  indexnow?: string
  all?: boolean
  dryRun?: boolean
}

/** Tell hubs and search engines what has changed. */
export async function notifyOthers(dir: string, flags: NotifyFlags, exit: Exit): Promise<void> {
  watchConfig(dir)
  const { all, dryRun, indexnow: key, preset, site } = flags
  const { articles, config } = await loadPublication(dir, { site, preset })
  const { hubs = [] } = config.feed
  if (hubs.length === 0 && key === undefined) {
    throw new CliError(
      'Found nobody to tell, expected a hub in the configuration (`site.hubs`) or a key (`--indexnow`).',
    )
  }
  const wrong = withErrors(articles).length
  if (wrong > 0) {
    throw new CliError(
      `Found ${count(wrong, 'article')} with errors, which others would be told are gone: fix them first (\`standfirst check\` lists them).`,
    )
  }
  const before = readNotifyState(config.root)
  const { feeds, issues, pages, state, told } = await notifyOfChanges(
    articles.flatMap(({ article }) => article ?? []),
    {
      ...{ config, state: all ? { articles: {} } : before },
      indexNow: key === undefined ? undefined : { key },
      ...(dryRun && { fetch: async () => new Response(null, { status: 202 }) }),
    },
  )
  if (!dryRun && issues.length === 0) writeNotifyState(config.root, state)
  const lines = [...pages, ...feeds].map((url) => `  ${url}`)
  const whom = told.map((url) => new URL(url).host).join(' and ')
  const did = dryRun ? 'Would tell' : issues.length ? 'Could not tell' : 'Told'
  process.stdout.write(
    pages.length
      ? `${did} ${whom} of ${count(pages.length, 'page')} and ${count(feeds.length, 'feed')}:\n${lines.join('\n')}\n`
      : before || all
        ? 'Nothing has changed since the last time.\n'
        : 'Nobody was told yet: from now on, what changes is. To tell of everything now, use --all.\n',
  )
  const file = key && `${key}.txt`
  if (dryRun && file && !existsSync(join(config.assets, file))) {
    process.stdout.write(
      `Search engines look for the key at ${new URL(`/${file}`, config.feed.url).href}: \`${relative(config.root, join(config.assets, file))}\` is not there.\n`,
    )
  }
  if (issues.length === 0) return
  process.stderr.write(`${formatIssues(issues, { color: useColor(process.stderr) })}\n`)
  exit(1)
}
