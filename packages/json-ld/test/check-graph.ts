import { isA, readVocabulary, type Vocabulary } from './vocabulary.ts'

/**
 * Check a JSON-LD document against the schema.org vocabulary: that every type and property exists,
 * every property is in the domain of its node's type, every value in the range of its property, and
 * every reference leads to a node of the document or to an address.
 *
 * @returns One line a problem; none for a right document.
 */
export function checkGraph(document: unknown): string[] {
  vocabulary ??= readVocabulary()
  const problems: string[] = []
  const types = new Map<string, string>()
  visit(document, (node) => {
    if (typeof node['@id'] === 'string' && typeof node['@type'] === 'string') {
      types.set(node['@id'], node['@type'])
    }
  })
  visit(document, (node, path) =>
    checkNode({ vocabulary: vocabulary as Vocabulary, types, problems }, node, path),
  )
  return problems
}

let vocabulary: Vocabulary | undefined

interface Check {
  vocabulary: Vocabulary
  /** Types of the nodes of the document, by `@id`. */
  types: Map<string, string>
  problems: string[]
}

type JsonObject = Record<string, unknown>

function visit(value: unknown, call: (node: JsonObject, path: string) => void, path = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, call, `${path}/${index}`)
    })
  } else if (typeof value === 'object' && value !== null) {
    call(value as JsonObject, path)
    for (const [key, member] of Object.entries(value)) visit(member, call, `${path}/${key}`)
  }
}

function checkNode(check: Check, node: JsonObject, path: string): void {
  const { problems, types, vocabulary } = check
  const { '@id': id, '@type': type, ...properties } = node
  if ('@graph' in node) {
    if (node['@context'] !== 'https://schema.org') problems.push(`${path}: not the plain context`)
    return
  }
  if (id !== undefined && !isAddress(id)) problems.push(`${path}: @id ${id} is not absolute`)
  if (type === undefined) {
    if (id === undefined || Object.keys(properties).length) problems.push(`${path}: no @type`)
    else if (!types.has(String(id))) problems.push(`${path}: nothing has the @id ${id}`)
    return
  }
  if (typeof type !== 'string' || !vocabulary.classes.has(type)) {
    problems.push(`${path}: ${type} is not a type`)
    return
  }
  for (const [property, value] of Object.entries(properties)) {
    const at = `${path}/${property}`
    if (!vocabulary.properties.has(property)) {
      problems.push(`${at}: is not a property`)
      continue
    }
    if (!vocabulary.domains.get(property)?.some((domain) => isA(vocabulary, type, domain))) {
      problems.push(`${at}: is not for ${type}`)
    }
    for (const item of Array.isArray(value) ? value : [value]) {
      const ranges = vocabulary.ranges.get(property) ?? []
      if (!ranges.some((range) => isIn(check, item, range))) {
        problems.push(`${at}: ${JSON.stringify(item)?.slice(0, 60)} is not ${ranges.join(' or ')}`)
      }
    }
  }
}

function isIn({ vocabulary, types }: Check, value: unknown, range: string): boolean {
  if (typeof value === 'object' && value !== null) {
    const node = value as JsonObject
    const type = node['@type'] ?? types.get(String(node['@id']))
    return typeof type === 'string' && isA(vocabulary, type, range)
  }
  if (Object.hasOwn(literals, range)) return literals[range]?.(value) ?? false
  const member = String(value).replace(/^https?:\/\/schema\.org\//, '')
  const enumerations = vocabulary.members.get(member) ?? []
  return enumerations.some((enumeration) => isA(vocabulary, enumeration, range))
}

/** How the values of data types are written, and of the quantities that are written as text. */
const literals: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value !== '',
  CssSelectorType: (value) => typeof value === 'string' && /^[.#]?[\w-]+/.test(value),
  URL: isAddress,
  Boolean: (value) => typeof value === 'boolean',
  Integer: Number.isInteger,
  Number: Number.isFinite,
  Date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  DateTime: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(value)),
  Duration: (value) =>
    /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(String(value)),
  Distance: (value) => /^\d+(?:\.\d+)? [a-z]+$/.test(String(value)),
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s"<>\\]+$/.test(value)
}
