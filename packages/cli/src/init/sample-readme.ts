/** What stands in the README of a new publication. */
export function sampleReadme(title: string): string {
  return `# ${title.replace(/[\r\n]+/g, ' ')}

Articles are Markdown files in \`articles\`, and pages that are no articles, such as About, in \`pages\`. What the publication is called, where it is published, its menu and colours stand in \`standfirst.config.ts\`.

\`\`\`sh
npx standfirst preview   # look at everything while you write
npx standfirst build     # write it to dist
npx standfirst check     # is everything right, and does every copy agree?
\`\`\`

\`standfirst.lock.json\`, which the first build makes, belongs into version control: it keeps the ids of articles, so that no reader gets one twice.
`
}
