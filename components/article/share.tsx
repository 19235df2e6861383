import type { Translator } from '@/lib/translate'

/** Links that share without anybody's script; the module adds the phone's own sharing and copying. */
export function Share({ url, headline, t }: { url: string; headline: string; t: Translator }) {
  const text = encodeURIComponent(`${headline} ${url}`)
  const telegram = `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(headline)}`
  return (
    <section className="share" aria-label={t('article.share')}>
      <ul data-share={url} data-title={headline} data-copied={t('article.copied')}>
        <li hidden>
          <button type="button" data-act="share">
            {t('article.shareNative')}
          </button>
        </li>
        <li>
          <a href={`https://wa.me/?text=${text}`} rel="noopener nofollow">
            {t('article.whatsapp')}
          </a>
        </li>
        <li>
          <a href={telegram} rel="noopener nofollow">
            {t('article.telegram')}
          </a>
        </li>
        <li hidden>
          <button type="button" data-act="copy">
            {t('article.copy')}
          </button>
        </li>
        <li hidden>
          <button type="button" data-act="print">
            {t('article.print')}
          </button>
        </li>
      </ul>
      <p className="visually-hidden" role="status" />
    </section>
  )
}
