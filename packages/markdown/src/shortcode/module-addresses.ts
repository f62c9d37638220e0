import { ofSite } from './site-addresses.ts'
import type { ToolForm } from './tool-form.ts'

/**
 * The path of a file stands in the place of the expression of MDX that names it as an address: `src={hero}`
 * of `import hero from './hero.png'`, `src={require('./hero.png').default}`, `href={useBaseUrl('/a')}`.
 *
 * @see {@link https://docs.astro.build/en/guides/images/}
 * @see {@link https://docusaurus.io/docs/markdown-features/assets}
 */
export const moduleAddresses: ToolForm = {
  sign: /\s(?:src|href)=\{/,
  edits(source, isText, resolve) {
    const files = new Map<string, string>()
    for (const { 1: name = '', 2: path = '' } of source.matchAll(imports)) files.set(name, path)
    return [...source.matchAll(expression)].flatMap(
      ({ 0: whole, 1: key, 2: inner = '', index }) => {
        const said = inner.trim()
        const name = /^(\w+)(?:\.src)?$/.exec(said)?.[1]
        const path = address.exec(said)?.[1] ?? files.get(name ?? '')
        if (!isText(index) || (path === undefined && /["'\n]/.test(said))) return []
        // What is not known leads nowhere, and is reported as an expression.
        const text = path === undefined ? `data-${whole}` : `${key}="${ofSite(path, resolve)}"`
        return [{ from: index, to: index + whole.length, text }]
      },
    )
  },
}

const imports =
  /^import[ \t]+(\w+)[ \t]+from[ \t]+["']([^"'\n]+\.(?:avif|gif|jpe?g|png|svg|webp))["']/gim

const expression = /(?<=\s)(src|href)=\{([^{}]*)\}/g

const address = /^(?:(?:require|useBaseUrl)\(\s*)?["'`]([^"'`\n]+)["'`](?:\s*\))?(?:\.default)?$/
