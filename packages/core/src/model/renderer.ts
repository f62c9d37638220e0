import type { OnIssue } from '../issue/issue.ts'
import type { Labels } from '../labels/labels.ts'
import type { Article } from './article.ts'

/** Options that every renderer takes. */
export interface RenderOptions {
  /** Called for each part of the subject that the output can't show as it is. */
  onIssue?: OnIssue | undefined
  /** Words to use instead of the default ones of the article's language. */
  labels?: Partial<Labels> | undefined
}

/**
 * One output format: a pure function from an article or feed to text, and its names.
 *
 * @typeParam Subject - What it renders: an `Article` or a `Feed`.
 * @typeParam Options - What `render` can be configured with.
 */
export interface Renderer<Subject = Article, Options extends RenderOptions = RenderOptions> {
  /** Short, unique name: `html`. */
  readonly name: string
  /** Media type of the output, without parameters: `text/html`. */
  readonly mediaType: string
  /** Usual file extension, with its dot: `.html`. */
  readonly extension: string
  /** Render one subject; the same subject and options always give the same text. */
  render(subject: Subject, options?: Options): string
}
