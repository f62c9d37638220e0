import type { MarkdownParseOptions } from '../parse-options.ts'

/** Other text in the place of a part of a source. */
export interface SourceEdit {
  /** Offset of its first sign. */
  from: number
  /** Offset after its last sign. */
  to: number
  text: string
}

/** What only a tool has in its texts, and how it is written as Markdown or HTML. */
export interface ToolForm {
  /** Finds a sign of it in a text. */
  sign: RegExp
  /** Whether there are none in addresses, titles, alternative texts and tags of HTML; all of a tool are so, or none. */
  isOfWords?: true
  /**
   * @param source - Without front matter.
   * @param isText - Whether there is no code or comment at an offset, nor an address, if it is of words; asked in order.
   * @param resolve - Finds the address of a file.
   */
  edits(
    source: string,
    isText: (offset: number) => boolean,
    resolve: MarkdownParseOptions['resolveReference'],
  ): SourceEdit[]
}
