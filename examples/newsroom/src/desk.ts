import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '@standfirst/publication'
import { asPublished } from '@standfirst/publication/outputs'
import type { ArticleStore, StoredArticle } from '@standfirst/store'
import { type Context, Hono } from 'hono'
import { isOfSite } from './addresses.ts'
import {
  type Action,
  addressOfSite,
  type Draft,
  type Drafted,
  toArticle,
  toSource,
} from './draft.ts'
import { importArticles } from './imports.ts'
import { type Previews, previewsOf } from './previews.ts'
import { keepPicture } from './uploads.ts'
import { editPage, findings } from './view/edit.ts'
import { importPage } from './view/import.ts'
import { listPage, stateOf } from './view/list.ts'

/** What the desk of the editors needs. */
export interface DeskOptions {
  config: ResolvedConfig
  store: ArticleStore
  folder: string
  now: () => Date
}

/** How a new article begins. */
const template = `---
title:
summary:
authors:
  -
---

`
const drafts = { drafts: true }

/** Where editors write, for those who have signed in. */
export function createDesk({ config, folder, now, store }: DeskOptions): Hono {
  const desk = new Hono({ strict: false })
  const { feed } = config
  const time = () => now().toISOString()

  desk.get('/', async (context) => {
    const { articles, next } = await store.list({ ...drafts, cursor: context.req.query('after') })
    return context.html(listPage(articles, time(), next))
  })
  desk.get('/new', (context) => {
    const draft = { path: '/', source: template, at: '', note: '' }
    return context.html(editPage({ draft, issues: [] }))
  })
  desk.get('/edit', async (context) => {
    const found = await store.get(context.req.query('id') ?? '', drafts)
    if (!found) return context.text('There is no such article.', 404)
    return context.html(editPage(viewOf(found, words[context.req.query('done') ?? ''])))
  })
  desk.post('/check', async (context) => {
    const form = await read(context)
    const before = form.id === '' ? undefined : await store.get(form.id, drafts)
    const { issues, previews } = checked(await drafted(form, 'save', before))
    return context.html(String(findings(issues, previews)))
  })
  desk.post('/save', async (context) => {
    const form = await read(context)
    const before = form.id === '' ? undefined : await store.get(form.id, drafts)
    if (form.action === 'retract') return retract(context, form, before)
    if (form.action === 'delete') return remove(context, form, before)
    const action = form.action === 'check' ? 'save' : form.action
    const made = await drafted(form, action, before)
    const kept = before && { ...keptOf(before), revision: form.revision }
    if (form.action === 'check')
      return context.html(editPage({ draft: form, kept, ...checked(made) }))
    if (action === 'withdraw' && kept?.state !== 'scheduled') {
      const said = 'Only what is scheduled can become a draft again: readers know the others.'
      return context.html(editPage({ draft: form, kept, ...checked(made), said }), 422)
    }
    if (action === 'correct' && form.note.trim() === '') {
      const said = 'Say what was wrong: readers are told.'
      return context.html(editPage({ draft: form, kept, ...checked(made), said }), 422)
    }
    if (!made.article) {
      return context.html(editPage({ draft: form, kept, issues: made.issues }), 422)
    }
    const result = await keep(made.article, form, before)
    if (!result.success) {
      return context.html(editPage({ draft: form, kept, issues: result.issues }), 409)
    }
    const isWaiting = stateOf(result.article, time()) === 'scheduled'
    return toEdit(context, result.article.id, isWaiting ? 'schedule' : action)
  })
  desk.get('/import', (context) => context.html(importPage()))
  desk.post('/import', async (context) => {
    const file = await fileOf(context)
    if (!file) return context.html(importPage('Choose a file.'), 422)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { articles, issues } = await importArticles(bytes, file.name, feed)
    let count = 0
    for (const article of articles) {
      // What is there already stays as it is.
      const result = await store.put(article, { ifRevision: 0 })
      if (result.success) count++
      else issues.push(...result.issues)
    }
    const said = `${count} of ${articles.length} imported, as drafts.`
    return context.html(importPage(said, issues), count || articles.length ? 200 : 422)
  })
  desk.post('/upload', async (context) => {
    const file = await fileOf(context)
    if (!file) return context.html(importPage('Choose a file.'), 422)
    const kept = await keepPicture(new Uint8Array(await file.arrayBuffer()), folder)
    if (!kept.success) return context.html(importPage(kept.reason), 422)
    const { height, path, width } = kept
    return context.html(importPage(`Kept: ![What it shows](${path}), ${width} × ${height}.`))
  })
  return desk

  /** What a form makes, if it can stand where it says. */
  async function drafted(
    form: Form,
    action: Action,
    before: StoredArticle | undefined,
  ): Promise<Drafted> {
    const made = toArticle(form, action, feed, time(), before?.article)
    const { article, issues } = made
    if (!article || article.url === before?.article.url) return made
    if (!isOfSite(article, await store.all(), config, time())) return made
    return { article: undefined, issues: [...issues, addressOfSite(form.path)] }
  }

  /** Keep an article; a draft at another address is another one, and the one before is gone. */
  async function keep(article: Article, form: Form, before: StoredArticle | undefined) {
    const ifRevision = form.revision
    if (!before || before.article.id === article.id) return store.put(article, { ifRevision })
    const moved = await store.transaction(async (writer) => {
      await writer.delete(before.article.id, { ifRevision })
      await writer.put(article, { ifRevision: 0 })
    })
    return moved.success ? { ...moved, article } : moved
  }

  async function remove(
    context: Context,
    form: Form,
    before: StoredArticle | undefined,
  ): Promise<Response> {
    if (!before) return context.text('There is no such article.', 404)
    const kept = { ...keptOf(before), revision: form.revision }
    if (kept.state !== 'draft' && kept.state !== 'scheduled') {
      const said = 'Retract it: readers know it, and are told so.'
      return context.html(editPage({ draft: form, kept, issues: [], said }), 422)
    }
    const result = await store.delete(before.article.id, { ifRevision: form.revision })
    if (result.success) return context.redirect('/desk/', 303)
    return context.html(editPage({ draft: form, kept, issues: result.issues }), 409)
  }

  async function retract(
    context: Context,
    form: Form,
    before: StoredArticle | undefined,
  ): Promise<Response> {
    if (!before) return context.text('There is no such article.', 404)
    const note = form.note.trim()
    const result = await store.retract(before.article.id, {
      ifRevision: form.revision,
      ...(note && { note }),
    })
    if (result.success) return toEdit(context, before.article.id, 'retract')
    const kept = { ...keptOf(before), revision: form.revision }
    return context.html(editPage({ draft: form, kept, issues: result.issues }), 409)
  }

  function keptOf({ article, revision }: StoredArticle) {
    return { id: article.id, revision, state: stateOf(article, time()), url: article.url }
  }

  function viewOf(found: StoredArticle, said: string | undefined) {
    const { article } = found
    const { pathname } = new URL(article.url)
    const at = stateOf(article, time()) === 'scheduled' ? article.publishedAt : ''
    const draft = { path: pathname, source: toSource(article), at, note: '' }
    return { draft, kept: keptOf(found), ...checked({ article, issues: [] }), said }
  }

  function checked({ article, issues }: Drafted): {
    issues: Drafted['issues']
    previews?: Previews
  } {
    if (!article) return { issues }
    // With the authors and the publisher that the configuration gives to all.
    const shown = asPublished(article, config, { isBare: true, known: new WeakMap() })
    const previews = previewsOf(shown, feed)
    return { issues: [...issues, ...previews.issues], previews }
  }
}

interface Form extends Draft {
  /** Id of the article; empty of one that is new. */
  id: string
  /** Revision that was edited; 0 of one that is new. */
  revision: number
  action: Action | 'check' | 'delete' | 'retract'
}

const actions: ReadonlySet<string> = new Set([
  ...['save', 'publish', 'correct', 'withdraw'],
  ...['check', 'delete', 'retract'],
])

async function read(context: Context): Promise<Form> {
  const body = await context.req.parseBody()
  const text = (name: string) => {
    const value = body[name]
    return typeof value === 'string' ? value : ''
  }
  const action = text('action')
  return {
    id: text('id'),
    revision: Number.parseInt(text('revision'), 10) || 0,
    path: text('path').trim(),
    source: text('source').replaceAll('\r\n', '\n'),
    at: text('at').trim(),
    note: text('note'),
    action: actions.has(action) ? (action as Form['action']) : 'check',
  }
}

async function fileOf(context: Context): Promise<File | undefined> {
  const { file } = await context.req.parseBody()
  return file instanceof File && file.size > 0 ? file : undefined
}

/** What the editor is told when something is done. */
const words: Readonly<Record<string, string>> = {
  save: 'Saved.',
  publish: 'Published.',
  schedule: 'Scheduled.',
  correct: 'Corrected.',
  retract: 'Retracted.',
  withdraw: 'It is a draft again.',
}

/** Show what was kept; a page that is loaded again writes nothing. */
function toEdit(context: Context, id: string, done: string): Response {
  return context.redirect(`/desk/edit?${new URLSearchParams({ id, done })}`, 303)
}
