import { checkSite, type Finding, type SiteOutputName } from '@standfirst/check'
import { ownPolicies, type Publication } from '@standfirst/publication'

/**
 * What a file of the whole publication says that its articles and its policy don't.
 *
 * @param path - Path in the output folder.
 * @param texts - What stands there, and what a build would write.
 * @param now - The time that it is, for the sitemap of news: an RFC 3339 timestamp.
 */
export function checkSiteFile(
  path: string,
  { rendered, text }: { rendered: string; text: string },
  { feed, site }: Pick<Publication, 'feed' | 'site'>,
  now: string,
): Finding[] {
  const { design, outputs, rslUrl, siteAssets } = site
  const kinds: Record<SiteOutputName, string | false> = outputs
  const name =
    (Object.keys(kinds) as SiteOutputName[]).find(
      (kind) => siteFiles.includes(kind) && kinds[kind] === path,
    ) ?? (path === '.well-known/trust.txt' ? 'trustTxt' : undefined)
  // An index of several sitemaps names no article.
  if (!name || (name === 'sitemap' && text.includes('<sitemapindex'))) return []
  const sitemaps = [outputs.sitemap, outputs.newsSitemap].flatMap((one) =>
    one === false ? [] : [site.urlOf(one)],
  )
  const found = checkSite(
    feed,
    { [name]: text },
    {
      ...{ now, pages: addressesIn(rendered), publication: feed.title, rsl: rslUrl, sitemaps },
      existing: siteAssets.robots,
      trustTxt: { existing: siteAssets.trustTxt, social: design.social },
      location: new URL(feed.url).pathname,
      own: ownPolicies(feed, site),
    },
  )
  return found.map((finding) => ({ ...finding, message: `${path}: ${finding.message}` }))
}

const siteFiles: readonly SiteOutputName[] = [
  'sitemap',
  'newsSitemap',
  'robots',
  'rsl',
  'tdmRep',
  'trustTxt',
]

/** The pages that a sitemap names; a text of another kind names none. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
}
