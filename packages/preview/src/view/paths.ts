/** Path of an article in the preview: side by side, or one of its outputs. */
export function articlePath(key: string, output?: string): string {
  const path = `/articles/${encodeURIComponent(key)}`
  return output === undefined ? path : `${path}/${output}`
}

/** Path of an article's output by itself, as it would be published. */
export function rawPath(key: string, output: string): string {
  return `/raw/articles/${encodeURIComponent(key)}/${output}`
}

/** Path in the preview of a file of the site; a folder's stands for its page. */
export function sitePath(path: string): string {
  const parts = path.replace(/(^|\/)index\.html$/, '$1').split('/')
  return `/site/${parts.map(encodeURIComponent).join('/')}`
}

/**
 * Path of a feed in the preview: as a reader app shows it, or one of its forms.
 *
 * @param part - Key of a part of the publication (default: the feed of all of it).
 */
export function feedPath(output?: string, part?: string): string {
  const feed = part === undefined ? '/feed' : `/feeds/${encodeURIComponent(part)}`
  return output === undefined ? feed : `${feed}/${output}`
}
