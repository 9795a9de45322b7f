import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { ArrivalNotice } from './ArrivalNotice'
import { arrivedOf } from './arrivedOf'

/** In the free space below the menu, or at the foot of a screen that has none beside its content: not over a panel, which opens at the right. */
const below = {
  anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
  sx: { left: { md: 8 }, bottom: { md: 8 }, width: { sm: 320, md: 200 } },
} as const

/** Says who has arrived. Until the notice is closed, those who arrive are added to it. */
export function useAnnounceArrivals(kind: AccountKind): (accounts: readonly AccountRecord[]) => void {
  const queryClient = useQueryClient()
  const notify = useNotify()
  const queryKey = arrivedOf(kind)
  return accounts => {
    const named = queryClient.getQueryData<readonly AccountRecord[]>(queryKey) ?? []
    queryClient.setQueryData(queryKey, [...named, ...accounts])
    if (named.length > 0) return
    notify(<ArrivalNotice kind={kind} />, {
      ...below,
      autoHideDuration: null,
      onClose: () => queryClient.setQueryData(queryKey, []),
    })
  }
}
