import { isObject } from '../gate/tidy-nodes.ts'
import type { OnIssue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { toText } from '../text/to-text.ts'
import { envelope } from './article-v0.ts'
import { type AnyArticle, leftOut } from './migration.ts'

type Path = (string | number)[]
type Lose = (path: Path) => void

/**
 * Version 1 to 0: the first section of each kind becomes a flat field of plain text. What version 0
 * can't say is left out and reported; that an article or a section is not for everyone is an error,
 * or a section left out, for it would be published by the loss.
 */
export function downToV0(article: AnyArticle, onIssue: OnIssue): AnyArticle {
  const lose: Lose = (path) => leftOut(onIssue, 0, path)
  const flat: AnyArticle = { schemaVersion: 0 }
  for (const [key, value] of Object.entries(article)) {
    if (envelope.includes(key)) flat[key] = value
    else if (isRestricted(key, value)) leftOut(onIssue, 0, [key], 'error')
    else if (!silent.includes(key) && !isDefault(key, value)) lose([key])
  }
  flat.authors ??= []
  flat.id ??= article.url ?? null
  list(article.sections).forEach((section, index) => {
    const path = ['sections', index]
    const [name, value] =
      isObject(section) && section.paid !== true ? field(section, path, lose) : []
    if (name === undefined || value === undefined || Object.hasOwn(flat, name)) lose(path)
    else flat[name] = value
  })
  const related = list(article.related)
  if (related.length > 0) {
    flat.related = related.map((one, index) =>
      pick(one, ['title', 'url', 'summary'], ['related', index], lose),
    )
  }
  return flat
}

const silent = ['schemaVersion', 'sections', 'related']

function isDefault(key: string, value: Json): boolean {
  if (key === 'type') return value === 'article'
  if (key === 'status') return value === 'published'
  return key === 'access' ? value === 'free' : Array.isArray(value) && value.length === 0
}

function isRestricted(key: string, value: Json): boolean {
  return (key === 'status' || key === 'access') && !isDefault(key, value)
}

function field(section: AnyArticle, path: Path, lose: Lose): [string?, Json?] {
  if (section.heading !== undefined) lose([...path, 'heading'])
  const items = list(section.items)
  switch (section.kind) {
    case 'whyItMatters':
      return ['whyItMatters', text(section.content)]
    case 'steps':
      return ['steps', items.map(stepText)]
    case 'audience':
      return [
        'whoBenefits',
        items.map((item, index) => named(item, [...path, 'items', index], lose)),
      ]
    case 'takeaways':
      return ['takeaways', items.map(text)]
    case 'originalPost': {
      const { author, publishedAt } = section
      if (publishedAt !== undefined) lose([...path, 'publishedAt'])
      const source = pick(section, ['platform', 'url'], path, () => {})
      return [
        'originalPost',
        {
          ...(author !== undefined && { author: named(author, [...path, 'author'], lose) }),
          text: text(section.quote),
          ...(source as AnyArticle),
        },
      ]
    }
    case 'callToAction': {
      const link = pick(section.link ?? {}, ['label', 'url'], [...path, 'link'], lose)
      return ['cta', { text: text(section.content), ...(link as AnyArticle) }]
    }
    default:
      return []
  }
}

function stepText(item: Json): Json {
  if (!isObject(item)) return text(item)
  const title = typeof item.title === 'string' ? item.title : ''
  return [title, text(item.content)].filter(Boolean).join('\n\n')
}

/** The name alone of someone or something. */
function named(value: Json, path: Path, lose: Lose): Json {
  return isObject(value) ? ((pick(value, ['name'], path, lose) as AnyArticle).name ?? '') : value
}

function pick(value: Json, keys: readonly string[], path: Path, lose: Lose): Json {
  if (!isObject(value)) return value
  for (const key of Object.keys(value)) if (!keys.includes(key)) lose([...path, key])
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))
}

/** Plain text of rich text as the input has it; paragraphs are parted by a blank line. */
function text(value: Json | undefined): string {
  if (typeof value === 'string') return value
  const nodes = isObject(value) && value.type === 'root' ? value.children : value
  if (!Array.isArray(nodes)) return ''
  const isLine = nodes.every((node) => isObject(node) && phrasing.includes(String(node.type)))
  return isLine
    ? toText(nodes as never)
    : nodes
        .map((node) => toText([node] as never))
        .filter(Boolean)
        .join('\n\n')
}

const phrasing = 'text emphasis strong delete inlineCode break link image footnoteReference'.split(
  ' ',
)

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}
