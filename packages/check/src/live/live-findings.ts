import type { Issue } from '@standfirst/core'
import type { Finding, OutputName, SiteOutputName } from '../finding.ts'

/** What of a site was left out of a check, and why. */
export interface LiveUnread {
  /** In the plural: `feeds`. */
  what: string
  count: number
  /** In words: `beyond the first 6`. */
  why: string
}

/** Collects what is found, each once, and what was not looked at. */
export interface LiveFindings {
  readonly list: Finding[]
  readonly unread: LiveUnread[]
  /** Say that something was not looked at; the same is counted together. */
  leaveOut(what: string, why: string, count?: number): void
  /** @param file - Address of what it is about. */
  add(file: string, ...findings: readonly (Finding | Issue)[]): void
}

/** Begin to collect. */
export function createLiveFindings(): LiveFindings {
  const list: Finding[] = []
  const unread: LiveUnread[] = []
  const known = new Set<string>()
  return {
    list,
    unread,
    leaveOut(what, why, count = 1) {
      if (count <= 0) return
      const same = unread.find((one) => one.what === what && one.why === why)
      if (same) same.count += count
      else unread.push({ what, count, why })
    },
    add(file, ...findings) {
      for (const finding of findings) {
        const key = JSON.stringify([finding.code, file, finding.message])
        if (known.has(key)) continue
        known.add(key)
        list.push({ ...finding, file })
      }
    },
  }
}

/** A finding of a live site. */
export function found(
  code: string,
  severity: Finding['severity'],
  message: string,
  fix: string,
  more: { output?: OutputName | SiteOutputName | undefined; place?: string; article?: string } = {},
): Finding {
  const { article, output, place } = more
  return {
    code,
    severity,
    message,
    path: [],
    fix,
    ...(article !== undefined && { article }),
    ...(output !== undefined && { output }),
    ...(place !== undefined && { place }),
  }
}

/** The finding for a file that is something else than it should be. */
export function unreadable(
  what: string,
  expected: string,
  output?: OutputName | SiteOutputName,
): Finding {
  const message = `Found what is no ${what}, expected ${expected}.`
  const fix = 'Build it again, and look at what changes it afterwards.'
  return found('copy-unreadable', 'error', message, fix, { output })
}
