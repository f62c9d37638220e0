import { createXmlWriter, type XmlWriter } from './create-xml-writer.ts'

/** What is said of a string that lost characters: always the same. */
export interface RemovedCharacters {
  code: 'removed-characters'
  severity: 'warning'
  message: string
  path: (string | number)[]
  fix: string
}

/** An XML writer that says of what it is writing when a string of it lost characters. */
export interface ReportingXmlWriter extends XmlWriter {
  /** Is told; set it anew for each part of the document that has a path of its own. */
  report: ((issue: RemovedCharacters) => void) | undefined
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
  report: ReportingXmlWriter['report'],
): ReportingXmlWriter {
  const onCleaned = report && (() => xml.report?.(removedCharacters))
  const xml: ReportingXmlWriter = { ...createXmlWriter({ namespaces, onCleaned }), report }
  return xml
}

const removedCharacters: RemovedCharacters = {
  code: 'removed-characters',
  severity: 'warning',
  message: 'The text holds characters that XML forbids, expected none: they were left out.',
  path: [],
  fix: 'Remove control characters and unpaired surrogates.',
}
