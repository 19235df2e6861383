import { type Display, displayChoices } from '@/lib/display'
import { displaySettingsPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

const settings = Object.keys(displayChoices) as (keyof Display)[]

/**
 * The display settings as a plain form. The page is printed with nothing chosen but the defaults; the press
 * ticks what the reader's cookie says, by `data-display`.
 */
export function DisplayForm({ t, back }: { t: Translator; back: string }) {
  return (
    <form className="settings" action={displaySettingsPath()} method="post">
      <input type="hidden" name="back" value={back} />
      {settings.map((setting) => (
        <fieldset key={setting}>
          <legend>{t(`settings.${setting}`)}</legend>
          {displayChoices[setting].map((choice, index) => (
            <label key={choice}>
              <input
                type="radio"
                name={setting}
                value={choice}
                defaultChecked={index === 0}
                data-display={`${setting}-${choice}`}
              />
              {t(`settings.${setting}-${choice}` as 'settings.theme-auto')}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="sample">{t('settings.sample')}</p>
      <p className="settings-actions">
        <button className="button" type="submit">
          {t('settings.save')}
        </button>
        <button className="button button-quiet" type="submit" name="reset" value="1">
          {t('settings.reset')}
        </button>
      </p>
    </form>
  )
}
