import type { Nodes } from 'mdast'
import type { Unsafe } from 'mdast-util-to-markdown'
import { isFolderAbove } from '../front-matter/field/folder-name.ts'
import { fewEscapes } from '../write/few-escapes.ts'
import type { AlternativeState, Dialect } from './dialect.ts'
import { divideSummary } from './divide-summary.ts'
import { holdsNode } from './holds-node.ts'
import { hugoCode } from './hugo-code.ts'
import { plainFence } from './plain-fence.ts'
import { shownEscapes } from './shared-limits.ts'
import { writeApartBreak } from './write-apart-break.ts'
import { writeTickLink } from './write-tick-link.ts'

/**
 * A comment shows a shortcode, where an escape would show its backslash; escapes, where the comment
 * itself would need some.
 */
function hugoAlternative(text: string, state: AlternativeState = { inCell: false }): string {
  const { after, code: kept } = hugoCode.keep(text)
  const written = fewEscapes(kept, state)
  const comments = (one: string) => one.match(/\{\{[<%]\/\*/g)?.length
  if (after === undefined && comments(written) === comments(kept)) return written
  return fewEscapes(text, state).replace(/\{\{(?=[<%])/g, '{\\{')
}

const inText: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'label'],
}

/** Hugo 0.111: Goldmark, with definition lists, attributes of headings, and shortcodes anywhere. */
export const hugo: Dialect = {
  unsafe: [
    { character: '{', before: '(?<=\\{)', after: '[<%]' },
    { character: '{', after: '[ \\t]*[#.:]' },
    { character: '{', inConstruct: 'headingAtx' },
    { atBreak: true, character: ':', after: '[ \\t]' },
    // The first one of a file ends its summary, wherever it stands.
    { character: '-', before: '<!', after: '-more-->' },
    // Its typographer parts text at signs, and what follows is looked at for addresses.
    { character: '.', before: '(?<![\\dA-Za-z])[Ww]{3}', ...inText },
    { character: '@', before: "[!#$%&'*+/=?^_`{|}~-]", after: '[\\dA-Za-z]', ...inText },
  ],
  handlers: { break: writeApartBreak, link: writeTickLink },
  alternative: hugoAlternative,
  prepare: divideSummary,
  fence: plainFence,
  limits: [
    {
      found: 'struck text in stressed text or a link in a heading',
      fate: 'Hugo 0.111 stops the build',
      fix: 'Strike the whole of it, or nothing, in the heading.',
      stops: true,
      applies: (node) =>
        node.type === 'heading' &&
        node.children.some((one) => one.type !== 'delete' && isStruck(one)),
    },
    {
      found: 'a picture in a link in stressed, strong or struck text',
      fate: 'Hugo 0.111 shows the marks around it as text',
      fix: 'Take the stress away: a picture shows none.',
      applies: (node) =>
        ['emphasis', 'strong', 'delete'].includes(node.type) &&
        holdsNode(
          node,
          (one) => one.type === 'link' && holdsNode(one, ({ type }) => type === 'image'),
        ),
    },
    {
      found: 'a tag or category that is the path of a folder above, such as `..`',
      fate: 'Hugo stops the build, so it is kept out of its keys',
      fix: 'Give it another name.',
      applies: () => false,
      cut: ({ category, ...article }) => ({
        ...article,
        ...(category && !isFolderAbove(category.name) && { category }),
        tags: article.tags.filter((tag) => !isFolderAbove(tag)),
      }),
    },
    shownEscapes('Hugo 0.111', hugoAlternative),
    {
      found: '`|` in an alternative text in a table',
      fate: 'Hugo 0.111 shows a backslash before it',
      fix: 'Say it without the sign.',
      applies: (node) =>
        node.type === 'tableCell' &&
        holdsNode(node, (one) => one.type === 'image' && (one.alt ?? '').includes('|')),
    },
    {
      found: 'quotes, dashes or dots in an alternative text',
      fate: 'Hugo 0.111 shows the names of typographic signs',
      fix: 'Switch the typographer of Goldmark off in the configuration of the site.',
      applies: (node) => node.type === 'image' && /["']|--|\.\.\.|<<|>>/.test(node.alt ?? ''),
    },
  ],
}

function isStruck(node: Nodes): boolean {
  return (
    'children' in node &&
    node.children.some((one) => holdsNode(one, ({ type }) => type === 'delete'))
  )
}
