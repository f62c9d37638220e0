import type { Issue } from '@standfirst/core'
import type { Element, ElementContent } from 'hast'
import { cardNames } from '../html/cards.ts'
import { attribute, classes, elements, textOf } from '../html/hast.ts'
import { problem, shown } from '../problem.ts'

/**
 * What of an element that a reader of pages took out of a text is of that text: a copy without what readers
 * click, fill in or go on to.
 *
 * @param issues - Receives what is left out though it says something, for its name or because it is hidden.
 * @returns `undefined` for what stands beside texts: menus, forms, lists of other posts, advertisements.
 */
export function ofText(one: Element, issues: Issue[]): Element | undefined {
  const left: Element[] = []
  const [copy] = kept(one, left)
  const own = copy?.type === 'element' ? textIn(copy) : undefined
  const lost = own ? left : [one]
  issues.push(...lost.filter(saysText).map(leftOut))
  return own
}

/**
 * What of a row or cell in the column of a text is of it: all that is no list of links.
 *
 * @param issues - Receives what is left out though it says something.
 */
export function cellOfText(one: Element, issues: Issue[]): Element | undefined {
  const left: Element[] = []
  const [copy] = kept(one, left)
  const own = copy?.type === 'element' && isCellOfText(copy) ? copy : undefined
  if (own) issues.push(...left.filter(saysText).map(leftOut))
  else if (withoutScripts(one).some((each) => textOf(each) !== '' && !isTitle(each)))
    issues.push(leftOut(one))
  return own
}

function isTitle(node: ElementContent): boolean {
  const all = node.type === 'element' ? [node, ...elements(node)] : []
  const title = all.find(({ tagName }) => tagName === 'h1')
  return title !== undefined && textOf(title) === textOf(node)
}

/** Report a cell beside a text that says or shows something, menus too: nothing tells them from a text. */
export function reportCell(one: Element, issues: Issue[]): void {
  const [copy] = withoutScripts(one)
  if (copy?.type !== 'element') return
  const isPlain = textOf(copy) !== '' && !isTitle(copy)
  if (isPlain || elements(copy).some(isPicture)) issues.push(leftOut(one))
}

/** Whether an element is a picture, and not a dot that keeps a place or counts readers. */
function isPicture({ properties, tagName }: Element): boolean {
  const sides = [properties.width, properties.height]
  return tagName === 'img' && !sides.some((side) => side !== undefined && Number(side) <= 1)
}

function isCellOfText(copy: Element): boolean {
  const inside = elements(copy)
  if (inside.some(({ tagName }) => tagName === 'img')) return true
  return isWords(copy) && !leadsAway([copy, ...inside])
}

function isWords(one: Element): boolean {
  const text = textOf(one)
  const links = elements(one).filter(({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0)
  return text !== '' && linked * 2 <= text.length
}

/** What was left of an element, if that is of a text. */
function textIn(copy: Element): Element | undefined {
  if (/^h[1-6]$/.test(copy.tagName)) return undefined
  const inside = [copy, ...elements(copy)]
  if (inside.some((each) => isCard(each) || isShown(each))) return copy
  if (inside.some(isPulled) && isWords(copy)) return copy
  // Cells seldom hold sentences: Readability takes a table of few words for one of layout.
  if (inside.some(({ tagName }) => tagName === 'table') && isWords(copy) && !leadsAway(inside)) {
    return copy
  }
  const isFrame =
    textOf(copy).length <= caption && inside.some(({ tagName }) => tagName === 'iframe')
  const isKept = isFrame || isFigure(copy, inside) || isLinkedText(copy, inside)
  return isKept || isOfText(copy, inside) ? copy : undefined
}

/** Whether an element is a picture with its caption, which leads nowhere but to the picture. */
function isFigure(one: Element, inside: readonly Element[]): boolean {
  const [figure, ...others] = inside.filter(({ tagName }) => tagName === 'figure')
  if (!figure || others.length || !elements(figure).some(isPicture)) return false
  const text = textOf(one)
  const said = elements(figure).find(({ tagName }) => tagName === 'figcaption')
  const inCaption = new Set(said && elements(said))
  const leads = inside.some(
    (each) =>
      each.tagName === 'a' &&
      !inCaption.has(each) &&
      !/\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(attribute(each, 'href') ?? ''),
  )
  return text === (said ? textOf(said) : '') && text.length <= 600 && !leads
}

/** Whether an element is a paragraph of sentences that are a link as a whole: a list of titles has no ends. */
function isLinkedText(one: Element, inside: readonly Element[]): boolean {
  const isLine = !inside.some(({ tagName }) => /^(?:h[1-6]|img|li|svg|table)$/.test(tagName))
  const text = isLine && !leadsAway(inside) ? textOf(one) : ''
  return text.length >= 100 && /[.!?…。！？]["'”’»)]*$/u.test(text)
}

/** UTF-16 code units of what stands with a frame, at most. */
const caption = 200

/** Whether what an element says is of a text: in sentences, and most of it in no link. */
export function isOfText(one: Element, inside: readonly Element[]): boolean {
  const text = textOf(one)
  const links = inside.filter(({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0)
  return saysMore(text) && linked * 2 <= text.length && !leadsAway(inside)
}

/** Whether what is left out says something that may be of the text. */
export function saysText(one: Element): boolean {
  if (/^(?:dialog|h1|nav|noscript|script|select|style|svg|template)$/.test(one.tagName))
    return false
  const [copy] = withoutScripts(one)
  if (isUnseen(one) && copy) return textOf(copy) !== ''
  if (copy?.type !== 'element') return false
  const inside = [copy, ...elements(copy)]
  // A few words beside a text may be of it: a figure, a term.
  const isAside = one.tagName === 'aside' && isWords(copy) && !leadsAway(inside)
  return isAside || isOfText(copy, inside)
}

function withoutScripts(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'comment' ? [] : [node]
  if (/^(?:button|noscript|script|style|svg|template)$/.test(node.tagName)) return []
  return [{ ...node, children: node.children.flatMap(withoutScripts) }]
}

function leftOut(one: Element): Issue {
  const picture = [one, ...elements(one)].find(isPicture)
  const words = isTitle(one) ? '' : withoutScripts(one).map(textOf).join()
  const text = shown(words || (picture && attribute(picture, 'src')) || textOf(one))
  const name = nameBeside(one)
  const what = isUnseen(one)
    ? `Found text that is hidden, ${text}, expected one that readers see`
    : name
      ? `Found text in a box with the name \`${name}\`, as what stands beside a text has, ${text}`
      : `Found a \`<${one.tagName}>\` that stands beside a text, ${text}, expected text`
  return problem(
    'unsupported-html',
    ['sections'],
    what,
    'it was left out',
    isUnseen(one)
      ? 'Show it, or remove it.'
      : 'If it is of the text, put it into an element without such a name.',
  )
}

/** Words that end as sentences do: what heads a list, or names a button, does not. */
function saysMore(text: string): boolean {
  return /[.!?…。！？।؟]["'”’»)\]]*(?:\s|$)/u.test(text)
}

/** Whether a box is headed as lists of other things to read are. */
export function leadsAway(inside: readonly Element[]): boolean {
  const head = inside.find((one) => /^(?:h[1-6]|strong)$/.test(one.tagName) && textOf(one))
  return head !== undefined && elsewhere.test(textOf(head))
}

const elsewhere =
  /^(?:related|read (?:also|more|next|further)|see also|more (?:on|from|about|stories)|also (?:on|read)|you (?:may|might)|recommended|latest|popular|subscribe|sign up|newsletter|comments?|share|about the author|mehr (?:zum|aus|über|von)|lesen sie|auch interessant|das könnte|weitere|passende?|verwandte?|kommentare?|à lire|lire aussi|sur le même|commentaires?|te puede|lea también|noticias relacionadas|contexto|comentarios?|leggi anche|articoli correlati|lees ook|lees meer|leia (?:mais|também)|powiązane|czytaj)(?!\p{L})/iu

/** A few words of a text, drawn out of it: no sentence, often. */
function isPulled(one: Element): boolean {
  return one.tagName === 'blockquote' || classes(one).some((name) => /pull-?quote/i.test(name))
}

function isCard(one: Element): boolean {
  return classes(one).some(
    (name) => cardNames.has(name) || /^(?:kg-(?:audio|video)-card|wp-block-file)$/.test(name),
  )
}

/** A document or a recording. */
export function isShown(one: Element): boolean {
  if (/^(?:audio|video)$/.test(one.tagName)) return true
  const source = attribute(one, one.tagName === 'object' ? 'data' : 'src')
  return /^(?:embed|object)$/.test(one.tagName) && source !== undefined && !/\.swf\b/i.test(source)
}

/** @param left - Receives what is not kept. */
function kept(node: ElementContent, left: Element[]): ElementContent[] {
  if (node.type === 'comment') return []
  if (node.type !== 'element') return [{ ...node }]
  if (isBeside(node)) {
    left.push(node)
    return []
  }
  return [{ ...node, children: node.children.flatMap((child) => kept(child, left)) }]
}

function isBeside(one: Element): boolean {
  if (one.tagName === 'iframe') return !isFrameOfText(one)
  return away.has(one.tagName) || isUnseen(one) || nameBeside(one) !== undefined
}

/** Whether a frame is no advertisement, button or counter: those of sizes that nobody sees are. */
export function isFrameOfText(one: Element): boolean {
  const sides = [one.properties.width, one.properties.height]
  const isSeen = !sides.some((side) => side !== undefined && Number(side) <= 1)
  return isSeen && frames.test(attribute(one, 'src') ?? '')
}

const frames =
  /^(?!.*(?:doubleclick|googlesyndication|googletagmanager|googleadservices|captcha|amazon-adsystem|adnxs|criteo|teads\.|taboola|outbrain|addthis|addtoany|sharethis|disqus|utteranc|giscus|facebook\.com\/(?:plugins\/(?:comments|follow|like|page|share)|tr\b)|platform\.twitter\.com\/widgets\/|consent|cookie|\/\/ads?[\d.-]|[./_-]ads?(?:erver)?[./?]|newsletter|subscri|sign-?up))(?!data:|about:|javascript:)./i

/** The name that an element has as what stands beside texts does; `undefined` for none. */
export function nameBeside(one: Element): string | undefined {
  const names = [...classes(one), attribute(one, 'id') ?? '', String(one.properties.role ?? '')]
  return names.find((name) => beside.test(inWords(name)))
}

/** A name whose words may begin with capitals: `commentBox`. */
export function inWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2')
}

export function isUnseen(one: Element): boolean {
  const style = attribute(one, 'style') ?? ''
  return (
    one.properties.hidden === true ||
    attribute(one, 'ariaHidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}

const away: ReadonlySet<string> = new Set(
  'button dialog form h1 header input label link meta nav noscript script select style svg template textarea'.split(
    ' ',
  ),
)

/** Words for what stands beside texts, as parts of the names that pages give it. */
const beside =
  /(?:^|[-_])(?:ads?|advert\w*|affiliate|author|avatar|bio|breadcrumbs?|byline|comments?|consent|cookies?|copyright|cta|dateline|disqus|donate|follow|gdpr|login|menu|meta|metadata|more|nav|navbar|navigation|newsletter|next|outbrain|pager|pagination|paywall|popular|popup|posts|prev(?:ious)?|print|promo|promoted|published|rating|reactions?|read-?(?:more|next)|recirc|recommend(?:ed|ations?)?|related|replies|respond|rss|search|shar(?:e|ing)|sharedaddy|sign-?up|skip-link|social|sponsor(?:ed)?|subscri(?:be|ption)s?|taboola|tags?|teasers?|toc|tool(?:bar|s)|trending|widget)(?:$|[-_\d])|(?:share|social|related|newsletter|teaser|comment)(?:s|box|bar|list|links?|items?|form|posts)$|^(?:tooltip|visually-hidden|sr-only|screen-reader-text)$/i
