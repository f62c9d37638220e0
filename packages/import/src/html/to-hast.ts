import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * The tree of parse5 as hast, as `hast-util-from-parse5` makes it: that brings the attributes of SVG and
 * their spelling, which are a large part of what is loaded and nobody reads here. Handlers of events keep
 * the names that HTML has for them, and lists with commas are one text.
 *
 * @param document - Walked by recursion.
 * @param most - How many elements may stand inside each other.
 * @throws {@linkcode tooDeep} for a tree that is deeper.
 */
export function toHast(document: Parent, most: number = Number.POSITIVE_INFINITY): Root {
  return { type: 'root', children: childrenOf(document, most) as RootContent[] }
}

/** What {@linkcode toHast} throws for a tree that is deeper than it may be. */
export const tooDeep: RangeError = new RangeError('too-deep')

/**
 * A text in one piece: engines keep one that was put together of characters, as parse5 does it, as a tree
 * of them, which takes thirty times the memory, until something is searched in it.
 */
export function inOnePiece(text: string): string {
  ;/\0/.test(text)
  return text
}

function childrenOf({ childNodes }: Parent, depth: number): (ElementContent | RootContent)[] {
  return childNodes.map((node): ElementContent | RootContent => {
    if ('tagName' in node) return elementOf(node, depth)
    if ('data' in node) return { type: 'comment', value: node.data }
    return 'value' in node ? { type: 'text', value: inOnePiece(node.value) } : { type: 'doctype' }
  })
}

function elementOf(node: DefaultTreeAdapterTypes.Element, depth: number): Element {
  if (depth === 0) throw tooDeep
  const properties: Properties = {}
  for (const { name, prefix, value } of node.attrs) {
    const [property, read] = propertyOf(prefix ? `${prefix}:${name}` : name, value)
    if (property !== '__proto__') properties[property] = read
  }
  const element: Element = {
    type: 'element',
    tagName: node.tagName,
    properties,
    children: childrenOf(node, depth - 1) as ElementContent[],
  }
  if ('content' in node) element.content = toHast(node.content as Parent, depth - 1)
  return element
}

/**
 * The property that an attribute is, and its value.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/indices.html#attributes-3}
 */
export function propertyOf(name: string, value: string): [string, Properties[string]] {
  const { kind, plain, property } = known.get(name) ?? learn(name)
  if (kind === 'list') return [property, value.trim().split(/\s+/).filter(Boolean)]
  if (kind === 'flag' && (value === '' || value.toLowerCase() === plain)) return [property, true]
  if (kind === 'number' && value && !Number.isNaN(Number(value))) return [property, Number(value)]
  return [property, value]
}

interface Spelling {
  property: string
  /** The attribute in lower case, without what stands before a hyphen or colon. */
  plain: string
  kind: 'list' | 'flag' | 'number' | 'text'
}

/** Attributes that were met: texts have few, and each many times. */
const known = new Map<string, Spelling>()

function learn(name: string): Spelling {
  const spelling = spellingOf(name)
  // Engines keep a longer name as a place in the text that it was read from, which then stays whole.
  if (known.size < 1000 && name.length < 13) known.set(name, spelling)
  return spelling
}

function spellingOf(name: string): Spelling {
  const isPlain = /^[a-z]+$/.test(name)
  const plain = isPlain
    ? name
    : name.toLowerCase().replace(/^(?:aria|accept|http)-|:/g, (sign) => sign.slice(0, -1))
  const property =
    !isPlain && /^data-[-\w.:]+$/.test(name)
      ? name.replace(/^data-(.)|-([a-z])/g, (_, first, letter) =>
          first ? `data${first.toUpperCase()}` : letter.toUpperCase(),
        )
      : (spelt.get(plain) ?? name)
  if (lists.has(property)) return { property, plain, kind: 'list' }
  if (flags.has(property)) return { property, plain, kind: 'flag' }
  return { property, plain, kind: numbers.has(property) ? 'number' : 'text' }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const lists = words(
  'ariaControls ariaDescribedBy ariaDropEffect ariaFlowTo ariaLabelledBy ariaOwns ariaRoleDescription acceptCharset accessKey autoComplete blocking className controlsList headers htmlFor httpEquiv itemProp itemRef itemType ping rel sandbox archive part',
)

const flags = words(
  'allowFullScreen allowPaymentRequest allowUserMedia alpha async autoFocus autoPlay checked controls default defer disabled formNoValidate inert isMap itemScope loop multiple muted noModule noValidate open playsInline readOnly required reversed scoped seamless selected shadowRootClonable shadowRootCustomElementRegistry shadowRootDelegatesFocus shadowRootSerializable typeMustMatch compact declare noResize noHref noShade noWrap credentialless disablePictureInPicture disableRemotePlayback download hidden',
)

const numbers = words(
  'ariaColCount ariaColIndex ariaColSpan ariaLevel ariaPosInSet ariaRowCount ariaRowIndex ariaRowSpan ariaSetSize ariaValueMax ariaValueMin ariaValueNow cols colSpan height high low maxLength minLength optimum rows rowSpan size span start tabIndex width border bottomMargin hSpace leftMargin marginHeight marginWidth rightMargin topMargin vSpace results',
)

const texts = words(
  'exportParts ariaActiveDescendant ariaAutoComplete ariaCurrent ariaDetails ariaErrorMessage ariaHasPopup ariaInvalid ariaKeyShortcuts ariaLabel ariaLive ariaOrientation ariaPlaceholder ariaRelevant ariaSort ariaValueText ariaAtomic ariaBusy ariaChecked ariaDisabled ariaExpanded ariaGrabbed ariaHidden ariaModal ariaMultiLine ariaMultiSelectable ariaPressed ariaReadOnly ariaRequired ariaSelected autoCapitalize charSet closedBy colorSpace commandFor contentEditable crossOrigin dateTime dirName encType enterKeyHint fetchPriority formAction formEncType formMethod formTarget hrefLang imageSizes imageSrcSet inputMode itemId popoverTarget popoverTargetAction referrerPolicy shadowRootMode spellCheck srcDoc srcLang srcSet useMap writingSuggestions aLink bgColor borderColor cellPadding cellSpacing charOff classId codeBase codeType frameBorder longDesc lowSrc valueType vAlign vLink allowTransparency autoCorrect autoSave xLinkActuate xLinkArcRole xLinkHref xLinkRole xLinkShow xLinkTitle xLinkType xmlnsXLink xmlBase xmlLang xmlSpace',
)

const spelt: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['for', 'htmlFor'],
  ...[...lists, ...flags, ...numbers, ...texts].map((name) => [name.toLowerCase(), name] as const),
])
