import { type Article, parseArticle } from '@standfirst/core'

/**
 * An article that says something in every member of the format, with every kind of section and every
 * type of node.
 */
export function wholeArticle(): Article {
  const site = 'https://example.com'
  const text = (value: string) => ({ type: 'text', value }) as const
  const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] }) as const
  const image = (name: string) => ({
    url: `${site}/${name}.jpg`,
    alt: `A picture of ${name}`,
    width: 1200,
    height: 1200,
    caption: `Caption of ${name}`,
    credit: `Credit of ${name}`,
    license: `${site}/license/${name}`,
    mediaType: 'image/jpeg',
    bytes: 54_321,
    aiDisclosure: { use: 'generated' as const },
    variants: [{ url: `${site}/${name}-small.jpg`, width: 600, mediaType: 'image/jpeg' }],
  })
  const author = (name: string) => ({
    name,
    url: `${site}/${name}`,
    email: `${name}@example.com`,
    image: image(name),
    handles: { x: `@${name}`, fediverse: `@${name}@example.social` },
  })
  return parseArticle({
    schemaVersion: 1,
    id: 'urn:example:whole',
    url: `${site}/whole/`,
    type: 'news',
    status: 'published',
    language: 'en',
    title: 'Everything said',
    subtitle: 'In every member',
    summary: 'An article that leaves nothing out.',
    authors: [{ type: 'person', ...author('ada') }, author('grace')],
    publisher: {
      type: 'organization',
      ...author('herald'),
      policies: {
        principles: `${site}/principles/`,
        corrections: `${site}/corrections/`,
        ethics: `${site}/ethics/`,
        ownership: `${site}/ownership/`,
      },
    },
    publishedAt: '2026-11-23T09:30:00Z',
    updatedAt: '2026-11-24T09:30:00Z',
    category: { name: 'Tools', slug: 'tools', url: `${site}/tools/` },
    tags: ['first tag', 'second tag'],
    image: image('lead'),
    media: [
      {
        type: 'audio',
        url: `${site}/a.mp3`,
        mediaType: 'audio/mpeg',
        bytes: 1234,
        durationSeconds: 62,
        title: 'Spoken',
        transcriptUrl: `${site}/a.vtt`,
        transcriptType: 'text/vtt',
        chapters: [
          { startSeconds: 0, title: 'Beginning' },
          {
            startSeconds: 30.5,
            endSeconds: 60,
            title: 'Middle',
            url: `${site}/middle`,
            image: `${site}/middle.jpg`,
          },
        ],
        chaptersUrl: `${site}/a.json`,
        aiDisclosure: { use: 'generated' },
        variants: [
          {
            url: `${site}/a.opus`,
            mediaType: 'audio/opus',
            bytes: 4321,
            title: 'High quality',
            height: 1080,
            bitrate: 96_000,
          },
        ],
      },
      {
        type: 'video',
        url: `${site}/v.mp4`,
        mediaType: 'video/mp4',
        bytes: 5678,
        durationSeconds: 63,
        title: 'Shown',
        poster: `${site}/v.jpg`,
        aiDisclosure: { use: 'modified' },
      },
      { type: 'document', url: `${site}/d.pdf`, mediaType: 'application/pdf', title: 'Printed' },
    ],
    episode: {
      number: 12.5,
      season: 2,
      type: 'bonus',
      explicit: true,
      people: [
        {
          name: 'Linus',
          role: 'guest',
          group: 'cast',
          url: `${site}/linus`,
          image: `${site}/l.jpg`,
        },
      ],
    },
    sections: [
      {
        kind: 'prose',
        heading: [text('A heading with '), { type: 'emphasis', children: [text('stress')] }],
        content: [
          {
            type: 'paragraph',
            children: [
              text('Plain, '),
              { type: 'emphasis', children: [text('stressed')] },
              text(', '),
              { type: 'strong', children: [text('strong')] },
              text(', '),
              { type: 'delete', children: [text('deleted')] },
              text(', '),
              { type: 'inlineCode', value: 'code()' },
              { type: 'break' },
              {
                type: 'link',
                url: `${site}/linked`,
                title: 'Title of a link',
                children: [text('linked')],
              },
              text(' and '),
              { type: 'image', url: `${site}/inline.png`, alt: 'Inline', title: 'Title of it' },
              { type: 'footnoteReference', identifier: 'note', label: 'note' },
            ],
          },
          { type: 'heading', depth: 3, children: [text('A lower heading')] },
          { type: 'blockquote', children: [paragraph('Quoted')] },
          {
            type: 'list',
            ordered: true,
            start: 3,
            spread: false,
            children: [{ type: 'listItem', spread: false, children: [paragraph('Third')] }],
          },
          {
            type: 'list',
            ordered: false,
            spread: true,
            children: [
              { type: 'listItem', checked: true, spread: false, children: [paragraph('Done')] },
              { type: 'listItem', checked: false, spread: false, children: [paragraph('Undone')] },
            ],
          },
          { type: 'code', lang: 'ts', meta: 'title=a', value: 'const a = 1' },
          { type: 'thematicBreak' },
          {
            type: 'table',
            align: ['left', 'right'],
            children: [
              {
                type: 'tableRow',
                children: [
                  { type: 'tableCell', children: [text('Head one')] },
                  { type: 'tableCell', children: [text('Head two')] },
                ],
              },
              {
                type: 'tableRow',
                children: [
                  { type: 'tableCell', children: [text('Cell one')] },
                  { type: 'tableCell', children: [text('Cell two')] },
                ],
              },
            ],
          },
          {
            type: 'footnoteDefinition',
            identifier: 'note',
            label: 'note',
            children: [paragraph('A footnote')],
          },
        ],
      },
      { kind: 'whyItMatters', heading: 'Why', content: 'It matters.' },
      { kind: 'steps', items: [{ title: 'A step', content: 'What to do.' }, 'Another step'] },
      {
        kind: 'audience',
        items: [{ name: 'Editors', description: 'Who edit', url: `${site}/editors` }],
      },
      { kind: 'takeaways', items: ['One takeaway', 'Another takeaway'] },
      {
        kind: 'originalPost',
        author: { name: 'Alan', handle: '@alan', url: `${site}/alan` },
        platform: 'Mastodon',
        url: `${site}/post`,
        publishedAt: '2026-11-22T09:30:00Z',
        quote: 'What was posted.',
      },
      {
        kind: 'callToAction',
        content: 'Before you go:',
        link: { label: 'Subscribe', url: `${site}/subscribe` },
      },
      { kind: 'faq', items: [{ question: 'Is it so?', answer: 'It is.' }] },
      { kind: 'prose', heading: 'For payers', paid: true, content: 'Paid text.' },
      { kind: 'x-poll', data: { votes: [1, 2] }, fallback: 'Three votes.' },
    ],
    related: [
      {
        url: `${site}/next/`,
        title: 'Next',
        summary: 'What is next.',
        image: image('next'),
        publishedAt: '2026-11-21T09:30:00Z',
      },
    ],
    corrections: [{ at: '2026-11-25T09:30:00Z', note: 'It was wrong.' }],
    translations: [{ language: 'es', url: `${site}/es/` }],
    source: { name: 'The Gazette', url: `${site}/gazette/`, feed: `${site}/gazette/feed.xml` },
    aiDisclosure: {
      use: 'assisted',
      humanReview: { by: 'Ada', at: '2026-11-23T08:30:00Z' },
      editorialResponsibility: 'The Herald',
      tools: ['Helper'],
      share: 0.25,
      note: 'A note.',
    },
    access: 'metered',
    rights: {
      license: `${site}/license`,
      copyright: '© The Herald',
      credit: 'The Herald',
      terms: `${site}/terms`,
      contact: 'rights@example.com',
      ai: { search: 'allow', input: 'conditional', train: 'deny' },
      payment: { kind: 'use', amount: '0.015', currency: 'USD', url: `${site}/pay` },
    },
  })
}
