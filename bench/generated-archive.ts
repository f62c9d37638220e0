import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where an article of the archive stands, in a folder for each month, which is made. */
export function pathOf(folder: string, number: number): string {
  const path = join(folder, 'articles', dateOf(number).slice(0, 7), `article-${number}.md`)
  mkdirSync(dirname(path), { recursive: true })
  return path
}

function dateOf(number: number): string {
  return new Date(Date.UTC(2016, 0, 1) + number * 8 * 3_600_000).toISOString()
}

/** An article of some 3 kB, with the sections of an insight. */
export function source(number: number): string {
  const sentence = `Models learn what their makers know & more; number ${number} shows how “copies” differ. `
  const paragraph = `${sentence.repeat(3)}**It matters** to [*those who build*](https://example.com/${number}?a=1&b=2).`
  return `---
title: "Model makers & their copies: part ${number} of a long dispute"
summary: "What happened in part ${number}, who says so, and what it means for those who build."
publishedAt: "${dateOf(number)}"
type: "news"
category: "Part ${number % 8}"
tags: ["Models", "Topic ${number % 40}"]
authors: ["Ada Example"]
---

${`${paragraph}\n\n`.repeat(4)}> ${sentence}

## Why it matters

${paragraph}

## How to implement this in your domain

1. ${sentence}
2. ${sentence}

## Key takeaways

- ${sentence}
- Every copy agrees.
`
}
