/** Files that stand beside the outputs of a publication: pictures, recordings, stylesheets of its own. */
export interface MediaSource {
  /**
   * @param path - Path within the site, decoded, with `/` between its parts; none of them is empty, `.` or
   *   `..`: `images/a.png`.
   * @returns `undefined` if there is no such file, or it is not to be given out.
   */
  open(path: string): Promise<MediaFile | undefined>
}

/** A file to be given out, in whole or in part. */
export interface MediaFile {
  /** Size in bytes. */
  size: number
  /** When it was changed: milliseconds since 1970. */
  changedAt: number
  /** Strong entity tag, without its quotes: it names the bytes. */
  tag: string
  /** Media type (default: by the name of the file). */
  type?: string | undefined
  /**
   * Read it.
   *
   * @param start - First byte.
   * @param end - Last byte, itself included.
   */
  read(
    start: number,
    end: number,
  ): ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>
}
