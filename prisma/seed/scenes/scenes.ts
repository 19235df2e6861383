import { qoi, tuie, zhylqy } from './animals'
import { nan } from './bakery'
import { qauyn } from './bazaar'
import { shahmat } from './chess'
import { garysh, seksauil } from './desert'
import { zharmenke } from './fair'
import { zhiyn } from './hall'
import { grain } from './land'
import { murazhai } from './museum'
import { kurishAlqaby, kurishOragi } from './rice'
import { kopir, qus, syrOzeni } from './river'
import { avtobus, zhol } from './roads'
import { aurukhana, mektep } from './school'
import { aralTenizi, balyqshy } from './sea'
import { kures, stadion } from './sport'
import { dombyra } from './stage'
import { poezd } from './station'
import { kiizUi } from './steppe'
import { kitaphana, synyp } from './study'
import { Picture } from './svg'
import { qalaKesh, zhanaUiler } from './town'
import { qysqyKoshe, suMunarasy } from './village'
import { agashOtyrgyzu, kunPaneli } from './works'
import { balaBaqsha } from './yard'

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
