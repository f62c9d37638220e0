/** The configuration of a new publication. */
export function sampleConfig(site: string, title: string, language: string, look: string): string {
  return `import { defineConfig } from 'standfirst'

export default defineConfig({
  site: {
    url: ${literal(site)},
    title: ${literal(title)},
    description: 'What happened, why it matters, and what to do about it.',
    language: ${literal(language)},
${look === 'newspaper' ? '' : `    look: ${literal(look)},\n`}    navigation: [{ label: 'About', url: 'about/' }],
  },
  publisher: ${literal(title)},
  authors: ['The editors'],
})
`
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
