import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import type { Fault } from '../schema/fault.ts'
import { meantLanguage } from './meant-language.ts'
import { nearestKey } from './nearest-key.ts'
import { textAsSection, withoutKind } from './no-section.ts'
import { problem } from './problem.ts'
import { isObject } from './tidy-nodes.ts'
import { unknownKey } from './unknown-key.ts'

type Path = (string | number)[]

/**
 * Say what a schema found, as issues: where, what was found, what was expected and what to do.
 *
 * @param found - Faults that the schema found.
 * @param value - What the schema looked at.
 * @returns At most 1000 issues: hostile input could make millions.
 */
export function schemaIssues(found: readonly Fault[], value: Json): Issue[] {
  const issues: Issue[] = []
  for (const fault of found) {
    for (const one of explain(fault, value, [], value)) issues.push(one)
    if (issues.length >= most) break
  }
  return issues.slice(0, most)
}

const most = 1000

/** @param root - What the schema looked at as a whole. */
function explain(fault: Fault, value: Json, base: Path, root: Json): Issue[] {
  const path = [...base, ...fault.path]
  const at = reach(value, fault.path)
  switch (fault.kind) {
    case 'keys':
      return fault.keys
        .slice(0, most)
        .map((key) => unknownKey(key, [...path, key], at, fault.known))
    case 'variant':
      return [unknownVariant(fault.member, at, path, root)]
    case 'union':
      return union(fault.options, at, path, root)
    case 'type': {
      const expected = kinds[fault.expected] ?? fault.expected
      if (at === undefined) return [missing(expected, path)]
      return [
        problem(
          'wrong-type',
          `Found ${show(at)}, expected ${expected}`,
          path,
          fault.expected === 'array' && typeof at === 'string'
            ? `Change it to a list: \`${asList(at, path)}\``
            : changeTo(expected, at, path),
        ),
      ]
    }
    case 'value':
      return [oneOf(fault.values.map(String), at, path)]
    case 'small':
    case 'big': {
      const bound = `at ${fault.kind === 'small' ? 'least' : 'most'} ${fault.bound}`
      return [
        problem(
          'out-of-range',
          `Found ${show(at)}, expected ${bound}`,
          path,
          `Change it to ${bound}`,
        ),
      ]
    }
    case 'text': {
      const { expected } = fault
      const code = codes.find(([word]) => expected.includes(word))?.[1] ?? 'invalid-value'
      const isTag = code === 'invalid-language' && typeof at === 'string'
      const meant = isTag ? meantLanguage(at) : undefined
      return [
        problem(
          code,
          `Found ${show(at)}, ${expected}`,
          path,
          meant
            ? `Write \`${meant}\``
            : `Give ${expected.replace('expected ', '').replace(/; .*/, '')}`,
        ),
      ]
    }
  }
}

function missing(expected: string, path: Path): Issue {
  const name = String(path.at(-1))
  const wanted = (Object.hasOwn(forms, name) && forms[name]) || expected
  return problem('missing', `Found nothing, expected ${wanted}`, path, `Add \`${name}\``)
}

/** What a member is to hold that is more than text. */
const forms: Record<string, string> = {
  language: 'a BCP 47 tag, such as `en`',
  publishedAt: 'a timestamp',
  url: 'an absolute address',
}

// The word in what was expected, and the code that it means.
const codes = [
  ['timestamp', 'invalid-timestamp'],
  ['BCP 47', 'invalid-language'],
  ['URI', 'invalid-id'],
  ['e-mail', 'invalid-value'],
  ['address', 'unsafe-url'],
  ['expected text', 'empty-text'],
] as const

function union(options: readonly Fault[][], at: Json | undefined, path: Path, root: Json): Issue[] {
  if (isReadContent(at)) {
    return [
      problem(
        'wrong-type',
        'Found an object with a `content`, expected that content itself',
        path,
        'Give its member `content`, and look at its `issues`',
      ),
    ]
  }
  // The branch for values of this kind says best what is wrong with it.
  const fitting = isCustom(at) ? options.at(-1) : options.find((faults) => !faults.some(isRootType))
  if (fitting && at !== undefined) {
    return fitting.slice(0, most).flatMap((one) => explain(one, at, path, root))
  }
  const expected = options.flatMap((faults) =>
    faults.flatMap((one) => (one.kind === 'type' ? [kinds[one.expected] ?? one.expected] : [])),
  )
  const wanted = [...new Set(expected)].join(' or ') || 'another value'
  return at === undefined
    ? [missing(wanted, path)]
    : [
        problem(
          'wrong-type',
          `Found ${show(at)}, expected ${wanted}`,
          path,
          changeTo(wanted, at, path),
        ),
      ]
}

/** Databases give `null` for what is not there. */
function changeTo(wanted: string, at: Json, path: Path): string {
  const asSection = textAsSection(at, path)
  if (asSection) return asSection
  if (wanted.endsWith('number') && typeof at === 'string' && /^\d+(?:\.\d+)?$/.test(at)) {
    return `Write the number without quotes: \`${at}\``
  }
  if (path.length === 0 && typeof at === 'string') {
    return 'Give an object; `parseMarkdown` of `@standfirst/markdown` reads Markdown'
  }
  const isNeeded = path.length === 1 && needed.has(String(path[0]))
  const isOptional = at === null && !isNeeded
  return `${isOptional ? 'Remove it if it may be left out, or change' : 'Change'} it to ${wanted}`
}

/** Members that every article, and every feed, must have. */
const needed: ReadonlySet<string> = new Set(['url', 'title', 'summary', 'publishedAt', 'articles'])

function isCustom(value: Json | undefined): boolean {
  return isObject(value) && typeof value.kind === 'string' && value.kind.startsWith('x-')
}

/** What readers of Markdown and HTML give, with the content in it. */
function isReadContent(value: Json | undefined): boolean {
  return isObject(value) && Array.isArray(value.content) && Array.isArray(value.issues)
}

function isRootType({ kind, path }: Fault): boolean {
  return path.length === 0 && kind === 'type'
}

/** @param member - What tells the kinds apart. */
function unknownVariant(member: string, at: Json | undefined, path: Path, root: Json): Issue {
  if (at === undefined) {
    return member === 'kind'
      ? withoutKind(reach(root, path.slice(0, -1)), path)
      : missing(`\`${member}\``, path)
  }
  if (member === 'kind') {
    const nearest = nearestKey(String(at), sectionKinds)
    return problem(
      'unknown-section',
      `Found the kind ${show(at)}, expected one of ${sectionKinds.map((kind) => `\`${kind}\``).join(', ')} or one that starts with \`x-\``,
      path,
      nearest
        ? `Change it to \`${nearest}\``
        : 'Use one of these kinds, or name your own with `x-`',
    )
  }
  return problem(
    at === 'html' ? 'html-node' : 'unknown-node',
    `Found a node of the type ${show(at)}, expected one that the format has here`,
    path,
    (Object.hasOwn(nodeFixes, String(at)) && nodeFixes[String(at)]) ||
      'Replace it by nodes of the format, or remove it',
  )
}

const sectionKinds = [
  'prose',
  'whyItMatters',
  'steps',
  'audience',
  'takeaways',
  'originalPost',
  'callToAction',
  'faq',
]

const nodeFixes: Record<string, string> = {
  html: 'Turn the HTML into nodes of the format, or remove it',
  definition: 'Resolve the references into links, and remove it',
  linkReference: 'Resolve it into a `link` with its address',
  imageReference: 'Resolve it into an `image` with its address',
  text: 'Put it into a paragraph',
}

function oneOf(values: string[], at: Json | undefined, path: Path): Issue {
  const list = values.map((value) => `\`${value}\``).join(', ')
  const expected = values.length === 1 ? list : `one of ${list}`
  if (at === undefined) return missing(expected, path)
  const nearest = typeof at === 'string' ? nearestKey(at, values) : undefined
  return problem(
    'invalid-value',
    `Found ${show(at)}, expected ${expected}`,
    path,
    `Change it to ${nearest ? `\`${nearest}\`` : expected}`,
  )
}

/** Text as the list that was probably meant. */
function asList(text: string, path: Path): string {
  const key = path.at(-1)
  if (key === 'sections') return '[{ "kind": "prose", "content": … }]'
  const items = key === 'tags' ? text.split(',').map((tag) => tag.trim()) : [text]
  return show(JSON.stringify(items)).slice(1, -1).replaceAll('\\\\', '\\')
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function reach(value: Json, path: Path): Json | undefined {
  let at: Json | undefined = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, Json>)[key]
  }
  return at
}

function show(value: Json | undefined): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  // Line breaks and the like are shown as they would be in code.
  const text = JSON.stringify(String(value)).slice(1, -1).replaceAll('\\"', '"')
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``
}
