import { assertDeclarable } from './assert-declarable.ts'
import { cdata } from './cdata.ts'
import {
  escapeXmlAttribute,
  escapeXmlPlainText,
  escapeXmlText,
  type OnCleaned,
} from './escape-xml.ts'
import { isXmlName, xmlName } from './xml-name.ts'

/** Attributes, in the order to write; those without a value are left out. */
export type XmlAttributes = Record<string, string | number | undefined>

/** Configuration for {@linkcode createXmlWriter}. */
export interface XmlWriterOptions {
  /**
   * Address of the namespace of each prefix that names may have. The writer declares a prefix on the
   * first element that needs it, if no element around has done so.
   */
  namespaces?: Record<string, string> | undefined
  /** Called with each string that lost characters that XML forbids, or lone surrogates. */
  onCleaned?: ((value: string) => void) | undefined
}

/** Writes XML from any strings, and is never not well-formed. */
export interface XmlWriter {
  /** Write `<?xml version="1.0" encoding="utf-8"?>`. */
  declaration(): void
  /** Write a processing instruction; `?>` in a value can't end it. */
  instruction(target: string, attributes: XmlAttributes): void
  /**
   * Begin an element.
   *
   * @param declare - Prefixes to declare here, for the elements inside that need them.
   */
  open(name: string, attributes?: XmlAttributes, declare?: readonly string[]): void
  /** End the element that was begun last. */
  close(): void
  /** Write an element with text, or an empty one if `text` is `undefined`. */
  element(name: string, text?: string | number, attributes?: XmlAttributes): void
  /**
   * Write an element whose text some readers take for HTML, and others for plain text, as they do the
   * titles of RSS: `&` and `<` are written so that both read them right.
   */
  plainElement(name: string, text: string | number, attributes?: XmlAttributes): void
  /** Write an element whose text is markup of another kind, in a CDATA section. */
  cdataElement(name: string, text: string, attributes?: XmlAttributes): void
  /** Write text. */
  text(value: string): void
  /** What was written since the last call, for streams; elements may be open. */
  take(): string
  /** Close what is open, and give what was written since the last `take`. */
  end(): string
}

/**
 * Make a writer of one XML document or fragment.
 *
 * Whatever strings it is given, the result is well-formed and each prefix declared. Line feeds are
 * put between elements, never into text.
 *
 * @throws `TypeError` for a name that XML doesn't allow, a prefix without a namespace, or one that
 *   can't be declared: those come from code, not from content.
 *
 * @example
 * ```ts
 * import { createXmlWriter } from '@standfirst/xml'
 *
 * const xml = createXmlWriter()
 * xml.element('title', 'Q & A')
 * xml.end() // → '<title>Q &amp; A</title>\n'
 * ```
 */
export function createXmlWriter(options: XmlWriterOptions = {}): XmlWriter {
  if (typeof options !== 'object' || !options || Array.isArray(options) || 'then' in options) {
    const found = String(options as unknown)
    throw new TypeError(`\`options\` of \`createXmlWriter\` is \`${found}\`, expected an object`)
  }
  const { namespaces = {}, onCleaned } = options
  const known = new Set<string>()
  const scopes: { name: string; declared: readonly string[] }[] = []
  let out = ''

  return {
    declaration() {
      out += '<?xml version="1.0" encoding="utf-8"?>\n'
    },
    instruction(target, attributes) {
      if (!isXmlName(target) || target.includes(':') || /^xml$/i.test(target)) {
        throw new TypeError(
          `\`${target}\` can't name an instruction, expected one like \`xml-stylesheet\``,
        )
      }
      out += `<?${target}${attributeText(attributes).replaceAll('?>', '?&gt;')}?>\n`
    },
    open(name, attributes, declare = none) {
      const declared = missing(name, attributes, declare)
      out += `${startTag(name, attributes, declared)}>\n`
      scopes.push({ name, declared })
    },
    close,
    element(name, text, attributes) {
      whole(name, text, attributes, escapeXmlText)
    },
    plainElement(name, text, attributes) {
      whole(name, text, attributes, escapeXmlPlainText)
    },
    cdataElement(name, text, attributes) {
      whole(name, text, attributes, cdata)
    },
    text(value) {
      out += escapeXmlText(String(value), onCleaned)
    },
    take,
    end() {
      while (scopes.length) close()
      return take()
    },
  }

  function close(): void {
    const scope = scopes.pop()
    if (!scope) throw new TypeError('No element is open, expected one to close')
    out += xmlName(scope.name).end
    undeclare(scope.declared)
  }

  function take(): string {
    const text = out
    out = ''
    return text
  }

  function whole(
    name: string,
    text: string | number | undefined,
    attributes: XmlAttributes | undefined,
    write: (text: string, onCleaned: OnCleaned) => string,
  ): void {
    const { prefix, start, end } = xmlName(name)
    if (text !== undefined && attributes === undefined && (prefix === '' || known.has(prefix))) {
      out += start + write(String(text), onCleaned) + end
      return
    }
    const declared = missing(name, attributes)
    const tag = startTag(name, attributes, declared)
    out += text === undefined ? `${tag}/>\n` : `${tag}>${write(String(text), onCleaned)}${end}`
    undeclare(declared)
  }

  /** The prefixes to declare with an element: each has a namespace, or nothing is written. */
  function missing(
    name: string,
    attributes?: XmlAttributes,
    declare: readonly string[] = none,
  ): readonly string[] {
    let found: Set<string> | undefined
    const need = (prefix: string) => {
      if (prefix === '' || known.has(prefix)) return
      found ??= new Set()
      assertDeclarable(prefix, namespaces, [...known, ...found])
      found.add(prefix)
    }
    for (const prefix of declare) need(prefix)
    need(xmlName(name).prefix)
    if (attributes) {
      for (const key in attributes) if (attributes[key] !== undefined) need(xmlName(key).prefix)
    }
    return found ? [...found] : none
  }

  function startTag(
    name: string,
    attributes: XmlAttributes | undefined,
    declared: readonly string[],
  ): string {
    let tag = `<${name}`
    for (const prefix of declared) {
      known.add(prefix)
      tag += ` xmlns:${prefix}="${escapeXmlAttribute(namespaces[prefix] ?? '')}"`
    }
    return attributes ? tag + attributeText(attributes) : tag
  }

  function attributeText(attributes: XmlAttributes): string {
    let text = ''
    for (const key in attributes) {
      const value = attributes[key]
      if (value === undefined) continue
      xmlName(key)
      text += ` ${key}="${escapeXmlAttribute(String(value), onCleaned)}"`
    }
    return text
  }

  function undeclare(prefixes: readonly string[]): void {
    for (const prefix of prefixes) known.delete(prefix)
  }
}

const none: readonly string[] = []
