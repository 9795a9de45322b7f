import CheckIcon from '@mui/icons-material/Check'
import DarkIcon from '@mui/icons-material/DarkModeOutlined'
import LightIcon from '@mui/icons-material/LightModeOutlined'
import SystemIcon from '@mui/icons-material/SettingsBrightnessOutlined'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { themeChoices, useThemeChoice } from './useThemeChoice'

const icons = { system: SystemIcon, light: LightIcon, dark: DarkIcon } as const

/** Light, dark, or whatever the system is: items of a menu. */
export function ThemeChoices() {
  const translate = useTranslate()
  const [chosen, choose] = useThemeChoice()
  return (
    <>
      <Typography
        component="li"
        role="none"
        variant="caption"
        sx={{ px: 2, pt: 0.5, color: 'text.secondary' }}
      >
        {translate('layout.theme.label')}
      </Typography>
      {themeChoices.map(choice => {
        const Icon = icons[choice]
        return (
          <MenuItem
            key={choice}
            role="menuitemradio"
            aria-checked={choice === chosen}
            onClick={() => choose(choice)}
          >
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{translate(`layout.theme.${choice}`)}</ListItemText>
            {choice === chosen && <CheckIcon fontSize="small" color="primary" sx={{ ml: 2 }} />}
          </MenuItem>
        )
      })}
    </>
  )
}
