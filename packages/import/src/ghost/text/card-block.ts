import type { ElementContent } from 'hast'
import { objectOf, textIn } from '../../content-system/json-object.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { plainText } from '../../plain-text.ts'
import { problem, shown } from '../../problem.ts'
import type { GhostCard } from '../ghost-options.ts'
import { cards, cardsBeside } from './cards.ts'
import type { TextBlock, TextScope } from './text-scope.ts'

/** What a card of a text shows, and to whom. */
export function cardBlock(card: GhostCard, scope: TextScope): TextBlock {
  const { fields, name } = card
  const { issues, options } = scope
  if (name === 'paywall') return { nodes: [], isWall: true }
  const own = Object.hasOwn(options.cards ?? {}, name) ? options.cards?.[name]?.(card) : undefined
  if (own === undefined && cardsBeside.has(name)) {
    issues.push(besideText(card))
    return { nodes: [] }
  }
  const audience = audienceOf(fields)
  if (audience === 'nobody') {
    issues.push(besideText(card))
    return { nodes: [] }
  }
  const read = Object.hasOwn(cards, name) ? cards[name] : undefined
  if (own === undefined && !read) issues.push(unknownCard(name))
  const nodes = own === undefined ? (read ?? textOfUnknown)(fields, scope) : htmlNodes(own)
  return { nodes, isForMembers: audience === 'members' }
}

/** Cards may be shown to some readers of the site alone, or in e-mail alone. */
function audienceOf({ visibility }: GhostCard['fields']): 'all' | 'members' | 'nobody' {
  const { showOnWeb, web } = objectOf(visibility)
  if (showOnWeb === false) return 'nobody'
  const { memberSegment, nonMember } = objectOf(web)
  if (nonMember !== false) return 'all'
  return memberSegment === '' ? 'nobody' : 'members'
}

/** Whatever looks like words or an address is kept. */
function textOfUnknown(fields: GhostCard['fields']): ElementContent[] {
  return Object.entries(fields).flatMap(([key, value]): ElementContent[] => {
    const text = textIn(value)
    if (!text || notWords.test(key)) return []
    if (/^https?:\/\/\S+$/.test(text)) {
      return [element('p', [element('a', [text], { href: text })])]
    }
    return words.test(key) ? [element('div', htmlNodes(text))] : []
  })
}

const words = /text|html|caption|title|heading|header|content|description|label|body|quote|name/i
const notWords = /colou?r|style|layout|width|align|size|^type$|mime|filename/i

function besideText({ fields, name }: GhostCard) {
  const said = ['header', 'heading', 'subheader', 'textValue', 'html', 'disclaimer']
  const text = plainText(said.map((key) => textIn(fields[key]) ?? '').join(' '))
  return problem(
    'left-out-card',
    ['sections'],
    `Found the card ${shown(name)}${text ? ` with ${shown(text)}` : ''}, which the page of a post doesn't show as text, expected one that it does`,
    'it was left out',
    'Add what readers should see of it to the text.',
  )
}

function unknownCard(name: string) {
  return problem(
    'unknown-card',
    ['sections'],
    `Found the card ${shown(name)}, expected one of those that are known`,
    'the words and addresses in it were kept',
    'Look at the article, or say in `cards` what the card shows.',
  )
}
