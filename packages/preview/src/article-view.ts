import { type AgreementOptions, checkAgreement, type OutputName } from '@standfirst/check'
import type { Article, OnIssue } from '@standfirst/core'
import type { ArticleForm, Site } from '@standfirst/publication'
import { articleForms, attempt, renderFeed } from '@standfirst/publication'
import { faultsOnly } from './faults-only.ts'
import { ownNames } from './pane/own-names.ts'
import type { LoadedSite } from './preview-state.ts'
import type { ShownIssue } from './view/finding-list.ts'

/** An article in all its forms, with all that was found. */
export interface ArticleView {
  article: Article
  site: LoadedSite
  /** What is published of it: a form that it doesn't have is absent. */
  texts: { readonly [Form in OutputName]?: string }
  /** What each renderer of the publication's own gives, in their order; absent where it failed. */
  own: readonly (OwnText | undefined)[]
  /** Path of its page within the site, if it has one. */
  path: string | undefined
  /** Of the article itself, then of its forms. */
  findings: readonly ShownIssue[]
}

/** An article in a format of the publication's own. */
export interface OwnText {
  text: string
  /** Media type. */
  type: string
}

/**
 * Render an article in every form, and find what is wrong with it and where the forms disagree.
 *
 * @param noticed - What was found in the article itself.
 */
export function articleView(
  article: Article,
  noticed: readonly ShownIssue[],
  site: LoadedSite,
): ArticleView {
  const { config } = site
  const findings: ShownIssue[] = [...noticed]
  const texts: { [Form in OutputName]?: string } = {}
  for (const { name, render } of publishedForms(article, site)) {
    const onIssue = faultsOnly((issue) => findings.push({ ...issue, output: name }))
    const text = attempt(() => render(onIssue), `the ${name}`, onIssue)
    if (text !== undefined) texts[name] = text
  }
  const names = ownNames(config.renderers)
  const forms = articleForms(article, site.site)
  const own = forms
    .filter((form) => form.own)
    .map(({ name, render, type }, index): OwnText | undefined => {
      const output = names[index] ?? ''
      const onIssue = faultsOnly((issue) => findings.push({ ...issue, output }))
      const text = attempt(() => render(onIssue), `the renderer \`${name}\``, onIssue)
      return text === undefined ? undefined : { text, type }
    })
  const { content } = config.feeds
  findings.push(
    ...checkAgreement(article, hasOwnWords(config) ? { ...texts, text: undefined } : texts, {
      labels: config.html.labels,
      content,
      site: { name: config.feed.title, url: config.feed.url },
      text: textForm(config),
      email: messageFrame(config),
      activitypub: idsOf(forms, site.site, config),
      standardSite: placeOf(config),
    }),
  )
  const page = forms.find(({ name, own }) => name === 'page' && !own)
  return { article, site, texts, own, path: page?.path, findings }
}

/** Where the object of an article is, and whose it is: as `activityPubOutputs` has it. */
function idsOf(
  forms: readonly ArticleForm[],
  { urlOf }: Site,
  { outputs }: LoadedSite['config'],
): AgreementOptions['activitypub'] {
  const form = forms.find(({ name, own }) => name === 'activitypub' && !own)
  if (!form) return undefined
  const own = typeof outputs.activitypub === 'object' ? outputs.activitypub : undefined
  return { id: urlOf(form.path), actor: urlOf('actor.json'), followers: own?.followers }
}

/** The publication that records of standard.site are in: as `standardSiteOutputs` has it. */
function placeOf({ feed, outputs }: LoadedSite['config']): AgreementOptions['standardSite'] {
  const own = typeof outputs.standardSite === 'object' ? outputs.standardSite : {}
  const uri = own.publication
  return uri === undefined ? undefined : { publication: { uri, url: feed.url } }
}

/** Whether plain text says other words than the article: then there is nothing to compare it with. */
function hasOwnWords({ outputs: { text } }: LoadedSite['config']): boolean {
  return typeof text === 'object' && text.abbreviations !== undefined
}

/** How plain text tells addresses, and whether it has signs: as `textOutputs` has it. */
function textForm({ outputs }: LoadedSite['config']): AgreementOptions['text'] {
  return typeof outputs.text === 'object' ? outputs.text : undefined
}

/** Who sends messages, and what stands at their end: as `emailOutputs` has it. */
function messageFrame({ feed, outputs }: LoadedSite['config']): AgreementOptions['email'] {
  const own = typeof outputs.email === 'object' ? outputs.email : {}
  const sender = own.sender ?? { name: feed.title, url: feed.url }
  return { sender, footer: own.footer, list: own.list }
}

interface Form {
  name: OutputName
  render(onIssue: OnIssue): string
}

function publishedForms(article: Article, site: LoadedSite): Form[] {
  const forms = articleForms(article, site.site).flatMap(({ name, own, render }): Form[] => {
    const output = !own && Object.hasOwn(outputNames, name) ? outputNames[name] : undefined
    return output ? [{ name: output, render }] : []
  })
  const isRead = article.status === 'published' || article.status === 'retracted'
  return isRead ? [...forms, ...inFeeds(article, site.site)] : forms
}

const outputNames: Readonly<Record<string, OutputName>> = {
  page: 'html',
  markdown: 'markdown',
  'json-ld': 'jsonLd',
  text: 'text',
  email: 'email',
  'standard-site': 'standardSite',
  activitypub: 'activitypub',
}

/** The article in a feed by itself, in each form that the feed has. */
function inFeeds(article: Article, site: Site): Form[] {
  return site.forms.map(({ name, path }) => {
    const feed = { ...site.feed, feedUrl: site.urlOf(path), articles: [article] }
    return { name, render: (onIssue) => renderFeed(feed, name, site, onIssue) }
  })
}
