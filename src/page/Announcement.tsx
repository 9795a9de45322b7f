import visuallyHidden from '@mui/utils/visuallyHidden'
import { useEffect, useState } from 'react'

/** How long what is announced has to stand, in milliseconds: of what changes while one types or ticks, the last is said. */
const settled = 700

interface AnnouncementProps {
  /** Nothing is said when it goes, nor when it stands there from the start. */
  readonly children: string | undefined
  /** What is on its way may make it untrue. */
  readonly isWaiting?: boolean
}

/** Says to a screen reader, once and when it has settled, what others see change. */
export function Announcement({ children: text = '', isWaiting = false }: AnnouncementProps) {
  const [said, setSaid] = useState(text)
  useEffect(() => {
    if (isWaiting || text === said) return
    const timer = setTimeout(() => setSaid(text), settled)
    return () => clearTimeout(timer)
  }, [text, said, isWaiting])
  return (
    <div aria-live="polite" style={visuallyHidden}>
      {said}
    </div>
  )
}
