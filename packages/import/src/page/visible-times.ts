import type { Element } from 'hast'
import { attribute, classes, elements, hasClass, textOf } from '../html/hast.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { changing, publishing } from './byline-words.ts'
import { datesIn } from './dates-in.ts'
import { hasWord } from './has-word.ts'
import type { MainParts } from './main-parts.ts'

/** When an article was published and changed, as its page writes it. */
export interface VisibleTimes {
  published: string | undefined
  updated: string | undefined
}

/**
 * Find when an article was published and changed where its page shows it, the surest first: microdata,
 * the classes of hentry and of systems, the first `<time>` of the article, a date in a byline.
 */
export function visibleTimes({ all, inside }: MainParts): VisibleTimes {
  const withProperty = (name: string) => all.filter((one) => hasWord(one, 'itemProp', name))
  const changes = labelledChanges(all)
  const isUpdate = (one: Element) => isNamedUpdate(one) || changes.has(one)
  const teased = timesOfLinks(all)
  const isTime = (one: Element) => one.tagName === 'time' && !teased.has(one)
  const times = all.filter(isTime)
  const insideTimes = inside.filter(isTime)
  const named = (pattern: RegExp, among: readonly Element[]) =>
    among.filter((one) => classes(one).some((name) => pattern.test(name)))
  return {
    published:
      first(withProperty('datePublished')) ??
      first(all.filter(isCreation)) ??
      first(named(published, all)) ??
      first(insideTimes.filter((one) => !isUpdate(one))) ??
      (times.length === 1 ? first(times.filter((one) => !isUpdate(one))) : undefined) ??
      first(
        named(dated, inside.length ? inside : all).filter((one) => !elements(one).some(isUpdate)),
      ),
    updated: first(withProperty('dateModified')) ?? first(insideTimes.filter(isUpdate)),
  }
}

/** Times in links that say more, which lead to other articles. */
function timesOfLinks(all: readonly Element[]): ReadonlySet<Element> {
  const found = all.flatMap((link) => {
    const times =
      link.tagName === 'a' ? elements(link).filter(({ tagName }) => tagName === 'time') : []
    const isTeaser = elements(link).some(({ tagName }) => /^(?:h[1-6]|img)$/.test(tagName))
    return times.filter((time) => isTeaser || textOf(link).length > textOf(time).length + 20)
  })
  return new Set(found)
}

/** As Drupal 7 marks it in RDFa. */
function isCreation({ properties }: Element): boolean {
  return /(?:^|\s)(?:dc|dcterms):created(?:\s|$)/.test([properties.property].flat().join(' '))
}

const published =
  /^(?:(?:published|dt-published|date-published)$|(?:entry|post|publish(?:ed)?|publication)[-_]date(?:$|[-_]))/i
const dated =
  /^(?:(?:post|entry|article|story|byline|meta|blog)(?:-|__|_)(?:date|time|timestamp|meta|published)|posted-on|publish(?:ed)?[-_]on|post[-_]time|date|time|dateline|timestamp|pubdate|byline|meta)$/i

/** Times after words that say that it is when the text was changed: `Last updated on`. */
function labelledChanges(all: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>()
  for (const one of all) {
    let label = ''
    for (const child of one.children) {
      if (child.type === 'text') label = child.value
      else if (child.type === 'element') {
        const isChange = changing.test(label) && !publishing.test(label)
        if (child.tagName === 'time' && isChange && label.length < 40) found.add(child)
        label = textOf(child)
      }
    }
  }
  return found
}

function isNamedUpdate(element: Element): boolean {
  return (
    ['updated', 'dt-updated', 'modified'].some((name) => hasClass(element, name)) &&
    !hasClass(element, 'published')
  )
}

/** The first of some elements that gives a time: in an attribute, else in its words. */
function first(found: readonly Element[]): string | undefined {
  for (const element of found) {
    const said = ['dateTime', 'content', 'title'].map((name) => attribute(element, name))
    const words = textOf(element)
    const dates = words.length <= 200 ? datesIn(words) : []
    const texts = [...said, words, ...dates.map(({ time }) => time)]
    const time = texts.find((text) => text && /\d{4}/.test(text) && toTimestamp(text))
    if (time) return time
  }
  return undefined
}
