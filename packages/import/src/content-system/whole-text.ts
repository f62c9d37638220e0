import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'
import type { ExportSource } from './export-source.ts'
import { ImportError } from './import-error.ts'
import { sourceText } from './source-text.ts'

/** UTF-16 code units: not every engine holds a longer text. */
export const maxExportLength = 400_000_000

/**
 * All of the text of an export that can't be read in parts, such as one JSON value.
 *
 * @param note - Told of what could not be read.
 * @throws {@linkcode ImportError} past {@linkcode maxExportLength}.
 */
export async function wholeText(
  source: ExportSource,
  note: (issue: Issue) => void,
  most: number = maxExportLength,
): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const part of sourceText(source, note)) {
    length += part.length
    if (length > most) {
      throw new ImportError({
        ...problem(
          'too-large',
          [],
          `The export has more than ${most} UTF-16 code units, expected fewer`,
          'it was not read',
          'Export the site in parts.',
        ),
        severity: 'error',
      })
    }
    parts.push(part)
  }
  return parts.join('').replace(/^\ufeff/, '')
}
