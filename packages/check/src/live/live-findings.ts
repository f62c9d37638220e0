import type { Issue } from '@standfirst/core'
import type { Finding, OutputName, SiteOutputName } from '../finding.ts'

/** Collects what is found, each once. */
export interface LiveFindings {
  readonly list: Finding[]
  /** @param file - Address of what it is about. */
  add(file: string, ...findings: readonly (Finding | Issue)[]): void
}

/** Begin to collect. */
export function createLiveFindings(): LiveFindings {
  const list: Finding[] = []
  const known = new Set<string>()
  return {
    list,
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
