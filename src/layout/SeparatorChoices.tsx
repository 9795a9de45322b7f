import { useTranslate } from 'react-admin'
import { isSeparator, separators } from '#contract'
import { useSeparator } from '../page'
import { ChoiceItems } from './ChoiceItems'

const all = Object.keys(separators).filter(isSeparator)

/** What parts the cells of files: items of a menu. What is chosen is kept in this browser, beside the spreadsheet that opens them. */
export function SeparatorChoices() {
  const translate = useTranslate()
  const [separator, choose] = useSeparator()
  return (
    <ChoiceItems
      label={translate('layout.separator.label')}
      choices={all.map(choice => ({ choice, name: translate(`layout.separator.${choice}`) }))}
      chosen={separator}
      onChoose={choose}
    />
  )
}
