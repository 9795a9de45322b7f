import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { OperatorRecord } from '#contract'
import type { OrganizationKind } from '#lifecycle'
import { OperatorCard } from './OperatorCard'

interface OperatorGroupProps {
  readonly kind: OrganizationKind
  readonly operators: readonly OperatorRecord[]
  readonly disabled: boolean
  readonly onChoose: (operatorId: string) => void
}

export function OperatorGroup({ kind, operators, disabled, onChoose }: OperatorGroupProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {translate(`signIn.groups.${kind}`)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
        }}
      >
        {operators.map(operator => (
          <OperatorCard key={operator.id} operator={operator} disabled={disabled} onChoose={onChoose} />
        ))}
      </Box>
    </section>
  )
}
