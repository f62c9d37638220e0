import type { Element, Root } from 'hast'
import { attribute, classes, elements, rawText } from './hast.ts'
import { mathToTex } from './math-to-tex.ts'
import { parseHtml } from './parse-html.ts'

/** A formula as it was written. */
export interface WrittenTex {
  value: string
  isDisplay: boolean
}

/**
 * The TeX that an element of a formula has in an attribute, or between delimiters as its text; `undefined`
 * for an element that is no formula.
 *
 * @param one - Element of any kind.
 */
export function writtenTex(one: Element): WrittenTex | undefined {
  if (one.tagName === 'img') return ofPicture(one)
  if (!isFormula(one)) return undefined
  const said = ['dataTex', 'dataLatex', 'dataFormula', 'dataExpr', 'dataMath', 'dataEquation']
    .map((name) => attribute(one, name))
    .find((value) => value?.trim())
  const isDisplay =
    /^(?:div|figure)$/.test(one.tagName) || classes(one).some((name) => /display|block/i.test(name))
  const value = said ?? ofSubstack(one)
  if (value !== undefined) return { value: betweenDelimiters(value)?.value ?? value, isDisplay }
  if (one.children.some(({ type }) => type === 'element')) return undefined
  const text = rawText(one)
  const inside = betweenDelimiters(text)
  if (inside) return { value: inside.value, isDisplay: isDisplay || inside.isDisplay }
  return /^(?:d-math|la-tex)$/.test(one.tagName) ? { value: text, isDisplay } : undefined
}

/** Whether an element says that it is a formula, by its name or a class. */
export function isFormula(one: Element): boolean {
  const isNamed = tags.has(one.tagName) || classes(one).some((name) => names.test(name))
  return isNamed && !/^(?:code|pre|table|section|article)$/.test(one.tagName)
}

/** The MathML that scripts of MathJax keep in an attribute, as TeX. */
export function texOfMathMl(source: string): string | undefined {
  const { tree } = parseHtml(source, 'fragment')
  const math = tree && elements(tree as Root).find(({ tagName }) => tagName === 'math')
  return math && mathToTex(math)
}

const tags: ReadonlySet<string> = new Set(['math-renderer', 'd-math', 'la-tex', 'tex-math'])

const names =
  /^(?:arithmatex|(?:z?text-)?(?:math|formula|equation|katex|latex|tex)(?:[-_](?:inline|block|display|rendered|node|holder))?|(?:inline|display|block)[-_]?(?:math|formula|equation|latex|tex))$/i

/** What stands between the delimiters that MathJax and KaTeX look for. */
export function betweenDelimiters(text: string): WrittenTex | undefined {
  const found =
    /^\s*(?:\\\((?<inline>[\s\S]+)\\\)|\\\[(?<display>[\s\S]+)\\\]|\$\$(?<block>[\s\S]+)\$\$|\$(?<line>[^$]+)\$)\s*$/.exec(
      text,
    )?.groups
  if (!found) return undefined
  const { block, display, inline, line } = found
  const value = inline ?? display ?? block ?? line
  return value === undefined
    ? undefined
    : { value, isDisplay: display !== undefined || block !== undefined }
}

/** Substack keeps what was written in an attribute, and draws it only in a browser. */
function ofSubstack(one: Element): string | undefined {
  const found = /"persistentExpression":("(?:[^"\\]|\\.)*")/.exec(attribute(one, 'dataAttrs') ?? '')
  try {
    return found?.[1] && String(JSON.parse(found[1]))
  } catch {
    return undefined
  }
}

/** WordPress, and old pages, have formulas as pictures; services that draw them have TeX as address. */
function ofPicture(image: Element): WrittenTex | undefined {
  const src = attribute(image, 'src') ?? ''
  const alt = attribute(image, 'alt')?.trim() ?? ''
  const isOne = classes(image).some((name) =>
    /^(?:latex|tex|math|mathtex|wp-katex-eq|ql-img-(?:inline|displayed)-\w+|quicklatex-\w+|equation)$/.test(
      name,
    ),
  )
  const isDisplay = classes(image).some((name) => /^ql-img-displayed/.test(name))
  if (isOne && /[\\^_=+<>{}]/.test(alt))
    return { value: betweenDelimiters(alt)?.value ?? alt, isDisplay }
  const service = services.exec(src)?.[1]
  if (service === undefined) return undefined
  const value = alt || attribute(image, 'title')?.trim() || decoded(service)
  return value ? { value, isDisplay } : undefined
}

const services =
  /^(?:https?:)?\/\/(?:latex\.codecogs\.com\/(?:\w+\.(?:latex|image)|\w+\/\w+)\?|render\.githubusercontent\.com\/render\/math\?math=|(?:www\.)?zhihu\.com\/equation\?tex=|s\d?\.wp\.com\/latex\.php\?latex=|chart\.googleapis\.com\/chart\?cht=tx&chl=)([^&]+)/i

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll('+', ' ')).trim()
  } catch {
    return undefined
  }
}
