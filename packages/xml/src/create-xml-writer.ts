import { assertDeclarable } from './assert-declarable.ts'
import { cdata } from './cdata.ts'
import {
  escapeXmlAttribute,
  escapeXmlPlainText,
  escapeXmlText,
  type OnCleaned,
} from './escape-xml.ts'
import { isXmlName, type XmlName, xmlName } from './xml-name.ts'

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
  const scopes: { end: string; declared: readonly string[] }[] = []
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
      let text = ''
      for (const key in attributes) {
        const value = attributes[key]
        if (value !== undefined) text += attributeText(xmlName(key), value)
      }
      out += `<?${target}${text.replaceAll('?>', '?&gt;')}?>\n`
    },
    open(name, attributes, declare = none) {
      const named = xmlName(name)
      const declared = begin(named, attributes, declare)
      out += '>\n'
      scopes.push({ end: named.end, declared })
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
    out += scope.end
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
    const named = xmlName(name)
    const { end, prefix, start } = named
    if (text !== undefined && attributes === undefined && (prefix === '' || known.has(prefix))) {
      out += start + write(String(text), onCleaned) + end
      return
    }
    const declared = begin(named, attributes, none)
    out += text === undefined ? '/>\n' : `>${write(String(text), onCleaned)}${end}`
    undeclare(declared)
  }

  /**
   * Write a start tag up to its end, and declare what it needs: each prefix has a namespace, or nothing is
   * written.
   */
  function begin(
    { open, prefix }: XmlName,
    attributes: XmlAttributes | undefined,
    declare: readonly string[],
  ): readonly string[] {
    let declared = none
    for (const one of declare) declared = withPrefix(declared, one)
    declared = withPrefix(declared, prefix)
    let text = ''
    for (const key in attributes) {
      const value = attributes[key]
      if (value === undefined) continue
      const named = xmlName(key)
      declared = withPrefix(declared, named.prefix)
      text += attributeText(named, value)
    }
    let tag = open
    for (const one of declared) {
      known.add(one)
      tag += ` xmlns:${one}="${escapeXmlAttribute(namespaces[one] ?? '')}"`
    }
    out += tag + text
    return declared
  }

  function withPrefix(declared: readonly string[], prefix: string): readonly string[] {
    if (prefix === '' || known.has(prefix) || declared.includes(prefix)) return declared
    assertDeclarable(prefix, namespaces, [...known, ...declared])
    return [...declared, prefix]
  }

  function attributeText({ attribute }: XmlName, value: string | number): string {
    return `${attribute}${escapeXmlAttribute(String(value), onCleaned)}"`
  }

  function undeclare(prefixes: readonly string[]): void {
    for (const prefix of prefixes) known.delete(prefix)
  }
}

const none: readonly string[] = []
