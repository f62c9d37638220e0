import type { Issue } from '@standfirst/core'
import type { ConfigFiles } from './config-files.ts'
import { stylesOf } from './styles-of.ts'

/** Where there are no files: in a worker, in a browser. Where a configuration says that they are is not looked at. */
export const noFiles: ConfigFiles = {
  root: '/',
  resolve: (path) => path,
  issues({ images, pages = {} }) {
    const needing = { 'pages.folder': pages.folder, 'pages.cards': pages.cards, images }
    return Object.entries(needing).flatMap(([name, value]) => (value ? needsFiles(name) : []))
  },
  cards: () => ({ issues: [] }),
  siteAssets: (_places, _outputs, look) => ({ ...stylesOf(look), hasNotFound: false }),
  pagesFolder: () => undefined,
  // Checks are for who writes.
  loadProfiles: async () => [],
}

function needsFiles(name: string): Issue {
  return {
    code: 'config-field',
    severity: 'error',
    message: `Found \`${name}\`, expected none where there are no files: it is made of them.`,
    path: name.split('.'),
    fix: 'Leave it out, or give the configuration that `loadConfig` has read.',
  }
}
