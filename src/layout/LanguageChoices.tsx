import { useNotify, useTranslate } from 'react-admin'
import { languages } from '#contract'
import { usePreferences } from '../api'
import { type LanguageId, languageNames, useLanguage } from '../language'
import { ChoiceItems } from './ChoiceItems'

/** The languages, by their own names: items of a menu. What is chosen is kept for the operator. */
export function LanguageChoices() {
  const translate = useTranslate()
  const notify = useNotify()
  const { language, speak } = useLanguage()
  const { choose: prefer } = usePreferences()
  const choose = (id: LanguageId) => {
    speak(id).catch(() => notify('page.language.failed', { type: 'error' }))
    prefer(() => ({ language: id }))
  }
  return (
    <ChoiceItems
      label={translate('page.language.label')}
      choices={languages.map(id => ({ choice: id, name: languageNames[id], lang: id }))}
      chosen={language.id}
      onChoose={choose}
    />
  )
}
