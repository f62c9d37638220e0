import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snippetsOf } from '../../packaging/snippets.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.snippets')

/** They must compile, run, and give what they say. */
const snippets = snippetsOf(root).map(({ code, language, name, stem }) => ({
  name,
  path: join(folder, `${stem}.${language}`),
  code,
}))

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const { code, path } of snippets) writeFileSync(path, checked(code))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('they compile', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const program = ts.createProgram(
    snippets.map(({ path }) => path),
    { ...options, isolatedDeclarations: false, declaration: false, jsx: ts.JsxEmit.ReactJSX },
  )
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.startsWith(folder))
    .map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, '\n')
      return `${relative(folder, file?.fileName ?? '')}: ${message}`
    })
  expect(problems).toEqual([])
})

describe('they run', () => {
  test.each(snippets)('$name', async ({ path }) => {
    await import(path)
  })
})

/** Turn what a snippet says of its values, after `// →`, into assertions. */
function checked(code: string): string {
  const text = code.replace(/\n\/\/ → /g, ' // → ')
  const source = ts.createSourceFile('snippet.tsx', text, ts.ScriptTarget.Latest, true)
  const lines = source.statements.map((statement) => {
    const whole = statement.getFullText()
    const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? []
    const said = comment && /^\/\/ → (.*)$/.exec(text.slice(comment.pos, comment.end))?.[1]
    const value = said && literal.test(said) ? said : undefined
    if (value === undefined) return whole
    if (ts.isExpressionStatement(statement)) return assertion(statement.expression.getText(), value)
    const [declared] = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : []
    return declared ? `${whole}\n${assertion(declared.name.getText(), value)}` : whole
  })
  return `import { expect } from 'vitest'\nvoid expect\n${lines.join('\n')}\nexport {}\n`
}

const literal = /^(?:['"`[{\d].*|true|false|undefined)$/

function assertion(expression: string, value: string): string {
  const cut = /^'(.*?) *\.\.\.'$/.exec(value)
  return cut
    ? `expect(${expression}).toContain('${cut[1]}')`
    : `expect(${expression}).toEqual(${value})`
}
