/** What `convert` reads. */
export const inputFormats = ['markdown', 'json', 'html', 'feed', 'json-ld'] as const

/** What `convert` writes. */
export const outputFormats = [
  'page',
  'html',
  'markdown',
  'rss',
  'atom',
  'json-feed',
  'json-ld',
  'json',
  'text',
  'email',
  'standard-site',
  'activitypub',
] as const

/** One of {@linkcode inputFormats}. */
export type InputFormat = (typeof inputFormats)[number]

/** One of {@linkcode outputFormats}. */
export type OutputFormat = (typeof outputFormats)[number]
