import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNotify, useTranslate } from 'react-admin'
import { languages } from '#contract'
import { type LanguageId, languageNames, useLanguage } from '../language'

interface LanguageSwitchProps {
  /** Once its words are there. */
  readonly onChosen?: (id: LanguageId) => void
}

/** The choice of a language where nobody is signed in; this browser remembers it. */
export function LanguageSwitch({ onChosen }: LanguageSwitchProps) {
  const translate = useTranslate()
  const notify = useNotify()
  const { language, speak } = useLanguage()
  const choose = (id: LanguageId) =>
    speak(id).then(
      () => onChosen?.(id),
      () => notify('page.language.failed', { type: 'error' }),
    )
  return (
    <Box role="group" aria-label={translate('page.language.label')} sx={{ ml: 'auto', flexShrink: 0 }}>
      {languages.map(id => (
        <Button
          key={id}
          size="small"
          lang={id}
          color={id === language.id ? 'primary' : 'inherit'}
          aria-pressed={id === language.id}
          onClick={() => void choose(id)}
          sx={{ minWidth: 0, fontWeight: id === language.id ? 700 : 400 }}
        >
          {languageNames[id]}
        </Button>
      ))}
    </Box>
  )
}
