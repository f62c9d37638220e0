import { besides, rightsOf } from './compare-page.ts'
import { differentTerms } from './different-terms.ts'
import { linkHeader } from './link-header.ts'
import { type LiveFindings, unreadable } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveAnswer, LiveReader } from './live-reader.ts'
import { checkMediaType } from './media-type.ts'
import {
  compareRights,
  headersSay,
  isRsl,
  type RightsSaid,
  robotsSay,
  rslOf,
  rslSays,
  tdmRepSays,
} from './rights-said.ts'
import type { SiteFiles } from './site-files.ts'
import { trustSays } from './trust-said.ts'
import { reportUnreached } from './unreached.ts'

/**
 * Compare what a site as a whole says of rights: in robots.txt, RSL, TDMRep, trust.txt and the headers of its
 * home page; and what these files say of articles that were read, which may have policies of their own.
 */
export async function comparePolicies(
  home: LivePage,
  pages: readonly LivePage[],
  { robots }: SiteFiles,
  { findings, reader }: { reader: LiveReader; findings: LiveFindings },
): Promise<void> {
  const { answer, headerLinks, links } = home
  const said: RightsSaid[] = robots ? robotsSay(robots.text, robots.url) : []
  const onPage = links.find(({ rel, type }) => rel.includes('license') && isRsl(type))
  if (onPage) said.push({ file: answer.url, place: 'link license', says: { licence: onPage.href } })
  const licence = await readLicence(said, headerLinks, { answer, findings, reader })
  if (licence) said.push(...rslSays(rslOf(licence.text) ?? null, licence.url))
  const tdmRep = await reader.ask(new URL('/.well-known/tdmrep.json', answer.url).href)
  if (tdmRep.status === 200 && tdmRep.mediaType !== 'text/html') {
    said.push(...readTdmRep(tdmRep, findings))
  }
  for (const page of pages) comparePlace(page, { licence, robots, tdmRep }, findings)
  said.push(...(await trustSays(home, reader, findings)))
  // An article may have a policy of its own, with which its headers were compared.
  if (!(home.isOwn && home.article)) {
    said.push(...headersSay(answer.headers, answer.url, headerLinks))
  }
  if (robots) {
    // What is said of robots.txt itself is what is said of all.
    said.push(
      ...headersSay(robots.headers, robots.url, linkHeader(robots.headers.get('link'), robots.url)),
    )
  }
  compareRights(said, findings)
}

/** The licence for machines that robots.txt, the home page or its headers name. */
async function readLicence(
  said: readonly RightsSaid[],
  headerLinks: LivePage['headerLinks'],
  { answer, findings, reader }: { answer: LiveAnswer; findings: LiveFindings; reader: LiveReader },
): Promise<LiveAnswer | undefined> {
  const inHeader = headerLinks.find(({ rel, type }) => rel.includes('license') && isRsl(type))
  const [first] = said.flatMap(({ file, says }) =>
    says.licence ? [{ file, url: says.licence }] : [],
  )
  const named = first ?? (inHeader && { file: answer.url, url: inHeader.href })
  if (!named) return undefined
  const licence = await reader.ask(named.url)
  if (!reportUnreached(licence, named.file, 'licence for machines (RSL)', findings, 'rsl'))
    return undefined
  checkMediaType(licence, 'rsl', findings)
  if (rslOf(licence.text) !== undefined) return licence
  const expected = 'well-formed XML with the root `rsl`'
  findings.add(licence.url, unreadable('RSL document', expected, 'rsl'))
  return undefined
}

/** What the files of the site say of an article that a renderer of this project wrote, and what it says itself. */
function comparePlace(
  page: LivePage,
  files: { licence: LiveAnswer | undefined; robots: LiveAnswer | undefined; tdmRep: LiveAnswer },
  findings: LiveFindings,
): void {
  const { article, isOwn, links, reference } = page
  if (!isOwn || !article?.rights) return
  const { licence, robots, tdmRep } = files
  const path = new URL(page.answer.url).pathname
  const content = licence && rslOf(licence.text, path)
  const isTdm = tdmRep.status === 200 && tdmRep.mediaType !== 'text/html'
  const said = [
    ...(robots ? robotsSay(robots.text, robots.url, path) : []),
    ...(content && licence ? rslSays(content, licence.url) : []),
    ...(isTdm ? (tdmRepSays(tdmRep.text, tdmRep.url, path) ?? []) : []),
  ]
  compareRights([...rightsOf(page), ...said], findings)
  // A document that the page does not name is somebody else's, who may word it in another way.
  if (content && licence && links.some(({ href }) => href === licence.url)) {
    const other = differentTerms(content, article.rights, 'rsl')
    findings.add(licence.url, ...other.map((finding) => besides(finding, reference)))
  }
}

function readTdmRep(answer: LiveAnswer, findings: LiveFindings): RightsSaid[] {
  checkMediaType(answer, 'tdmRep', findings)
  const says = tdmRepSays(answer.text, answer.url)
  if (says) return says
  const expected = 'one as TDMRep has it'
  findings.add(answer.url, unreadable('list of rules in JSON', expected, 'tdmRep'))
  return []
}
