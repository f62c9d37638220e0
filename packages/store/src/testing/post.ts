import assert from 'node:assert/strict'
import type { PlainArticleInput } from '@standfirst/core'
import type { ArticleStore } from '../article-store.ts'

/** An article of a name, which was published an hour before noon of a day in November. */
export function post(name: string, parts: Partial<PlainArticleInput> = {}): PlainArticleInput {
  return {
    url: addressOf(name),
    language: 'en',
    title: `About ${name}`,
    summary: `What there is to say of ${name}.`,
    publishedAt: '2026-11-20T11:00:00Z',
    ...parts,
  }
}

/** Address and id of an article of a name. */
export function addressOf(name: string): string {
  return `https://news.example/${name}/`
}

/** Put articles that must be taken. */
export async function putAll(
  store: Pick<ArticleStore, 'put'>,
  ...posts: readonly PlainArticleInput[]
): Promise<void> {
  for (const one of posts) {
    const result = await store.put(one)
    assert.equal(result.success, true, JSON.stringify(result.issues))
  }
}

/** The names of articles, which their addresses end with. */
export function namesOf(found: readonly { url?: string; id?: string }[]): string[] {
  return found.map(
    ({ id, url }) =>
      String(id ?? url)
        .split('/')
        .at(-2) ?? '',
  )
}
