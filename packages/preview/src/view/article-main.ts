import { html, type SafeHtml } from '@standfirst/html'
import type { ArticleContext, Pane } from '../pane/pane.ts'
import { boardPanes, panesOf } from '../pane/panes.ts'
import { addressOf } from '../view-state.ts'
import { icon } from './icon.ts'
import { paneCard } from './pane-card.ts'
import { articlePath } from './paths.ts'
import { problems } from './problems.ts'
import { statusTag } from './status-tag.ts'
import { tabs } from './tabs.ts'

/** An article with its tabs: all outputs side by side, or one of them. */
export function articleMain(
  context: ArticleContext,
  shown: Pane<ArticleContext> | undefined,
): SafeHtml {
  const { entry, view } = context
  const hrefOf = (output?: string) => addressOf(articlePath(entry.key, output), context.choice)
  const list = [
    { name: 'all', title: 'Side by side', href: hrefOf(), issues: [] },
    ...panesOf(view.site).map(({ has, name, title }) => ({
      name,
      title,
      href: hrefOf(name),
      issues: view.findings.filter(has),
    })),
  ]
  const cards = (shown ? [shown] : boardPanes).map((pane) =>
    paneCard(pane, context, {
      found: view.findings.filter(pane.has),
      href: shown ? undefined : hrefOf(pane.name),
      readSource: context.readSource,
    }),
  )
  const old = !entry.article
  const panel = html`<div class="${shown ? `single of-${shown.name}` : 'board'}${old ? ' old' : ''}">${cards}</div>`
  return html`${heading(context)}${old && problems(context)}${tabs('Outputs', list, shown?.name ?? 'all', panel)}`
}

function heading({ choice, entry, view }: ArticleContext): SafeHtml {
  const { language, publishedAt, title } = view.article
  return html`<header class="heading"><a class="back" href="${addressOf('/articles', choice)}">${icon('back')}Articles</a><h1 dir="auto" lang="${language}">${title}</h1><p class="about">${statusTag(entry)}<span class="file">${entry.path}</span><span>${publishedAt.slice(0, 10)}</span><span>${language}</span></p></header>`
}
