import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useSignedIn } from '../../api'
import { type KeptPanel, keptPanel } from './keptPanel'

/** The panel that the operator left open when the session ended; whoever comes in by the start page is led to where that was. */
export function useLeftOpen(): KeptPanel | undefined {
  const { id } = useSignedIn().actor
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [left] = useState(() => keptPanel(id, pathname))
  const [led, setLed] = useState(pathname !== '/')
  useEffect(() => {
    if (led || !left) return
    setLed(true)
    navigate(left.at, { replace: true })
  }, [led, left, navigate])
  return left
}
