import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements, remove, textOf } from '../html/hast.ts'
import { problem, shown } from '../problem.ts'
import { inWords } from './left-out.ts'

/**
 * Take boxes out of a text whose names say that they are none of it, however its system or Readability
 * found it: about the author, newsletters, ratings, comments, related texts, menus, advertisements.
 *
 * @param body - The text that was found; changed in place.
 * @param issues - Receives what was left out.
 */
export function takeBoxes(body: Root, issues: Issue[]): void {
  const whole = textOf(body).length
  const stack = childElements(body).reverse()
  for (let one = stack.pop(); one; one = stack.pop()) {
    const name = nameOf(one)
    // What holds most of a text, or a part of it, is that, whatever it is called.
    if (name === undefined || textOf(one).length * share > whole || isCaptioned(one)) {
      if (one.tagName !== 'figure') stack.push(...childElements(one).reverse())
      continue
    }
    const text = textOf(one)
    if (text !== '') issues.push(leftOut(name, text))
    remove(one)
  }
}

/** A box that says more than this part of a text is none beside it. */
const share = 3

/** Recordings and pictures with a caption are of the text. */
function isCaptioned(one: Element): boolean {
  return elements(one).some(({ tagName }) => /^(?:audio|figure|video)$/.test(tagName))
}

function nameOf(one: Element): string | undefined {
  if (!boxes.has(one.tagName)) return undefined
  if (one.tagName === 'nav' || attribute(one, 'role') === 'navigation') return 'nav'
  const names = [...classes(one), attribute(one, 'id') ?? '']
  return names.find((name) => beside.test(inWords(name)))
}

/** What may be a box; a heading or a line of that name may be of the text. */
const boxes: ReadonlySet<string> = new Set(
  'article aside div dl footer form nav ol p section span table ul'.split(' '),
)

/** Names that stand for one thing alone, unlike those by which boxes in the midst of a text are judged. */
const beside = new RegExp(
  [
    `(?:^|[-_])(?:${[
      '(?:about-(?:the-)?|post-)?(?:authors?|writer)[-_]{0,2}(?:about|bio|bios|biography|box|card|description|info-?box|profile|tab)|about-(?:the-)?authors?',
      'newsletters?|news-letter|mailing-?list',
      '(?:post|article|page|star|user)[-_]?ratings?|ratings?[-_]?(?:box|container|form|stars|widget)',
      '(?:comments?|kommentare?)[-_]{0,2}(?:add|area|box|container|disclosure|form|list|modul|module|section|teaser|wrapper)|disqus|respond',
      'related(?:[-_]{0,2}(?:articles?|box|content|coverage|items?|links?|list|news|posts?|stories|topics?))?|(?:article|entry|post|story)[-_]{1,2}related',
      'recommend(?:ed|ations?)(?:[-_]{0,2}(?:articles?|box|content|items?|links?|list|news|posts?|stories))?|rec-posts|read-?(?:also|next)|more-(?:articles|news|posts|stories)',
      'breadcrumbs?|crumbs|pagination|pager|(?:post|posts|article|page)[-_]navigation|nav(?:bar|igation)?-?menu|prev-?next',
      '(?:article|entry|post)[-_]{1,2}(?:tags|keywords)|tag-?(?:cloud|links|list)',
      '(?:share|sharing|social)[-_]{0,2}(?:bar|box|buttons?|container|icons?|links?|list|media|tools|wrapper)',
      'advert(?:isements?|ising|s)?|ad[-_](?:box|container|content|label|slot|unit|wrapper)',
      'subscri(?:be|ption)[-_]{0,2}(?:banner|bar|box|cta|form|section|widget|wrapper)|sign-?up[-_](?:box|form)',
      'print-?(?:button|link|only|view)|cookie-?(?:banner|consent|notice)',
      // What stands in the place of a frame until readers agree to it: Borlabs, Complianz, Embed Privacy.
      'borlabs-?cookie|content-?blocker|cmplz-blocked-content|(?:embed-privacy|privacy-embed)[-_](?:button|overlay|preview|text)|consent-?(?:box|notice|overlay|placeholder)',
    ].join('|')})(?:$|[-_\\d])`,
    String.raw`^(?:subscribe|saboxplugin-\w+|abh_box|outbrain|taboola|addtoany\w*|sharedaddy)$`,
  ].join('|'),
  'i',
)

function leftOut(name: string, text: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found ${shown(text)} in a box with the name \`${name}\`, as what stands beside a text has, expected text`,
    'it was left out',
    'If it is of the text, put it into an element without such a name.',
  )
}
