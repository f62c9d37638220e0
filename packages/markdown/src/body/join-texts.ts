import type { ElementContent, Nodes, Parents, RootContent, Text } from 'hast'

/**
 * Join texts beside each other, and those in elements that say nothing of them, before HTML becomes
 * Markdown: the library that does it takes time that grows with the square of their number.
 *
 * @param tree - HTML; changed in place.
 */
export function joinTexts(tree: Nodes): void {
  if (!('children' in tree)) return
  for (const child of tree.children) joinTexts(child)
  if (isToJoin(tree)) tree.children = joinedIn(tree) as ElementContent[]
}

/** Whether a text stands beside another, or in an element that says nothing of it: in most it does not. */
function isToJoin(tree: Parents): boolean {
  let isAfterText = false
  for (const child of tree.children) {
    const text = textOf(child, tree)
    if (text && (isAfterText || text !== child)) return true
    isAfterText = text !== undefined
  }
  return false
}

function joinedIn(tree: Parents): RootContent[] {
  const joined: RootContent[] = []
  let last: Text | undefined
  let values: string[] = []
  const end = () => {
    if (last && values.length > 1) last.value = values.join('')
    last = undefined
  }
  for (const child of tree.children) {
    const text = textOf(child, tree)
    if (!text) {
      end()
      joined.push(child)
    } else if (last) {
      values.push(text.value)
      if (last.position && text.position) {
        last.position = { start: last.position.start, end: text.position.end }
      }
    } else {
      last = { ...text }
      values = [text.value]
      joined.push(last)
    }
  }
  end()
  return joined
}

/** A text, or the only one in an element that says nothing of it. */
function textOf(node: RootContent, parent: Nodes): Text | undefined {
  if (node.type === 'text') return node
  if (node.type !== 'element') return undefined
  // Elsewhere the library takes them for blocks, which set the items of a list apart.
  const isOld = old.has(node.tagName) && 'tagName' in parent && parent.tagName === 'p'
  if (!isOld && !silent.has(node.tagName)) return undefined
  const [only = { type: 'text' as const, value: '' }, ...others] = node.children
  return only.type === 'text' && others.length === 0 ? only : undefined
}

const silent: ReadonlySet<string> = new Set(
  'abbr bdi bdo cite data dfn ins small span time'.split(' '),
)

const old: ReadonlySet<string> = new Set('acronym big blink font nobr'.split(' '))
