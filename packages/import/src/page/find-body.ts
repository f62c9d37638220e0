import { Readability } from '@mozilla/readability'
import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { markCallouts } from '../html/callouts.ts'
import { element, elements, textOf } from '../html/hast.ts'
import type { MailByline } from '../html/mail-byline.ts'
import { markCaptions } from '../html/mark-captions.ts'
import { markCode } from '../html/mark-code.ts'
import { markMath } from '../html/mark-math.ts'
import { markTabs } from '../html/mark-tabs.ts'
import { parseHtml } from '../html/parse-html.ts'
import { showOpened } from '../html/plain-markup.ts'
import { takeControls } from '../html/take-controls.ts'
import { takeMailing } from '../html/take-mailing.ts'
import { partCells } from './column-around.ts'
import { keepButtons } from './keep-buttons.ts'
import { keepCodeTitles } from './keep-code-titles.ts'
import { keepGalleries } from './keep-galleries.ts'
import { hideHeadingNames, restoreHeadingNames } from './keep-headings.ts'
import { keepIngredients } from './keep-ingredients.ts'
import { keepLeftOut, numberPlaces } from './keep-left-out.ts'
import { keepNotes } from './keep-notes.ts'
import { keepQuoteSources } from './keep-quote-sources.ts'
import { keepWordsOnButtons } from './keep-words-on-buttons.ts'
import { knownBody, namedBody, withoutFurniture } from './known-body.ts'
import { lengthOfWords } from './length-of-words.ts'
import { boxLooseCells } from './loose-cells.ts'
import { placeStreamed } from './place-streamed.ts'
import { shortBody } from './short-body.ts'
import { takeAbove } from './take-above.ts'
import { takeConsent } from './take-consent.ts'
import { toDom } from './to-dom.ts'

/** The text of a page. */
export interface FoundBody {
  /** A tree of the text alone; `undefined` if there is none. */
  body: Root | undefined
  /** Whether its author or system marked it as the text. */
  isMarked: boolean
  /** The line that Readability takes for that of the author, and takes away. */
  byline?: string | undefined
  /** Of an e-mail: who wrote it and when, as it says above its text. */
  mail?: MailByline | undefined
}

/**
 * Find the text of a page: what is marked as an article's body, the container that its system has for
 * it, else what Readability takes for it.
 *
 * @param tree - The page.
 * @param said - What microformats mark as the text, and what the article is called.
 * @param issues - Receives what formulas and code can't keep.
 */
export function findBody(
  tree: Root,
  { content, title = '' }: { content: Element | undefined; title?: string | undefined },
  issues: Issue[],
): FoundBody {
  const [whole] = elements(tree).some(isOfSite) ? [] : named(tree, ['body'])
  const mail = whole && takeMailing(asRoot(whole), issues)
  const marked = withoutFurniture(content) ?? knownBody(tree) ?? (mail && whole)
  if (marked) return { body: keepNotes(asRoot(marked), tree), isMarked: true, mail }
  takeConsent(tree)
  // Readability takes styles and scripts away, which say what is a formula or the number of a line.
  markMath(tree, issues)
  markTabs(tree)
  showOpened(tree)
  takeControls(tree)
  markCode(tree, issues)
  markCallouts(tree)
  markCaptions(tree)
  keepButtons(tree)
  keepWordsOnButtons(tree)
  keepQuoteSources(tree)
  hideHeadingNames(tree)
  keepCodeTitles(tree)
  keepGalleries(tree)
  partCells(tree)
  numberPlaces(tree)
  const read = readable(tree)
  const body = read && parseHtml(read.content, 'fragment').tree
  for (const one of body ? [body, tree] : [tree]) restoreHeadingNames(one)
  const left: Issue[] = []
  if (body) {
    takeAbove(body, tree, title, left)
    keepLeftOut(body, tree, left)
  }
  const beside: Issue[] = []
  const short = body && textOf(body).length >= few * 2 ? undefined : shortBody(tree, beside)
  const words = short ? textOf(short).length : 0
  if (short && words > 0 && (words < few || !body || textOf(body).length < few)) {
    issues.push(...beside)
    keepIngredients(short, tree, issues)
    return { body: keepNotes(short, tree), byline: read?.byline, isMarked: false }
  }
  issues.push(...left)
  if (body) {
    const own = ofNamed(body, tree)
    keepIngredients(own, tree, issues)
    return { body: keepNotes(own, tree), byline: read.byline, isMarked: false }
  }
  const [main] = named(tree, ['article', 'main', 'body'])
  return { body: main && asRoot(main), isMarked: false }
}

/** So many characters are enough for Readability to find the text among others (`charThreshold`). */
const few = 500

function named(tree: Root, names: readonly string[]): Element[] {
  return names.flatMap((name) => elements(tree).filter(({ tagName }) => tagName === name))
}

/** What pages have, and e-mails never. */
function isOfSite({ tagName }: Element): boolean {
  return /^(?:article|main|nav|script)$/.test(tagName)
}

/** A row or a part of a table is one, too. */
function asRoot(one: Element): Root {
  const { children, tagName } = one
  const isPart = /^(?:table|t(?:r|head|body|foot))$/.test(tagName)
  return {
    type: 'root',
    children: isPart ? [element('table', [one])] : (children as Root['children']),
  }
}

/**
 * A text that is several times as long as what the page calls its text takes in what stands beside it, and one
 * of few words that is far shorter stands beside it.
 */
function ofNamed(body: Root, tree: Root): Root {
  const named = namedBody(tree)
  const length = named ? lengthOfWords(named) : 0
  if (!named || length < 300) return body
  const found = lengthOfWords(body)
  const isBeside = found < few && found * 3 < length
  return found > 2 * length || isBeside ? asRoot(named) : body
}

/** Whose frames are of the text: those that Readability knows, and of more services of recordings and code. */
const players =
  /\/\/(?:[\w-]+\.)*(?:(?:dailymotion|youtube|youtube-nocookie|vimeo|v\.qq|spotify|soundcloud|mixcloud|bandcamp|deezer|podcasts\.apple|music\.apple|transistor|simplecast|buzzsprout|libsyn|podbean|megaphone|wistia|loom|ted|tiktok|bilibili|videopress|codepen|jsfiddle|observablehq|slideshare|speakerdeck|datawrapper|flourish)\.(?:com|net|io|tv|fm)|codepen\.io|codesandbox\.io|stackblitz\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh|public\.flourish\.studio|(?:archive|upload\.wikimedia)\.org|player\.twitch\.tv)\//i

/** Readability runs no script of the page, and linkedom fetches nothing. */
function readable(page: Root): { content: string; byline: string | undefined } | undefined {
  if (isDeep(page)) return undefined
  try {
    const document = toDom(page)
    fillPictures(document)
    placeStreamed(document)
    const reader = new Readability(document, {
      maxElemsToParse: 50_000,
      keepClasses: true,
      allowedVideoRegex: players,
      serializer(node) {
        boxLooseCells(node as globalThis.Element)
        return (node as globalThis.Element).innerHTML
      },
    })
    const { byline, content } = reader.parse() ?? {}
    return content ? { content, byline: byline ?? undefined } : undefined
  } catch {
    // It is a page that Readability can't read: too large, or without a body.
    return undefined
  }
}

/** Levels of elements past which Readability takes seconds: for each it walks up all that are around it. */
const mostLevels = 200

/** Whether elements stand deeper inside each other than pages that people read have them. */
function isDeep(page: Root): boolean {
  let level: (Root | Element)[] = [page]
  for (let depth = 0; level.length; depth++) {
    if (depth > mostLevels) return true
    level = level.flatMap(inside)
  }
  return false
}

function inside({ children }: Root | Element): Element[] {
  return [...children].flatMap((child) => (child.type === 'element' ? [child] : []))
}

/** Readability takes pictures away that have no address of their own: they get that of their source. */
function fillPictures(document: Document): void {
  for (const image of document.querySelectorAll('picture img:not([src]):not([srcset])')) {
    const sources = [...(image.parentElement?.querySelectorAll('source[srcset]') ?? [])]
    const srcset = sources.at(-1)?.getAttribute('srcset')
    if (srcset) image.setAttribute('srcset', srcset)
  }
}
