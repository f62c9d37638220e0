import type { RecognizedExport } from './recognized-export.ts'

/** {@linkcode recognizeExport} for texts without markup: Movable Type, the list of Substack. */
export function textExport(source: string): RecognizedExport | undefined {
  const start = source.slice(0, 100_000)
  const [header = ''] = start.trimStart().split(/\r?\n/, 1)
  if (isMovableType(start)) {
    return {
      system: 'movable-type',
      name: 'Movable Type',
      holds: 'drafts and comments beside what was published, and no addresses',
      fix: 'Import it with `standfirst import`, or by `articlesFromMovableType` of `@standfirst/import/movable-type`; or give the feed of the site.',
    }
  }
  const columns = header.split(',').map((name) => name.replaceAll('"', '').trim())
  if (!['post_id', 'post_date', 'is_published'].every((name) => columns.includes(name))) {
    return undefined
  }
  return {
    system: 'substack',
    name: 'Substack (posts.csv)',
    holds: 'the list of its posts, with drafts',
    fix: 'Import its folder with `standfirst import`; or give the feed of the site.',
  }
}

/** `KEY: value` lines, five hyphens, a part's name alone on its line. */
function isMovableType(start: string): boolean {
  const text = start.replaceAll('\r\n', '\n')
  return (
    /^\s*[A-Z][A-Z ]+: .*\n/.test(text) &&
    /^(?:TITLE|AUTHOR|BASENAME|STATUS): /m.test(text) &&
    /^-----\n(?:EXTENDED )?BODY:/m.test(text)
  )
}
