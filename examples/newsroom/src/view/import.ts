import type { Issue } from '@standfirst/core'
import { html } from '@standfirst/html'
import { findings } from './edit.ts'
import { layout } from './layout.ts'

/** The page where articles and pictures are brought in. */
export function importPage(said = '', issues: readonly Issue[] = []): string {
  return layout(
    'Import',
    html`${said && html`<p role="status">${said}</p>`}${issues.length ? findings(issues, undefined) : ''}<form method="post" action="/desk/import" enctype="multipart/form-data"><label>A feed (RSS, Atom, JSON Feed), an export of WordPress, Ghost or another system, or a Markdown file; its articles become drafts <input type="file" name="file" required></label> <button>Import</button></form><form method="post" action="/desk/upload" enctype="multipart/form-data"><label>A picture (PNG, JPEG, GIF, WebP, AVIF) <input type="file" name="file" accept="image/*" required></label> <button>Upload</button></form>`,
  )
}
