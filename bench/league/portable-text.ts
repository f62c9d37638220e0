import { type Article, articleToMdast, type Node } from '@standfirst/core'

interface Span {
  _type: 'span'
  text: string
  marks: string[]
}

interface Block {
  _type: 'block'
  _key: string
  style: string
  listItem?: string
  level?: number
  children: Span[]
  markDefs: { _type: 'link'; _key: string; href: string }[]
}

/** The tree of an article as blocks of Portable Text, which have no blocks in them. */
export function portableText(article: Article): Block[] {
  const blocks: Block[] = []
  let key = 0
  const span = (block: Block, node: Node, marks: string[]): void => {
    if ('value' in node) block.children.push({ _type: 'span', text: node.value, marks })
    if (!('children' in node)) return
    let mark = node.type === 'emphasis' ? 'em' : node.type === 'strong' ? 'strong' : ''
    if (node.type === 'link') {
      mark = `link-${key++}`
      block.markDefs.push({ _type: 'link', _key: mark, href: node.url })
    }
    for (const child of node.children) span(block, child, mark ? [...marks, mark] : marks)
  }
  const add = (node: Node, style: string, list: Partial<Block>): void => {
    if (node.type === 'list') {
      const listItem = node.ordered ? 'number' : 'bullet'
      for (const item of node.children) {
        for (const child of item.children) add(child, style, { listItem, level: 1 })
      }
    } else if (node.type === 'blockquote') {
      for (const child of node.children) add(child, 'blockquote', list)
    } else {
      const block: Block = {
        _type: 'block',
        _key: `b${key++}`,
        style,
        ...list,
        children: [],
        markDefs: [],
      }
      span(block, node, [])
      blocks.push(block)
    }
  }
  for (const node of articleToMdast(article).children) add(node as Node, 'normal', {})
  return blocks
}
