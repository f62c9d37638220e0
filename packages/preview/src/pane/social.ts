import { html, type SafeHtml } from '@standfirst/html'
import { localUrl } from '../framed-page.ts'
import { readShareCard, type ShareCard } from '../share-card.ts'
import { icon } from '../view/icon.ts'
import type { ArticleContext, Pane } from './pane.ts'
import { absent } from './source-pane.ts'

/** The page as a link to it looks elsewhere. */
export const socialPane: Pane<ArticleContext> = {
  name: 'social',
  title: 'Social card',
  scrolls: true,
  has: ({ place }) => /^(?:og|article|twitter|fediverse):/.test(place ?? ''),
  body: ({ view }) => {
    const { article, site, texts } = view
    if (texts.html === undefined) return absent(view)
    const { image, ...said } = readShareCard(texts.html)
    const card = image ? { ...said, image: localUrl(image, site.config.feed.url) } : said
    const { language } = article
    return html`<ul class="cards" lang="${language}">${looks.map(
      ([name, look]) =>
        html`<li class="card-of"><p class="network" lang="en">${name}</p><div class="card ${name.toLowerCase()}" dir="auto">${look(card)}</div></li>`,
    )}</ul>`
  },
}

const looks: readonly (readonly [string, (card: ShareCard) => SafeHtml])[] = [
  ['X', x],
  ['Facebook', facebook],
  ['Mastodon', mastodon],
  ['Slack', slack],
  ['Search', search],
]

function x(card: ShareCard): SafeHtml {
  const { host, title } = card
  return card.card === 'summary_large_image'
    ? html`${picture(card)}<p class="title"><span>${title}</span></p><p class="host">From ${host}</p>`
    : html`<div class="small">${picture(card)}<div><p class="host">${host}</p><p class="title">${title}</p><p class="description">${card.description}</p></div></div>`
}

function facebook(card: ShareCard): SafeHtml {
  return html`${card.image ? picture(card) : false}<div class="text"><p class="host">${card.host.toUpperCase()}</p><p class="title">${card.title}</p><p class="description">${card.description}</p></div>`
}

function mastodon(card: ShareCard): SafeHtml {
  return html`${picture(card)}<div class="text"><p class="host">${card.siteName || card.host}</p><p class="title">${card.title}</p><p class="description">${card.description}</p>${card.creator ? html`<p class="creator">More from <strong>${card.creator}</strong></p>` : false}</div>`
}

function slack(card: ShareCard): SafeHtml {
  return html`<p class="host">${card.siteName || card.host}</p><p class="title">${card.title}</p><p class="description">${card.description}</p>${card.image ? picture(card) : false}`
}

function search(card: ShareCard): SafeHtml {
  const path = URL.parse(card.url)?.pathname.split('/').filter(Boolean) ?? []
  return html`<p class="host"><strong>${card.siteName || card.host}</strong> <span dir="ltr">${[card.host, ...path].join(' › ')}</span></p><p class="title">${card.title}</p><p class="description">${card.description}</p>`
}

function picture({ image, imageAlt }: ShareCard): SafeHtml {
  return html`<div class="picture">${icon('picture')}${image ? html`<img src="${image}" alt="${imageAlt}" loading="lazy" referrerpolicy="no-referrer">` : false}</div>`
}
