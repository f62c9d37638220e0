import { html, type SafeHtml } from '@standfirst/html'

const paths = {
  light:
    'M8 3.2v-2M8 14.8v-2M3.2 8h-2M14.8 8h-2M4.6 4.6 3.2 3.2M12.8 12.8l-1.4-1.4M4.6 11.4l-1.4 1.4M12.8 3.2l-1.4 1.4M10.8 8a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
  dark: 'M13.4 9.7A5.8 5.8 0 0 1 6.3 2.6a5.8 5.8 0 1 0 7.1 7.1Z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  back: 'M10 3 5 8l5 5',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7 9',
  picture: 'M2 3h12v10H2zM2 11l3.5-3.5 2.5 2.5 2-2 4 4M10.6 6.2a.9.9 0 1 1-1.8 0 .9.9 0 0 1 1.8 0Z',
} as const

/** A small drawing in the colour of the text; it says nothing to those who don't see it. */
export function icon(name: keyof typeof paths): SafeHtml {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${paths[name]}"/></svg>`
}
