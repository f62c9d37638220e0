import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import type { Consumer, Said } from '../consumer.ts'

/** Programs and libraries of Debian that read feeds; each says what it takes from the first item. */
export const debianConsumers: readonly Consumer[] = [
  { name: 'Newsboat', packages: [], debian: 'newsboat', read: async (_, xml) => newsboat(xml) },
  { name: 'sfeed', packages: [], debian: 'sfeed', read: async (_, xml) => sfeed(xml) },
  scripted('Universal Feed Parser', 'python3-feedparser', '/usr/bin/python3', 'ask-feedparser.py'),
  scripted('gPodder', 'python3-podcastparser', '/usr/bin/python3', 'ask-podcastparser.py'),
  scripted('XML::Feed', 'libxml-feed-perl', '/usr/bin/perl', 'ask-xml-feed.pl'),
  scripted('XML::FeedPP', 'libxml-feedpp-perl', '/usr/bin/perl', 'ask-xml-feedpp.pl'),
  {
    ...scripted('XML::RSS', 'libxml-rss-perl', '/usr/bin/perl', 'ask-xml-rss.pl'),
    formats: ['RSS'],
  },
  scripted('RSS of Ruby', 'libruby3.1', '/usr/bin/ruby', 'ask-rss.rb'),
]

/** A library that is asked by a script in its own language, which is given the feed and prints JSON. */
function scripted(name: string, debian: string, program: string, script: string): Consumer {
  const path = `${import.meta.dirname}/debian/${script}`
  return {
    name,
    packages: [],
    debian,
    read: async (_, xml) => JSON.parse(run(program, [path], xml)),
  }
}

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

function run(program: string, args: readonly string[], input = ''): string {
  const stdio: ('pipe' | 'ignore')[] = ['pipe', 'pipe', 'ignore']
  try {
    return execFileSync(program, args, { input, stdio, encoding: 'utf8', timeout: 60_000 })
  } catch {
    throw new Error('ends with an error')
  }
}

/** Install the Debian packages where one is not yet there. */
export function installDebianConsumers(): void {
  const besides = ['ruby', 'libjson-perl']
  const names = [...debianConsumers.flatMap(({ debian }) => debian ?? []), ...besides]
  if (names.every((name) => debianVersion(name))) return
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  execFileSync('apt-get', ['install', ...options, ...names], { stdio: 'ignore' })
}

/** The version of a Debian package, or nothing where it is not there. */
export function debianVersion(name: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: The program's own placeholders.
  const args = ['-W', '-f', '${Status}: ${Version}', name]
  const { stdout } = spawnSync('dpkg-query', args, { encoding: 'utf8' })
  const [, version = ''] = /^install ok installed: (?:\d+:)?(.+)$/.exec(stdout) ?? []
  return version
}
