import type { ResolvedConfig } from '../config/resolved-config.ts'

/** A form of the publication's feed. */
export interface FeedForm {
  /** As its issues and options are named. */
  name: 'rss' | 'atom' | 'jsonFeed'
  title: string
  /** Media type. */
  type: string
  /** Path within the output folder. */
  path: string
}

/** The forms of the feed that are written. */
export function feedForms(outputs: ResolvedConfig['outputs']): FeedForm[] {
  const forms = [
    { name: 'rss', title: 'RSS', type: 'application/rss+xml', path: outputs.rss },
    { name: 'atom', title: 'Atom', type: 'application/atom+xml', path: outputs.atom },
    { name: 'jsonFeed', title: 'JSON Feed', type: 'application/feed+json', path: outputs.jsonFeed },
  ] as const
  return forms.flatMap((form) => (form.path === false ? [] : [{ ...form, path: form.path }]))
}
