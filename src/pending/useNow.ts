import { useEffect, useState } from 'react'
import { useSignedIn } from '../api'

const minute = 60_000

/** This instant, to the minute, for ages only: the server's day, as its moments have it, with the time of this browser. */
export function useNow(): string {
  const { today } = useSignedIn().session
  const [time, setTime] = useState(timeOfDay)
  useEffect(() => {
    const ticking = setInterval(() => setTime(timeOfDay()), minute)
    return () => clearInterval(ticking)
  }, [])
  return `${today}${time}`
}

function timeOfDay(): string {
  return new Date().toISOString().slice(10)
}
