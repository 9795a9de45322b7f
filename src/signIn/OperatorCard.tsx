import Card from '@mui/material/Card'
import CardActionArea from '@mui/material/CardActionArea'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { OperatorRecord } from '#contract'
import { Name } from '../page'

interface OperatorCardProps {
  readonly operator: OperatorRecord
  readonly disabled: boolean
  readonly onChoose: (operatorId: string) => void
}

/** The button that signs one operator in: who it is, and what it may do. */
export function OperatorCard({ operator, disabled, onChoose }: OperatorCardProps) {
  const translate = useTranslate()
  const { id, name, role, organization } = operator
  const inTrial = organization.kind === 'partner' && organization.subscriptionLevel === 'TRIAL'
  return (
    <Card>
      <CardActionArea
        id={id}
        disabled={disabled}
        onClick={() => onChoose(id)}
        sx={{ p: 2, height: '100%', display: 'flex', flexDirection: 'column', alignItems: 'start', gap: 0.5 }}
      >
        <Typography component="span" sx={{ fontWeight: 650 }}>
          {name}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary">
          <Name of={organization.organizationName} />
          {` · ${translate(`signIn.role.${role}`)}`}
        </Typography>
        <Typography component="span" variant="body2">
          {translate(`signIn.may.${organization.kind}.${role}`)}
          {inTrial && ` ${translate('signIn.trialPartner')}`}
        </Typography>
        <Typography component="code" variant="caption" color="textSecondary" sx={{ mt: 'auto', pt: 0.5 }}>
          {id}
        </Typography>
      </CardActionArea>
    </Card>
  )
}
