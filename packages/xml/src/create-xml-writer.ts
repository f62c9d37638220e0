import { cleanXml } from './clean-xml.ts'
import { escapeXmlAttribute, escapeXmlText } from './escape-xml.ts'
import { isXmlName } from './xml-name.ts'

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
 * @throws `TypeError` for a name that XML doesn't allow, or a prefix without a namespace: those come
 *   from code, not from content.
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
  const { namespaces = {}, onCleaned } = options
  const known = new Map<string, string>()
  const scopes: { name: string; declared: readonly string[] }[] = []
  let out = ''

  return {
    declaration() {
      out += '<?xml version="1.0" encoding="utf-8"?>\n'
    },
    instruction(target, attributes) {
      checkName(target)
      out += `<?${target}${attributeText(attributes).replaceAll('?>', '?&gt;')}?>\n`
    },
    open(name, attributes, declare = []) {
      const [start, declared] = startTag(name, attributes, declare)
      out += `${start}>\n`
      scopes.push({ name, declared })
    },
    close,
    element(name, text, attributes) {
      const [start, declared] = startTag(name, attributes)
      out += text === undefined ? `${start}/>\n` : `${start}>${escapeText(text)}</${name}>\n`
      undeclare(declared)
    },
    cdataElement(name, text, attributes) {
      const [start, declared] = startTag(name, attributes)
      out += `${start}>${cdata(clean(text))}</${name}>\n`
      undeclare(declared)
    },
    text(value) {
      out += escapeText(value)
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
    out += `</${scope.name}>\n`
    undeclare(scope.declared)
  }

  function take(): string {
    const text = out
    out = ''
    return text
  }

  function startTag(
    name: string,
    attributes: XmlAttributes | undefined,
    declare: readonly string[] = none,
  ): [tag: string, declared: readonly string[]] {
    let declared: string[] | undefined
    let tag = `<${name}`
    const need = (prefix: string) => {
      if (known.has(prefix)) return
      const address = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined
      if (!address) throw new TypeError(`No namespace for the prefix \`${prefix}\`, expected one`)
      known.set(prefix, address)
      declared = [...(declared ?? []), prefix]
      tag += ` xmlns:${prefix}="${escapeXmlAttribute(address)}"`
    }
    for (const prefix of declare) need(prefix)
    needed(name, need)
    if (attributes) {
      for (const key in attributes) {
        if (attributes[key] !== undefined && Object.hasOwn(attributes, key)) needed(key, need)
      }
      tag += attributeText(attributes)
    }
    return [tag, declared ?? none]
  }

  function needed(name: string, need: (prefix: string) => void): void {
    checkName(name)
    const colon = name.indexOf(':')
    const prefix = name.slice(0, colon)
    if (prefix === 'xmlns') throw new TypeError(`\`${name}\` was given, expected it in \`declare\``)
    if (colon > 0 && prefix !== 'xml') need(prefix)
  }

  function attributeText(attributes: XmlAttributes): string {
    let text = ''
    for (const key in attributes) {
      const value = attributes[key]
      if (value === undefined || !Object.hasOwn(attributes, key)) continue
      checkName(key)
      text += ` ${key}="${escapeXmlAttribute(clean(String(value)))}"`
    }
    return text
  }

  function undeclare(prefixes: readonly string[]): void {
    for (const prefix of prefixes) known.delete(prefix)
  }

  function escapeText(value: string | number): string {
    return escapeXmlText(clean(String(value)))
  }

  function clean(value: string): string {
    if (!onCleaned) return value
    const result = cleanXml(value)
    if (result !== value) onCleaned(value)
    return result
  }
}

const none: readonly string[] = []

// Names come from code and are few: each is checked once.
const checked = new Set<string>()

function checkName(name: string): void {
  if (checked.has(name)) return
  if (!isXmlName(name))
    throw new TypeError(`\`${name}\` is no XML name, expected one like \`dc:date\``)
  if (checked.size < 1000) checked.add(name)
}

function cdata(value: string): string {
  const text = cleanXml(value)
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`
}
