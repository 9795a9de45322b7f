import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { useDayFormat } from '../../page'
import type { Note, Outlook } from './outlook'

interface OutlookSentenceProps {
  readonly of: Outlook
}

/** What comes next, and beneath it what goes with that. */
export function OutlookSentence({ of: { says, on, notes } }: OutlookSentenceProps) {
  const translate = useTranslate()
  const { explain } = useSentences()
  const { today } = useSignedIn().session
  const { long, roughDistance } = useDayFormat()
  const noteInWords = (note: Note) => {
    if (note.says === 'refusal') return explain(note.refusal)
    const dated = 'on' in note ? { day: long(note.on), distance: roughDistance(today, note.on) } : {}
    return translate(`life.note.${note.says}`, { ...note, ...dated })
  }
  return (
    <>
      <Typography variant="h2" sx={{ fontSize: '1.0625rem', textWrap: 'pretty' }}>
        {translate(`life.outlook.${says}`, { day: long(on), distance: roughDistance(today, on) })}
      </Typography>
      {notes.length > 0 && (
        <Typography color="textSecondary" sx={{ mt: 0.25 }}>
          {notes.map(noteInWords).join(' ')}
        </Typography>
      )}
    </>
  )
}
