import { useTranslate } from 'react-admin'
import { useSeparator } from '../page'
import { ChoiceItems } from './ChoiceItems'

const separators = ['comma', 'semicolon'] as const

/** What parts the cells of files: items of a menu. What is chosen is kept in this browser, beside the spreadsheet that opens them. */
export function SeparatorChoices() {
  const translate = useTranslate()
  const [separator, choose] = useSeparator()
  return (
    <ChoiceItems
      label={translate('layout.separator.label')}
      choices={separators.map(choice => ({ choice, name: translate(`layout.separator.${choice}`) }))}
      chosen={separator}
      onChoose={choose}
    />
  )
}
