import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleJsonSchema, feedJsonSchema, parseArticle, safeParseArticle } from '@standfirst/core'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { articleLimits, feedLimits } from '../../packages/core/src/gate/limits.ts'
import { unsaid } from '../../packages/core/test/json-schema/unsaid.ts'

const root = join(import.meta.dirname, '../..')
const spec = readFileSync(join(root, 'docs/SPEC.md'), 'utf8')

/** Rows of the first table under a heading: its cells by the names of their columns. */
function table(heading: string): Record<string, string>[] {
  const [, part = ''] =
    new RegExp(`^#+ ${heading}\\n([\\s\\S]*?)(?=^#|$(?![\\s\\S]))`, 'm').exec(spec) ?? []
  const lines = part.split('\n').filter((line) => line.startsWith('|'))
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const named = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)

// biome-ignore lint/suspicious/noExplicitAny: plain JSON, whose shape the test looks at
type Schema = any
const article: Schema = articleJsonSchema()
const feed: Schema = feedJsonSchema()
const { $defs } = article
const section = (kind: string) =>
  [...$defs.Section.anyOf[0].oneOf, $defs.Section.anyOf[1]].find((one: Schema) =>
    [one.properties.kind.const, ...(one.properties.kind.enum ?? [])].includes(kind),
  )
const item = (kind: string) => {
  const { items } = section(kind).properties.items
  return items.anyOf?.[1] ?? items
}

/** Each heading of a table, the interface that it is of (if of another name), and its schema. */
const objects: Record<string, [schema: Schema, type?: string]> = {
  Article: [article],
  Author: [$defs.Author.anyOf[1], 'Person'],
  PublisherPolicies: [$defs.Organization.anyOf[1].properties.policies],
  Category: [$defs.Category.anyOf[1]],
  Image: [$defs.Image],
  ImageVariant: [$defs.Image.properties.variants.items],
  Media: [article.properties.media.items],
  Chapter: [article.properties.media.items.properties.chapters.items],
  MediaVariant: [article.properties.media.items.properties.variants.items],
  Episode: [article.properties.episode],
  EpisodePerson: [article.properties.episode.properties.people.items.anyOf[1]],
  RelatedArticle: [article.properties.related.items],
  Correction: [article.properties.corrections.items],
  Translation: [article.properties.translations.items],
  SourceFeed: [article.properties.source],
  AiDisclosure: [article.properties.aiDisclosure],
  AiReview: [article.properties.aiDisclosure.properties.humanReview],
  MediaDisclosure: [$defs.Image.properties.aiDisclosure],
  Rights: [$defs.Rights],
  AiPermissions: [$defs.Rights.properties.ai],
  Payment: [$defs.Rights.properties.payment],
  Prose: [section('prose')],
  WhyItMatters: [section('whyItMatters')],
  Steps: [section('steps')],
  Step: [item('steps')],
  Audience: [section('audience')],
  AudienceItem: [item('audience')],
  Takeaways: [section('takeaways')],
  OriginalPost: [section('originalPost')],
  PostAuthor: [section('originalPost').properties.author.anyOf[1]],
  CallToAction: [section('callToAction')],
  Faq: [section('faq')],
  FaqItem: [item('faq')],
  Custom: [$defs.Section.anyOf[1]],
  Feed: [feed],
  FeedArchive: [feed.properties.archive],
}

const everySection = ['heading', 'paid']
const own = (names: string[]) =>
  names.includes('kind') ? names.filter((name) => !everySection.includes(name)) : names

describe('the tables, the interfaces and the schema name the same', () => {
  const types = interfaces()

  test.each(Object.entries(objects))('%s', (heading, [schema, type = heading]) => {
    const rows = table(heading)
    const names = rows.map(({ Property }) => named(Property)[0] as string)
    expect(names).toEqual(own(Object.keys(schema.properties)))
    expect([...names].sort()).toEqual(own(types[type] ?? []).sort())
    const required = rows.filter(({ Input }) => Input === 'required')
    expect(required.map(({ Property }) => named(Property)[0])).toEqual(schema.required ?? [])
  })

  test('what every section has', () => {
    expect(table('Sections').map(({ Property }) => named(Property)[0])).toEqual(everySection)
    expect(types.SectionBase?.sort()).toEqual(everySection)
  })

  test.each(['Flow', 'Phrasing'])('%s nodes', (kind) => {
    const rows = table(`${kind} nodes`).map(({ Properties = '', ...row }) => [
      named(row['`type`'])[0],
      Properties.split(';').flatMap((part) => named(part.split(':')[0])),
    ])
    const branches = nodesIn($defs[kind]).map(({ properties }) => [
      properties.type.const,
      Object.keys(properties).filter((name) => !['type', 'position', 'data'].includes(name)),
    ])
    const sorted = (nodes: unknown[][]) =>
      Object.fromEntries(nodes.map(([type, names]) => [type, [...(names as string[])].sort()]))
    expect(sorted(rows)).toEqual(sorted(branches))
    for (const [type, names] of rows as [string, string[]][]) {
      const node = `${type.charAt(0).toUpperCase()}${type.slice(1)}Node`
      expect([...names, 'type'].sort(), node).toEqual(types[node]?.sort())
    }
  })

  test('no object of the schema is left out', () => {
    const described = new Set(Object.values(objects).map(([schema]) => schema.properties))
    const nodes = ['Flow', 'Phrasing', 'RichText'].flatMap((name) => nodesIn($defs[name]))
    for (const { properties } of nodes) described.add(properties)
    described.add($defs.Organization.anyOf[1].properties)
    described.add(article.properties.media.items.properties.aiDisclosure.properties)
    described.add(section('callToAction').properties.link.properties)
    const left = [article, feed].flatMap((schema) =>
      objectsIn({ ...schema, $defs: schema === article ? $defs : {} }).filter(
        ({ properties }) => !described.has(properties),
      ),
    )
    expect(left).toEqual([])
  })
})

test('each property of an article has a row of outputs', () => {
  const rows = table('How each output shows it')
  expect(rows.map(({ Property }) => named(Property)[0])).toEqual(Object.keys(article.properties))
})

test('the examples are the same article, complete and as input', () => {
  const [complete, input] = [...spec.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) =>
    JSON.parse(json),
  )
  expect(safeParseArticle(complete)).toEqual({ success: true, article: complete, issues: [] })
  expect(parseArticle(input)).toEqual(complete)
})

test('the limits are those of the gate', () => {
  const number = (cell = '') => Number(cell.replaceAll(',', ''))
  const rows = table('Limits').map(({ Article, Feed, Limit }) => [
    named(Limit)[0],
    number(Article),
    number(Feed),
  ])
  expect(rows).toEqual(
    Object.entries(articleLimits).map(([name, most]) => [
      name,
      most,
      feedLimits[name as keyof typeof feedLimits],
    ]),
  )
})

test('what JSON Schema can’t say is what the test of the schemas lets through', () => {
  const codes = table("What JSON Schema can't say").map(({ Code = '' }) => Code.slice(1, -1))
  expect(codes).toEqual(Object.keys(unsaid))
})

/** Members of each interface of core, by its name; those of a union are members of any of it. */
function interfaces(): Record<string, string[]> {
  const entry = join(root, 'packages/core/src/index.ts')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const program = ts.createProgram([entry], options)
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile)
  const found: Record<string, string[]> = {}
  for (const symbol of checker.getExportsOfModule(module as ts.Symbol)) {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    if (!(real.flags & ts.SymbolFlags.Interface)) continue
    const members = checker.getDeclaredTypeOfSymbol(real).getProperties()
    found[symbol.name] = members.map(({ name }) => name)
  }
  return found
}

function objectsIn(schema: Schema): Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.entries(schema)
    .filter(([key]) => !['if', 'then', 'allOf'].includes(key))
    .flatMap(([, part]) => objectsIn(part))
  return schema.type === 'object' && schema.properties ? [schema, ...inside] : inside
}

function nodesIn(schema: Schema): Schema[] {
  return objectsIn(schema).filter(({ properties }) => properties.type)
}
