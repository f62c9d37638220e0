import type { Element, ElementContent } from 'hast'
import { attribute, element, elements, hasClass, textOf } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { problem, shown } from '../../problem.ts'
import type { Block } from './parse-blocks.ts'
import type { TextScope } from './text-scope.ts'

/**
 * HTML of the blocks of WordPress whose markup does not say what they are; the others are what stands in
 * them. `undefined` leaves a block to the default.
 *
 * @see {@link https://developer.wordpress.org/block-editor/reference-guides/core-blocks/}
 */
export const coreBlocks: Readonly<
  Record<string, (block: Block, inner: string, scope: TextScope) => string | undefined>
> = {
  'core/accordion-heading': accordionHeading,
  'core/cover': cover,
  'core/embed': embed,
  // Their texts stand in the meta of the post.
  'core/footnotes': () => '',
  'core/math': math,
  'core/more': () => '',
  'core/nextpage': () => '',
  'core/social-link': socialLink,
  'core/spacer': () => '',
  'core/video': video,
  'jetpack/paywall': () => '',
}

function treeOf(html: string): Element[] {
  const { tree } = parseHtml(html, 'fragment')
  return tree ? elements(tree) : []
}

/** The address is text, until WordPress shows the post. */
function embed({ attributes }: Block, inner: string, scope: TextScope): string | undefined {
  const inside = treeOf(inner)
  const written = inside.find((one) => hasClass(one, 'wp-block-embed__wrapper'))
  const url = [attributes.url, written && textOf(written)].find(
    (one): one is string => typeof one === 'string' && /^https?:\/\/\S+$/.test(one.trim()),
  )
  // Some hold what was embedded.
  const isWhole = inside.some(({ tagName }) => /^(?:iframe|video|audio|blockquote)$/.test(tagName))
  if (url === undefined || isWhole) return undefined
  const address = url.trim()
  const caption = inside.find(({ tagName }) => tagName === 'figcaption')
  const nodes: ElementContent[] = [element('p', [element('a', [address], { href: address })])]
  if (caption?.children.length) nodes.push(element('p', caption.children))
  return scope.parts.add(nodes)
}

/** The picture of a cover with a fixed background is in its attributes alone. */
function cover({ attributes }: Block, inner: string, scope: TextScope): string | undefined {
  const { alt, backgroundType, url } = attributes
  if (typeof url !== 'string' || backgroundType === 'video' || inner.includes('<img')) {
    return undefined
  }
  const text = typeof alt === 'string' ? alt : ''
  return scope.parts.add([element('p', [element('img', [], { src: url, alt: text })])]) + inner
}

/** What a link to the film can't carry is told. */
function video(_block: Block, inner: string, scope: TextScope): undefined {
  for (const one of treeOf(inner)) {
    const lost = one.tagName === 'track' ? attribute(one, 'src') : attribute(one, 'poster')
    if (!lost) continue
    const what = one.tagName === 'track' ? 'the words' : 'the still picture'
    scope.issues.push(
      problem(
        'unsupported-html',
        ['sections'],
        `Found a video with ${what} ${shown(lost)}, expected a link to it alone`,
        'they were left out',
        'Add the video to `media`, with its `poster` and `transcriptUrl`.',
      ),
    )
  }
}

function socialLink({ attributes }: Block, _inner: string, scope: TextScope): string | undefined {
  const { label, service, url } = attributes
  if (typeof url !== 'string' || !url) return undefined
  const named = [label, service].find((one) => typeof one === 'string' && one.trim() !== '')
  const link = element('a', [String(named ?? url)], { href: url })
  return scope.parts.add([element('li', [link])])
}

/** TeX in the attributes, or MathML with it in the block. */
function math({ attributes }: Block, inner: string, scope: TextScope): string | undefined {
  const { latex } = attributes
  if (typeof latex !== 'string' || !latex.trim() || inner.includes('<annotation')) return undefined
  const tex = element('annotation', [latex], { encoding: 'application/x-tex' })
  return scope.parts.add([element('math', [element('semantics', [tex])], { display: 'block' })])
}

/** A heading that is a button, with an icon. */
function accordionHeading(_block: Block, inner: string, scope: TextScope): string | undefined {
  const inside = treeOf(inner)
  const heading = inside.find(({ tagName }) => /^h[1-6]$/.test(tagName))
  const title = inside.find((one) => hasClass(one, 'wp-block-accordion-heading__toggle-title'))
  if (!heading || !title) return undefined
  return scope.parts.add([element(heading.tagName, title.children)])
}
