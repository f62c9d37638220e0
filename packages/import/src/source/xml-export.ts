import { bloggerArchive, bloggerExport } from './blogger-archive.ts'
import type { RecognizedExport } from './recognized-export.ts'

/** {@linkcode recognizeExport} for markup: WXR of WordPress, both of Blogger, Tumblr, Medium. */
export function xmlExport(source: string): RecognizedExport | undefined {
  return (
    wordpress(source) ??
    blogger(source) ??
    bloggerArchive(source) ??
    tumblr(source) ??
    medium(source)
  )
}

/**
 * WXR is RSS with elements of the namespace `http://wordpress.org/export/`: its version stands in the
 * channel, the state of a post in its item.
 */
function wordpress(source: string): RecognizedExport | undefined {
  // One of them names the system, whatever else.
  if (!/wordpress\.org\/export|wxr_version/i.test(source)) return undefined
  const [, prefix] =
    /\bxmlns:([\w.-]+)\s*=\s*["']https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]*\/?["']/i.exec(
      source,
    ) ?? []
  const version = /<(?:[\w.-]+:)?wxr_version\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([\d.]+)/i.exec(
    source,
  )?.[1]
  if (version === undefined && !(prefix && usesPrefix(source, prefix))) return undefined
  const [, release] =
    /<generator>\s*https?:\/\/wordpress\.(?:org|com)\/\?v=([\w.-]+)/i.exec(source) ?? []
  const [, other] =
    /<generator>\s*(?:<!\[CDATA\[)?[^<]{0,100}?\b(Squarespace|Wix)\b/i.exec(source) ?? []
  const named = other && others.get(other.toLowerCase())
  const system = named ?? `WordPress${release ? ` ${release}` : ''}`
  return {
    system: 'wordpress',
    name: `${system} (WXR${version ? ` ${version}` : ''})`,
    holds: 'drafts, private and protected posts, attachments and menus beside what was published',
    fix: 'Import it with `standfirst import`, or by `articlesFromWordPress` of `@standfirst/import/wordpress`; or give the feed of the site.',
  }
}

/** Other systems that write WXR, by the name that their addresses have. */
const others: ReadonlyMap<string, string> = new Map([
  ['squarespace', 'Squarespace'],
  ['wix', 'Wix'],
])

function usesPrefix(source: string, prefix: string): boolean {
  return ['status', 'post_type', 'post_password', 'post_id', 'author', 'base_site_url'].some(
    (name) => source.includes(`<${prefix}:${name}`),
  )
}

/** Entries of Takeout have a state, and no addresses. */
function blogger(source: string): RecognizedExport | undefined {
  if (!source.includes('http://schemas.google.com/blogger/2018')) return undefined
  const [, prefix = 'blogger'] =
    /\bxmlns:([\w.-]+)\s*=\s*["']http:\/\/schemas\.google\.com\/blogger\/2018["']/i.exec(source) ??
    []
  if (!source.includes(`<${prefix}:`)) return undefined
  const held = 'drafts, deleted posts and comments'
  return bloggerExport('Blogger (Google Takeout)', held, ', and no addresses')
}

function tumblr(source: string): RecognizedExport | undefined {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<tumblr[\s>]/i.test(source.slice(0, 1000))) return undefined
  return {
    system: 'tumblr',
    name: 'Tumblr',
    holds: 'posts of kinds of its own',
    fix: 'Give the feed of the blog, such as `https://example.tumblr.com/rss`.',
  }
}

/** A post of Medium's export is a page of microformats, which the reader of pages takes. */
function medium(source: string): RecognizedExport | undefined {
  const isPost = /<section\s[^>]*data-field="body"[^>]*class="e-content"/.test(source)
  if (!isPost || !source.includes('graf')) return undefined
  return {
    system: 'medium',
    name: 'Medium',
    holds: 'one post, which may be a draft',
    fix: 'Import it with `standfirst import`.',
  }
}
