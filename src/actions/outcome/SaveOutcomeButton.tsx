import SaveAltIcon from '@mui/icons-material/SaveAlt'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { fileName, saveCsv, useSeparator } from '../../page'
import type { Subject } from '../subject/subject'
import type { Outcomes } from './outcome'
import { outcomeCsv } from './outcomeCsv'
import { useOutcomeInWords } from './useOutcomeInWords'

interface SaveOutcomeButtonProps {
  readonly title: string
  readonly outcomes: Outcomes
  readonly before: ReadonlyMap<string, Subject>
}

const columns = ['organizationName', 'id', 'outcome', 'explanation'] as const

/** Saves what became of every account, for whoever follows up. */
export function SaveOutcomeButton({ title, outcomes, before }: SaveOutcomeButtonProps) {
  const translate = useTranslate()
  const inWords = useOutcomeInWords()
  const { today } = useSignedIn().session
  const [separator] = useSeparator()
  const save = () => {
    const rows = [...outcomes].map(([id, outcome]) => ({
      organizationName: before.get(id)?.organizationName ?? '',
      id,
      outcome: translate(`actions.outcome.${outcome.is}`),
      explanation: inWords(outcome, before.get(id)),
    }))
    const headings = columns.map(column => translate(`actions.outcome.columns.${column}`))
    const file = fileName([title, translate('actions.outcome.file')], today)
    saveCsv(file, outcomeCsv(headings, rows, separator))
  }
  return (
    <Button startIcon={<SaveAltIcon />} onClick={save}>
      {translate('actions.outcome.save')}
    </Button>
  )
}
