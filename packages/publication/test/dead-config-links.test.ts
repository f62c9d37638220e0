import { expect, test } from 'vitest'
import { deadConfigLinks, loadPublication, siteAddresses } from '../src/index.ts'
import { filesOf, temporarySite } from './temporary-site.ts'

const deadIn = async (folder: string) => {
  const { feed, files, site } = await loadPublication(folder)
  const { planned } = await filesOf(folder)
  const copied = files.map(({ path }) => path)
  return deadConfigLinks(site, siteAddresses(feed, site, planned, copied))
}

test('what the site has, or others have, is not dead', async () => {
  const folder = temporarySite(
    {
      site: {
        logo: 'logo.svg',
        icon: '/icon.png',
        navigation: [
          { label: 'First', url: 'first/#part' },
          { label: 'Also', url: 'first' },
          { label: 'Home', url: './' },
          { label: 'Feed', url: 'feed.xml?a=1' },
          { label: 'Elsewhere', url: 'https://other.example/nothing' },
          { label: 'Legal', url: '/legal/' },
          { label: 'Terms', url: '/legal/%c3%bcber%2Duns.html' },
        ],
        footer: [{ label: 'Post', url: 'mailto:a@example.com' }],
      },
      html: { stylesheets: ['/own.css'] },
    },
    {
      'public/logo.svg': '<svg/>',
      'public/icon.png': 'x',
      'public/own.css': '',
      'public/legal/index.html': '<p>',
      'public/legal/über-uns.html': '<p>',
    },
  )
  expect(await deadIn(folder)).toEqual([])
})

test('what is missing is told with its place in the configuration', async () => {
  const found = await deadIn(
    temporarySite({
      site: {
        logo: { url: 'Logo.svg', dark: 'dark.svg' },
        icon: 'icon.png',
        navigation: [
          { label: 'Home', url: './' },
          { label: 'Abuot', url: 'abuot/' },
        ],
        social: ['@news'],
        languages: { en: 'English', fr: 'Français' },
      },
      redirects: { '/old/': '/frist/', '/older/': '/first/', '/oldest/': '/old/' },
      html: { stylesheets: ['own.css'] },
      people: [{ name: 'Ada', image: 'ada.jpg', links: ['ada/'] }],
    }),
  )
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['dead-link', 'site.navigation.1.url'],
    ['dead-link', 'site.social.0'],
    ['dead-link', 'site.languages.fr'],
    ['dead-link', 'redirects.https://example.com/old/'],
    ['missing-file', 'site.logo'],
    ['missing-file', 'site.logo.dark'],
    ['missing-file', 'site.icon'],
    ['missing-file', 'html.stylesheets.0'],
    ['missing-file', 'people.0.image'],
    ['dead-link', 'people.0.links.0'],
  ])
})

test('who speaks, how they work, and on which terms, is told where the configuration says it', async () => {
  const found = await deadIn(
    temporarySite({
      publisher: {
        name: 'News',
        url: '/about/',
        image: '/logo.png',
        policies: {
          ownership: '/owner/',
          corrections: '/first/#part',
          ethics: 'https://e.example/',
        },
      },
      authors: [{ name: 'Ada', url: '/ada/', image: '/ada.png' }],
      rights: {
        terms: '/terms/',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        contact: 'desk@example.com',
        payment: { kind: 'contribution', url: '/pay/' },
      },
    }),
  )
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['dead-link', 'publisher.url'],
    ['missing-file', 'publisher.image'],
    ['dead-link', 'publisher.policies.ownership'],
    ['dead-link', 'authors.0.url'],
    ['missing-file', 'authors.0.image'],
    ['dead-link', 'rights.terms'],
    ['dead-link', 'rights.payment.url'],
  ])
})

test('a redirect that is ignored leads nowhere, and is told once', async () => {
  const folder = temporarySite({ redirects: { '/first/': '/nowhere/', '/old/': '/nowhere/' } })
  const { feed, site } = await loadPublication(folder)
  const { issues, planned } = await filesOf(folder)
  const found = deadConfigLinks(site, siteAddresses(feed, site, planned, []), issues)
  const told = [...issues, ...found].filter(({ path }) => path[0] === 'redirects')
  expect(told.map(({ code, path }) => [code, path[1]])).toEqual([
    ['taken-redirect', 'https://example.com/first/'],
    ['dead-link', 'https://example.com/old/'],
  ])
})

test('where no lists of languages are made, it is told how to have them', async () => {
  const site = { languages: { en: 'English' } }
  const [found] = await deadIn(temporarySite({ site, feeds: { by: ['tag'] } }))
  expect(found?.fix).toBe('Add `language` to `feeds.by`, which makes these pages.')
  expect(await deadIn(temporarySite({ site, feeds: { by: ['tag', 'language'] } }))).toEqual([])
})
