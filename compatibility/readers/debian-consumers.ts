import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import type { Consumer, Said } from '../consumer.ts'
import { compiled, run, scripted } from './asked-programs.ts'
import { unpackDebianPackage } from './debian-packages.ts'

const python = ['/usr/bin/python3'] as const
const perl = ['/usr/bin/perl'] as const
const ruby = ['/usr/bin/ruby'] as const
const php = (file: () => string) => ['/usr/bin/php', [], file] as const
const jars = ['rome', 'rome-utils', 'jdom2', 'slf4j-api', 'slf4j-nop']
  .map((name) => `/usr/share/java/${name}.jar`)
  .join(':')

/** Programs and libraries of Debian that read feeds; each says what it takes from the first item. */
export const debianConsumers: readonly Consumer[] = [
  { name: 'Newsboat', packages: [], debian: 'newsboat', read: async (_, xml) => newsboat(xml) },
  { name: 'sfeed', packages: [], debian: 'sfeed', read: async (_, xml) => sfeed(xml) },
  scripted(
    {
      name: 'Universal Feed Parser',
      debian: 'python3-feedparser',
      script: 'ask-feedparser.py',
    },
    python,
  ),
  scripted(
    { name: 'gPodder', debian: 'python3-podcastparser', script: 'ask-podcastparser.py' },
    python,
  ),
  scripted({ name: 'rss2email', debian: 'rss2email', script: 'ask-rss2email.py' }, python),
  scripted({ name: 'feed2exec', debian: 'feed2exec', script: 'ask-feed2exec.py' }, python),
  scripted(
    {
      name: 'Rhythmbox (totem-pl-parser)',
      debian: 'gir1.2-totemplparser-1.0',
      besides: ['python3-gi'],
      script: 'ask-totem.py',
    },
    python,
  ),
  scripted(
    {
      name: 'XML::Feed',
      debian: 'libxml-feed-perl',
      besides: ['libjson-perl'],
      script: 'ask-xml-feed.pl',
    },
    perl,
  ),
  scripted(
    { name: 'XML::FeedPP', debian: 'libxml-feedpp-perl', script: 'ask-xml-feedpp.pl' },
    perl,
  ),
  {
    ...scripted({ name: 'XML::RSS', debian: 'libxml-rss-perl', script: 'ask-xml-rss.pl' }, perl),
    formats: ['RSS'],
  },
  scripted(
    { name: 'RSS of Ruby', debian: 'libruby3.1', besides: ['ruby'], script: 'ask-rss.rb' },
    ruby,
  ),
  scripted(
    {
      name: 'Feed2Imap (ruby-feedparser)',
      debian: 'ruby-feedparser',
      script: 'ask-ruby-feedparser.rb',
    },
    ruby,
  ),
  scripted(
    {
      name: 'SimplePie',
      debian: 'libphp-simplepie',
      besides: ['php-cli', 'php-xml', 'php-mbstring'],
      script: 'ask-simplepie.php',
    },
    php(() => '/usr/share/php/simplepie/autoloader.php'),
  ),
  {
    ...scripted(
      { name: 'WordPress (SimplePie)', debian: 'wordpress', script: 'ask-simplepie.php' },
      php(() => {
        return `${unpackDebianPackage('wordpress')}/usr/share/wordpress/wp-includes/class-simplepie.php`
      }),
    ),
    isUnpacked: true,
  },
  {
    ...scripted(
      { name: 'Tiny Tiny RSS', debian: 'tt-rss', script: 'ask-tt-rss.php' },
      php(() => `${unpackDebianPackage('tt-rss')}/usr/share/tt-rss/www/classes`),
    ),
    isUnpacked: true,
  },
  scripted(
    { name: 'Elfeed', debian: 'elpa-elfeed', besides: ['emacs-nox'], script: 'ask-elfeed.el' },
    // Emacs opens its input as a file, which a socket is not.
    ['/bin/sh', ['-c', 'cat | emacs -Q --batch -l "$0"']],
  ),
  compiled(
    {
      name: 'gofeed',
      debian: 'golang-github-mmcdole-gofeed-dev',
      besides: ['golang-go'],
      script: 'ask-gofeed.go',
    },
    (source, target) =>
      `GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=${target}-cache go build -o ${target} ${source}`,
  ),
  compiled(
    {
      name: 'rsstail (libmrss)',
      debian: 'libmrss0-dev',
      besides: ['gcc', 'libc6-dev'],
      script: 'ask-libmrss.c',
    },
    (source, target) => `gcc ${source} -o ${target} -lmrss`,
  ),
  compiled(
    {
      name: 'libgrss',
      debian: 'libgrss-dev',
      besides: ['pkg-config'],
      script: 'ask-libgrss.c',
    },
    (source, target) =>
      `gcc ${source} -o ${target} $(pkg-config --cflags --libs libgrss libxml-2.0)`,
  ),
  compiled(
    {
      name: 'ROME',
      debian: 'librome-java',
      besides: ['default-jdk-headless'],
      script: 'ask-rome.java',
    },
    (source, target) => `javac -cp ${jars} -d ${target} ${source}`,
    (target) => ['java', '-cp', `${jars}:${target}`, 'AskRome'],
  ),
  compiled(
    {
      name: 'feed of Haskell',
      debian: 'libghc-feed-dev',
      besides: ['ghc'],
      script: 'AskFeed.hs',
    },
    (source, target) => `ghc -outputdir ${target}-parts ${source} -o ${target}`,
  ),
  compiled(
    {
      name: 'Akregator (KSyndication)',
      debian: 'libkf5syndication-dev',
      besides: ['g++'],
      script: 'ask-syndication.cpp',
    },
    (source, target) => {
      const folders = ['KF5', 'KF5/Syndication', 'KF5/Syndication/syndication']
      const include = folders.map((one) => `-I/usr/include/${one}`).join(' ')
      const qt = '$(pkg-config --cflags --libs Qt5Core Qt5Xml)'
      return `g++ -fPIC ${include} ${source} -o ${target} ${qt} -lKF5Syndication`
    },
  ),
]

/** Newsboat keeps what it takes in a database, which its reader is shown. */
function newsboat(xml: string): Said {
  const home = mkdtempSync(`${tmpdir()}/newsboat-`)
  try {
    writeFileSync(`${home}/feed.xml`, xml)
    writeFileSync(`${home}/urls`, `file://${home}/feed.xml\n`)
    writeFileSync(`${home}/config`, '')
    const files = ['-u', `${home}/urls`, '-c', `${home}/cache.db`, '-C', `${home}/config`]
    run('newsboat', [...files, '-x', 'reload'])
    const database = new DatabaseSync(`${home}/cache.db`)
    const item = database.prepare('select * from rss_item').get() as Record<string, string>
    database.close()
    const { author, content, enclosure_url: recordings, pubDate, title, url } = item
    const date = new Date(Number(pubDate) * 1000).toISOString()
    return { title, link: url, author, date, text: content, recordings }
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** `sfeed` prints a line for each item: time, title, link, content, type, id, author, file, tags. */
function sfeed(xml: string): Said {
  const [line = ''] = run('sfeed', [], xml).split('\n')
  const [seconds, title, link, content = '', , , author, recordings, tags = ''] = line.split('\t')
  const date = seconds ? new Date(Number(seconds) * 1000).toISOString() : ''
  const text = content.replaceAll('\\n', '\n').replaceAll('\\t', '\t')
  return { title, link, author, date, text, recordings, tags: tags.split('|').join(', ') }
}
