import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

// What an editor asks: the language service of TypeScript, over the sources of every package.
const root = join(import.meta.dirname, '../..')
const entries = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name, 'src/index.ts'))
  .filter((file) => existsSync(file))
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)

const typed = join(root, 'docs/test/typed.ts')
const head = `import { defineArticle, defineFeed } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { defineConfig } from 'standfirst'
const article = { url: 'https://example.com/', language: 'en', title: 'A', summary: 'S', publishedAt: '2026-11-23' }
`
let text = head
let version = 0
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, isolatedDeclarations: false, declaration: false }),
  getScriptFileNames: () => [typed, ...entries],
  getScriptVersion: (file) => (file === typed ? String(version) : '0'),
  getScriptSnapshot: (file) => {
    const content = file === typed ? text : ts.sys.readFile(file)
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (file) => file === typed || ts.sys.fileExists(file),
  readFile: (file) => (file === typed ? text : ts.sys.readFile(file)),
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
})

/** What the editor shows for code, at its `^`. */
function hover(code: string): string | undefined {
  const at = head.length + code.indexOf('^')
  text = head + code.replace('^', '')
  version++
  return ts.displayPartsToString(service.getQuickInfoAtPosition(typed, at)?.documentation)
}

function problems(code: string): string[] {
  text = head + code
  version++
  return [...service.getSyntacticDiagnostics(typed), ...service.getSemanticDiagnostics(typed)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  )
}

describe('the comment of a member is shown where people type it', () => {
  test.each([
    ['defineArticle({ ...article, ^updatedAt: "2026-11-24" })', 'Last change that readers'],
    ['defineArticle({ ...article, ^authors: "Ada" })', 'Who wrote it'],
    ['defineArticle({ ...article, image: { ^alt: "", url: "/a" } })', 'Text for those who can’t'],
    ['defineArticle({ ...article, authors: [{ ^handles: {}, name: "A" }] })', 'Account names'],
    ['defineArticle({ ...article, sections: [{ kind: "steps", ^items: ["A"] }] })', 'The steps'],
    ['defineArticle({ ...article, rights: { ^license: "/l" } })', 'licence'],
    ['defineArticle({ ...article, aiDisclosure: { ^use: "none" } })', 'assisted'],
    ['defineArticle(article, { ^baseUrl: "https://example.com/" })', 'Absolute address'],
    ['renderHtml(defineArticle(article), { ^profile: "page" })', ''],
    ['^defineFeed({})', 'State a feed in code'],
  ])('%s', (code, expected) => {
    const shown = hover(code)
    expect(shown).toMatch(/\S/)
    expect(shown?.replaceAll("'", '’')).toContain(expected)
  })
})

test('every member of an input, of options and of the configuration has a comment', () => {
  const found = members(/(?:Input|Options|Config)$/)
  expect(found.length).toBeGreaterThan(400)
  expect(found.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([])
})

test('every function that is exported has a comment, and the first ones have an example', () => {
  const functions = exported().filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Function)
  expect(functions.length).toBeGreaterThan(100)
  expect(
    functions.filter(({ symbol }) => !commentOf(symbol)).map(({ symbol }) => symbol.name),
  ).toEqual([])
  const first = functions.filter(({ symbol }) =>
    /^(?:define(?:Article|Feed|Section)|parseMarkdown|render(?:Html|Markdown|Rss|Atom|JsonFeed|JsonLd|Sitemap))$/.test(
      symbol.name,
    ),
  )
  expect(first.length).toBeGreaterThanOrEqual(11)
  const without = first.filter(
    ({ symbol }) => !symbol.getJsDocTags(checker()).some(({ name }) => name === 'example'),
  )
  expect(without.map(({ symbol }) => symbol.name)).toEqual([])
})

describe('a slip gets one message that names what was meant', () => {
  test.each([
    ['defineArticle({ ...article, titel: "A" })', "write 'title'"],
    ['defineArticle({ ...article, type: "newz" })', '"news"'],
    ['defineArticle({ ...article, status: "draught" })', '"draft"'],
    ['defineArticle({ ...article, rights: { ai: { train: "no" } } })', '"conditional"'],
    ['defineFeed({ ...article, description: "D", artikles: [] })', "write 'articles'"],
    [
      'defineFeed({ title: "T", description: "D", url: "/", language: "en", articles: [], items: [] })',
      "in type 'FeedInput'",
    ],
    ['defineConfig({ site: { url: "https://example.com/", look: "doc" } })', `'"docs"'`],
    ['defineConfig({ site: { url: "https://example.com/", titel: "A" } })', "write 'title'"],
    [
      'defineConfig({ site: { url: "https://example.com/" }, outputs: { atmo: false } })',
      'OutputsConfig',
    ],
    [
      'defineConfig({ site: { url: "https://example.com/" }, sources: [{ markdwon: "a" }] })',
      'SourceConfig',
    ],
    ['defineArticle({ ...article, image: { url: "/a", widht: 5 } })', "write 'width'"],
    ['defineArticle({ ...article, authors: [{ nam: "Ada" }] })', "write 'name'"],
    [
      'defineArticle({ ...article, sections: [{ kind: "prosa", content: "A" }] })',
      `"whyItMatters"`,
    ],
    ['defineArticle({ ...article, sections: [{ kind: "steps", item: [] }] })', "write 'items'"],
    ['defineArticle({ ...article, aiDisclosure: { use: "generate" } })', '"generated"'],
    ['renderHtml(defineArticle(article), { profil: "page" })', "write 'profile'"],
  ])('%s', (code, expected) => {
    const found = problems(code)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  test('and what is right has none', () => {
    expect(
      problems(
        'defineArticle({ ...article, publishedAt: new Date(), authors: "Ada", image: "/a.png", tags: ["a"] })',
      ),
    ).toEqual([])
  })
})

function checker(): ts.TypeChecker {
  return (service.getProgram() as ts.Program).getTypeChecker()
}

function commentOf(symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker()))
}

function exported(): { entry: string; symbol: ts.Symbol }[] {
  const program = service.getProgram() as ts.Program
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry)
    const module = source && checker().getSymbolAtLocation(source)
    if (!module) return []
    return checker()
      .getExportsOfModule(module)
      .map((symbol) => ({
        entry,
        symbol: symbol.flags & ts.SymbolFlags.Alias ? checker().getAliasedSymbol(symbol) : symbol,
      }))
  })
}

function members(names: RegExp): { name: string; comment: string }[] {
  const types = exported().filter(
    ({ symbol }) =>
      names.test(symbol.name) &&
      symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias),
  )
  return types.flatMap(({ symbol }) => {
    const type = checker().getDeclaredTypeOfSymbol(symbol)
    const parts = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection),
    )
    return parts.flatMap((part) =>
      checker()
        .getPropertiesOfType(part)
        .filter(isOurs)
        .map((property) => ({
          name: `${symbol.name}.${property.name}`,
          comment: commentOf(property),
        })),
    )
  })
}

function isOurs(property: ts.Symbol): boolean {
  return (property.declarations ?? []).every((declaration) => {
    const { fileName } = declaration.getSourceFile()
    return !fileName.includes('/node_modules/')
  })
}
