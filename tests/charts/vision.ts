// How colors look to eyes that see fewer of them, and how far apart two colors then are.

/** Linear-light red, green and blue, 0 to 1. */
type Color = readonly [number, number, number]
type Matrix = readonly [Color, Color, Color]

/**
 * Full loss of one kind of cone: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE TVCG 15(6), 2009, the authors' matrices at severity 1.0, on linear RGB. Without any cones only
 * the luminance is left: Rec. 709 weights.
 */
const eyes = {
  'usual sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Record<string, Matrix>

export type Eyes = keyof typeof eyes
export const allEyes = ['usual sight', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const

/** The distance of two colors (`#rrggbb`) as these eyes see them: CIE 1976 color difference, where about 2 is just seen. */
export function distance(a: string, b: string, seenBy: Eyes): number {
  const [one, other] = [lab(see(a, seenBy)), lab(see(b, seenBy))]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** The contrast of two colors (`#rrggbb`) as these eyes see them, 1 to 21, as WCAG counts it. */
export function contrast(a: string, b: string, seenBy: Eyes): number {
  const [dark, light] = [luminance(see(a, seenBy)), luminance(see(b, seenBy))].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function see(hex: string, seenBy: Eyes): Color {
  const color = linear(hex)
  const [red, green, blue] = eyes[seenBy]
  return [within(dot(red, color)), within(dot(green, color)), within(dot(blue, color))]
}

function linear(hex: string): Color {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function lab(color: Color): Color {
  const x = dot([0.4124564, 0.3575761, 0.1804375], color) / 0.95047
  const y = luminance(color)
  const z = dot([0.0193339, 0.119192, 0.9503041], color) / 1.08883
  const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))]
}

const luminance = (color: Color) => dot([0.2126729, 0.7151522, 0.072175], color)
const dot = (a: Color, b: Color) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const within = (value: number) => Math.min(1, Math.max(0, value))
