/** A page that is no article: it needs no date, and is in no feed. */
export function samplePage(title: string): string {
  return `---
title: ${JSON.stringify(`About ${title}`)}
summary: "Who writes here, and about what."
---

This is the file \`pages/about.md\`. Files in the folder \`pages\` are pages of the site: they need no date, and stand in no feed. The menu above is \`site.navigation\` in \`standfirst.config.ts\`.
`
}
