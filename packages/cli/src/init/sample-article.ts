/**
 * An article that shows every kind of section, of the day that it is.
 *
 * @param language - The publication's; the article says that it is in English where that is another.
 */
export function sampleArticle(now: string, language: string): string {
  return `---
title: "Hello, readers"
summary: "One file became a page, Markdown, three feeds and the metadata that search engines read. This is how."
publishedAt: "${now.slice(0, 10)}"
${/^en\b/i.test(language) ? '' : 'language: "en"\n'}category: "News"
tags: ["Publishing"]
---

An article begins with what happened. This one is the file \`articles/hello.md\`: change it, and build again.

## Why it matters

Readers meet an article in more places than its page, and every copy should say the same. Headings such as this one tell Standfirst what a section *means*, so that each copy can show it well.

## How to implement this in your domain

1. Write an article in the folder \`articles\`.
2. Run \`npx standfirst build\`, and look into the folder \`dist\`.
3. Run \`npx standfirst check\`: it reads every copy back and compares it with the article.

## Who benefits

- **Readers**: find it in their feed reader, whole.
- **Editors**: write it once.

## Key takeaways

- One file is enough.
- Whatever is wrong is said before anybody reads it.

## Questions and answers

### Where do pictures go?

Beside the article, or into the folder \`public\`.

## Original post by Ada Lovelace

> The science of operations, as derived from mathematics more especially, is a science of itself.

Originally posted by Ada Lovelace on Scientific Memoirs

## Want to go deeper?

Every field and every option is in the documentation.

[Read the documentation](https://www.npmjs.com/package/standfirst)
`
}
