import { markdown } from './standfirst.ts'

const body = '\n\nA first sentence about it. A second one.\n'
export const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---${body}`

/** Folders as people have them, one for each tool and theme, and how many articles each has. */
export const sites: Record<string, [articles: number, files: Record<string, string>]> = {
  'Hugo, its own site': [
    2,
    {
      'hugo.toml': 'baseURL = "https://example.org/"\n',
      'content/posts/one.md': `+++\ntitle = "One"\ndate = 2024-01-02\n+++${body}`,
      'content/posts/two.md': yaml(
        'title: "Two"',
        'date: 2024-01-03T10:00:00+01:00',
        'draft: false',
        'tags: [a, b]',
      ),
      'content/posts/secret.md': yaml('title: Secret', 'date: 2024-01-03', 'draft: yes'),
    },
  ],
  'Hugo, before hugo.toml': [
    1,
    { 'config.toml': 'baseurl = "/"\n', 'content/a.md': yaml('title: A', 'date: 2024-01-02') },
  ],
  'Hugo, PaperMod posts alone': [
    2,
    {
      'one.md': yaml(
        'title: "One"',
        'date: 2020-09-15T11:30:03+00:00',
        'weight: 1',
        'tags: ["first"]',
        'author: "Me"',
        'showToc: true',
        'draft: false',
        'cover:',
        '    image: "a.png"',
        '    alt: "text"',
        '    hidden: true',
      ),
      'two.md': yaml('title: "Two"', 'date: 2020-09-16', 'draft: false', 'ShowToc: true'),
    },
  ],
  'Jekyll, minima': [
    2,
    {
      '_config.yml': 'title: A\n',
      '_posts/2016-05-20-welcome-to-jekyll.md': yaml(
        'layout: post',
        'title:  "Welcome to Jekyll!"',
        'date:   2016-05-20 15:32:14 -0300',
        'categories: jekyll update',
      ),
      '_posts/2016-05-21-codeblocks-ahoy.md': yaml('layout: post', 'tags: code example'),
      '_posts/2016-05-22-later.md': yaml('layout: post', 'title: Later', 'published: false'),
    },
  ],
  'Jekyll, Chirpy': [
    1,
    {
      '_posts/2019-08-08-text.md': yaml(
        'title: Text',
        'author: cotes2020',
        'date: 2019-08-08 11:33:00 +0800',
        'categories: [Blogging, Demo]',
        'tags: [typography]',
        'pin: true',
        'math: true',
        'image:',
        '  path: /a.png',
        '  alt: A picture',
      ),
    },
  ],
  'Astro, its blog template': [
    2,
    {
      'astro.config.mjs': '',
      'src/content/blog/first-post.md': yaml(
        "title: 'First post'",
        "description: 'Lorem ipsum'",
        "pubDate: 'Jul 08 2022'",
        "heroImage: '../../assets/a.jpg'",
      ),
      'src/content/blog/second.md': yaml(
        'title: Second',
        'description: Dolor',
        'pubDate: 25 Aug 2024',
        'updatedDate: 2024-09-01',
      ),
    },
  ],
  'Astro, AstroPaper': [
    1,
    {
      'astro.config.ts': '',
      'src/content/posts/a.md': yaml(
        'author: Sat',
        'pubDatetime: 2022-09-23T15:22:00Z',
        'title: Adding',
        'slug: adding',
        'featured: true',
        'draft: false',
        'tags:',
        '  - docs',
        'description: Some rules.',
      ),
    },
  ],
  'Eleventy, base blog': [
    1,
    {
      'eleventy.config.js': '',
      'content/blog/fourthpost.md': yaml(
        'title: This is my fourth post.',
        'description: About it.',
        'date: 2018-09-30',
        'tags: second tag',
      ),
    },
  ],
  'Eleventy, older': [
    1,
    {
      '.eleventy.js': '',
      'posts/a.md': yaml('title: A', 'date: 2020-01-01', 'tags:', '  - posts', '  - note'),
    },
  ],
  Zola: [
    1,
    {
      'config.toml': 'base_url = "https://example.org"\n',
      'content/a.md': `+++\ntitle = "A"\ndate = 2024-01-02\n[taxonomies]\ntags = ["x"]\n+++${body}`,
    },
  ],
  'Zola posts alone': [
    1,
    { 'a.md': `+++\ntitle = "A"\ndate = 2024-01-02\n\n[taxonomies]\ntags = ["x"]\n+++${body}` },
  ],
  Hexo: [
    1,
    {
      '_config.yml': '',
      'source/_posts/hello-world.md': yaml(
        'title: Hello World',
        'date: 2013/7/13 20:46:25',
        'tags:',
        '- a',
        'categories:',
        '- Diary',
      ),
    },
  ],
  'Docusaurus blog': [
    1,
    {
      'docusaurus.config.js': '',
      'blog/2021-08-01-post.md': yaml(
        'slug: welcome',
        'title: Welcome',
        'authors: [slorber]',
        'tags: [facebook, hello]',
        'date: 2021-08-01',
      ),
    },
  ],
  'Obsidian vault': [
    1,
    {
      '.obsidian/app.json': '{}',
      'Note.md': yaml('date: 2024-01-02', 'tags: [x]', 'publish: true'),
      'Private.md': yaml('date: 2024-01-02', 'publish: false'),
    },
  ],
  'Hugo, configuration in a folder, JSON and a section of drafts': [
    2,
    {
      'config/_default/hugo.toml': 'title = "A"\n',
      'content/post/one.md': `{\n\t"title": "One",\n\t"date": "2024-01-02",\n\t"tags": ["a"]\n}${body}`,
      'content/post/two/index.md': yaml(
        'title: Two',
        'date: 2024-01-03',
        'image: cover.jpg',
        'categories: ["Themes"]',
        'math: true',
      ),
      'content/later/_index.md': '---\ntitle: Later\ncascade:\n  draft: true\n---\n',
      'content/later/secret.md': yaml('title: Secret', 'date: 2024-01-03'),
    },
  ],
  'Hugo, Ananke': [
    1,
    {
      'hugo.yaml': 'baseURL: https://example.org/\n',
      'content/posts/chapter-1.md': yaml(
        'date: 2017-04-09T10:58:08-04:00',
        'description: "A chapter"',
        'featured_image: "/images/a.jpg"',
        'featured_image_alt: "A bridge"',
        'tags: ["scene"]',
        'title: "Chapter I"',
        'disable_share: false',
      ),
    },
  ],
  'Hugo, dates of its own to begin and to end': [
    1,
    {
      'hugo.toml': '',
      'content/a.md': yaml('title: A', 'publishDate: 2020-01-01', 'expiryDate: 2999-01-01'),
      'content/secret.md': yaml('title: B', 'date: 2020-01-01', 'expiryDate: 2021-01-01'),
    },
  ],
  'Hexo, without the first fence, and JSON': [
    2,
    {
      'source/_posts/a.md': `title: A\ndate: 2013-07-13 20:46:25\ntags: [x]\n---${body}`,
      'source/_posts/b.md': `"title": "B",\n"date": "2013/7/13 20:46:25"\n;;;${body}`,
    },
  ],
  'Hexo, NexT and Butterfly': [
    1,
    {
      'source/_posts/a.md': yaml(
        'title: A',
        'date: 2021-03-05 10:00:00',
        'updated: 2021-03-06 10:00:00',
        'categories:',
        '  - [Code, Web]',
        'tags: [x]',
        'cover: /a.png',
        'top_img: false',
        'abbrlink: 4a17b156',
      ),
    },
  ],
  'VitePress, blog in its docs': [
    1,
    {
      'docs/.vitepress/config.mts': '',
      'docs/index.md': '---\nlayout: home\n---\n',
      'docs/posts/a.md': yaml('title: A', 'date: 2023-05-06', 'author: Ada', 'head:', '  - - meta'),
    },
  ],
  'Nuxt Content': [
    1,
    {
      'nuxt.config.ts': '',
      'content.config.ts': '',
      'content/index.md': '# Home',
      'content/blog/a.md': yaml(
        'title: A',
        'description: About it.',
        'date: 2024-05-06T10:00:00.000Z',
        'image:',
        '  src: /a.png',
        '  alt: A picture',
        'navigation: false',
      ),
    },
  ],
  'Gatsby, its blog template': [
    1,
    {
      'gatsby-config.js': '',
      'content/blog/hello-world/index.md': yaml(
        'title: Hello World',
        'date: "2015-05-01T22:12:03.284Z"',
        'description: "Hello World"',
      ),
    },
  ],
  'Next.js, its blog template': [
    1,
    {
      'next.config.js': '',
      '_posts/hello-world.md': yaml(
        'title: "Learn more"',
        'excerpt: "Lorem ipsum dolor sit amet."',
        'coverImage: "/assets/blog/cover.jpg"',
        'date: "2020-03-16T05:35:07.322Z"',
        'author:',
        '  name: JJ',
        '  picture: "/assets/jj.jpeg"',
        'ogImage:',
        '  url: "/assets/blog/cover.jpg"',
      ),
    },
  ],
  'Contentlayer, the Tailwind blog': [
    1,
    {
      'next.config.js': '',
      'contentlayer.config.ts': '',
      'data/blog/release.md': yaml(
        'title: Release',
        "date: '2021-08-07T15:32:14Z'",
        "lastmod: '2021-02-01'",
        "tags: ['next-js', 'tailwind']",
        'draft: false',
        "summary: 'A release.'",
        "images: ['/static/a.jpg']",
        "authors: ['default']",
        'layout: PostLayout',
      ),
      'data/blog/secret.md': yaml('title: Secret', "date: '2021-08-07'", 'draft: true'),
    },
  ],
  'MkDocs, the blog of Material': [
    1,
    {
      'mkdocs.yml': 'site_name: A\n',
      'docs/index.md': '# Home',
      'docs/blog/posts/a.md': `---\ndate: 2023-01-31\nauthors: [ada]\ncategories:\n  - Search\n---\n\n# A title in the text\n\nA lead.\n\n<!-- more -->\n\nMore.\n`,
      'docs/blog/posts/secret.md': yaml('date: 2023-01-31', 'draft: true', 'title: Secret'),
    },
  ],
  Quartz: [
    1,
    {
      'quartz.config.ts': '',
      'content/Note.md': yaml('title: Note', 'date: 2024-01-02', 'tags: [x]'),
      'content/secret.md': yaml('title: Secret', 'date: 2024-01-02', 'draft: "true"'),
    },
  ],
  Pelican: [
    1,
    {
      'pelicanconf.py': '',
      'content/a.md': `Title: A\nDate: 2010-12-03 10:20\nCategory: Python\nTags: a, b\n${body}`,
      'content/secret.md': `Title: Secret\nDate: 2010-12-03\nStatus: draft\n${body}`,
    },
  ],
  Bridgetown: [
    1,
    {
      'bridgetown.config.yml': '',
      'src/_posts/2024-04-14-welcome.md': yaml(
        'layout: post',
        'title:  "Welcome"',
        'date:   Sun, 14 Apr 2024 14:13:42 -0700',
        'categories: updates',
      ),
    },
  ],
  Middleman: [
    1,
    {
      'config.rb': '',
      'source/posts/2012-01-01-example.md': yaml(
        'title: Example Article',
        'date: 2012-01-01 00:00 UTC',
        'tags: example',
      ),
      'source/posts/2012-01-02-secret.md': yaml('title: Secret', 'published: false'),
    },
  ],
  'Eleventy, drafts by the data of a folder': [
    1,
    {
      'eleventy.config.mjs': '',
      'content/blog/a.md': yaml('title: A', 'date: 2018-01-01', 'tags: ["a, b", c]'),
      'content/drafts/drafts.json': '{ "draft": true, "permalink": false }',
      'content/drafts/secret.md': yaml('title: Secret', 'date: 2018-01-01'),
    },
  ],
  'Starlight, its blog plug-in': [
    1,
    {
      'astro.config.mjs': '',
      'src/content/docs/blog/first.md': yaml(
        'title: First',
        'date: 2024-01-02',
        'excerpt: Ex',
        'authors: [{ name: Ada, url: https://a.org }]',
        'cover: { alt: A, image: ./a.png }',
      ),
      'src/content/docs/blog/secret.md': yaml(
        'title: Secret',
        'date: 2024-01-02',
        'data: { draft: true }',
      ),
      'src/content/docs/blog/a.png': '',
    },
  ],
  'Hugo Blox': [
    1,
    {
      'config/_default/hugo.yaml': 'baseURL: https://x.org/\n',
      'content/_index.md': yaml('type: landing', 'sections: [{ block: hero }]'),
      'content/post/a/index.md': yaml(
        'title: Getting started',
        'subtitle: Sub',
        'summary: S.',
        'date: "2020-12-13T00:00:00Z"',
        'share: false',
        'image:',
        '  caption: "Image credit"',
        '  focal_point: ""',
        'authors: [admin]',
      ),
    },
  ],
  'Hexo, Fluid and Blog Encrypt': [
    1,
    {
      '_config.yml': '---\ntitle: A\ntitle: B\nencrypt:\n  tags: [{ name: diary, password: a }]\n',
      'source/_posts/a.md': yaml('title: 文章', 'date: 2019-10-10 10:00:00', 'tags: [示例]'),
      'source/_posts/secret.md': yaml('title: Secret', 'date: 2019-10-10', 'hide: true'),
      'source/_posts/secret2.md': yaml('title: Secret', 'date: 2019-10-10', 'tags: diary'),
      'source/_posts/secret3.md': yaml('title: Secret', 'date: 2019-10-10', 'passwords: [a]'),
    },
  ],
  'MkDocs, with drafts by its configuration': [
    1,
    {
      'mkdocs.yml':
        'site_name: A\ndraft_docs: |\n  secret-*\nmarkdown_extensions:\n  - x: { format: !!python/name:a.b }\n',
      'docs/blog/posts/a.md': `---\ndate:\n  created: 2023-12-31\n  updated: 2024-01-02\n---\n\n# Happy new year\n\nText.\n`,
      'docs/blog/posts/secret-a.md': yaml('title: Secret', 'date: 2024-01-02'),
    },
  ],
  VuePress: [
    1,
    {
      'src/.vuepress/config.ts': '',
      'src/.vuepress/theme.ts':
        "export default hopeTheme({ encrypt: { config: { '/posts/enc/': ['1'] } } })\n",
      'src/README.md': yaml('home: true'),
      'src/posts/a.md': yaml('title: A', 'date: 2022-01-01', 'category: [Guide]', 'tag: [x]'),
      'src/posts/secret.md': yaml('title: Secret', 'date: 2022-01-01', 'article: false'),
      'src/posts/enc/secret.md': yaml('title: Secret', 'date: 2022-01-01'),
    },
  ],
  Lume: [
    1,
    {
      '_config.ts':
        'import lume from "lume/mod.ts";\nconst site = lume();\nsite.ignore("posts/secret");\n',
      'posts/_data.yml': 'type: post\n',
      'posts/a.md': yaml('title: A', 'date: 2024-01-02', 'author: Óscar', 'tags: [x]'),
      'posts/secret/a.md': yaml('title: Secret', 'date: 2024-01-02'),
    },
  ],
  Nikola: [
    1,
    {
      'conf.py': 'POSTS = (("posts/*.md", "posts", "post.tmpl"),)\n',
      'posts/a.md': `<!--\n.. title: "Welcome": it begins\n.. slug: welcome\n.. date: 2012-03-30 23:00:00 UTC-03:00\n.. tags: nikola, demo\n.. link: \n.. description: D\n-->${body}`,
      'posts/secret.md': `<!--\n.. title: S\n.. date: 2012-03-30 23:00\n.. status: private\n-->${body}`,
      'posts/secret2.md': `<!--\n.. title: S\n.. date: 2012-03-30 23:00\n.. tags: a, draft\n-->${body}`,
    },
  ],
  'Ghost, saved as Markdown': [
    1,
    {
      'posts/a.md': yaml(
        'title: Coming soon',
        'slug: coming-soon',
        'date_published: 2024-01-02T10:00:00.000Z',
        'tags: Getting Started, News',
        'excerpt: E',
        'feature_image: https://a.org/a.jpg',
        'status: published',
        'visibility: public',
      ),
      'posts/secret.md': yaml(
        'title: Secret',
        'date_published: 2024-01-02T10:00:00.000Z',
        'status: published',
        'visibility: paid',
      ),
    },
  ],
  'no tool that is known, in a folder of its own': [
    1,
    { 'src/a.md': yaml('title: A', 'date: 2020-01-02', 'layout: post.html', 'collection: posts') },
  ],
  'Standfirst’s own': [1, { 'a.md': markdown('A') }],
  'Standfirst’s own, in articles': [1, { 'articles/a.md': markdown('A'), 'hugo.toml': '' }],
}
