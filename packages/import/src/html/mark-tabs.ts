import type { Element, Parents, Root } from 'hast'
import {
  attribute,
  become,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  type Neighbour,
  neighbours,
  remove,
  textOf,
  walk,
} from './hast.ts'

/**
 * Put the label of each tab above what it opens, which is shown whether it is the open one or not.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markTabs(tree: Root): void {
  const all = elements(tree)
  const lists = all.filter(isTabList)
  if (lists.length === 0) return
  const ids = new Map(
    all.flatMap((one) => {
      const id = attribute(one, 'id')
      return id ? [[id, one] as const] : []
    }),
  )
  const above = new Map<Element, Parents>()
  for (const { node, parent } of walk(tree)) if (node.type === 'element') above.set(node, parent)
  const { after } = neighbours(tree)
  const done = new Set<Element>()
  for (const list of lists) {
    // A list in another that is gone is gone too.
    if (list.type !== 'element') continue
    const labels = labelsOf(list)
    const panels = panelsOf(list, labels, { ids, above, after })
    if (!panels) continue
    const inside = new Set(elements(list))
    const holds = panels.some((panel) => inside.has(panel))
    for (const [index, panel] of panels.entries()) {
      const { hidden: _, style: __, ...others } = panel.properties
      panel.properties = others
      const label = labels[index]
      const words = label && (textOf(label) || attribute(label, 'dataTitle'))
      const isSaid = done.has(panel)
      done.add(panel)
      if (holds && label) {
        // What opens a panel of a stack stands above it already.
        if (isSaid) remove(label)
        else if (!/^h[1-6]$/.test(label.tagName) && words) {
          become(label, element('p', [element('strong', [words])]))
        }
      } else if (words && !isSaid && !startsWith(panel, words)) {
        panel.children.unshift(element('p', [element('strong', [words])]))
      }
    }
    if (holds) continue
    const parent = above.get(list)
    for (const one of parent ? childElements(parent) : []) {
      if (one.tagName === 'input' && one.properties.type === 'radio') remove(one)
    }
    remove(list)
  }
}

function isTabList(one: Element): boolean {
  const isNamed = hasClass(one, 'tabbed-labels') || hasClass(one, 'tabs')
  const tabs = childElements(one).filter(({ properties }) => properties.role === 'tab')
  return (
    one.properties.role === 'tablist' ||
    tabs.length > 1 ||
    (isNamed && elements(one).some(({ tagName }) => tagName === 'label')) ||
    classes(one).some((name) => listNames.test(name))
  )
}

/** How systems call the list of links to panels. */
const listNames =
  /^(?:nav-tabs|et_pb_tabs_controls|vc_tta-tabs-list|w-tab-menu|ui-tabs-nav|tabs?-nav|tab-links|resp-tabs-list)$/

function labelsOf(list: Element): Element[] {
  const labels = elements(list).filter(isLabel)
  return labels.length ? labels : elements(list).filter(({ tagName }) => tagName === 'a')
}

/** Whether a panel begins with a heading that says the same. */
function startsWith(panel: Element, words: string): boolean {
  const heading = elements(panel).find(({ tagName }) => /^h[1-6]$/.test(tagName))
  return heading !== undefined && textOf(heading) === words
}

function isLabel(one: Element): boolean {
  return one.properties.role === 'tab' || one.tagName === 'label'
}

interface Places {
  ids: ReadonlyMap<string, Element>
  above: ReadonlyMap<Element, Parents>
  after: Neighbour
}

/** What the tabs open, by what they name, else by how many there are beside them. */
function panelsOf(
  list: Element,
  labels: readonly Element[],
  places: Places,
): Element[] | undefined {
  const named = labels.map((label) => {
    const to =
      [label.properties.ariaControls ?? []].flat().map(String)[0] ??
      attribute(label, 'dataBsTarget') ??
      attribute(label, 'href')
    return places.ids.get(to?.replace(/^#/, '') ?? '')
  })
  const isAll = labels.length > 0 && named.every((one) => one !== undefined && !isLabel(one))
  if (isAll) return named as Element[]
  const holder = places.above.get(list)
  const next =
    places.after.get(list) ?? (holder?.type === 'element' ? places.after.get(holder) : undefined)
  const around = holder?.type === 'element' ? elements(holder).filter(isPanel) : []
  const beside = next ? childElements(next) : []
  return [around, beside].find((found) => found.length === labels.length && found.length > 0)
}

function isPanel(one: Element): boolean {
  return one.properties.role === 'tabpanel' || classes(one).some((name) => panelNames.test(name))
}

const panelNames = /^(?:et_pb_tab|w-tab-pane|tab-pane|tab-panel|tabs-panel)$/
