import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { toolNames } from '../front-matter/tool-names.ts'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { secretName } from './comment-forms.ts'
import { fenceSign } from './fence-sign.ts'
import { isMdx } from './syntaxes.ts'

/** A source that was parsed, with what was found. */
interface Parsed {
  root: Root
  file: VFile
  issues: Issue[]
}

/**
 * Read the containers of Docusaurus and VitePress (`:::tip`) as callouts, line by line: they become those
 * of GitHub (`> [!tip]`), and what only groups code is taken away. Those that no tool has stay text, and are
 * reported.
 *
 * @see {@link https://docusaurus.io/docs/markdown-features/admonitions}
 * @see {@link https://vitepress.dev/guide/markdown#custom-containers}
 */
export function withContainers(
  parsed: Parsed,
  parseTree: (source: string) => Root,
  { path, preset }: Pick<MarkdownParseOptions, 'path' | 'preset'>,
): Parsed {
  const source = String(parsed.file)
  const known = kindsOf(preset, path)
  if (!known || !/^[ \t]*:{2,}[ \t]*[\w-]/m.test(source)) return parsed
  const { toPoint } = location(parsed.file)
  const unknown: Issue[] = []
  const text = asCallouts(source, known, (sign, offset) => {
    const point = toPoint(offset)
    unknown.push({
      ...isUnknown(sign, preset ? toolNames[preset] : 'MDX'),
      ...(point && { position: { start: point, end: point } }),
    })
  })
  const issues = [...parsed.issues, ...unknown]
  if (text === source) return { ...parsed, issues }
  const file = new VFile(text)
  return { root: parseTree(text), file, issues }
}

/** The containers of a tool, and the signs that begin one. */
interface Kinds {
  open: RegExp
  /** Boxes with a title. */
  boxes: ReadonlySet<string>
  /** What shows only what stands in it. */
  plain: ReadonlySet<string>
  /** Whether lines below the first can hold values, and name the parts of one (`#footer`). */
  hasValues?: true
}

const open = /^([ \t]*)(:{3,})[ \t]*([A-Za-z][\w-]*)(.*)$/

const kinds: Partial<Record<MarkdownPreset, Kinds>> = {
  docusaurus: {
    open,
    boxes: new Set('note tip info warning danger caution important success secondary'.split(' ')),
    plain: new Set(),
  },
  // Those of Starlight.
  astro: {
    open,
    boxes: new Set('note tip caution danger'.split(' ')),
    plain: new Set(),
  },
  vitepress: {
    open,
    boxes: new Set('info tip warning danger details note important caution'.split(' ')),
    plain: new Set(['code-group', 'raw', 'v-pre']),
  },
  // Its components are the site's own.
  'nuxt-content': {
    open: /^([ \t]*)(:{2,})([A-Za-z][\w-]*)(.*)$/,
    boxes: new Set(),
    plain: new Set(['code-group']),
    hasValues: true,
  },
}

/** Those of a file; components of MDX are containers by now. */
function kindsOf(preset: MarkdownPreset | undefined, path: string | undefined): Kinds | undefined {
  const own = preset && kinds[preset]
  const components = kinds.docusaurus
  if (!components || preset === 'docusaurus' || !isMdx(preset, path)) return own
  return { ...components, ...own, boxes: components.boxes }
}

/** Boxes that stand in more others than this stay text. */
const mostLevels = 10

interface Begun {
  length: number
  indent: string
  form: 'box' | 'plain' | 'text'
}

function asCallouts(
  source: string,
  { boxes, hasValues, open, plain }: Kinds,
  onUnknown: (sign: string, offset: number) => void,
): string {
  const begun: Begun[] = []
  let levels = 0
  const end = () => {
    if (begun.pop()?.form === 'box') levels--
  }
  let fence: string | undefined
  // Values of a component of Nuxt, between lines `---`, right after its first line.
  let values: 'may begin' | 'begun' | undefined
  let offset = 0
  const lines = source.split('\n').map((line) => {
    const from = offset
    offset += line.length + 1
    const bare = line.replace(/\r$/, '')
    while (bare.trim() !== '' && begun.length > 0 && !bare.startsWith(begun.at(-1)?.indent ?? ''))
      end()
    const indent = begun[0]?.indent ?? ''
    const prefix = () => indent + '> '.repeat(levels)
    const inside = (text: string) => (levels > 0 ? (prefix() + text).trimEnd() : indent + text)
    const rest = bare.trim() === '' ? '' : bare.slice(indent.length)
    if (values && /^[ \t]*---[ \t]*$/.test(rest)) {
      values = values === 'begun' ? undefined : 'begun'
      return ''
    }
    if (values === 'begun') return ''
    values = undefined
    const sign = fenceSign.exec(rest)?.[1]
    if (fence !== undefined || sign) {
      if (fence === undefined) fence = sign
      else if (sign?.startsWith(fence) && /^[ \t]*[`~]+[ \t]*$/.test(rest)) fence = undefined
      return begun.length > 0 ? inside(rest) : line
    }
    const [, space = '', colons, name = '', after = ''] = open.exec(rest) ?? []
    if (colons) {
      const isBox = boxes.has(name) && levels < mostLevels
      const form = isBox ? 'box' : plain.has(name) ? 'plain' : 'text'
      const before = begun.length > 0 ? inside(rest) : line
      if (hasValues) values = 'may begin'
      if (isBox) levels++
      begun.push({ length: colons.length, indent: begun.length > 0 ? indent : space, form })
      if (form === 'text') {
        // That one has no end is an error of its own.
        if (!secretName.test(name)) onUnknown(`${colons}${name}`, from)
        return before
      }
      if (form === 'plain') return inside('').trimEnd()
      const shift = begun.length > 1 ? '' : space
      return `${begun.length > 1 ? prefix() : `${shift}> `}[!${name}] ${titleOf(after)}`.trimEnd()
    }
    if (hasValues && begun.length > 0 && /^[ \t]*#[a-z][\w-]*[ \t]*$/.test(rest)) return inside('')
    const closing = /^[ \t]*(:{2,})[ \t]*$/.exec(rest)?.[1]
    const last = begun.at(-1)
    if (closing && last && closing.length >= last.length) {
      const before = inside(rest)
      end()
      if (last.form === 'text') return before
      return begun.length > 0 ? inside('') : ''
    }
    return begun.length > 0 ? inside(rest) : line
  })
  return lines.join('\n')
}

/** The words after a name: `[Title]`, or all of them; attributes are none. */
function titleOf(after: string): string {
  const text = after.replace(/\{[^{}]*\}[ \t]*$/, '').trim()
  return /^\[(.*)\]$/.exec(text)?.[1] ?? text
}

function isUnknown(sign: string, tool: string): Issue {
  return {
    code: 'unsupported-shortcode',
    severity: 'warning',
    message: `Found \`${sign}\`, a container of ${tool}, expected Markdown: it stays text`,
    path: [],
    fix: 'Write as Markdown what it shows.',
  }
}
