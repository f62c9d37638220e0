import { type MarkdownSourceConfig, sourceAsCode } from '@standfirst/publication'

/** What the configuration of a new publication says. */
interface SampleConfig {
  site: string
  title: string
  /** What it is about; without, nothing is said. */
  description: string | undefined
  language: string
  look: string
  /** IANA name of the zone of its dates; without, nothing is said. */
  timeZone?: string | undefined
  /** Where articles are already, and the folder of files to copy, where they are those of another tool. */
  tool?: { sources: readonly MarkdownSourceConfig[]; assets?: string | undefined } | undefined
  /** Whether there is a page `pages/about.md`. */
  hasPages: boolean
}

/** The configuration of a new publication. */
export function sampleConfig(given: SampleConfig): string {
  const { site, title, description, language, look, timeZone, tool, hasPages } = given
  const lines = [
    `url: ${literal(site)},`,
    `title: ${literal(title)},`,
    ...(description === undefined ? [] : [`description: ${literal(description)},`]),
    `language: ${literal(language)},`,
    ...(timeZone === undefined ? [] : [`timeZone: ${literal(timeZone)},`]),
    ...(look === 'newspaper' ? [] : [`look: ${literal(look)},`]),
    ...(hasPages ? ["navigation: [{ label: 'About', url: 'about/' }],"] : []),
  ]
  const sources = tool?.sources.map(sourceAsCode)
  return `import { defineConfig } from 'standfirst'

export default defineConfig({
  site: {
${lines.map((line) => `    ${line}`).join('\n')}
  },
${sources ? `  sources: ${listed(sources)},\n` : ''}${tool?.assets ? `  assets: ${literal(tool.assets)},\n` : ''}  publisher: ${literal(title)},
${tool ? '' : "  authors: ['The editors'],\n"}})
`
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** A list, with a line for each of several. */
function listed(sources: readonly string[]): string {
  if (sources.length < 2) return `[${sources.join()}]`
  return `[\n${sources.map((source) => `    ${source},`).join('\n')}\n  ]`
}
