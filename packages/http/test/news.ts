/**
 * A publication with one of everything that is answered in a way of its own, as files: a build of them
 * and a handler over them must agree.
 */
export const newsFiles: Readonly<Record<string, string>> = {
  'standfirst.config.json': JSON.stringify({
    site: {
      url: 'https://news.example/',
      title: 'Example News',
      description: 'What happened.',
      hubs: ['https://hub.example/'],
    },
    authors: ['Ada Example'],
    rights: {
      terms: 'https://news.example/terms',
      ai: { search: 'allow', input: 'conditional', train: 'deny' },
    },
    feeds: { size: 3 },
    outputs: { newsSitemap: 'news.xml' },
    sources: [{ json: 'articles.json' }],
  }),
  'articles.json': JSON.stringify([
    article('flood', '2026-11-20T08:00:00Z', {
      category: { name: 'Weather', slug: 'weather' },
      tags: ['Rain', 'Rivers'],
    }),
    article('storm', '2026-11-21T08:00:00Z', {
      url: 'https://news.example/weather/storm',
      category: { name: 'Weather', slug: 'weather' },
      tags: ['Rain'],
    }),
    article('café', '2026-11-19T08:00:00Z', { url: 'https://news.example/caf%C3%A9/' }),
    article('release', '2026-11-18T08:00:00Z', { url: 'https://news.example/release-v0.10' }),
    article('old-page', '2026-11-17T08:00:00Z', { url: 'https://news.example/2020/old.html' }),
    article('wrong', '2026-11-16T08:00:00Z', { status: 'retracted' }),
    article('draft', '2026-11-15T08:00:00Z', { status: 'draft', title: 'A secret draft' }),
    article('withheld', '2026-11-14T08:00:00Z', { status: 'withheld', title: 'Withheld words' }),
    article('tomorrow', '2026-11-29T08:00:00Z', { title: 'Embargoed words' }),
    article('paid', '2026-11-13T08:00:00Z', {
      access: 'paid',
      sections: [
        { kind: 'prose', content: 'All may read this.' },
        { kind: 'prose', paid: true, content: 'Subscribers may read this.' },
      ],
    }),
    article('episode', '2026-11-12T08:00:00Z', {
      media: [
        {
          type: 'audio',
          url: 'https://news.example/media/episode.mp3',
          mediaType: 'audio/mpeg',
          bytes: 2048,
          durationSeconds: 60,
        },
      ],
    }),
    article('elsewhere', '2026-11-11T08:00:00Z', { url: 'https://other.example/elsewhere/' }),
    article('own-licence', '2026-11-10T08:00:00Z', {
      rights: { license: 'https://creativecommons.org/licenses/by/4.0/', credit: 'Ada Example' },
    }),
    article('plus', '2026-11-08T08:00:00Z', {
      url: 'https://news.example/c++/a&b=c,d;e@f!(g)/',
    }),
    article('dot', '2026-11-07T08:00:00Z', {
      url: 'https://news.example/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/',
    }),
    article('long', '2026-11-09T08:00:00Z', {
      sections: [{ kind: 'prose', content: 'It rained again. '.repeat(400) }],
    }),
  ]),
  'public/robots.txt': 'User-agent: *\nDisallow: /private/\n',
  'public/style/own.css': 'body { color: #222 }\n',
  'public/media/episode.mp3': '0123456789abcdef'.repeat(128),
  'public/media/empty.txt': '',
  'public/demo/index.html': '<!doctype html>\n<title>A page of its own</title>\n',
  'public/pictures/ä b&c.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
}

/** The files that are copied, by their paths within the site. */
export const newsMedia: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(newsFiles).flatMap(([path, text]) =>
    path.startsWith('public/') && path !== 'public/robots.txt'
      ? [[path.slice('public/'.length), text]]
      : [],
  ),
)

/** The time at which the publication is looked at. */
export const newsNow = '2026-11-28T12:00:00Z'

function article(name: string, publishedAt: string, more: object): object {
  const title = `About ${name}`
  return {
    url: `https://news.example/${name}/`,
    language: 'en',
    title,
    summary: `What happened with ${name}.`,
    publishedAt,
    sections: [{ kind: 'prose', content: `Text of ${name}, in full.` }],
    ...more,
  }
}
