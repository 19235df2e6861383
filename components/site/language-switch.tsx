import { type Lang, platePath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Link = { plate: 'kk' | 'qz' | 'tote' | 'ru'; code: string; href: string }
type Props = { lang: Lang; t: Translator; kk: string; ru: string; plated: boolean }

/**
 * The same page in Kazakh (three scripts) and Russian, as plain links.
 * The press moves `aria-current` on the plates, by `data-plate`.
 */
export function LanguageSwitch({ lang, t, kk, ru, plated }: Props) {
  const links: Link[] = [
    { plate: 'kk', code: 'kk', href: kk },
    ...(plated
      ? [
          { plate: 'qz' as const, code: 'kk-Latn', href: platePath('qz', kk) },
          { plate: 'tote' as const, code: 'kk-Arab', href: platePath('tote', kk) },
        ]
      : []),
    { plate: 'ru', code: 'ru', href: ru },
  ]
  return (
    <nav className="languages" aria-label={t('site.languages')}>
      <ul translate="no">
        {links.map(({ plate, code, href }) => (
          <li key={plate}>
            <a
              href={href}
              lang={code}
              hrefLang={code}
              dir={plate === 'tote' ? 'rtl' : undefined}
              data-plate={plate}
              title={t(`language.${plate}Full`)}
              aria-current={plate === lang ? 'true' : undefined}
            >
              {t(`language.${plate}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
