import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AgreementOptions,
  checkAgreement,
  checkFeed,
  checkSite,
  type Finding,
  type Outputs,
  type SiteOutputName,
} from '@standfirst/check'
import type { Feed } from '@standfirst/core'
import type {
  ArticleForm,
  PlannedFeed,
  Publication,
  PublicationOutputs,
} from '@standfirst/publication'
import { articleForms, ownPolicies, renderFeed } from '@standfirst/publication'
import { asLastWritten } from '../build/as-last-written.ts'
import { createLosses } from './losses.ts'
import { withoutVariants } from './without-variants.ts'

/** How the outputs of an article are named where they are compared. */
const names: Record<string, keyof Outputs> = {
  page: 'html',
  markdown: 'markdown',
  'json-ld': 'jsonLd',
  text: 'text',
  email: 'email',
  'standard-site': 'standardSite',
  activitypub: 'activitypub',
}

/**
 * Compare the files of the output folder with the articles: every page, Markdown file, graph and feed
 * is parsed back, and so are sitemaps and what says the publication's policy; lists and formats of the publication's own are compared as they are.
 *
 * @param planned - What is made of the publication as a whole.
 * @param now - The time that it is, for the sitemap of news: an RFC 3339 timestamp.
 * @returns No findings if there is no output folder: nothing was built yet; and what each output leaves
 *   out, because its format has no place for it.
 */
export function checkOutputs(
  { config, feed, site }: Publication,
  planned: PublicationOutputs,
  now: string,
  onProgress: (done: number, total: number) => void = () => {},
): { findings: Finding[]; outputs: number; lost: string[] } {
  const losses = createLosses()
  if (!existsSync(config.output)) return { findings: [], outputs: 0, lost: [] }
  const findings: Finding[] = []
  const { labels } = config.html
  const email = messageFrame(config)
  const forms = feed.articles.map((article) => articleForms(article, site))
  const total = forms.flat().length + planned.feeds.length + planned.outputs.length
  const isAsWritten = asLastWritten(config)
  let outputs = 0
  const read = (path: string, about?: Partial<Finding>): string | undefined => {
    outputs++
    onProgress(outputs, total)
    const file = join(config.output, path)
    if (existsSync(file)) return readFileSync(file, 'utf8')
    findings.push({
      code: 'missing-output',
      severity: 'error',
      message: `Found no \`${path}\` in the output folder, expected what a build writes.`,
      path: [],
      fix: 'Run `standfirst build`.',
      ...about,
    })
    return undefined
  }

  for (const [index, article] of feed.articles.entries()) {
    const texts: { -readonly [Name in keyof Outputs]: Outputs[Name] } = {}
    for (const { name, own, path, render } of forms[index] ?? []) {
      const text = read(path, { article: article.id })
      if (text === undefined) continue
      const rendered = render(losses.of(name, article.id))
      const isReworded = name === 'text' && hasOwnWords(config)
      const output = own || isReworded ? undefined : names[name]
      // What frames the article is the site's, and is compared as it is.
      if (output === 'html' && frameOf(text) !== frameOf(rendered)) {
        findings.push(stale(path, article.id))
      }
      if (output === 'html' && site.pictures)
        texts.html = withoutVariants(text, site.pictures, article)
      else if (output) texts[output] = text
      else if (text !== rendered) findings.push(stale(path, article.id))
    }
    findings.push(
      ...checkAgreement(article, texts, {
        labels,
        robots: config.html.robots,
        after: site.pages.after?.(article),
        site: { name: config.feed.title, url: config.feed.url },
        text: textForm(config),
        email,
        activitypub: idsOf(forms[index], site, config),
        standardSite: placeOf(config),
      }),
    )
  }
  for (const document of planned.feeds) {
    const text = read(document.path)
    if (text === undefined) continue
    const { articles, feed: metadata, form, path } = document
    const whole = { ...metadata, articles: [...articles] }
    const lost = losses.of(form === 'more' ? path : form)
    const rendered = renderFeed(whole, form, site, (issue) => {
      lost(issue)
      // What is wrong with an article is told where its page is compared.
      if (issue.code === 'incomplete-podcast') findings.push(issue)
    })
    if (form !== 'more') findings.push(...checkDocument(document, text, config.feeds, labels))
    else if (text !== rendered) findings.push(stale(path))
  }
  for (const { path, render } of planned.outputs) {
    const text = read(path)
    if (text === undefined) continue
    const lost = losses.of(path.endsWith('.html') ? 'lists' : path)
    const rendered = render((issue) => {
      lost(issue)
      if (issue.code !== 'not-carried') findings.push(issue)
    })
    if (text === rendered) continue
    findings.push(stale(path))
    // What a build wrote was right then, and the next one brings it up to date.
    if (!isAsWritten(path, text)) findings.push(...checkSiteFile(path, text, { feed, site }, now))
  }
  return { findings, outputs, lost: losses.lines() }
}

/** The header and the foot of a page, with the links to policies, as they are written. */
function frameOf(page: string): string {
  const header = between(page, '<header class="sf-site"', '</header>')
  return header + between(page, '<footer class="sf-site"', '</footer>')
}

function between(text: string, start: string, end: string): string {
  const at = text.lastIndexOf(start)
  const to = at < 0 ? -1 : text.indexOf(end, at)
  return to < 0 ? '' : text.slice(at, to)
}

/** Whether plain text says other words than the article: then it is compared with what a build writes. */
function hasOwnWords({ outputs: { text } }: Publication['config']): boolean {
  return typeof text === 'object' && text.abbreviations !== undefined
}

/** Where the object of an article is, and whose it is: as `activityPubOutputs` has it. */
function idsOf(
  forms: readonly ArticleForm[] | undefined,
  { urlOf }: Publication['site'],
  { outputs }: Publication['config'],
): AgreementOptions['activitypub'] {
  const form = forms?.find(({ name, own }) => name === 'activitypub' && !own)
  if (!form) return undefined
  const own = typeof outputs.activitypub === 'object' ? outputs.activitypub : undefined
  return { id: urlOf(form.path), actor: urlOf('actor.json'), followers: own?.followers }
}

/** The publication that records of standard.site are in: as `standardSiteOutputs` has it. */
function placeOf({ feed, outputs }: Publication['config']): AgreementOptions['standardSite'] {
  const own = typeof outputs.standardSite === 'object' ? outputs.standardSite : {}
  const uri = own.publication
  return uri === undefined ? undefined : { publication: { uri, url: feed.url } }
}

/** How plain text tells addresses, and whether it has signs: as `textOutputs` has it. */
function textForm({ outputs }: Publication['config']): AgreementOptions['text'] {
  return typeof outputs.text === 'object' ? outputs.text : undefined
}

/** Who sends messages, and what stands at their end: as `emailOutputs` has it. */
function messageFrame({ feed, outputs }: Publication['config']): AgreementOptions['email'] {
  const own = typeof outputs.email === 'object' ? outputs.email : {}
  const sender = own.sender ?? { name: feed.title, url: feed.url }
  return { sender, footer: own.footer, list: own.list }
}

function stale(path: string, article?: string): Finding {
  return {
    code: 'stale-output',
    severity: 'error',
    message: `Found something else in \`${path}\` than a build writes now.`,
    path: [],
    fix: 'Run `standfirst build`; add `--force` if somebody has changed the file.',
    ...(article !== undefined && { article }),
  }
}

function checkDocument(
  { articles, feed, form, path }: PlannedFeed,
  text: string,
  { content, fullTextLimit, updated }: Publication['config']['feeds'],
  labels: Publication['config']['html']['labels'],
): Finding[] {
  const whole: Feed = { ...feed, articles: [...articles] }
  const found = checkFeed(whole, { [form]: text }, { content, fullTextLimit, updated, labels })
  return found.map((finding) => ({ ...finding, message: `${path}: ${finding.message}` }))
}

/** What a file of the whole publication says that its articles and its policy don't. */
function checkSiteFile(
  path: string,
  text: string,
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
      ...{ now, publication: feed.title, rsl: rslUrl, sitemaps },
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
