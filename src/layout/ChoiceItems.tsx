import CheckIcon from '@mui/icons-material/Check'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import type SvgIcon from '@mui/material/SvgIcon'
import Typography from '@mui/material/Typography'

interface ChoiceItemsProps<Choice extends string> {
  readonly label: string
  readonly choices: readonly {
    readonly choice: Choice
    readonly name: string
    readonly icon?: typeof SvgIcon
    /** Where its name is not in the reader's language. */
    readonly lang?: string
  }[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** Items of a menu of which one is chosen, under what they are about. */
export function ChoiceItems<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceItemsProps<Choice>) {
  return (
    <>
      <Typography
        component="li"
        role="none"
        variant="caption"
        sx={{ px: 2, pt: 0.5, color: 'text.secondary' }}
      >
        {label}
      </Typography>
      {choices.map(({ choice, name, icon: Icon, lang }) => (
        <MenuItem
          key={choice}
          lang={lang}
          role="menuitemradio"
          aria-checked={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {Icon && (
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
          )}
          <ListItemText inset={!Icon}>{name}</ListItemText>
          {choice === chosen && <CheckIcon fontSize="small" color="primary" sx={{ ml: 2 }} />}
        </MenuItem>
      ))}
    </>
  )
}
