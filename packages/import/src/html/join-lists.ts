import type { Element, ElementContent, Parents, Root } from 'hast'
import { attribute, childElements, classes, element, elements, remove, textOf } from './hast.ts'

/**
 * Make one list of what word processors write as paragraphs with a sign before them (Word), as a list for
 * each depth (Google Docs), or as a list for each item (Notion), and lists of what Quill writes as one.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function joinLists(tree: Root): void {
  for (const parent of [tree, ...elements(tree)].reverse() as Parents[]) {
    const children = parent.children as ElementContent[]
    if (!children.some((child) => child.type === 'element' && keyOf(child))) continue
    const joined: ElementContent[] = []
    let run: Element[] = []
    const close = () => {
      if (run.length) joined.push(...listsOf(run))
      run = []
    }
    for (const child of children) {
      if (child.type === 'text' && !child.value.trim() && run.length) continue
      const key = child.type === 'element' ? keyOf(child) : undefined
      if (child.type !== 'element' || !key) {
        close()
        joined.push(child)
        continue
      }
      const last = run.at(-1)
      if (last && keyOf(last) !== key) close()
      run.push(child)
    }
    close()
    parent.children = joined as never
  }
}

/** What the parts of one list have in common; `undefined` for what is part of none. */
function keyOf(one: Element): string | undefined {
  if (one.tagName === 'p') return msoLevel(one) === undefined ? undefined : 'mso'
  if (one.tagName !== 'ul' && one.tagName !== 'ol') return undefined
  if (childElements(one).some(isOfQuill)) return 'quill'
  for (const name of classes(one)) {
    const kix = /^(lst-kix_\w+)-\d+$/.exec(name)?.[1]
    if (kix) return kix
    if (/^(?:bulleted-list|numbered-list|to-do-list|toggle)$/.test(name)) return name
  }
  return undefined
}

/** Quill says the kind and the depth of an item in the item itself. */
function isOfQuill(item: Element): boolean {
  return item.properties.dataList !== undefined || quillLevel(item) !== undefined
}

function quillLevel(item: Element): string | undefined {
  return classes(item)
    .map((name) => /^ql-indent-(\d)$/.exec(name)?.[1])
    .find(Boolean)
}

function msoLevel(paragraph: Element): number | undefined {
  const style = attribute(paragraph, 'style') ?? ''
  const level = /mso-list:\s*\w+\s+level(\d)/.exec(style)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

interface Item {
  level: number
  tagName: string
  start: number
  item: Element
}

function itemsOf(one: Element): Item[] {
  const level = msoLevel(one)
  if (level !== undefined && one.tagName === 'p') {
    const sign = elements(one).find((each) =>
      /mso-list:\s*ignore/i.test(attribute(each, 'style') ?? ''),
    )
    const number = sign ? /^\(?(\w+)[.)]/.exec(textOf(sign))?.[1] : undefined
    if (sign) remove(sign)
    return [
      {
        level,
        tagName: number ? 'ol' : 'ul',
        start: Number(number) || 1,
        item: element('li', one.children),
      },
    ]
  }
  const depth = classes(one)
    .map((name) => /^lst-kix_\w+-(\d+)$/.exec(name)?.[1])
    .find(Boolean)
  const start = Number(one.properties.start ?? 1)
  return childElements(one).map((item, at) => {
    const { dataList } = item.properties
    return {
      level: Number(depth ?? quillLevel(item) ?? 0),
      tagName: dataList ? (dataList === 'ordered' ? 'ol' : 'ul') : one.tagName,
      start: depth === undefined && keyOf(one) === 'quill' ? 1 : start + at,
      item,
    }
  })
}

function listsOf(run: readonly Element[]): Element[] {
  const [only] = run
  if (run.length === 1 && only && only.tagName !== 'p' && keyOf(only) !== 'quill') return [only]
  const top: Element[] = []
  const open: { level: number; list: Element }[] = []
  for (const { item, level, start, tagName } of run.flatMap(itemsOf)) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const last = open.at(-1)
    if (last && last.level >= level && last.list.tagName === tagName) {
      last.list.children.push(item)
      continue
    }
    const list = element(tagName, [item], start > 1 && tagName === 'ol' ? { start } : {})
    const isInside = last !== undefined && last.level < level
    if (last && !isInside) open.pop()
    const holder = isInside
      ? childElements(last.list).at(-1)
      : open.at(-1) && childElements(open.at(-1)?.list as Element).at(-1)
    if (holder) holder.children.push(list)
    else top.push(list)
    open.push({ level, list })
  }
  return top
}
