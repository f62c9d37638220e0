import type { Nodes } from 'hast'
import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import { htmlContent } from '../text/html-content.ts'
import { sectionUnits } from '../text/section-units.ts'
import { findAll } from './article-element.ts'

/**
 * Report sections whose class says that they are for paying readers and which are for all, or the other way round: what
 * hides them goes by the class, and the JSON-LD names it.
 *
 * @param element - What holds the article.
 */
export function comparePaidClasses(
  element: Nodes,
  { article, words }: Subject,
  reporter: Reporter,
): void {
  const { sections } = article
  const textsOf = (isPaid: boolean) => {
    const own = sections.filter(({ paid = false }) => paid === isPaid)
    const { units } = sectionUnits({ ...article, sections: own }, words, true)
    return new Set(units.flatMap(({ texts }) => texts))
  }
  const [free, paid] = [textsOf(false), textsOf(true)]
  for (const section of findAll(
    element,
    (one) => hasClass('sf-section')(one) || hasClass('sf-paid')(one),
  )) {
    const isPaid = hasClass('sf-paid')(section)
    const [own, others] = isPaid ? [paid, free] : [free, paid]
    const text = htmlContent(section).blocks.find((one) => others.has(one) && !own.has(one))
    if (text === undefined) continue
    const said = (is: boolean) => [`${text}: ${is ? 'for paying readers' : 'for all'}`]
    const path = ['sections']
    reporter.differs({ place: 'class sf-paid', path, expected: said(!isPaid), found: said(isPaid) })
  }
}

function hasClass(name: string) {
  return ({ properties: { className } }: { properties: { className?: unknown } }): boolean =>
    Array.isArray(className) && className.includes(name)
}
