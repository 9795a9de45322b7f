import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { useLocaleState } from 'react-admin'
import type { OutcomeKind } from '../outcome/outcome'
import { AccountRows, type AccountRowsProps } from './AccountRows'
import { ToneIcon } from './ToneIcon'

interface AccountGroupProps<Row> extends Omit<AccountRowsProps<Row>, 'labelledBy'> {
  readonly tone: OutcomeKind
  readonly heading: string
  readonly explanation?: ReactNode
  readonly expanded: boolean
}

/** The accounts that fare alike: how many, and when opened, which ones. */
export function AccountGroup<Row extends { readonly id: string }>({
  tone,
  heading,
  explanation,
  expanded,
  ...rows
}: AccountGroupProps<Row>) {
  const [locale] = useLocaleState()
  const id = useId()
  return (
    <Accordion
      disableGutters
      variant="outlined"
      defaultExpanded={expanded}
      slotProps={{ heading: { component: 'h4' }, transition: { unmountOnExit: true } }}
      sx={{ '&::before': { display: 'none' } }}
    >
      <AccordionSummary
        id={`${id}-summary`}
        aria-controls={`${id}-details`}
        expandIcon={<ExpandMoreIcon />}
        sx={{ minHeight: 40, '& .MuiAccordionSummary-content': { my: 1, gap: 1, alignItems: 'center' } }}
      >
        <ToneIcon tone={tone} />
        <Typography component="span" variant="subtitle2" sx={{ flexGrow: 1 }}>
          {heading}
        </Typography>
        <Typography component="span" variant="subtitle2" sx={{ fontVariantNumeric: 'tabular-nums', pr: 1 }}>
          {rows.rows.length.toLocaleString(locale)}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ p: 0 }}>
        {explanation && (
          <Box sx={{ px: 2, pb: 1 }}>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {explanation}
            </Typography>
          </Box>
        )}
        <AccountRows labelledBy={`${id}-summary`} {...rows} />
      </AccordionDetails>
    </Accordion>
  )
}
