declare module 'subset-font' {
  type Options = { targetFormat: 'woff2' | 'woff' | 'sfnt'; keepFeatures?: string[] }

  /** Cuts a font to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
