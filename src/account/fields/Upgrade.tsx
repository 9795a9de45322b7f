import BlockIcon from '@mui/icons-material/Block'
import KeepIcon from '@mui/icons-material/EventRepeatOutlined'
import { useTranslate } from 'react-admin'
import type { AutomaticUpgrade } from '#lifecycle'
import { IconAndWord } from './IconAndWord'
import { None } from './None'

const looks = {
  keep: { icon: KeepIcon, color: 'secondary' },
  block: { icon: BlockIcon, color: 'warning' },
} as const satisfies Record<AutomaticUpgrade, object>

/** What happens to a trial on its last day; none for production. */
export function Upgrade({ of: upgrade }: { readonly of: AutomaticUpgrade | null }) {
  const translate = useTranslate()
  if (!upgrade) return <None />
  return <IconAndWord {...looks[upgrade]} word={translate(`account.upgrade.${upgrade}`)} />
}
