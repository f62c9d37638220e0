import type { ReadContext, Site } from '@standfirst/publication'

/** What building an article needs to know. */
export interface BuildContext extends ReadContext {
  /** The publication as its outputs see it. */
  site: Site
}
