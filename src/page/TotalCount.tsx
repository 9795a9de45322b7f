import Typography from '@mui/material/Typography'
import { useListContext } from 'react-admin'
import { useCounted } from './useCounted'

/** How many there are, said again to a screen reader whenever that changes. */
export function TotalCount({ message }: { readonly message: string }) {
  const counted = useCounted()
  const { total } = useListContext()
  return (
    <Typography role="status" color="textSecondary">
      {total !== undefined && counted(message, total)}
    </Typography>
  )
}
