import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A block of code of a README or a guide. */
export interface Snippet {
  /** Where it stands: `README.md, block 1`. */
  name: string
  /** Name of a file for it, without its extension. */
  stem: string
  language: 'ts' | 'tsx'
  code: string
}

/** Every `ts` and `tsx` block of every README and guide. */
export function snippetsOf(root: string): Snippet[] {
  return documents(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const stem = file.replace(/\W+/g, '-').toLowerCase()
    return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm)].map(
      ([, language, code = ''], index) => ({
        name: `${file}, block ${index + 1}`,
        stem: `${stem}-${index + 1}`,
        language: language as 'ts' | 'tsx',
        code,
      }),
    )
  })
}

function documents(root: string): string[] {
  const guides = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
  return ['README.md', ...guides, ...packages]
}
