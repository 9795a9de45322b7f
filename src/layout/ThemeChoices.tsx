import DarkIcon from '@mui/icons-material/DarkModeOutlined'
import LightIcon from '@mui/icons-material/LightModeOutlined'
import SystemIcon from '@mui/icons-material/SettingsBrightnessOutlined'
import { useTranslate } from 'react-admin'
import { ChoiceItems } from './ChoiceItems'
import { themeChoices, useThemeChoice } from './useThemeChoice'

const icons = { system: SystemIcon, light: LightIcon, dark: DarkIcon } as const

/** Light, dark, or whatever the system is: items of a menu. */
export function ThemeChoices() {
  const translate = useTranslate()
  const [chosen, choose] = useThemeChoice()
  return (
    <ChoiceItems
      label={translate('layout.theme.label')}
      choices={themeChoices.map(choice => ({
        choice,
        name: translate(`layout.theme.${choice}`),
        icon: icons[choice],
      }))}
      chosen={chosen}
      onChoose={choose}
    />
  )
}
