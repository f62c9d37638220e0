import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element, Nodes, Parents, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, remove, textOf, walk } from '../html/hast.ts'
import { type Line, linesOf } from '../html/lines-of.ts'
import { problem, shown } from '../problem.ts'
import { removeEmptied } from './remove-emptied.ts'

type Related = NonNullable<PlainArticleInput['related']>[number]

/**
 * Take lists of what to read next out of a text: a line that says so, and links alone below it. Where the
 * text ends with one, its cards may say more than their links.
 *
 * @param tree - HTML of others as it was written; changed in place.
 * @param issues - Receives what leads to no related article: what others read most, or what is newest.
 */
export function takeFurtherReading(
  tree: Root,
  base: string | undefined,
  issues: Issue[],
): Related[] {
  const lines = linesOf(tree).filter(({ nodes, text }) => text !== '' || nodes.length > 0)
  const found: Related[] = []
  const taken: Nodes[] = []
  for (let at = 1; at < lines.length; at++) {
    const head = lines[at] as Line
    if (isNextAlone(head)) {
      found.push(...relatedOf(head.links, base))
      taken.push(...head.nodes)
      continue
    }
    if (!isHead(head)) continue
    const list = listBelow(lines, at)
    const links = list.flatMap((line) => line.links)
    // Readability may have taken the links away that stood below the last line.
    const isBare = at === lines.length - 1
    if (links.length === 0 && !isBare) continue
    if (!isBare && !others.test(head.text)) found.push(...relatedOf(links, base))
    else issues.push(leftOut(head.text))
    taken.push(...[head, ...list].flatMap(({ nodes }) => nodes))
    at += list.length
  }
  if (taken.length) removeWhole(tree, taken)
  return [...Map.groupBy(found, ({ url }) => url).values()].flatMap((same) => same.slice(0, 1))
}

/** Take nodes out of a tree, and what holds nothing without them. */
function removeWhole(tree: Root, taken: readonly Nodes[]): void {
  const above = new Map<Nodes, Parents>()
  for (const { node, parent } of walk(tree)) above.set(node, parent)
  const holders = new Set(taken.flatMap((node) => above.get(node) ?? []))
  taken.forEach(remove)
  for (const holder of holders) removeEmptied(holder, above)
}

function isHead({ links, text }: Line): boolean {
  return text.length <= 60 && links.length === 0 && (next.test(text) || others.test(text))
}

/** Whether a line amid a text leads to another and says nothing else: `Related: The tide of 1953`. */
function isNextAlone({ links, nodes, text }: Line): boolean {
  if (links.length === 0 || text.length > 300) return false
  const words = wordsBeside(nodes)
  return /[:.…!?›»>]$/.test(words) && next.test(words)
}

/** What a line says outside of its links. */
function wordsBeside(nodes: readonly Nodes[]): string {
  const said = nodes.map((node) => {
    if (node.type === 'text') return node.value
    return node.type === 'element' && node.tagName !== 'a' ? wordsBeside(node.children) : ''
  })
  return said.join(' ').replace(/\s+/g, ' ').trim()
}

/** Lines of links alone; all of the lines down to the end of the text where they are a list of cards. */
function listBelow(lines: readonly Line[], at: number): readonly Line[] {
  if (lines.length - at <= farthest) {
    const rest = lines.slice(at + 1)
    if (rest.filter(isLead).length * 3 >= rest.length && rest.every(isOfCard)) return rest
  }
  let end = at + 1
  for (let line = lines[end]; line && isLead(line); line = lines[++end]);
  return lines.slice(at + 1, end)
}

/** Lines that a list of cards has at most. */
const farthest = 80

/** Whether a line is a link, with a day or a word of its category at most. */
function isLead({ links, text }: Line): boolean {
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0)
  return links.length > 0 && text.length - linked <= 20
}

/** Whether a line may be of a card: a link, a picture, a day, or the words under a title. */
function isOfCard(line: Line): boolean {
  return isLead(line) || (line.links.length === 0 && line.text.length <= 200)
}

function relatedOf(links: readonly Element[], base: string | undefined): Related[] {
  const found = new Map<string, Related>()
  for (const link of links) {
    const url = absoluteAddress(attribute(link, 'href'), base)
    const title = textOf(link) || altIn(link)
    const known = url ? found.get(url) : undefined
    if (url && title && (known?.title ?? '').length < title.length) found.set(url, { url, title })
  }
  return [...found.values()]
}

function altIn(link: Element): string {
  const image = elements(link).find(({ tagName }) => tagName === 'img')
  return (image && attribute(image, 'alt')) ?? ''
}

/** What leads to texts on the same matter, as a whole line, in the languages of most pages. */
const next =
  /^(?:related(?: (?:articles?|coverage|news|posts?|reading|stories|story|topics))?|(?:also )?(?:read|see)(?: (?:also|more|next|this))?|you (?:may|might) (?:also |be )?(?:enjoy|interested in|like)(?: this| these)?|more(?: (?:on|about) (?:this|the) (?:story|subject|topic))?|recommended(?: (?:articles|for you|posts|reading|stories))?|(?:(?:artikel|beiträge|infos|mehr|news|videos)(?: und (?:artikel|beiträge|news|videos))?|weitere (?:artikel|beiträge|infos|themen)) (?:zum|zu diesem) thema(?: (?:auf|bei) [\p{L}.-]+)?|weiterlesen|(?:zum|auch|mehr|hier|jetzt|schon|dazu) (?:ge)?lesen|weitere beiträge aus [\p{L} ]{1,30}|lesen sie auch die folgenden beiträge|(?:ähnliche|passende|verwandte|weitere|empfohlene) (?:artikel|beiträge|themen)|(?:das könnte|was) (?:sie|dich|euch|ihnen) (?:auch |noch )?(?:interessieren|gefallen)|(?:diese artikel )?könnten (?:dich|sie) (?:auch|ebenfalls) interessieren|auch interessant|lesen sie (?:auch|dazu|mehr|weiter)|lies auch|(?:à lire|lire) (?:aussi|également)|(?:articles|sujets) (?:liés|similaires|connexes)|sur le même (?:sujet|thème)|(?:te|le) (?:puede|podría) interesar|puedes? ver|(?:lea|leer|lee|vea|ver|mira) (?:también|más)|(?:artículos|noticias|notas) relacionad[ao]s|leggi anche|(?:articoli|notizie) correlat[ie]|lees (?:ook|meer|verder)|gerelateerde (?:artikelen|berichten)|(?:leia|veja|saiba) (?:mais|também)|(?:artigos|notícias|matérias) relacionad[ao]s|czytaj (?:też|także|więcej)|powiązane(?: artykuły)?|läs (?:mer|också|även)|les også|læs også|lue (?:myös|lisää)|читайте также|関連記事|相关(?:文章|阅读)|관련 ?기사)\s?[:.…!?›»>]*$/iu

/** What leads to texts of any kind. */
const others =
  /^(?:most (?:popular|read|viewed)(?: in [\p{L} ]{1,20})?|don['’]t miss|trending(?: now)?|related news|try these next|we also love|(?:latest|popular|recent|trending) (?:articles|news|posts|stories)|(?:meist ?gelesen|meistgelesene?|beliebte?|neueste|aktuelle|kommentierte) ?(?:artikel|beiträge)?(?: zum thema)?|les plus lus|articles (?:populaires|récents)|lo más (?:leído|visto)|i più letti|meest gelezen|mais lidas|najczęściej czytane|最新記事|人気記事)\s?[:.…!]*$/iu

function leftOut(head: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a list of links to other texts, ${shown(head)}, expected text`,
    'it was left out',
    'If it is of the text, put it under a heading that says what it is about.',
  )
}
