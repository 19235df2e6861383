import { qoi, tuie, zhylqy } from './animals'
import { agashOtyrgyzu, kunPaneli, kurishAlqaby, kurishOragi } from './fields'
import { grain } from './land'
import { qauyn, zharmenke } from './market'
import { balaBaqsha, dombyra, kures, shahmat, stadion } from './play'
import { aralTenizi, balyqshy, kopir, qus, syrOzeni } from './river'
import { kitaphana, murazhai, nan, synyp, zhiyn } from './rooms'
import { garysh, kiizUi, seksauil } from './steppe'
import { avtobus, poezd, qalaKesh, zhanaUiler, zhol } from './streets'
import { Picture } from './svg'
import { aurukhana, mektep, qysqyKoshe, suMunarasy } from './village'

const scenes: Readonly<Record<string, (pic: Picture) => void>> = {
  'syr-ozeni': syrOzeni,
  kopir,
  qus,
  'aral-tenizi': aralTenizi,
  balyqshy,
  zhylqy,
  qoi,
  tuie,
  'kurish-alqaby': kurishAlqaby,
  'kurish-oragi': kurishOragi,
  'kun-paneli': kunPaneli,
  'agash-otyrgyzu': agashOtyrgyzu,
  'kiiz-ui': kiizUi,
  garysh,
  seksauil,
  mektep,
  aurukhana,
  'qysqy-koshe': qysqyKoshe,
  'su-munarasy': suMunarasy,
  zhol,
  'zhana-uiler': zhanaUiler,
  avtobus,
  'qala-kesh': qalaKesh,
  poezd,
  synyp,
  kitaphana,
  zhiyn,
  murazhai,
  nan,
  dombyra,
  stadion,
  kures,
  shahmat,
  'bala-baqsha': balaBaqsha,
  qauyn,
  zharmenke,
}

export const sceneNames: readonly string[] = Object.keys(scenes)

/** The whole SVG of a scene; the same text every time. */
export function drawScene(name: string): string {
  const draw = Object.hasOwn(scenes, name) ? scenes[name] : undefined
  if (draw === undefined) throw new Error(`no such scene: ${name}`)
  const pic = new Picture(name)
  draw(pic)
  grain(pic)
  return pic.toString()
}
