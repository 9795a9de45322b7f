import type SvgIcon from '@mui/material/SvgIcon'

interface IconAndWordProps {
  readonly icon: typeof SvgIcon
  readonly color: 'info' | 'success' | 'warning' | 'error' | 'secondary'
  readonly word: string
}

export function IconAndWord({ icon: Icon, color, word }: IconAndWordProps) {
  return (
    <span className="icon-and-word">
      <Icon color={color} fontSize="small" />
      {word}
    </span>
  )
}
