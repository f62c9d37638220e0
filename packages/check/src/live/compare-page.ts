import { rightsHeaders } from '@standfirst/rights'
import { compareOutputs } from '../agree/check-agreement.ts'
import { createReporter } from '../agree/reporter.ts'
import { createSubject } from '../agree/subject.ts'
import type { Finding } from '../finding.ts'
import { find } from '../read/article-element.ts'
import { compareStandalone } from './compare-standalone.ts'
import { lenientReporter } from './lenient-reporter.ts'
import { linkHeader } from './link-header.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveReader } from './live-reader.ts'
import { reportOtherWords } from './other-words.ts'
import { metaOf } from './page-links.ts'
import { compareRights, headersSay, isRsl, mining, type RightsSaid } from './rights-said.ts'
import { robotsOfSite } from './robots-of-site.ts'
import { reportUnreached } from './unreached.ts'

/** Compare a page, its other forms and its headers with each other. */
export async function comparePage(
  page: LivePage,
  reader: LiveReader,
  findings: LiveFindings,
  isInSitemap: (url: string) => boolean,
): Promise<void> {
  const { article, files, isOwn, outputs, reference } = page
  if (article) {
    reportOtherWords(page, findings)
    const report = isOwn ? createReporter : lenientReporter
    const robots = await robotsOfSite(page, isInSitemap, reader)
    const subject = createSubject(article, { labels: page.labels, robots })
    for (const finding of compareOutputs(subject, outputs, report)) {
      if (beside.has(finding.place ?? '')) continue
      const file = files[finding.output as keyof typeof files] ?? reference
      findings.add(file, besides(finding, file === reference ? page.answer.url : reference))
    }
  }
  compareStandalone(page, findings)
  compareLanguage(page, findings)
  compareCanonical(page, findings)
  await compareFormHeaders(page, reader, findings)
  compareSnippets(page, findings)
  await askForLicence(page, reader, findings)
  compareRights(rightsOf(page), findings)
}

/** What the site has in its pages beside the article is its own. */
const beside = new Set(['another article', 'text outside the article'])

/** A finding, with where to look for what it was compared with. */
export function besides(finding: Finding, reference: string): Finding {
  if (!/^copy-(?:adds|differs|lacks|order)$/.test(finding.code)) return finding
  const fix = `Compare it with \`${reference}\`, and build again, or take out of caches, what is old.`
  return { ...finding, fix }
}

function compareLanguage({ answer, root }: LivePage, findings: LiveFindings): void {
  const header = answer.headers.get('content-language')?.trim()
  const lang = String(find(root, ({ tagName }) => tagName === 'html')?.properties.lang ?? '').trim()
  // A list of languages is who it is for, and not what it is in.
  if (!header || !lang || header.includes(',')) return
  if (primary(header) === primary(lang)) return
  const message = `Found \`${header.slice(0, 60)}\` in the header \`Content-Language\`, expected \`${lang.slice(0, 60)}\`, as \`html lang\` of the page says.`
  findings.add(answer.url, differs(message, 'content-language header'))
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

function compareCanonical({ answer, headerLinks, links }: LivePage, findings: LiveFindings): void {
  const canonical = (list: readonly { rel: string[]; href: string }[]) =>
    list.filter(({ rel }) => rel.includes('canonical')).map(({ href }) => href)
  const [own, ...others] = canonical(links)
  const inHeader = canonical(headerLinks)
  for (const other of others) {
    if (other === own) continue
    const message = `Found \`${other}\` in a second \`link canonical\`, expected \`${own}\`: search engines then take neither.`
    findings.add(answer.url, differs(message, 'link canonical'))
  }
  for (const other of inHeader) {
    if (own === undefined || other === own) continue
    const message = `Found \`${other}\` in the header \`Link\` as canonical, expected \`${own}\`, as the page says.`
    findings.add(answer.url, differs(message, 'link header'))
  }
}

/** The other forms of a page say by a header which page they are a form of. */
async function compareFormHeaders(
  { answer, files }: LivePage,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  for (const name of ['markdown', 'jsonLd'] as const) {
    const url = files[name]
    if (!url) continue
    const { headers } = await reader.ask(url)
    for (const { href, rel } of linkHeader(headers.get('link'), url)) {
      if (!rel.includes('canonical') || href === answer.url) continue
      const message = `Found \`${href}\` in the header \`Link\` as canonical, expected \`${answer.url}\`, the page that it is a form of.`
      findings.add(url, { ...differs(message, 'link header'), output: name })
    }
  }
}

/** A header that keeps the text of a page of ours out of results, which its metadata does not. */
function compareSnippets({ answer, isOwn, root }: LivePage, findings: LiveFindings): void {
  const header = answer.headers.get('x-robots-tag') ?? ''
  const meta = metaOf(root, 'robots') ?? ''
  const kept = /\b(?:nosnippet|max-snippet\s*:\s*0)\b/i
  if (!isOwn || !kept.test(header) || kept.test(meta) || /\bnone\b/i.test(meta)) return
  const message = `Found \`${header.slice(0, 100)}\` in the header \`X-Robots-Tag\`, expected \`${meta.slice(0, 100)}\`, as \`meta robots\` of the page says.`
  findings.add(answer.url, {
    ...differs(message, 'x-robots-tag header'),
    severity: 'warning',
    fix: 'Write it as `html.robots` too, so that every copy says it, or take the header off.',
  })
}

/** The licence for machines that a page leads to is there. */
async function askForLicence(
  { answer, links }: LivePage,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<void> {
  const licence = links.find(({ rel, type }) => rel.includes('license') && isRsl(type))
  if (!licence || !reader.isOfSite(licence.href)) return
  const there = await reader.ask(licence.href)
  reportUnreached(there, answer.url, 'licence for machines (RSL)', findings, 'html')
}

function differs(message: string, place: string): Finding {
  const fix = 'Say the same in both; one of them may be set by the server, or old in a cache.'
  return found('copy-differs', 'error', message, fix, { output: 'html', place })
}

/** What a page says of rights: by its policy, its metadata and its headers. */
export function rightsOf({
  answer,
  article,
  files,
  headerLinks,
  isOwn,
  links,
  reference,
  root,
  standalone,
}: LivePage): RightsSaid[] {
  const { headers, url } = answer
  const rights = isOwn ? article?.rights : standalone?.rights
  const file = isOwn ? reference : (files.markdown ?? reference)
  const policy = rights ? headersSay(new Headers(rightsHeaders(rights)), file, []) : []
  // Who says nothing of a licence has reserved all rights.
  if (isOwn && article) {
    const ofText = URL.parse(article.rights?.license ?? '')?.href ?? 'none'
    policy.push({ file: reference, place: '', says: { 'licence of the text': ofText } })
  }
  const meta = mining(metaOf(root, 'tdm-reservation'), metaOf(root, 'tdm-policy'))
  const licence = links.find(({ rel, type }) => rel.includes('license') && isRsl(type))
  return [
    ...policy.map((one) => ({ ...one, place: 'policy of the article' })),
    { file: url, place: 'meta tdm-reservation', says: meta },
    { file: url, place: 'link license', says: { ...(licence && { licence: licence.href }) } },
    ...headersSay(headers, url, headerLinks),
  ]
}
