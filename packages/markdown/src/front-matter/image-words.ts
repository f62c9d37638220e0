/** What front matter says of a picture beside its address. */
export interface ImageWords {
  alt?: string
  caption?: string
  /** The keys at the top that say it. */
  keys: readonly string[]
}

/**
 * Find the words of a picture: `cover.alt` and `cover.caption` beside `cover.image`, `heroImageAlt`,
 * `featured_image_alt`, `image_caption` and the like beside the key of its address.
 *
 * @param key - Key of the address, with those that it stands in.
 * @see {@link https://github.com/adityatelange/hugo-PaperMod/wiki/Features#post-cover-image}
 */
export function imageWords(
  matter: Readonly<Record<string, unknown>>,
  key: readonly string[],
): ImageWords {
  const holder = key
    .slice(0, -1)
    .reduce<unknown>((value, part) => Object(value)[part], matter) as typeof matter
  const own = plain(key.at(-1) ?? '')
  const words: { alt?: string; caption?: string } = {}
  const keys: string[] = []
  for (const [name, value] of Object.entries(Object(holder))) {
    const bare = plain(name)
    const rest = bare.startsWith(own) ? bare.slice(own.length) : undefined
    // Without the name of the picture only beside it, in an object of its own.
    const part = rest ?? (key.length > 1 ? bare : general.exec(bare)?.[1])
    const member = part === undefined ? undefined : members[part]
    if (member === undefined || typeof value !== 'string') continue
    if (value.trim() !== '') words[member] ??= value
    keys.push(key.length > 1 ? (key[0] ?? '') : name)
  }
  return { ...words, keys }
}

/** Keys that name a picture in general, as that of an article is named. */
const general =
  /^(?:image|img|cover|coverimage|hero|heroimage|featured|featuredimage|thumbnail|feature|banner)(alt|alttext|caption)$/

const members: Readonly<Record<string, 'alt' | 'caption'>> = {
  alt: 'alt',
  alttext: 'alt',
  alternative: 'alt',
  alternativetext: 'alt',
  description: 'alt',
  caption: 'caption',
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '')
}
