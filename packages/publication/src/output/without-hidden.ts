import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { IsHidden } from './hidden-addresses.ts'

type Naming = Pick<Article, 'related' | 'translations'>

/** The addresses that an article tells of which nobody must learn of yet. */
export function hiddenIn({ related, translations }: Naming, isHidden: IsHidden): string[] {
  return [...translations, ...related].flatMap(({ url }) => (isHidden(url) ? [url] : []))
}

/**
 * An article that does not tell of what is held back, or waits for its date: its translations and what
 * is related wait with it.
 *
 * @returns The article itself where it names nothing of the kind.
 */
export function withoutHidden<Given extends Naming>(article: Given, isHidden: IsHidden): Given {
  if (hiddenIn(article, isHidden).length === 0) return article
  const isOpen = ({ url }: { url: string }) => !isHidden(url)
  return {
    ...article,
    translations: article.translations.filter(isOpen),
    related: article.related.filter(isOpen),
  }
}

/** What of a publication's configuration names addresses of articles. */
type NamingConfig = Pick<ResolvedConfig, 'redirects' | 'sitePages'>

/**
 * A configuration whose redirects and pages do not tell of what is held back, or waits for its date.
 *
 * @returns The configuration itself where it names nothing of the kind.
 */
export function configWithoutHidden<Config extends NamingConfig>(
  config: Config,
  isHidden: IsHidden,
): Config {
  const { redirects, sitePages } = config
  const open = Object.entries(redirects).filter(([, to]) => !isHidden(endOf(to, redirects)))
  const pages = sitePages.pages.map((page) => {
    const names = hiddenIn(page.article, isHidden)
    if (names.length === 0) return page
    const hash = [page.hash, ...names].join(' ')
    return { ...page, hash, article: withoutHidden(page.article, isHidden) }
  })
  const isSame =
    open.length === Object.keys(redirects).length &&
    pages.every((page, index) => page === sitePages.pages[index])
  if (isSame) return config
  return {
    ...config,
    redirects: Object.fromEntries(open),
    sitePages: { ...sitePages, pages },
  }
}

/** Where redirects lead in the end; what never ends is refused when they are read. */
function endOf(to: string, redirects: Readonly<Record<string, string>>): string {
  let at = to
  for (let steps = 0; steps < 20; steps++) {
    const next = redirects[at]
    if (next === undefined) break
    at = next
  }
  return at
}
