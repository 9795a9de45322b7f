import DiffersIcon from '@mui/icons-material/ChangeCircleOutlined'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { type EditionId, editionIds, editions, isEditionId } from '#lifecycle'
import { EditionSays } from './EditionSays'
import { editionRules, saySame } from './editionRules'

interface EditionTableProps {
  readonly inForce: EditionId
  readonly chosen: EditionId
  readonly onChoose: (edition: EditionId) => void
}

/** The editions side by side. On a narrow screen the rules stay in sight while the editions scroll beneath them. */
export function EditionTable({ inForce, chosen, onChoose }: EditionTableProps) {
  const translate = useTranslate()
  return (
    <RadioGroup
      name="edition"
      aria-label={translate('demo.edition.title')}
      value={chosen}
      onChange={(_, value) => isEditionId(value) && onChoose(value)}
      sx={{ overflowX: 'auto', flexWrap: 'nowrap', scrollSnapType: { xs: 'x mandatory', sm: 'none' } }}
    >
      <Table size="small" stickyHeader aria-label={translate('demo.edition.table')} sx={look}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('demo.edition.rule')}</TableCell>
            {editionIds.map(id => (
              <TableCell key={id} scope="col" className={id === chosen ? 'chosen' : ''}>
                <FormControlLabel
                  value={id}
                  // The one in force may be out of sight to the right: the focus brings it there.
                  control={<Radio size="small" autoFocus={id === inForce} />}
                  label={
                    <>
                      <Box component="span" sx={{ fontWeight: 650, color: 'text.primary' }}>
                        {id}
                      </Box>{' '}
                      {id === inForce && (
                        <Box component="span" sx={badge}>
                          {translate('demo.edition.inForce')}
                        </Box>
                      )}
                    </>
                  }
                  sx={{ mr: 0 }}
                />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {editionRules.map(({ name, says }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {translate(`demo.edition.rules.${name}`)}
              </TableCell>
              {editionIds.map(id => (
                <TableCell key={id} className={id === chosen ? 'chosen' : ''}>
                  <EditionSays
                    saying={says(editions[id])}
                    differs={!saySame(says(editions[id]), says(editions[inForce]))}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" color="textSecondary" sx={legend}>
        <DiffersIcon fontSize="small" color="secondary" />
        {translate('demo.edition.legend')}
      </Typography>
    </RadioGroup>
  )
}

const legend = { display: 'flex', alignItems: 'center', gap: 0.75, mt: 1.5, position: 'sticky', left: 0 }

const badge = {
  ml: 0.25,
  px: 0.75,
  border: 1,
  borderRadius: 2,
  fontSize: '0.75rem',
  color: 'success.main',
} as const

/** The rules' own column on a phone, beside which one edition has the rest of the dialog. */
const rulesOnAPhone = 128

const look = {
  minWidth: { xs: `calc(${rulesOnAPhone}px + 4 * (100vw - 48px - ${rulesOnAPhone}px))`, sm: 820 },
  tableLayout: 'fixed',
  '& th, & td': { px: 1.25, py: 0.625, verticalAlign: 'top', bgcolor: 'background.paper' },
  '& thead th': { verticalAlign: 'middle' },
  '& thead th:not(:first-of-type)': { scrollSnapAlign: 'start', scrollMarginLeft: rulesOnAPhone },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: { xs: rulesOnAPhone, sm: 220, md: 290 },
    fontWeight: 600,
  },
  '& thead th:first-of-type': { zIndex: 3 },
  '& th.chosen, & td.chosen': { bgcolor: 'primary.light' },
} as const
