import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind, AutomaticUpgrade } from '#lifecycle'
import type { EditDraft } from './draft'

interface ManageUpgradeFormProps {
  readonly kind: AccountKind
  readonly chosen: AutomaticUpgrade | undefined
  readonly onEdit: EditDraft
}

/** Keep or block, each with what follows. */
export function ManageUpgradeForm({ kind, chosen, onEdit }: ManageUpgradeFormProps) {
  const translate = useTranslate()
  const labelId = useId()
  const follows = {
    keep: translate(`actions.upgrade.keep_${kind}`),
    block: translate('actions.upgrade.block_follows'),
  }
  return (
    <FormControl>
      <FormLabel id={labelId} sx={{ mb: 0.5 }}>
        {translate('actions.upgrade.question')}
      </FormLabel>
      <RadioGroup aria-labelledby={labelId} value={chosen ?? ''}>
        {(['keep', 'block'] as const).map(choice => (
          <FormControlLabel
            key={choice}
            value={choice}
            slotProps={{ typography: { variant: 'body2' } }}
            control={<Radio size="small" onChange={() => onEdit({ automaticUpgrade: choice })} />}
            sx={{ alignItems: 'start', py: 0.5, '& .MuiRadio-root': { py: 0.25 } }}
            label={
              <>
                {translate(`actions.upgrade.${choice}`)}
                <Typography
                  component="span"
                  variant="body2"
                  sx={{ display: 'block', color: 'text.secondary' }}
                >
                  {follows[choice]}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
