import { StepFailed } from '@/scripts/report.mjs'
import { makeFonts } from '@/scripts/fonts'
import { makeReaderModules } from '@/scripts/steps/reader-modules'

/** Fonts and the small browser modules of printed pages, both below public/. */
export async function makeAssets() {
  const fonts = await makeFonts()
  await makeReaderModules().catch((error: Error) => {
    throw new StepFailed('The browser modules in reader/ could not be bundled.', error.message)
  })
  if (!fonts.some((font) => font.fresh)) return null
  const weight = fonts.reduce((sum, font) => sum + font.bytes, 0)
  return `Fonts cut: ${fonts.length} files, ${Math.round(weight / 1000)} kB`
}
