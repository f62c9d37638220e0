import type { Element, Parents, Root } from 'hast'
import { attribute, classes, elements, hasClass, remove, textOf, walk } from './hast.ts'

/**
 * Take away what readers press to copy, share, enlarge or turn what they see, and what stands beside code
 * besides: a bar of tools, its language in words, the numbers of its lines, a copy in a field.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeControls(tree: Root): void {
  for (const { node: one, parent } of walk(tree)) {
    if (one.type !== 'element') continue
    if (isButton(one) && isControl(one) && !isInSentence(one, parent)) remove(one)
    else if (hasClass(one, 'cm-gutters') || hasClass(one, 'CodeMirror-gutters')) remove(one)
    else if (hasClass(one, 'code-toolbar')) takeOf(one, (inner) => hasClass(inner, 'toolbar'))
    else if (hasClass(one, 'crayon-syntax')) {
      takeOf(one, (inner) => hasClass(inner, 'crayon-plain-wrap'))
    } else if (one.tagName === 'figure' && hasClass(one, 'frame'))
      takeOf(one, (inner) => hasClass(inner, 'sr-only'))
    else if (isOfCode(one)) takeBeside(one)
  }
}

function takeOf(one: Element, isFurniture: (inner: Element) => boolean): void {
  for (const inner of elements(one)) if (isFurniture(inner)) remove(inner)
}

function isButton(one: Element): boolean {
  const { properties, tagName } = one
  if (tagName === 'a' && /^(?!#|javascript:)./i.test(attribute(one, 'href') ?? '')) return false
  return tagName === 'button' || (properties.role === 'button' && tagName !== 'summary')
}

/** Instructions show the button that they speak of. */
export function isInSentence(one: Element, parent: Parents): boolean {
  return (
    parent.type === 'element' &&
    /^(?:dd|li|p|td)$/.test(parent.tagName) &&
    parent.children.some((child) => child.type === 'text' && child.value.trim() !== '') &&
    textOf(one) !== ''
  )
}

/** A heading that opens what is below it is a button too: only what says what it does is a control. */
function isControl(one: Element): boolean {
  const text = textOf(one)
  if (text === '') return !elements(one).some(({ tagName }) => /^(?:img|picture)$/.test(tagName))
  return text.length < 40 && controls.test(text)
}

const controls =
  /^(?:(?:click|tap) to )?(?:close|collapse(?: code)?|copied!?|copy(?: (?:code|link|page|text|to clipboard|snippet|url|address))?|download(?: image)?|enlarge(?: image)?|expand(?: (?:code|image))?|full\s?screen|like|listen(?: to article)?|mute|next(?: (?:image|page|slide))?|open (?:image|lightbox)|play(?: (?:audio|video))?|prev(?:ious)?(?: (?:image|page|slide))?|print|restack|save|share(?: (?:this|link|post|article))?|show (?:code|less|more)|toggle(?: \w+){0,3}|unmute|view (?:image|raw|full size)|wrap(?: lines)?|zoom(?: (?:in|out))?|[×✕✖⧉⤢<>‹›«»←→❮❯📋]+)$/iu

/** A box that a system draws around code of one language. */
function isOfCode(one: Element): boolean {
  return (
    /^(?:div|figure)$/.test(one.tagName) &&
    classes(one).some((name) => /^(?:language-|lang-|code-?block|code-wrapper)/i.test(name))
  )
}

function takeBeside(box: Element): void {
  const inside = box.children.filter((child) => child.type === 'element')
  if (!inside.some(({ tagName }) => tagName === 'pre')) return
  for (const one of inside) {
    if (one.tagName === 'pre') continue
    const text = textOf(one)
    const isLanguage = hasClass(one, 'lang') && /^[\w+#.-]{0,20}$/.test(text)
    const isNumbers = /^[\d\s]+$/.test(text) && attribute(one, 'ariaHidden') === 'true'
    if (isLanguage || isNumbers || one.tagName === 'textarea') remove(one)
  }
}
