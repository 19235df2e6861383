import type { NameplateView } from '@/domain/district/view'
import {
  aboutPath,
  archivePath,
  correctionsPath,
  feedPath,
  frontPath,
  type Lang,
  settingsPath,
} from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { lang: Lang; t: Translator; title: string; district?: NameplateView; year: number }

/** Who publishes, what the reader may want to know, and the age mark that the law asks for. */
export function Footer({ lang, t, title, district, year }: Props) {
  const slug = district?.slug
  const links = [
    { href: aboutPath(lang, slug), label: slug ? t('footer.imprint') : t('about.portalTitle') },
    { href: correctionsPath(lang), label: t('footer.corrections') },
    ...(slug ? [{ href: archivePath(lang, { district: slug, year }), label: t('footer.archive') }] : []),
    { href: feedPath(lang, { district: slug }), label: t('footer.feed') },
    { href: settingsPath(lang), label: t('footer.display') },
    ...(slug ? [{ href: frontPath(lang), label: t('footer.region') }] : []),
  ]
  return (
    <footer className="footer">
      <p className="footer-title">
        <strong>{title}</strong>
        {district ? ` – ${district.name}` : ` – ${t('site.tagline')}`}
      </p>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        {t('footer.rights')}{' '}
        <span className="age">{t('footer.age', { age: district?.paper.ageMark ?? '12+' })}</span>
      </p>
    </footer>
  )
}
