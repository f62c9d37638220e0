import type { Element, Root } from 'hast'
import { attribute, classes, elements, hasClass, remove, textOf } from '../html/hast.ts'

/**
 * Take what readers say of a text, and the form they say it in, off a page: beside a short text,
 * it would be the longer one.
 *
 * @param tree - Changed in place.
 */
export function takeComments(tree: Root): void {
  // What holds the headline holds the article, whatever it is called.
  for (const one of elements(tree)) {
    if (one.type === 'element' && isCredit(one)) remove(one)
    if (one.type !== 'element' || !boxes.has(one.tagName)) continue
    const names = [...classes(one), attribute(one, 'id') ?? '']
    const isBox = names.some((name) => sure.test(name))
    if (!isBox && !names.some((name) => likely.test(name))) continue
    const inside = elements(one)
    if (inside.some(({ tagName }) => tagName === 'h1' || tagName === 'main')) continue
    if (isBox || textOf(one) === '' || inside.some(isOfReaders)) remove(one)
  }
}

const boxes: ReadonlySet<string> = new Set(
  'aside details div fieldset footer form ol section ul'.split(' '),
)

/** As systems call the list of comments and the form, and nobody calls a part of a text. */
const sure =
  /^(?:comment-?respond|comment-?forms?|comments-area|comments-template|comments-wrapper|comment-?list|comment-wrapper|comment-thread|wp-block-(?:comments|post-comments-form|comment-template)|gh-(?:comments|article-comments)|disqus_thread|disqus-comments?|fb-comments|fb_comments|giscus|utterances|isso-thread|remark42|commento|cusdis_thread|hyvor-talk-view|waline|twikoo|gitalk-container|valine|vcomments|livere|lv-container|coral_thread|coral-embed-stream|spotim-(?:conversation|wrapper)|openweb-conversation|viafoura-comments|blog-comments|comments-compose|js-comments?-(?:form|list))$/i

/** As a section on comments may be called, too. */
const likely =
  /^(?:comments|comments?-form|respond|discussion|responses|reader-comments|webmentions|tx-comments(?:-pi\d)?|jc|(?:article|blog|entry|node|page|post|story|user)-?_*comments?|comments?[-_]+(?:block|box|container|holder|main|section|wrap))$/i

/** Whether something is of what readers write: a field for it, or what one of them wrote. */
function isOfReaders(one: Element): boolean {
  if (one.tagName === 'textarea') return true
  const names = [...classes(one), attribute(one, 'id') ?? '']
  return names.some((name) => sure.test(name) || words.test(name))
}

const words =
  /^(?:comments?-(?:author|avatar|body|content|date|footer|header|meta|metadata|permalink|reply|text)|comment|commentlist|reply-title|comment-reply-(?:link|title)|(?:p|u)-comment|h-cite)$/i

/** What a service of comments says of itself where no script shows them. */
function isCredit(one: Element): boolean {
  if (!/^(?:a|noscript)$/.test(one.tagName)) return false
  return hasClass(one, 'dsq-brlink') || /powered by Disqus\.?$/.test(textOf(one))
}
