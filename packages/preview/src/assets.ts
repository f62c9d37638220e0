import { readFileSync } from 'node:fs'

/** Files of the preview itself, by their names in addresses. */
export const assets: Readonly<Record<string, { type: string; read(): string }>> = {
  'preview.css': own('preview.css', 'text/css'),
  'preview.js': own('preview.js', 'text/javascript'),
  'morph.js': own('morph.js', 'text/javascript'),
  'reader.css': own('reader.css', 'text/css'),
  'icon.svg': own('icon.svg', 'image/svg+xml'),
  'theme.css': {
    type: 'text/css',
    read: () => readFileSync(new URL(import.meta.resolve('@standfirst/html/theme.css')), 'utf8'),
  },
  'light.css': { type: 'text/css', read: () => ':root { color-scheme: light !important; }\n' },
  'dark.css': { type: 'text/css', read: () => ':root { color-scheme: dark !important; }\n' },
}

function own(name: string, type: string): { type: string; read(): string } {
  // The same from the sources and from what is built: both are a folder below the package.
  return {
    type,
    read: () => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8'),
  }
}
