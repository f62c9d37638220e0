import { defineConfig, html } from 'standfirst'

const repository = 'https://github.com/standfirst/standfirst'

export default defineConfig({
  site: {
    url: 'https://standfirst.github.io/standfirst/',
    title: 'Standfirst',
    description: 'Write an article once. Publish it everywhere, and have every copy agree.',
    look: 'docs',
    icon: 'icon.svg',
    // A guide is as new as its version: the day on which it was put here is no news.
    head: html`<link rel="stylesheet" href="/standfirst/guides.css">`,
    navigation: [
      { label: 'Overview', url: './' },
      { label: 'Writing', url: 'docs/writing/' },
      { label: 'Formats', url: 'docs/formats/' },
      { label: 'Frameworks', url: 'docs/frameworks/' },
      { label: 'Command line', url: 'docs/cli/' },
      { label: 'Configuration', url: 'docs/configuration/' },
    ],
    footer: [
      { label: 'Repository', url: repository },
      { label: 'Changes', url: `${repository}/releases` },
    ],
  },
  publisher: { name: 'Standfirst', url: repository },
  defaults: { publishedAt: '2026-11-29' },
  // The guides, and the README of each package as the page of its folder.
  sources: [
    { markdown: '.', at: 'docs', ignore: ['test', 'public'] },
    { markdown: '../packages', at: 'packages', ignore: ['*/!(README.md)'] },
  ],
  pages: { search: 'menu', neighbors: false },
  html: { contents: true },
  outputs: { lists: false },
  accept: ['summary-from-text'],
})
