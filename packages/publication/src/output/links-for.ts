import { isSameTongue } from './is-same-tongue.ts'

/**
 * The links of a menu that a page shows: those of its language, and those that name none. Where none is of its
 * language, it shows those of the site's.
 *
 * @param page - Language of the page.
 * @param site - Language of the site.
 */
export function linksFor<Link extends { language?: string | undefined }>(
  links: readonly Link[],
  page: string,
  site: string,
): Link[] {
  const isOf = (language: string) => (link: Link) =>
    link.language !== undefined && isSameTongue({ language: link.language }, { language })
  const shown = links.some(isOf(page)) ? page : site
  return links.filter((link) => link.language === undefined || isOf(shown)(link))
}
