import type { NameplateView, RegionView } from '@/domain/district/view'
import { issueNumberOn } from '@/domain/district/issue'
import { genitive } from '@/kazakh/harmony'
import { districtPath, frontPath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = {
  lang: Lang
  t: Translator
  region: RegionView
  district?: NameplateView
  now: Date
  /** The front page's own plate is its heading; inner pages carry a small one. */
  front: boolean
}

/** The newspaper's name in large type with district and issue, as on a printed front page. */
export function Nameplate({ lang, t, region, district, now, front }: Props) {
  const title = district?.paper.title ?? region.title
  const href = district ? districtPath(lang, district.slug) : frontPath(lang)
  const Name = front ? 'h1' : 'p'
  return (
    <div className={front ? 'nameplate' : 'nameplate nameplate-small'}>
      <Name className="nameplate-title" style={{ '--letters': title.length } as React.CSSProperties}>
        <a href={href}>{title}</a>
      </Name>
      <p className="nameplate-sub">
        {district ? <PaperLine {...{ lang, t, district, now }} /> : t('site.tagline')}
      </p>
    </div>
  )
}

function PaperLine({
  lang,
  t,
  district,
  now,
}: {
  lang: Lang
  t: Translator
  district: NameplateView
  now: Date
}) {
  const owner = lang === 'kk' ? genitive(district.name, { possessive: true }) : district.name
  const number = district.issue && issueNumberOn(district.issue, now)
  return (
    <>
      {t('site.paperOfDistrict', { district: owner })}
      {number ? ` · ${t('site.issue', { number })}` : ''}
    </>
  )
}
