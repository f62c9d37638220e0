import { isSameTongue } from './is-same-tongue.ts'

/**
 * The links of a menu that a page shows: those of its language, and those that name none. Where none is of its
 * language, it shows those of the site's.
 *
 * @param page - Language of the page.
 * @param site - Language of the site.
 */
export function linksFor<
  Link extends { label: string; language?: string | undefined; url: string },
>(links: readonly Link[], page: string, site: string): Link[] {
  const isOf = (language: string) => (link: Link) =>
    link.language !== undefined && isSameTongue({ language: link.language }, { language })
  const shown = links.some(isOf(page)) ? page : site
  const found = links.filter((link) => link.language === undefined || isOf(shown)(link))
  // What is there for two regions alike, such as the search, is shown once.
  const same = ({ label, url }: Link) => `${url} ${label}`
  return [...new Map(found.toReversed().map((link) => [same(link), link])).values()].toReversed()
}
