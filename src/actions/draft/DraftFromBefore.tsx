import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'

/** Says that what stands in a panel was typed when it was open before. */
export function DraftFromBefore() {
  return <Alert severity="info">{useTranslate()('actions.draft.from_before')}</Alert>
}
