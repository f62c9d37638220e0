/** A file of the result. */
export interface Output {
  /** Path within the output folder, with `/` between its parts. */
  path: string
  content: string
}
