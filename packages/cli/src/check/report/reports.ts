import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { WriteReport } from './report.ts'
import { sarif } from './sarif.ts'

/** The formats that findings are written in. */
export const reports: Readonly<Record<'pretty' | 'json' | 'sarif' | 'github', WriteReport>> = {
  pretty,
  json,
  sarif,
  github,
}
