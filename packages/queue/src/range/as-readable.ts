import type { Article } from '@standfirst/core'
import { withoutHidden } from '@standfirst/publication/outputs'
import type { ArticleSource } from '@standfirst/store'

/** An article that doesn't tell of what is held back, or waits for its date: nobody may learn of it yet. */
export async function asReadable(
  article: Article,
  source: Pick<ArticleSource, 'get'>,
): Promise<Article> {
  const hidden = new Set<string>()
  for (const { url } of [...article.translations, ...article.related]) {
    if (await isHeldBack(url, source)) hidden.add(url)
  }
  return withoutHidden(article, (url) => hidden.has(url))
}

async function isHeldBack(url: string, source: Pick<ArticleSource, 'get'>): Promise<boolean> {
  let isHidden = false
  for (const one of spellingsOf(url)) {
    if (await source.get(one)) return false
    isHidden ||= (await source.get(one, { drafts: true })) !== undefined
  }
  return isHidden
}

/** Addresses under which a store may have the article that an address leads to, or is a form of. */
function spellingsOf(url: string): Set<string> {
  const spellings = new Set([url])
  if (!URL.canParse(url)) return spellings
  const address = new URL(url)
  address.hash = ''
  spellings.add(address.href)
  address.search = ''
  const folder = address.href.replace(/\/index\.[a-z.-]+$/i, '/')
  const short = folder.replace(/\/$/, '')
  for (const one of [folder, short, `${short}/`]) {
    spellings.add(one)
    spellings.add(one.replace(/^https?/, (scheme) => (scheme === 'http' ? 'https' : 'http')))
  }
  return spellings
}
