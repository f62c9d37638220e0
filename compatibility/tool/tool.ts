import type { MarkdownPreset } from '@standfirst/markdown'

/** A file that a tool is given. */
export interface Page {
  /** Name of the file without its extension. */
  name: string
  markdown: string
}

/** What a tool made of a file. */
export interface Built {
  /** The HTML of the page: its metadata as JSON in `#metadata`, its text in `#content`. */
  html: string
}

/** A tool that builds a site from Markdown. */
export interface Tool {
  name: string
  preset: MarkdownPreset
  /** Packages of npm, each with its version. */
  packages: readonly string[]
  /** The zone of its site, for one whose dates say no offset (default: none). */
  timeZone?: string
  /** Whether it gives tags in the order of their names (default: as they were written). */
  sortsTags?: boolean
  /** Whether it makes one space of several in metadata, as HTML does (default: they are exact). */
  joinsSpaces?: boolean
  /** Program of Debian, if it is one. */
  program?: string
  /** Whether its program can't run on this machine. */
  isMissing?(home: string): boolean
  /** The version that runs. */
  version(home: string): string
  /**
   * Build the files in an empty folder.
   *
   * @param home - Folder with the tool's packages.
   * @param site - Folder for the site.
   * @returns The pages by name: those that were held back are not there.
   * @throws If the tool stops.
   */
  build(home: string, site: string, pages: readonly Page[]): Map<string, Built>
}
