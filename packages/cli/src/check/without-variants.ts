import type { PagePictures } from '@standfirst/publication'

/**
 * A page without the sizes that a build has made of its pictures: they are no part of its article, and so
 * nothing that a copy may not add. Others stay.
 *
 * @param page - Its HTML.
 */
export function withoutVariants(
  page: string,
  { names, of }: PagePictures,
  article: Parameters<PagePictures['names']>[0],
): string {
  const own = new Set(
    Object.keys(names(article)).flatMap((url) => {
      const { variants = [] } = of(url) ?? {}
      return variants.length > 0 ? [url, ...variants.map((one) => one.url)] : []
    }),
  )
  if (own.size === 0) return page
  return page.replace(/ srcset="([^"]*)"/g, (whole, set: string) =>
    set.split(', ').every((one) => own.has(one.replace(/ \d+w$/, '').replaceAll('%2C', ',')))
      ? ''
      : whole,
  )
}
