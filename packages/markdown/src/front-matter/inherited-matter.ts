/** Keys of front matter that hold for an article, and stand in another file. */
export interface InheritedMatter {
  data: Readonly<Record<string, unknown>>
  /** The name of the file that says each key, for issues of it (default: issues name the article's file). */
  files?: Readonly<Record<string, string>> | undefined
  /**
   * Whether they hold whatever the article's own front matter says, as those of a section that is not
   * built (default: `false`, and each key of its own stands before them).
   */
  always?: boolean | undefined
  /**
   * Why the tool builds nothing of the file, whatever its front matter says, as a part of a sentence:
   * `` `drafts/a.md`, which `exclude` of `_config.yml` leaves out `` (default: nothing of that kind).
   */
  leftOut?: string | undefined
}
