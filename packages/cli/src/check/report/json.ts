import type { WriteReport } from './report.ts'

/** For programs: a list of findings, as they are. */
export const json: WriteReport = (findings) => JSON.stringify(findings, null, 2)
