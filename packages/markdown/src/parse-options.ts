import type { ArticleInput, Issue, Labels, ParseOptions } from '@standfirst/core'
import type { InheritedMatter } from './front-matter/inherited-matter.ts'
import type { MarkdownPreset } from './front-matter/preset.ts'

/** Configuration for {@linkcode parseMarkdown}. */
export interface MarkdownParseOptions extends ParseOptions {
  /** Path of the file, for issues; one in `.mdx` is read as MDX (default: none). */
  path?: string | undefined
  /**
   * Absolute address that relative ones resolve to, and the article's own where neither the front
   * matter nor `defaults` give one (default: the article's address).
   */
  baseUrl?: string | undefined
  /**
   * Absolute address of the article, where it is known whatever keys of a tool say of it, such as `slug` and
   * `permalink`; the format's own key `url` is still read (default: what these keys say, else `baseUrl`).
   */
  url?: string | undefined
  /** Whose field names the front matter has (default: the format's own). */
  preset?: MarkdownPreset | undefined
  /** What the article has where the front matter doesn't say. */
  defaults?: Partial<Omit<ArticleInput, 'sections'>> | undefined
  /** IANA name of the zone of dates without an offset (default: `UTC`). */
  timeZone?: string | undefined
  /**
   * Time of the build, as an RFC 3339 timestamp: an article whose `expiryDate` is not after it is
   * withheld. One that is to be published later has that time as its `publishedAt`, and waits where
   * that is looked at, as `standfirst build` does (default: none, and such dates are reported).
   */
  now?: string | undefined
  /** Told when the article will expire, as an RFC 3339 timestamp, if that is after `now`. */
  onExpiry?: ((date: string) => void) | undefined
  /**
   * Reads keys of the front matter that are of no article, such as those of a site: it is given all that
   * stands there, and names the keys that it has read and what is wrong with them (default: none is).
   */
  onMatter?:
    | ((data: Readonly<Record<string, unknown>>) => {
        keys: readonly string[]
        issues: readonly Issue[]
      })
    | undefined
  /**
   * Given a function that says where in the source a path of the article stands, as far down as that is known:
   * for findings that are made later. It keeps the whole tree (default: nobody is).
   */
  onPlaces?: ((placeOf: (path: Issue['path']) => Issue['position']) => void) | undefined
  /**
   * What other files say of the article, such as Hugo's `cascade`, the defaults of Jekyll's configuration or the
   * data of a folder: whether, from when and until when it is seen; with a preset and front matter also who wrote
   * it, its category, tags (not those of Eleventy's folders, which name collections), picture and language, where
   * its own front matter says none. Of the rest nothing is read (default: nothing).
   */
  inherited?: readonly InheritedMatter[] | undefined
  /**
   * Gives the absolute address of what the text names by its file in the way of the preset's tool: Hugo's
   * `{{< ref "posts/a.md" >}}`, Jekyll's `{% post_url 2026-11-23-a %}` and `{{ '/a.png' | relative_url }}`,
   * Obsidian's `[[A]]`, Hexo's `{% post_link a %}` and `{% asset_img a.png %}`.
   *
   * It is given the path as it is written: one that begins with `/` is from the root of the site, and `/` alone is
   * its home page; any other is from the text's folder, else the name of a file anywhere. It gives `undefined` for
   * what is not there (default: none is resolved, and such tags stay text and are reported). Where it gives the
   * title of a page, too, a link that has no words of its own shows that.
   */
  resolveReference?:
    | ((path: string) => string | { url: string; title?: string | undefined } | undefined)
    | undefined
  /**
   * Whether common headings mean their kind of section (default: `true`): `TL;DR` over a list is
   * `takeaways`, `FAQ` over questions is `faq`. Default headings (`Key takeaways`) always do.
   */
  headings?: boolean | undefined
  /** Words that were used instead of the default labels when the text was rendered. */
  labels?: Partial<Labels> | undefined
}
