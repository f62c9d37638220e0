import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { snippetsOf } from './snippets.ts'

/**
 * Run each block of code of the READMEs and guides as it is printed, in a project that has the packages as they
 * would be published.
 *
 * @param root - Absolute folder of the repository.
 * @param project - Absolute folder of the project.
 * @returns A sentence for each block that fails; none if all is well.
 */
export function snippetFaults(root: string, project: string): { count: number; faults: string[] } {
  const folder = join(project, 'snippets')
  mkdirSync(folder)
  // Some read it, as if they stood in the repository.
  const example = 'examples/publication'
  const filter = (path: string) => !/[\\/](?:node_modules|dist|\.standfirst)$/.test(path)
  cpSync(join(root, example), join(project, example), { recursive: true, filter })
  const { JsxEmit, ModuleKind, ScriptTarget } = ts
  const compilerOptions = {
    jsx: JsxEmit.ReactJSX,
    module: ModuleKind.ESNext,
    target: ScriptTarget.ESNext,
  }
  const snippets = snippetsOf(root)
  for (const { code, language, stem } of snippets) {
    const fileName = `${stem}.${language}`
    const { outputText } = ts.transpileModule(code, { compilerOptions, fileName })
    writeFileSync(join(folder, `${stem}.mjs`), outputText)
  }
  const list = snippets.map(({ name, stem }) => [name, `./snippets/${stem}.mjs`])
  writeFileSync(
    join(project, 'run-snippets.mjs'),
    `import { writeFileSync } from 'node:fs'
const faults = []
for (const [name, path] of ${JSON.stringify(list)}) {
  await import(path).catch((error) => faults.push(\`\${name} fails: \${error?.stack ?? error}\`))
}
writeFileSync('snippet-faults.json', JSON.stringify(faults))
process.exit(faults.length ? 1 : 0)
`,
  )
  const { status, stderr } = spawnSync(process.execPath, ['run-snippets.mjs'], {
    cwd: project,
    encoding: 'utf8',
  })
  const report = join(project, 'snippet-faults.json')
  const faults: string[] = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : [`The blocks of code stopped with ${status}: ${stderr}`]
  return { count: list.length, faults }
}
