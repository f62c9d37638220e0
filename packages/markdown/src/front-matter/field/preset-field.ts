/** A member of an article's metadata as a tool's front matter has it. */
export interface PresetField {
  /** The article's member. */
  member: string
  /** The tool's key, with dots between levels. */
  key: string
  /** Other keys that are read, after the tool's own. */
  alsoRead?: readonly string[]
  /**
   * What the tool has for a value; `undefined` for nothing.
   *
   * @param timeZone - IANA name of the site's zone.
   * @param markdown - Writes a text as Markdown of the tool.
   */
  write(value: unknown, timeZone: string, markdown: (text: string) => string): unknown
  /** Whether the tool's value says what `write` makes of a member (default: `write` tells). */
  says?(value: unknown, member: unknown): boolean
  /** The member that the tool's value means; `undefined` if it means none. */
  read(value: unknown): unknown
  /** The names in the tool's value, of which `read` takes the first (default: it takes all). */
  names?(value: unknown): readonly unknown[]
}
