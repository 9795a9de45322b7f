import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'

/** How many there are, said again to a screen reader whenever that changes. */
export function TotalCount({ counted }: { readonly counted: string }) {
  const translate = useTranslate()
  const { total } = useListContext()
  return (
    <Typography role="status" color="textSecondary">
      {total !== undefined && translate(counted, { smart_count: total })}
    </Typography>
  )
}
