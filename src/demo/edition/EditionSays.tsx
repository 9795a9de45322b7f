import DiffersIcon from '@mui/icons-material/ChangeCircleOutlined'
import Box from '@mui/material/Box'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import type { Saying } from './editionRules'
import { useSayingInWords } from './useSayingInWords'

interface EditionSaysProps {
  readonly saying: Saying
  /** Whether the edition in force says something else. */
  readonly differs: boolean
}

/** What one edition says about one rule. */
export function EditionSays({ saying, differs }: EditionSaysProps) {
  const translate = useTranslate()
  const inWords = useSayingInWords()
  const words = inWords(saying)
  return (
    <Box component="span" sx={{ display: 'flex', gap: 0.75, ...(differs && { fontWeight: 600 }) }}>
      {differs && <DiffersIcon fontSize="small" color="secondary" />}
      {differs && <span style={visuallyHidden}>{translate('demo.edition.differs')}</span>}
      {saying.key === 'lacks' ? (
        <>
          <span aria-hidden>{words}</span>
          <span style={visuallyHidden}>{translate('demo.edition.says.lacksSpoken')}</span>
        </>
      ) : (
        words
      )}
    </Box>
  )
}
