import { PageHead } from '@/components/site/page-head'
import { type Frame, PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { SearchForm } from '@/components/site/search-form'
import { articleTag } from '@/domain/article/tags'
import type { WithdrawnView } from '@/domain/article/view'
import { frontsOf, untilMidnight } from './frame'

/** What is left at the address of a withdrawn article: the editor's notice. */
export function WithdrawnPage({ frame, article }: { frame: Frame; article: WithdrawnView }) {
  const { lang, t, now, site, region, district } = frame
  const title = t('missing.withdrawn')
  return (
    <PageShell frame={frame} alternates={frontsOf(frame)}>
      <PrinterMarks tags={[articleTag(article.id)]} maxAge={untilMidnight(now)} status={410} />
      <PageHead
        {...{ lang, site, title }}
        siteName={district?.paper.title ?? region.title}
        description={t('missing.withdrawnLead')}
        path={article.path}
        alternates={{}}
        noindex
      />
      <PageTitle title={title} lead={t('missing.withdrawnLead')}>
        {article.notice && (
          <p className="note">
            <strong>{t('missing.withdrawnNotice')}.</strong> {article.notice}
          </p>
        )}
        <SearchForm lang={lang} t={t} />
      </PageTitle>
    </PageShell>
  )
}
