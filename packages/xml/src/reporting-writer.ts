import { createXmlWriter, type XmlWriter } from './create-xml-writer.ts'
import { textPlaces } from './text-places.ts'

/** What is said of a string that lost characters. */
export interface RemovedCharacters {
  code: 'removed-characters'
  severity: 'warning'
  message: string
  path: (string | number)[]
  fix: string
}

/** Is told of a string that lost characters; without one, nothing is ever reported. */
export type OnRemoved = ((issue: RemovedCharacters) => void) | undefined

/** An XML writer that says of what it is writing when a string of it lost characters. */
export interface ReportingXmlWriter extends XmlWriter {
  /**
   * Say what the strings that follow are from.
   *
   * @param source - What holds them, in any depth; an issue has the path of the string in it.
   * @param report - Is told.
   */
  from(source: unknown, report: OnRemoved): void
}

/**
 * Make a writer that reports what XML can't carry.
 *
 * @param namespaces - Address of the namespace of each prefix, as for `createXmlWriter`.
 * @param report - Is told first. Without one, nothing is ever reported, and strings are written a
 *   little faster.
 */
export function createReportingWriter(
  namespaces: Record<string, string>,
  report: OnRemoved,
): ReportingXmlWriter {
  let placeOf = textPlaces(undefined)
  let tell = report
  const onCleaned =
    report && ((text: string) => tell?.({ ...removedCharacters, path: placeOf(text) }))
  return {
    ...createXmlWriter({ namespaces, onCleaned }),
    from(source, report) {
      tell = report
      placeOf = textPlaces(source)
    },
  }
}

const removedCharacters: RemovedCharacters = {
  code: 'removed-characters',
  severity: 'warning',
  message: 'The text holds characters that XML forbids, expected none: they were left out.',
  path: [],
  fix: 'Remove control characters and unpaired surrogates.',
}
