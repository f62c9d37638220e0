import type { Article, SafeHtml } from '@standfirst/core'
import {
  type ArticleForm,
  articleForms,
  robotsHint,
  type Site,
} from '@standfirst/publication/outputs'
import { rightsHeaders } from '@standfirst/rights'
import { createBody } from './body.ts'
import { joinLinks, link } from './links.ts'
import { isSame, type Resource } from './resource.ts'
import { saleOf } from './sale-of.ts'
import { withoutParameters } from './types-by-path.ts'

/**
 * The forms of an article: its page, from which the others can be had too, and each at an address of
 * its own.
 *
 * @param old - What stood at a path in the edition before.
 * @param links - What its page leads to (default: nothing).
 */
export function articleResources(
  article: Article,
  site: Site,
  now: number,
  old: (path: string) => Resource | undefined,
  links?: SafeHtml | undefined,
): Resource[] {
  const forms = articleForms(article, site, links).filter(({ unserved }) => !unserved)
  const status = article.status === 'retracted' ? 410 : 200
  const page = forms.find(isPage)
  // What was withdrawn is not for sale.
  const sale = status === 200 ? saleOf(article.rights) : undefined
  const resources: Resource[] = []
  for (const form of forms) {
    const before = old(form.path)
    const depends = isPage(form) ? [article, String(links ?? '')] : [article]
    const body =
      before && isSame(before, { depends })
        ? before.body
        : createBody({ render: () => form.render() }, now, before?.body)
    const url = isPage(form) ? article.url : site.urlOf(form.path)
    let headers: Record<string, string> | undefined
    resources.push({
      address: new URL(url).pathname,
      path: form.path,
      type: withoutParameters(form.type),
      status,
      body,
      depends,
      ...(sale && { sale }),
      headers() {
        headers ??= headersOf(form, article, { forms, page, site })
        return headers
      },
      forms: isPage(form) ? resources : [],
    })
  }
  return resources
}

/** Whether a form is the article's page: the one that stands at its address. */
function isPage({ name, own }: ArticleForm): boolean {
  return name === 'page' && !own
}

/** Rights; a page leads to its other forms, and they to the page, whose hint for search engines they have. */
function headersOf(
  form: ArticleForm,
  article: Article,
  {
    forms,
    page,
    site,
  }: { forms: readonly ArticleForm[]; page: ArticleForm | undefined; site: Site },
): Record<string, string> {
  const { link: rights, ...headers } = rightsHeaders(article.rights ?? {}, { rsl: site.rslUrl })
  const links = isPage(form)
    ? forms
        .filter((one) => !isPage(one) && !one.part && !one.unlisted)
        .map(({ path, type }) => link(site.urlOf(path), 'alternate', withoutParameters(type)))
    : page
      ? [link(article.url, 'canonical')]
      : []
  const robots = isPage(form) ? undefined : robotsHint(site)
  return {
    ...headers,
    ...(robots && { 'x-robots-tag': robots }),
    ...joinLinks([...links, rights]),
  }
}
