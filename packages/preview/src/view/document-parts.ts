import type { SafeHtml } from '@standfirst/html'

/** One document of the preview. */
export interface DocumentParts {
  /** Path of the document, without its query. */
  path: string
  /** Before the publication's title in the window's title. */
  title: string
  /** Key of the article that is shown; its place in the list is marked. */
  current?: string | undefined
  /** Name of the feed that is shown. */
  feed?: string | undefined
  main: SafeHtml
}
