import Box from '@mui/material/Box'
import ListSubheader from '@mui/material/ListSubheader'
import { AutocompleteInput, useTranslate } from 'react-admin'
import { eventActionsBy } from '#contract'
import { choicesOf } from '../list/choicesOf'
import { useFilterInput } from '../list/useFilterInput'

const choices = Object.entries(eventActionsBy).flatMap(([by, actions]) =>
  choicesOf('action', actions).map(choice => ({ ...choice, by })),
)

/** What was done, by whom it is done: by operators, in an onboarding, by the calendar. */
export function ActionFilter() {
  const translate = useTranslate()
  const input = useFilterInput()
  return (
    <AutocompleteInput
      {...input('action')}
      choices={choices}
      groupBy={({ by }) => translate(`activity.actionsBy.${by}`)}
      // Material UI's own groups are list items in a list box, which holds options and groups alone.
      renderGroup={({ key, group, children }) => (
        <li key={key} role="presentation">
          <ListSubheader component="div" aria-hidden>
            {group}
          </ListSubheader>
          <Box component="ul" role="group" aria-label={group} sx={{ p: 0 }}>
            {children}
          </Box>
        </li>
      )}
    />
  )
}
