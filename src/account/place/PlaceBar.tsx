import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { LinkBase, useCreatePath, useLocaleState, useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { comingFrom } from '../../page'
import { carrying, useCarried } from './carried'
import { addressOfPage } from './listOfOrigin'
import { StepLink } from './StepLink'
import { usePlace } from './usePlace'

/** The way back to the list, and on to who stands beside the account in it, on the same tab. */
export function PlaceBar({ kind }: { readonly kind: AccountKind }) {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  const createPath = useCreatePath()
  const { origin, place, hasLeft } = usePlace(kind)
  const { id = '', '*': tab = '' } = useParams()
  const address = useCarried()
  const resource = resourceOf[kind]
  const stepTo = (beside: string | null) =>
    beside === null
      ? undefined
      : `${createPath({ resource, type: 'show', id: beside })}${tab && `/${tab}`}${carrying(address)}`
  const numbers = place && {
    position: place.position.toLocaleString(locale),
    total: place.total.toLocaleString(locale),
  }
  return (
    <Stack
      direction="row"
      sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1, minHeight: 40 }}
    >
      <Button
        component={LinkBase}
        to={
          origin
            ? place
              ? addressOfPage(origin, place.position)
              : origin.address
            : createPath({ resource, type: 'list' })
        }
        state={origin && comingFrom(createPath({ resource, type: 'show', id }))}
        startIcon={<ArrowBackIcon />}
        size="small"
      >
        {translate(
          origin ? `account.place.${origin.ofPartner ? 'toPartner' : 'toList'}` : `account.page.back.${kind}`,
        )}
      </Button>
      {place && numbers && (
        <Stack
          component="nav"
          aria-label={translate('account.place.label')}
          direction="row"
          sx={{ alignItems: 'center' }}
        >
          <StepLink step="previous" to={stepTo(place.previousId)} />
          <Typography variant="body2" color="textSecondary" sx={{ px: 0.5, textAlign: 'center' }}>
            {hasLeft ? translate('account.place.left') : translate('account.place.position', numbers)}
          </Typography>
          <StepLink step="next" to={stepTo(place.nextId)} />
        </Stack>
      )}
    </Stack>
  )
}
