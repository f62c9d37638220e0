import type { Element, ElementContent } from 'hast'
import { cardNames } from '../html/cards.ts'
import { attribute, classes, elements, textOf } from '../html/hast.ts'

/**
 * What of an element that a reader of pages took out of a text is of that text: a copy without what readers
 * click, fill in or go on to.
 *
 * @returns `undefined` for what stands beside texts: menus, forms, lists of other posts, advertisements.
 */
export function ofText(one: Element): Element | undefined {
  const [copy] = kept(one)
  if (copy?.type !== 'element') return undefined
  if (/^h[1-6]$/.test(copy.tagName)) return undefined
  const inside = [copy, ...elements(copy)]
  if (inside.some((each) => isCard(each) || isShown(each))) return copy
  const text = textOf(copy)
  const links = inside.filter(({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0)
  const isMostlyLinks = linked * 2 > text.length
  return saysMore(text) && !isMostlyLinks && !leadsAway(inside) ? copy : undefined
}

/** Words that end as sentences do: what heads a list, or names a button, does not. */
function saysMore(text: string): boolean {
  return /[.!?…。！？।؟]["'”’»)\]]*(?:\s|$)/u.test(text)
}

/** Whether a box is headed as lists of other things to read are. */
function leadsAway(inside: readonly Element[]): boolean {
  const head = inside.find((one) => /^(?:h[1-6]|strong)$/.test(one.tagName) && textOf(one))
  return head !== undefined && elsewhere.test(textOf(head))
}

const elsewhere =
  /^(?:related|read (?:also|more|next|further)|see also|more (?:on|from|about|stories)|also (?:on|read)|you (?:may|might)|recommended|latest|popular|subscribe|sign up|newsletter|comments?|share|about the author|mehr (?:zum|aus|über|von)|lesen sie|auch interessant|das könnte|weitere|passende?|verwandte?|kommentare?|à lire|lire aussi|sur le même|commentaires?|te puede|lea también|noticias relacionadas|contexto|comentarios?|leggi anche|articoli correlati|lees ook|lees meer|leia (?:mais|também)|powiązane|czytaj)(?!\p{L})/iu

function isCard(one: Element): boolean {
  return classes(one).some((name) => cardNames.has(name) || /^kg-(?:audio|video)-card$/.test(name))
}

/** A document or a recording. */
export function isShown(one: Element): boolean {
  if (/^(?:audio|video)$/.test(one.tagName)) return true
  const source = attribute(one, one.tagName === 'object' ? 'data' : 'src')
  return /^(?:embed|object)$/.test(one.tagName) && source !== undefined && !/\.swf\b/i.test(source)
}

function kept(node: ElementContent): ElementContent[] {
  if (node.type === 'comment') return []
  if (node.type !== 'element') return [{ ...node }]
  if (isBeside(node)) return []
  return [{ ...node, children: node.children.flatMap(kept) }]
}

function isBeside(one: Element): boolean {
  if (away.has(one.tagName) || isUnseen(one)) return true
  const names = [...classes(one), attribute(one, 'id') ?? '', String(one.properties.role ?? '')]
  return names.some((name) => beside.test(inWords(name)))
}

/** A name whose words may begin with capitals: `commentBox`. */
export function inWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2')
}

function isUnseen(one: Element): boolean {
  const style = attribute(one, 'style') ?? ''
  return (
    one.properties.hidden === true ||
    attribute(one, 'ariaHidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}

const away: ReadonlySet<string> = new Set(
  'button dialog form h1 header iframe input label link meta nav noscript script select style svg template textarea'.split(
    ' ',
  ),
)

/** Words for what stands beside texts, as parts of the names that pages give it. */
const beside =
  /(?:^|[-_])(?:ads?|advert\w*|affiliate|author|avatar|bio|breadcrumbs?|byline|comments?|consent|cookies?|copyright|cta|dateline|disqus|donate|follow|gdpr|login|menu|meta|metadata|more|nav|navbar|navigation|newsletter|next|outbrain|pager|pagination|paywall|popular|popup|posts|prev(?:ious)?|print|promo|promoted|published|rating|reactions?|read-?(?:more|next)|recirc|recommend(?:ed|ations?)?|related|replies|respond|rss|search|shar(?:e|ing)|sharedaddy|sign-?up|skip-link|social|sponsor(?:ed)?|subscri(?:be|ption)s?|taboola|tags?|teasers?|toc|tool(?:bar|s)|trending|widget)(?:$|[-_\d])|(?:share|social|related|newsletter|teaser|comment)(?:s|box|bar|list|links?|items?|form|posts)$|^(?:tooltip|visually-hidden|sr-only|screen-reader-text)$/i
