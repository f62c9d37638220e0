import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import { ImportError } from '../content-system/import-error.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { siteScope } from '../content-system/site-scope.ts'
import type { SystemOptions } from '../content-system/system-options.ts'
import { problem } from '../problem.ts'
import { entryDraft } from './entry-draft.ts'
import { readEntries } from './read-entries.ts'

/**
 * Read the entries of an export of Movable Type, TypePad, or of one of the systems that write its format
 * (`KEY: value` lines), one after the other; never all of it is in memory.
 *
 * The export says neither the address of the site nor the zone of its times: give `url` and `timeZone`.
 * An entry has the address that it names, else the one that Movable Type makes of its day and basename.
 * What is not published is a `draft`; comments and pings are left out, and counted.
 *
 * @param source - Path of the file, or a function that opens it.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const options = { url: 'https://example.com', timeZone: 'Asia/Tokyo' }
 * for await (const { article } of articlesFromMovableType('export.txt', options)) save(article)
 * ```
 */
export function articlesFromMovableType(
  source: ExportSource,
  options: SystemOptions = {},
): ContentImport {
  expectOptions(options, 'articlesFromMovableType')
  return contentImport('movable-type', (recorder) => drafts(source, options, recorder))
}

async function* drafts(
  source: ExportSource,
  options: SystemOptions,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const scope = siteScope({}, options, recorder)
  let number = 0
  for await (const entry of readEntries(source, recorder.note)) {
    number++
    recorder.leaveOut('comment', 'Comments of readers are not carried on.', entry.comments)
    recorder.leaveOut('ping', 'Comments of readers are not carried on.', entry.pings)
    if (entry.fields.get('NO ENTRY')?.[0] === '1') {
      recorder.leaveOut('entry', 'It holds comments alone.')
      continue
    }
    if (!entry.fields.has('UNIQUE URL')) recorder.note(madeAddress)
    yield entryDraft(entry, number, scope)
  }
  if (number === 0) throw new ImportError(noEntries)
}

const madeAddress = problem(
  'assumed-address',
  ['url'],
  'The export does not say the addresses of its entries, expected them',
  'they were made of the month and the basename, as Movable Type makes them',
  'Compare the addresses with those of the site.',
)

const noEntries = {
  ...problem(
    'broken-export',
    [],
    'The text has no entries, expected an export of Movable Type',
    'nothing was read',
    'Give the file that the system exports.',
  ),
  severity: 'error',
} as const
