import CheckIcon from '@mui/icons-material/Check'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useNotify, useTranslate } from 'react-admin'
import { languages } from '#contract'
import { usePreferences } from '../api'
import { type LanguageId, languageNames, useLanguage } from '../language'

/** The languages, by their own names: items of a menu. What is chosen is kept for the operator. */
export function LanguageChoices() {
  const translate = useTranslate()
  const notify = useNotify()
  const { language, speak } = useLanguage()
  const { change } = usePreferences()
  const choose = (id: LanguageId) => {
    speak(id).catch(() => notify('page.language.failed', { type: 'error' }))
    change(({ choices, ...others }) => ({ ...others, choices: { ...choices, language: id } }))
  }
  return (
    <>
      <Typography
        component="li"
        role="none"
        variant="caption"
        sx={{ px: 2, pt: 0.5, color: 'text.secondary' }}
      >
        {translate('page.language.label')}
      </Typography>
      {languages.map(id => (
        <MenuItem
          key={id}
          lang={id}
          role="menuitemradio"
          aria-checked={id === language.id}
          onClick={() => choose(id)}
        >
          <ListItemText inset>{languageNames[id]}</ListItemText>
          {id === language.id && <CheckIcon fontSize="small" color="primary" sx={{ ml: 2 }} />}
        </MenuItem>
      ))}
    </>
  )
}
