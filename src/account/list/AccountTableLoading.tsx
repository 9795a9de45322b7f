import Skeleton from '@mui/material/Skeleton'

/** Where the table is going to stand. */
export function AccountTableLoading() {
  return <Skeleton variant="rectangular" height={480} />
}
