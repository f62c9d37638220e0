import type { Issue } from '@standfirst/core'
import { jsonExport } from './json-export.ts'
import type { RecognizedExport } from './recognized-export.ts'
import { textExport } from './text-export.ts'
import { xmlExport } from './xml-export.ts'

/**
 * Tell an export of a content system by what is in it, whatever its file is called: what it holds is
 * more than what was published, so that no reader of feeds or pages may take it for one.
 *
 * Only the beginning and the shape of the text are looked at; nothing in it is trusted.
 *
 * @param source - Text, without a byte order mark.
 * @returns `undefined` for any other text, feeds and pages of these systems among them.
 *
 * @example
 * ```ts
 * import { recognizeExport } from '@standfirst/import'
 *
 * recognizeExport('{"db":[{"meta":{"version":"5.130.6"},"data":{"posts":[]}}]}')?.name // → 'Ghost 5.130.6'
 * ```
 */
export function recognizeExport(source: string): RecognizedExport | undefined {
  const start = source.slice(0, 200).trimStart()[0]
  if (start === '<') return xmlExport(source)
  if (start === '{' || start === '[') return jsonExport(source)
  return textExport(source)
}

/** The issue of an export that a reader of feeds or pages was given. */
export function exportIssue({ fix, holds, name }: RecognizedExport, expected: string): Issue {
  return {
    code: 'foreign-export',
    severity: 'error',
    message: `This is an export of ${name}: it holds ${holds}, expected ${expected}.`,
    path: [],
    fix,
  }
}
