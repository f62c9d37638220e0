import { toldInPart } from '../../told-in-part.ts'
import type { WriteReport } from './report.ts'

/** For people. */
export const pretty: WriteReport = (findings, options) => toldInPart(findings, options)
