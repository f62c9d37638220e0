import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bodyOf, categoryOf, dateOf, tagsOf, titleOf } from './build/post.ts'

/** Where an article of the archive stands, in a folder for each month, which is made. */
export function pathOf(folder: string, number: number): string {
  const path = join(folder, 'articles', dateOf(number).slice(0, 7), `article-${number}.md`)
  mkdirSync(dirname(path), { recursive: true })
  return path
}

/** An article of some 3 kB, with the sections of an insight. */
export function source(number: number): string {
  return `---
title: "${titleOf(number)}"
summary: "What happened in part ${number}, who says so, and what it means for those who build."
publishedAt: "${dateOf(number)}"
type: "news"
category: "${categoryOf(number)}"
tags: ${JSON.stringify(tagsOf(number))}
authors: ["Ada Example"]
---

${bodyOf(number, 4)}`
}
