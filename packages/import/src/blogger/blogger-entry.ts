/** An entry of an export: a post, a page, a comment, a setting or the template. */
export interface BloggerEntry {
  /** Texts by name: of Atom `title`, of Blogger `blogger:status`, of publishing `app:draft`. */
  fields: ReadonlyMap<string, string>
  /** The attribute `type` of a text, by its name. */
  types: ReadonlyMap<string, string>
  categories: readonly { scheme: string; term: string }[]
  links: readonly Readonly<Record<string, string>>[]
  authors: readonly string[]
}

/** What an entry is, in the system's own word: `post`, `page`, `comment`, `settings`, `template`. */
export function kindOf({ categories, fields }: BloggerEntry): string {
  const kind = categories.find(({ scheme }) => scheme.endsWith('/g/2005#kind'))?.term
  return (fields.get('blogger:type') ?? kind?.replace(/^.*#/s, '') ?? 'post').trim().toLowerCase()
}

/** The last part of an id: `tag:blogger.com,1999:blog-1.post-2` is `2`. */
export function numberOf({ fields }: BloggerEntry): string {
  const id = fields.get('id')?.trim() ?? ''
  return /\.(?:post|page|settings)[-.]([\w.]+)$/.exec(id)?.[1] ?? id
}
