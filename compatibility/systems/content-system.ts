/** A content system of others that runs here for a while, with content that was made by its own interfaces. */
export interface ContentSystem {
  /** With its version. */
  name: string
  /** What everyone may see: the address of each article, and of its further pages. */
  pages: readonly (readonly string[])[]
  /** Addresses of what nobody may see: nothing that an import makes may lead there as published. */
  held: readonly string[]
  /** Words that no import may carry on, such as an address of e-mail. */
  secrets: readonly string[]
  /** Its export, as its own exporter writes it. */
  exported: string
  /** What the import has to be told. */
  flags: readonly string[]
  /** Class of the element that holds the text of a page. */
  textClass: string
  /** Class of the element that holds the time of its publication, or is it. */
  timeClass: string
  stop: () => Promise<void>
}
