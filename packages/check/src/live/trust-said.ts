import { found, type LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveAnswer, LiveReader } from './live-reader.ts'
import { checkMediaType } from './media-type.ts'
import { policyNames, publisherOf } from './publisher-of.ts'
import type { RightsSaid } from './rights-said.ts'

/**
 * Read the trust.txt of a site at both of its places, and compare them with each other, and what a build
 * wrote in them with the publisher of its front page.
 *
 * @returns What they say of training.
 * @see {@link https://journallist.net/reference-document-for-trust-txt-specifications}
 */
export async function trustSays(
  home: LivePage,
  reader: LiveReader,
  findings: LiveFindings,
): Promise<RightsSaid[]> {
  // It is that of a host, and so of the site at its root.
  if (new URL(home.answer.url).pathname !== '/') return []
  const files: LiveAnswer[] = []
  for (const path of ['/trust.txt', '/.well-known/trust.txt']) {
    const file = await reader.ask(new URL(path, home.answer.url).href)
    // A page in its place says nothing to programs.
    if (file.status !== 200 || /^\s*</.test(file.text)) continue
    checkMediaType(file, 'trustTxt', findings)
    const [first] = files
    if (first && !reportOther(file, first, findings)) continue
    files.push(file)
  }
  const publisher = publisherOf(home)
  if (publisher) for (const file of files) comparePublisher(file, publisher, home, findings)
  return files.flatMap((file) => {
    const train = linesOf(file.text).get('datatrainingallowed')?.at(-1)?.toLowerCase()
    const place = 'line datatrainingallowed'
    return train === 'yes' || train === 'no' ? [{ file: file.url, place, says: { train } }] : []
  })
}

/** Whether one says something else than the other; the order of lines says nothing. */
function reportOther(file: LiveAnswer, first: LiveAnswer, findings: LiveFindings): boolean {
  const [own, others] = [file, first].map(({ text }) =>
    [...linesOf(text)].flatMap(([name, values]) => values.map((value) => `${name}=${value}`)),
  ) as [string[], string[]]
  const more = own.find((line) => !others.includes(line))
  const lacking = others.find((line) => !own.includes(line))
  if (more === undefined && lacking === undefined) return false
  report(file, more, lacking, first.url, findings)
  return true
}

/** What a build wrote stands between its two comments; what somebody wrote beside it may say more. */
function comparePublisher(
  file: LiveAnswer,
  publisher: Record<string, unknown>,
  { answer }: LivePage,
  findings: LiveFindings,
): void {
  const [, block] = file.text.split(/^# BEGIN Standfirst$/m)
  if (block === undefined) return
  const said = linesOf(file.text)
  const written = linesOf(block.split(/^# END Standfirst$/m, 1)[0] ?? '')
  const { email } = publisher
  const expected = {
    disclosure: policyNames.flatMap((name) => addressOf(publisher[name]) ?? []),
    contact: typeof email === 'string' && /^[!-~]+$/.test(email) ? [`mailto:${email}`] : undefined,
  }
  for (const [name, values] of Object.entries(expected)) {
    if (!values) continue
    const line = (value: string | undefined) => value && `${name}=${value}`
    const other = written.get(name)?.find((value) => !values.includes(value))
    const lacking = values.find((value) => !said.get(name)?.includes(value))
    report(file, line(other), line(lacking), answer.url, findings)
  }
}

function report(
  { url }: LiveAnswer,
  other: string | undefined,
  lacking: string | undefined,
  reference: string,
  findings: LiveFindings,
): void {
  if (other === undefined && lacking === undefined) return
  const quoted = (line: string | undefined) => line && `\`${line.slice(0, 300)}\``
  const message = `Found ${quoted(other) ?? 'nothing'}, expected ${quoted(lacking) ?? 'no such line'}, as \`${reference}\` says.`
  const fix = 'Say the same in both; the one that is old may be in a cache.'
  const code =
    other === undefined ? 'copy-lacks' : lacking === undefined ? 'copy-adds' : 'copy-differs'
  const place = (other ?? lacking ?? '').split('=', 1)[0] ?? ''
  findings.add(url, found(code, 'error', message, fix, { output: 'trustTxt', place }))
}

/** The lines by their names in small letters; a comment begins at `#`, and so does the part of a page. */
function linesOf(text: string): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*=([^#]*)/.exec(line) ?? []
    const name = key.toLowerCase()
    if (!name) continue
    const said = addressOf(value.trim()) ?? value.trim()
    const known = lines.get(name)
    if (known) known.push(said)
    else lines.set(name, [said])
  }
  return lines
}

/** An address as files of lines hold it, without the part of the page. */
function addressOf(value: unknown): string | undefined {
  const url = typeof value === 'string' ? URL.parse(value) : null
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url.href.replace(/[<>"]|[^!-~]/gu, encodeURIComponent)
}
