import type { Element, ElementContent } from 'hast'

/**
 * The TeX of a formula: what it was written as, if the markup says so, else what its MathML means.
 *
 * @param math - A `math` element.
 * @returns `undefined` if it has an element that is not known here.
 * @see {@link https://www.w3.org/TR/mathml-core/}
 */
export function mathToTex(math: Element): string | undefined {
  const written = annotationOf(math) ?? math.properties.alttext
  if (typeof written === 'string' && written.trim()) return unwrap(written.trim())
  try {
    return tex(math).replace(/\s+/g, ' ').trim() || undefined
  } catch (error) {
    if (error instanceof UnknownElement) return undefined
    throw error
  }
}

class UnknownElement extends Error {}

/** `semantics` has the formula first, then what else describes it. */
function annotationOf(node: Element): string | undefined {
  const stack: ElementContent[] = [...node.children]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type !== 'element') continue
    const { encoding } = next.properties
    if (next.tagName === 'annotation' && /(?:^|[/-])tex$/i.test(String(encoding)))
      return textOf(next)
    stack.push(...next.children)
  }
  return undefined
}

/** MediaWiki puts every formula into a style. */
function unwrap(text: string): string {
  const inner = /^\{\\(?:display|text)style ([\s\S]*)\}$/.exec(text)?.[1]
  return (inner ?? text).trim()
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function tex(node: Element): string {
  const parts = node.children.filter((child) => child.type === 'element')
  const all = () => parts.map(tex).join(' ')
  const part = (index: number) => {
    const one = parts[index]
    return one ? tex(one) : ''
  }
  const group = (index: number) => `{${part(index)}}`
  switch (node.tagName) {
    case 'mi':
    case 'mn':
    case 'mo':
      return operators.get(textOf(node).trim()) ?? textOf(node).trim()
    case 'mtext':
    case 'ms':
      return `\\text{${textOf(node).trim()}}`
    case 'mspace':
      return ' '
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return ''
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'menclose':
    case 'merror':
      return all()
    case 'semantics':
      return part(0)
    case 'mfrac':
      return `\\frac${group(0)}${group(1)}`
    case 'msqrt':
      return `\\sqrt{${all()}}`
    case 'mroot':
      return `\\sqrt[${part(1)}]${group(0)}`
    case 'msup':
    case 'mover':
      return `${base(part(0))}^${group(1)}`
    case 'msub':
    case 'munder':
      return `${base(part(0))}_${group(1)}`
    case 'msubsup':
    case 'munderover':
      return `${base(part(0))}_${group(1)}^${group(2)}`
    case 'mfenced':
      return `(${parts.map(tex).join(', ')})`
    case 'mtable':
      return `\\begin{matrix}${parts.map(tex).join(' \\\\ ')}\\end{matrix}`
    case 'mtr':
      return parts.map(tex).join(' & ')
    case 'mtd':
      return all()
    default:
      throw new UnknownElement(node.tagName)
  }
}

function base(text: string): string {
  return /^(?:.|\\[A-Za-z]+)$/su.test(text) ? text : `{${text}}`
}

/** Signs that mean nothing of themselves to a reader, or something else to TeX. */
const operators: ReadonlyMap<string, string> = new Map([
  ['\u2061', ''],
  ['\u2062', ''],
  ['\u2063', ''],
  ['\u2064', ''],
  ['\u2212', '-'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['%', '\\%'],
  ['&', '\\&'],
  ['#', '\\#'],
])
