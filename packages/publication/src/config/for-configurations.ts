/** What a configuration may import from `standfirst`. */
export { html, unsafeHtml } from '@standfirst/html'
export { defineConfig } from './define-config.ts'
