import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AgreementOptions,
  checkAgreement,
  checkFeed,
  type Finding,
  type Outputs,
} from '@standfirst/check'
import type { Feed } from '@standfirst/core'
import type {
  ArticleForm,
  PlannedFeed,
  Publication,
  PublicationOutputs,
} from '@standfirst/publication'
import { articleForms, renderFeed } from '@standfirst/publication'
import { asLastWritten } from '../build/as-last-written.ts'
import { checkSiteFile } from './check-site-file.ts'
import { createLosses } from './losses.ts'
import { type ComparedFile, withFix } from './with-fix.ts'
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

  const compared = (path: string, text: string, rendered: string): ComparedFile => ({
    isBuilt: text === rendered,
    isAsWritten: () => isAsWritten(path, text),
  })

  for (const [index, article] of feed.articles.entries()) {
    const texts: { -readonly [Name in keyof Outputs]: Outputs[Name] } = {}
    const files = new Map<string | undefined, ComparedFile>()
    for (const { name, own, path, render } of forms[index] ?? []) {
      const text = read(path, { article: article.id })
      if (text === undefined) continue
      const rendered = render(losses.of(name, article.id))
      const isReworded = name === 'text' && hasOwnWords(config)
      const output = own || isReworded ? undefined : names[name]
      const file = compared(path, text, rendered)
      if (output) files.set(output, file)
      // What frames the article is the site's, and is compared as it is.
      if (output === 'html' && frameOf(text) !== frameOf(rendered)) {
        findings.push(withFix(stale(path, article.id), file))
      }
      if (output === 'html' && site.pictures)
        texts.html = withoutVariants(text, site.pictures, article)
      else if (output) texts[output] = text
      else if (text !== rendered) findings.push(withFix(stale(path, article.id), file))
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
      }).map((finding) => withFix(finding, files.get(finding.output))),
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
    const file = compared(path, text, rendered)
    const found =
      form !== 'more'
        ? checkDocument(document, text, config.feeds, labels)
        : text === rendered
          ? []
          : [stale(path)]
    findings.push(...found.map((finding) => withFix(finding, file)))
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
    const file = compared(path, text, rendered)
    // What a build wrote was right then, and the next one brings it up to date.
    const found = file.isAsWritten()
      ? []
      : checkSiteFile(path, { text, rendered }, { feed, site }, now)
    findings.push(...[stale(path), ...found].map((finding) => withFix(finding, file)))
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
