import type { Profile } from '@standfirst/check'
import { type Issue, safeParseFeed } from '@standfirst/core'
import { resolveExtensions } from '../extension/resolve-extensions.ts'
import type { ConfigFiles } from './config-files.ts'
import { configIssues } from './config-issues.ts'
import { configSchema } from './config-schema.ts'
import { hidesPages } from './hides-pages.ts'
import { knownPeople } from './known-people.ts'
import { rendererIssues } from './renderer-issues.ts'
import { resolveDefaults } from './resolve-defaults.ts'
import { resolveGone } from './resolve-gone.ts'
import { resolvePodcast } from './resolve-podcast.ts'
import { resolveRedirects } from './resolve-redirects.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import { siteDesign } from './site-design.ts'
import type { StandfirstConfig } from './standfirst-config.ts'
import { usualAssets } from './usual-assets.ts'

/** What {@linkcode resolveConfig} gives. */
export type ConfigResult =
  | {
      success: true
      config: Omit<
        ResolvedConfig,
        'file' | 'filesHash' | 'hash' | 'timeLimit' | 'now' | 'sitePages'
      >
      issues: Issue[]
    }
  | { success: false; issues: Issue[] }

/**
 * Check a configuration and fill in its defaults.
 *
 * @param value - Anything.
 * @param files - What is asked of files.
 * @returns The configuration, or every problem of it.
 */
export async function resolveConfig(value: unknown, files: ConfigFiles): Promise<ConfigResult> {
  const schema = configSchema()
  const checked = schema.safeParse(value)
  const issues: Issue[] = checked.success ? [] : configIssues(checked.error.issues, value, schema)
  const given = value as Partial<StandfirstConfig> | null
  const site = typeof given?.site === 'object' && given.site ? given.site : undefined
  const feed = safeParseFeed(site && { ...feedInput(site, given ?? {}), articles: [] })
  // What the schema has told already is not told twice, with other advice.
  const told = new Set(issues.map(({ path }) => path.join('.')))
  if (site)
    issues.push(...feed.issues.map(inConfig).filter(({ path }) => !told.has(path.join('.'))))
  const wanted = Array.isArray(given?.profiles) ? given.profiles : []
  const found = wanted.length ? await toProfiles(wanted, files, issues) : []
  const config = value as StandfirstConfig
  if (checked.success) issues.push(...files.issues(config), ...rendererIssues(config))
  if (!checked.success || !feed.success) return { success: false, issues }
  const { design, issues: ofDesign } = siteDesign(config.site, feed.feed)
  const { defaults, issues: ofDefaults } = resolveDefaults(config, feed.feed)
  const { people, issues: ofPeople } = knownPeople(config.people ?? [], feed.feed)
  const { redirects, issues: ofRedirects } = resolveRedirects(config.redirects, feed.feed.url)
  const { gone, issues: ofGone } = resolveGone(config.gone, redirects, feed.feed.url)
  const { podcast, issues: ofPodcast } = resolvePodcast(config.feeds?.podcast, feed.feed)
  const { cards, issues: ofCards } = files.cards(config)
  issues.push(
    ...ofDesign,
    ...ofDefaults,
    ...ofPeople,
    ...ofRedirects,
    ...ofGone,
    ...ofPodcast,
    ...ofCards,
  )
  const { extensions, issues: ofExtensions } = await resolveExtensions(config, files.loadSearch)
  issues.push(...ofExtensions)
  if (config.site.colors && config.outputs?.theme !== false) {
    // What reads colours takes a while to load, and most sites have none of their own.
    const { contrastIssues } = await import('./contrast-issues.ts')
    issues.push(...contrastIssues(config.site))
  }
  if (issues.some(({ severity }) => severity === 'error')) return { success: false, issues }

  const { outputs = {}, feeds = {} } = config
  const { pathname } = new URL(feed.feed.url)
  const assets = files.resolve(config.assets ?? usualAssets(config))
  const places = {
    sources: config.sources ?? [{ markdown: 'articles' }],
    output: files.resolve(config.output ?? 'dist'),
    assets,
    linkedFolders: (config.linkedFolders ?? []).map(files.resolve),
  }
  const written: ResolvedConfig['outputs'] = {
    pages: true,
    markdown: true,
    jsonLd: true,
    lists: true,
    // Where there are no pages, nobody looks for one.
    notFound: outputs.pages === false && outputs.lists === false ? false : '404.html',
    theme: 'theme.css',
    rss: 'feed.xml',
    atom: 'atom.xml',
    jsonFeed: 'feed.json',
    sitemap: 'sitemap.xml',
    newsSitemap: false,
    opml: false,
    // Robots look for it at the root of a host only (RFC 9309, section 2.3).
    robots: pathname === '/' ? 'robots.txt' : false,
    redirects: pathname === '/' ? '_redirects' : false,
    rsl: 'rsl.xml',
    tdmRep: pathname === '/' ? '.well-known/tdmrep.json' : false,
    trustTxt: pathname === '/' && feed.feed.publisher?.policies ? 'trust.txt' : false,
    text: false,
    email: false,
    standardSite: false,
    activitypub: false,
    ...defined(outputs),
    // A sitemap names pages that search engines shall find.
    ...(hidesPages(config.html?.robots) && { sitemap: false, newsSitemap: false }),
  }
  return {
    success: true,
    issues,
    config: {
      root: files.root,
      feed: feed.feed,
      timeZone: config.site.timeZone,
      future: config.future ?? false,
      defaults,
      design,
      people,
      redirects,
      gone,
      ...places,
      siteAssets: files.siteAssets(places, written, design.look),
      outputs: written,
      extensions,
      feeds: {
        ...{ size: 50, content: 'full', by: usualParts(config) },
        ...defined({ ...feeds, podcast }),
      },
      ...(config.images && { images: config.images }),
      ...(cards && { cards }),
      html: config.html ?? {},
      pages: { ...config.pages, folder: files.pagesFolder(config) },
      issues,
      accept: config.accept ?? [],
      sections: config.sections ?? [],
      renderers: config.renderers ?? [],
      profiles: found,
    },
  }
}

function usualParts({ people = [], site }: StandfirstConfig): ResolvedConfig['feeds']['by'] {
  return [
    ...(['category', 'tag'] as const),
    ...(people.length ? (['author'] as const) : []),
    ...(site.languages ? (['language'] as const) : []),
  ]
}

/** What of a site its feeds don't say. */
const notOfFeeds = [
  'timeZone',
  'colors',
  'footer',
  'head',
  'languages',
  'logo',
  'look',
  'navigation',
  'preferredSource',
  'social',
] as const

function feedInput(site: StandfirstConfig['site'], config: Partial<StandfirstConfig>) {
  const metadata = { ...site }
  for (const name of notOfFeeds) delete metadata[name]
  const { authors, publisher, rights } = config
  const url = typeof site.url === 'string' ? withSlash(site.url) : site.url
  const name = typeof publisher === 'string' ? publisher : publisher?.name
  const title = site.title ?? name ?? hostOf(site.url)
  return {
    ...metadata,
    ...defined({ authors, publisher, rights }),
    url,
    title,
    description: site.description ?? title,
    language: site.language ?? 'en',
  }
}

function withSlash(url: string): string {
  return URL.canParse(url) ? new URL('./', url.endsWith('/') ? url : `${url}/`).href : url
}

function hostOf(url: unknown): unknown {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : url
}

/** The fields of a feed, where they stand in a configuration. */
function inConfig(issue: Issue): Issue {
  const [first] = issue.path
  const ofSite = first !== 'publisher' && first !== 'authors' && first !== 'rights'
  return ofSite ? { ...issue, path: ['site', ...issue.path] } : issue
}

/** The profiles that are named; what names none is reported. */
async function toProfiles(
  wanted: readonly (string | Profile)[],
  files: ConfigFiles,
  issues: Issue[],
): Promise<Profile[]> {
  const known = await files.loadProfiles()
  return wanted.flatMap((one, index): Profile[] => {
    const found = typeof one === 'string' ? known.find(({ name }) => name === one) : one
    if (found) return [found]
    const names = known.map(({ name }) => `\`${name}\``).join(', ')
    issues.push({
      code: 'config-field',
      severity: 'error',
      message: `Found the profile \`${String(one)}\`, expected one of ${names}, or a profile of your own.`,
      path: ['profiles', index],
      fix: 'Write the name of a profile that is known.',
    })
    return []
  })
}

function defined<Type extends object>(
  value: Type,
): { [Key in keyof Type]: Exclude<Type[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as never
}
