import type { Element, Root } from 'hast'
import { attribute, classes, elements, remove, textOf } from './hast.ts'

/**
 * Take away what leads about in a text and says nothing itself: lists of its own headings, the dots and
 * arrows of slides and the copies of them that scripts make, buttons of newsletters to share a post.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeNavigation(tree: Root): void {
  for (const one of elements(tree)) {
    if (one.type !== 'element') continue
    const names = classes(one)
    const id = attribute(one, 'id')
    if (names.some((name) => gone.test(name))) remove(one)
    else if ([...names, ...(id ? [id] : [])].some((name) => contents.test(name))) {
      if (isOfHeadings(one)) remove(one)
    } else if (names.includes('button-wrapper') && elements(one).some(isShare)) remove(one)
  }
}

const gone =
  /^(?:slick-(?:cloned|dots)|swiper-(?:slide-duplicate|pagination\w*|notification|button-\w+)|splide__(?:slide--clone|pagination|arrows?)|glide__(?:slide--clone|bullets|arrows?)|owl-(?:dots|nav)|bx-(?:clone|pager)|tns-(?:slide-cloned|nav)|flex-(?:control-nav|direction-nav)|carousel-(?:indicators|control-(?:prev|next))|w-slider-(?:nav|arrow-\w+)|expand-control-icon|install-substack-app-embed|links-nextprev)$/

const contents =
  /^(?:(?:ez|lwp|rank-math|kb|yoast|simple|mce|js|ht|wp-block-yoast-seo|wp-block-rank-math)?[-_]?(?:toc|table-of-contents)(?:[-_]?(?:container|block|wrapper|macro|list|nav|widget))*(?:[-_]?v\d[\w-]*)?|markdown-toc|toctree-wrapper|section-nav|post-toc|page-toc|article-toc|entry-toc)$/i

/** Whether every link leads to a place in the same text, and few words stand beside them. */
function isOfHeadings(one: Element): boolean {
  const links = elements(one).filter(({ tagName }) => tagName === 'a')
  const said = links.reduce((sum, link) => sum + textOf(link).length, 0)
  return (
    links.length > 0 &&
    links.every((link) => /^#|^$|#/.test(attribute(link, 'href') ?? '')) &&
    textOf(one).length - said < 60 + links.length * 8
  )
}

function isShare(one: Element): boolean {
  return one.tagName === 'a' && /[?&]action=share\b/.test(attribute(one, 'href') ?? '')
}
