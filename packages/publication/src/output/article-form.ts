import type { OnIssue } from '@standfirst/core'

/** A form of an article that stands beside its page. */
export interface ArticleForm {
  /** As a person chooses it: `markdown`, or the name of a renderer. */
  name: string
  /** Path within the output folder. */
  path: string
  /** Media type. */
  type: string
  /** Whether a renderer of the publication's own makes it, whatever its name (default: `false`). */
  own?: true
  /** Whether it is a part of the article's recording, and no other form of the article (default: `false`). */
  part?: true
  /** Whether the page does not name it as another form of the article (default: `false`). */
  unlisted?: true
  /** Whether it is for something else than being read at its address, so that no server gives it (default: `false`). */
  unserved?: true
  render(onIssue?: OnIssue): string
}
