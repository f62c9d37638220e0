import type { colorNames } from './site-colors.ts'
import type { SiteLook } from './site-look.ts'

/** The colours of a look, each on a light and on a dark screen. */
type LookColors = Readonly<
  Record<(typeof colorNames)[number], Readonly<{ light: string; dark: string }>>
>

/** The colours of each look, as its stylesheet has them. */
export const lookColors: Readonly<Record<SiteLook, LookColors>> = {
  newspaper: {
    ground: { light: '#fdfcfa', dark: '#141518' },
    panel: { light: '#f3f1ec', dark: '#1e2025' },
    ink: { light: '#191a1d', dark: '#ebe9e4' },
    soft: { light: '#5b5a56', dark: '#a9a7a1' },
    line: { light: '#dcd9d1', dark: '#363840' },
    accent: { light: '#a3290f', dark: '#ff9d76' },
    alert: { light: '#a01818', dark: '#ff9c92' },
  },
  journal: {
    ground: { light: '#ffffff', dark: '#16181a' },
    panel: { light: '#f4f5f4', dark: '#202326' },
    ink: { light: '#20221f', dark: '#e8e8e3' },
    soft: { light: '#5d625d', dark: '#a5aaa5' },
    line: { light: '#dfe2de', dark: '#353a3d' },
    accent: { light: '#1c6150', dark: '#7fcbb4' },
    alert: { light: '#a01818', dark: '#ff9c92' },
  },
  notebook: {
    ground: { light: '#fbf8f2', dark: '#1a1917' },
    panel: { light: '#f1ebdf', dark: '#262420' },
    ink: { light: '#262320', dark: '#ece7de' },
    soft: { light: '#635c52', dark: '#b0a89c' },
    line: { light: '#e0d8c9', dark: '#3b3731' },
    accent: { light: '#8a3ffc', dark: '#c4a5ff' },
    alert: { light: '#a01818', dark: '#ff9c92' },
  },
  docs: {
    ground: { light: '#ffffff', dark: '#12151b' },
    panel: { light: '#f3f5f8', dark: '#1c212a' },
    ink: { light: '#1b2130', dark: '#e6eaf1' },
    soft: { light: '#56607a', dark: '#a2adc2' },
    line: { light: '#dbe1ea', dark: '#323a48' },
    accent: { light: '#1d4fd7', dark: '#8fb3ff' },
    alert: { light: '#a01818', dark: '#ff9c92' },
  },
}
