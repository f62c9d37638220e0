import type { AnnouncedRecord } from '@standfirst/atproto/announce'
import { count } from '../terminal.ts'

/**
 * Say which records were written.
 *
 * @param dryRun - They would be: what posts say is shown, too.
 * @param isWhole - Nothing was refused.
 * @returns Lines, with a final newline.
 */
export function showRecords(
  records: readonly AnnouncedRecord[],
  dryRun: boolean,
  isWhole: boolean,
): string {
  if (records.length === 0) {
    return isWhole ? 'All that may be announced is announced.\n' : 'Changed no records.\n'
  }
  const lines = records.flatMap(({ action, uri, url, value }) => [
    `  ${action}  ${uri}${url === undefined ? '' : `  ${url}`}`,
    ...(dryRun ? postLines(value) : []),
  ])
  const said = `${dryRun ? 'Would change' : 'Changed'} ${count(records.length, 'record')}:`
  return `${[said, ...lines].join('\n')}\n`
}

function postLines(value: object | undefined): string[] {
  const { $type, text } = Object(value) as { $type?: string; text?: string }
  if ($type !== 'app.bsky.feed.post' || text === undefined) return []
  return text.split('\n').map((line) => `    | ${line}`.trimEnd())
}
